// A message as Discord's own bodies. In: a message and a maker of button ids; out: a Components V2 body a page. Pure and total; knows
// nothing of discord.js, so that the command line shows the same bytes without loading it.
import { fit, shorten, type Limits, type Size } from '../../core/chat/fit.ts';
import type { Block, Button, Citation, Message, Piece, Point, Voice } from '../../core/chat/message.ts';
import { visible } from '../../core/text/visible.ts';
import { FLAG, LIMITS, TYPE } from './limits.ts';
import { bold, escape, isBalanced, link, time, within } from './markdown.ts';

type Text = { type: typeof TYPE.text; content: string };
type ButtonPart = { type: typeof TYPE.button; style: number; label: string; custom_id: string };
type Row = { type: typeof TYPE.row; components: ButtonPart[] };
type Container = { type: typeof TYPE.container; components: (Text | Row)[] };

/** A body as this file makes it. */
export type DiscordBody = {
  flags: number;
  components: (Container | Row)[];
  content?: string;
  allowed_mentions: { parse: [] };
};

/** True for what this file has made, read back from where it was stored. */
export const isDiscordBody = (body: object): body is DiscordBody => 'components' in body && 'flags' in body;

/** Rooms in characters of Markdown. They keep any one point within a page, whatever it holds; what is left out is behind its citation. */
const ROOM = { label: 80, citation: 20, citations: 450, speaker: 240, inlines: 800 };
const SPEAKER_CITATIONS = 4;
/** Bold or link marks of an inline, counted so that many short ones fill their room too. */
const INLINE_MARKS = 8;
/** "### ", "-# ", "- " before a line, and the line's end. */
const LINE_MARKS = 5;
/** A page never holds more button rows than a plain message may: each weighs more than a sixth of the parts. */
const ROW_PARTS = Math.ceil(LIMITS.components / (LIMITS.rows + 1));
/** The longest piece of a text in UTF-16 units; the smaller ones are for texts that are all markup. */
const PIECES = [800, 400, 200, 100, 56] as const;
const STYLE_SECONDARY = 2;
const NOTHING = '…';

const citationsText = (citations: readonly Citation[], links: boolean): string => {
  const words = citations.map((citation) => `\\[${within(citation.label, ROOM.citation)}\\]`);
  const bare = words.map((each) => ` ${each}`).join('');
  if (!links || citations.every((citation) => citation.url === undefined)) return bare;
  const linked = words
    .map((each, index) => ` ${link(each, citations[index]!.url ?? '', ROOM.citations) ?? each}`)
    .join('');
  return linked.length <= ROOM.citations ? linked : bare;
};

const speakerText = (speaker: readonly Piece[]): string => {
  let text = '';
  let room = ROOM.speaker;
  let numbers = SPEAKER_CITATIONS;
  for (const piece of speaker) {
    const words = within(piece.text, room);
    room -= words.length;
    const citations = (piece.citations ?? []).slice(0, numbers);
    numbers -= citations.length;
    text += words + citationsText(citations, false);
  }
  return text;
};

const pointText = (point: Point, links: boolean): string =>
  `${escape(point.text).trim()}${citationsText(point.citations, links)}${point.speaker ? ` — ${speakerText(point.speaker)}` : ''}`;

const inlineText = (inline: Exclude<Voice, string>[number], room: number, links: boolean): string => {
  if (typeof inline === 'string') return within(inline, room);
  if ('bold' in inline) return bold(within(inline.bold, room));
  if ('time' in inline) return time(inline.time.at);
  // Square brackets inside a link's own words would end them.
  const words = within(inline.link.text.replaceAll('[', '(').replaceAll(']', ')'), room);
  return (links ? link(words, inline.link.url, room) : null) ?? words;
};

const voiceText = (voice: Voice, links: boolean): string => {
  if (typeof voice === 'string') return escape(voice).trim();
  let text = '';
  let room = ROOM.inlines;
  for (const inline of voice) {
    if (room <= INLINE_MARKS) break;
    const next = inlineText(inline, room - INLINE_MARKS, links);
    room -= next.length + INLINE_MARKS;
    text += next;
  }
  return text.trim();
};

const labelText = (label: string | undefined): string => {
  const words = label === undefined ? '' : within(label, ROOM.label).trim();
  return words === '' ? '' : bold(`${words}:`);
};

const pointLines = (block: Extract<Block, { kind: 'points' }>, links: boolean): string[] => {
  const label = labelText(block.label);
  const points = block.points.map((point) => pointText(point, links));
  if (block.layout === 'title') return points.map((point) => `### ${point}`);
  if (block.layout === 'list') return [...(label ? [label] : []), ...points.map((point) => `- ${point}`)];
  const row = [label, points.join(' · ')].filter(Boolean).join(' ');
  return row ? [row] : [];
};

/** A block's lines in Markdown; none where it shows nothing. */
const linesOf = (block: Block, links: boolean): string[] => {
  if (block.kind === 'points') return pointLines(block, links);
  if (block.kind === 'buttons') return [];
  const text = voiceText(block.text, links);
  if (text === '') return [];
  return [block.kind === 'note' ? `-# ${text}` : text];
};

const cost = (block: Block): Size => {
  if (block.kind === 'buttons') return { characters: 0, parts: Math.max(ROW_PARTS, block.buttons.length + 1) };
  const lines = linesOf(block, true);
  return { characters: lines.reduce((sum, line) => sum + line.length + LINE_MARKS, 0), parts: 1 };
};

const limitsAt = (piece: number): Limits => ({
  characters: LIMITS.page,
  parts: LIMITS.components - 1,
  piece,
  row: LIMITS.row,
  cost,
});

const titled = (message: Message): boolean =>
  message.blocks.some((block) => block.kind === 'points' && block.layout === 'title' && block.points.length > 0);

/** Every text that a block shows, as it is given. */
const wordsOf = (block: Block): string[] => {
  if (block.kind === 'buttons') return [];
  if (block.kind === 'points')
    return [
      block.label ?? '',
      ...block.points.flatMap((point) => [point.text, ...(point.speaker ?? []).map((piece) => piece.text)]),
    ];
  if (typeof block.text === 'string') return [block.text];
  return block.text.map((inline) => {
    if (typeof inline === 'string') return inline;
    return 'bold' in inline ? inline.bold : '';
  });
};

/** The parts of a page in order: texts, and buttons where they stand. */
const partsOf = (page: Message): (string | Button[])[] => {
  const links = [page.title, ...page.blocks.flatMap(wordsOf)].every(isBalanced);
  const title = titled(page) ? '' : escape(page.title).trim();
  const parts: (string | Button[])[] = title ? [`### ${title}`] : [];
  for (const block of page.blocks) {
    if (block.kind === 'buttons') parts.push(block.buttons);
    else parts.push(linesOf(block, links).join('\n'));
  }
  return parts.filter((part) => part.length > 0);
};

const isWithin = (page: Message): boolean =>
  partsOf(page).reduce((sum, part) => sum + (typeof part === 'string' ? part.length + 1 : 0), 0) <= LIMITS.page;

/** The limits under which every page of this message holds: the pieces of its texts are the longest that do. */
export const limitsFor = (message: Message): Limits => {
  const fitting = PIECES.find((piece) => fit(message, limitsAt(piece)).every(isWithin));
  return limitsAt(fitting ?? PIECES.at(-1)!);
};

const buttonPart = (button: Button, id: string): ButtonPart => ({
  type: TYPE.button,
  style: STYLE_SECONDARY,
  label: shorten(visible(button.label).trim(), LIMITS.label) || NOTHING,
  custom_id: id,
});

/** Rows of buttons; two that do the same are one, because Discord refuses an id that stands twice. */
const rowsOf = (buttons: readonly Button[], seal: (line: string) => string, used: Set<string>): Row[] => {
  const parts: ButtonPart[] = [];
  for (const button of buttons) {
    const id = seal(button.line);
    if (used.has(id)) continue;
    used.add(id);
    parts.push(buttonPart(button, id));
  }
  const rows: Row[] = [];
  for (let at = 0; at < parts.length; at += LIMITS.row)
    rows.push({ type: TYPE.row, components: parts.slice(at, at + LIMITS.row) });
  return rows;
};

/** One page, which `fit` has made under `limitsFor`. */
export const renderPage = (page: Message, seal: (line: string) => string): DiscordBody => {
  const used = new Set<string>();
  const parts = partsOf(page).flatMap((part): (Text | Row)[] =>
    typeof part === 'string' ? [{ type: TYPE.text, content: part }] : rowsOf(part, seal, used),
  );
  if (parts.length === 0) parts.push({ type: TYPE.text, content: NOTHING });
  return {
    flags: FLAG.componentsV2 | FLAG.suppressEmbeds | FLAG.suppressNotifications,
    components: [{ type: TYPE.container, components: parts }],
    allowed_mentions: { parse: [] },
  };
};

export const render = (message: Message, seal: (line: string) => string): DiscordBody[] =>
  fit(message, limitsFor(message)).map((page) => renderPage(page, seal));

/** The same page without Components V2, for where Discord refuses it: all texts as `content`, the button rows below. */
export const plainBody = (body: DiscordBody): DiscordBody => {
  const parts = body.components.flatMap((part): (Text | Row)[] =>
    part.type === TYPE.container ? part.components : [part],
  );
  const texts = parts.flatMap((part) => (part.type === TYPE.text ? [part.content] : []));
  return {
    flags: body.flags & ~FLAG.componentsV2,
    content: texts.join('\n') || NOTHING,
    components: parts.filter((part) => part.type === TYPE.row).slice(0, LIMITS.rows),
    allowed_mentions: { parse: [] },
  };
};
