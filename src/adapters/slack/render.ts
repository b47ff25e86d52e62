// Message -> bodies of Slack posts, a page each, within LIMITS. Pure and total. Words stand in rich text or plain text, which Slack does
// not parse; only the top-level text, which notifications and screen readers get, is escaped.
import { fit, shorten, type Limits, type Size } from '../../core/chat/fit.ts';
import type { Block, Button, Inline, Message, Point, Voice } from '../../core/chat/message.ts';
import { plain, pointText } from '../../core/chat/plain.ts';
import { visible } from '../../core/text/visible.ts';
import { ENVELOPE_BYTES, LABEL_CHARACTERS, LIMITS, PIECE_CHARACTERS, ROW_BUTTONS } from './limits.ts';
import { bytesOf, joined, pointElements, textOf, voiceElements, type Element } from './rich.ts';

type Seal = (line: string) => string;
type SlackBlock = { type: string; [part: string]: unknown };

/** A post without its channel, or an answer without its audience. */
export type SlackBody = {
  text: string;
  blocks?: SlackBlock[];
  mrkdwn: false;
  parse: 'none';
  unfurl_links: false;
  unfurl_media: false;
};

/** What `action_id` of every button begins with. */
export const ACTION = 'dateline:';

const section = (elements: Element[]): object[] =>
  elements.length > 0 ? [{ type: 'rich_text_section', elements }] : [];
const rich = (parts: object[]): SlackBlock[] => (parts.length > 0 ? [{ type: 'rich_text', elements: parts }] : []);
const plainText = (text: string): object => ({ type: 'plain_text', text, emoji: false });

const header = (text: string): SlackBlock[] => (text.trim() === '' ? [] : [{ type: 'header', text: plainText(text) }]);

const labelElements = (label: string | undefined, end: string): Element[] =>
  label?.trim() ? textOf(`${shorten(visible(label), LABEL_CHARACTERS)}${end}`, { bold: true }) : [];

const rowElements = (points: readonly Point[], bold = false): Element[] =>
  joined(
    points.flatMap((point, index) => [
      ...(index > 0 ? textOf(' · ') : []),
      ...pointElements(point, bold ? { bold: true } : undefined),
    ]),
  );

const pointsBlocks = (block: Extract<Block, { kind: 'points' }>): SlackBlock[] => {
  const { layout, label, points } = block;
  if (layout === 'title') {
    const text = points.map(pointText).join(' · ');
    const linked = points.some((point) => point.citations.some((citation) => citation.url !== undefined));
    if (!label && !linked && text.length <= LIMITS.header) return header(text);
    return rich(section([...labelElements(label, ': '), ...rowElements(points, true)]));
  }
  if (layout === 'row') return rich(section([...labelElements(label, ': '), ...rowElements(points)]));
  const items = points.flatMap((point) => section(pointElements(point)));
  return rich([
    ...section(labelElements(label, ':')),
    ...(items.length > 0 ? [{ type: 'rich_text_list', style: 'bullet', elements: items }] : []),
  ]);
};

const button = ({ label, line }: Button, place: string, seal: Seal): object => ({
  type: 'button',
  action_id: `${ACTION}${place}`,
  text: plainText(shorten([label, line, '…'].map((each) => visible(each).trim()).find(Boolean)!, LIMITS.label)),
  value: seal(line),
});

const noteBlocks = (text: Voice): SlackBlock[] => {
  if (typeof text !== 'string' || text.length > LIMITS.text) return rich(section(voiceElements(text)));
  const shown = visible(text);
  return shown.trim() === '' ? [] : [{ type: 'context', elements: [plainText(shown)] }];
};

/** `place` makes the ids of buttons unique in their message. */
const blocksOf = (block: Block, place: string, seal: Seal): SlackBlock[] => {
  switch (block.kind) {
    case 'text':
      return rich(section(voiceElements(block.text)));
    case 'note':
      return noteBlocks(block.text);
    case 'points':
      return pointsBlocks(block);
    case 'buttons':
      break;
  }
  const elements = block.buttons.map((each, index) => button(each, `${place}:${index}`, seal));
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
};

/** Escapes for Slack once, and parts addresses by an invisible joiner, so that none becomes a link where text is all there is. */
const ADDRESS = /:\/\/|www\.|mailto:/gi;
const escape = (text: string): string =>
  text
    .replace(ADDRESS, (found) => `${found.slice(0, -1)}\u2060${found.slice(-1)}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

const fallbackOf = (page: Message): string =>
  escape(plain({ ...page, blocks: page.blocks.filter((block) => block.kind !== 'buttons') }));

const withinBytes = (text: string, bytes: number): string => {
  if (Buffer.byteLength(JSON.stringify(text)) <= bytes && text.length <= LIMITS.fallback) return text;
  // Six bytes is the most that one unit takes in JSON; an entity is never cut in two.
  return shorten(text, Math.max(2, Math.floor(bytes / 6))).replace(/&[a-z]{0,3}…$/, '…');
};

/** The longest seal and place there can be, to measure with. */
const WIDEST: Seal = () => 'x'.repeat(100);

/** What bold parts of a title take over a plain header. */
const TITLE_BYTES = 150;

const cost = (block: Block): Size => {
  const blocks = blocksOf(block, '99:99', WIDEST);
  const text = block.kind === 'buttons' ? '' : `${fallbackOf({ title: '', blocks: [block] })}\n`;
  // Several points of a title may need rich text where one alone is a header.
  const styled = block.kind === 'points' && block.layout === 'title' ? TITLE_BYTES : 0;
  const bytes = bytesOf(blocks) + styled + Buffer.byteLength(JSON.stringify(text));
  // Every visible character takes a byte or more, so that text alone is within its own limit where this is.
  const scaled = Math.ceil((charactersOf(blocks) * LIMITS.bytes) / LIMITS.characters);
  return { characters: Math.max(bytes, scaled), parts: blocks.length };
};

/** Characters of all texts of blocks, as far as anyone reads them. */
const charactersOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + charactersOf(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [name, each]) => sum + (name === 'text' && typeof each === 'string' ? each.length : charactersOf(each)),
    0,
  );
};

/** What a page of Slack holds; one part is left for the header. */
export const PAGE: Limits = Object.freeze({
  characters: LIMITS.bytes - ENVELOPE_BYTES,
  parts: LIMITS.blocks,
  piece: PIECE_CHARACTERS,
  row: ROW_BUTTONS,
  cost,
});

/** Pieces of a text, no surrogate pair parted. */
const slices = (text: string): string[] => {
  const out: string[] = [];
  for (let at = 0; at < text.length;) {
    const split = text.codePointAt(at + PIECE_CHARACTERS - 1)! > 0xffff;
    const end = at + PIECE_CHARACTERS - (split ? 1 : 0);
    out.push(text.slice(at, end));
    at = end;
  }
  return out;
};

/** An inline as inlines of at most a piece each. */
const shortInlines = (inline: Inline): Inline[] => {
  if (typeof inline === 'string') return slices(inline);
  if ('bold' in inline) return slices(inline.bold).map((bold) => ({ bold }));
  if ('link' in inline) {
    const { text, url } = inline.link;
    return text.length + url.length <= PIECE_CHARACTERS ? [inline] : slices(`${text} (${url})`);
  }
  return [inline];
};

const TIME_CHARACTERS = 60;
const lengthOf = (inline: Inline): number => {
  if (typeof inline === 'string') return inline.length;
  if ('bold' in inline) return inline.bold.length;
  return 'link' in inline ? inline.link.text.length + inline.link.url.length : TIME_CHARACTERS;
};

/** Voices of several parts become blocks that each fit a page; the rest is `fit`'s. */
export const prepared = (message: Message): Message => ({
  ...message,
  title: visible(message.title).trim(),
  blocks: message.blocks.flatMap((block): Block[] => {
    if ((block.kind !== 'text' && block.kind !== 'note') || typeof block.text === 'string') return [block];
    const voices: Inline[][] = [[]];
    let used = 0;
    for (const inline of block.text.flatMap(shortInlines)) {
      if (used + lengthOf(inline) > PIECE_CHARACTERS && used > 0) {
        voices.push([]);
        used = 0;
      }
      voices.at(-1)!.push(inline);
      used += lengthOf(inline);
    }
    return voices.map((text) => ({ ...block, text }));
  }),
});

/** One page of `prepared` and `fit` as a body. */
export const bodyOf = (page: Message, seal: Seal): SlackBody => {
  const titled = page.blocks.some((block) => block.kind === 'points' && block.layout === 'title');
  const blocks = [
    ...(titled ? [] : header(shorten(visible(page.title), LIMITS.header))),
    ...page.blocks.flatMap((block, index) => blocksOf(block, String(index), seal)),
  ];
  const left = LIMITS.bytes - ENVELOPE_BYTES - bytesOf(blocks);
  return {
    text: withinBytes(fallbackOf(page), left).trim() || '…',
    ...(blocks.length > 0 ? { blocks } : {}),
    // Text alone is shown as it stands: no markup, no names and no addresses are read out of it.
    mrkdwn: false,
    parse: 'none',
    unfurl_links: false,
    unfurl_media: false,
  };
};

/** Words of the adapter's own, as a body. */
export const wordsOf = (text: string): SlackBody => bodyOf({ title: '', blocks: [{ kind: 'text', text }] }, () => '');

export const render = (message: Message, seal: Seal): SlackBody[] =>
  fit(prepared(message), PAGE).map((page) => bodyOf(page, seal));
