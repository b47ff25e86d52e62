// Why an item is or is not in the answers. In: what was found of it; out: a message in which each stage at which it can stop has its sentence.
import type { Block, Button, Inline, Message } from '../chat/message.ts';
import { shorten } from '../chat/fit.ts';
import { quote, readLine } from '../chat/syntax.ts';
import type { Listed } from '../desk/listing.ts';
import { titleOf } from '../desk/listing.ts';
import type { Hit, Placed, Traced } from '../desk/tracing.ts';
import type { Context } from './command.ts';
import type { Standing } from './orders.ts';
import { sinceOf } from './since.ts';
import { stageText } from './stages.ts';
import { ARTICLES, leftOut, storyOf } from './story.ts';
import { languageName } from './unread.ts';

const UTC = 'UTC';
const BUTTONS = 3;
/** Of a title in a button's words: Discord takes 80 characters of a label. */
const LABEL = 60;
/** Sources of a link's site that are told of; those that fail come first. */
const NEAR = 5;
/** Characters of a title or of what was asked. */
const MOST = 150;

const time = (at: number): Inline => ({ time: { at, zone: UTC } });

const text = (...inlines: Inline[]): Block => ({ kind: 'text', text: inlines });

const nameOf = (source: Listed): string => shorten(titleOf(source), MOST);

/** A source that cannot be read now; none where it can. */
const failing = (source: Listed): Block[] =>
  source.failing === undefined
    ? []
    : [
        text(
          `${nameOf(source)} cannot be read since `,
          time(source.failing),
          `: ${source.error ?? 'no reason is known'}. The next look is `,
          time(source.due),
          '.',
        ),
      ];

/** Whether the next post of a standing order would hold an article that arrived then. */
const shows = async (order: Standing, { arrived, behind = 0 }: Placed, { orders, syntax }: Context) => {
  const reading = readLine(order.line, syntax);
  if (reading.kind !== 'use' || reading.use.command !== 'brief' || reading.use.values['link'] !== undefined)
    return false;
  if (behind >= ARTICLES) return false;
  const { since } = reading.use.values;
  if (since === undefined) return true;
  if (since.trim().toLowerCase() === 'last') return (arrived ?? 0) > ((await orders.posted(order.id)) ?? 0);
  const from = sinceOf(since, order.next[0] ?? 0);
  return 'after' in from && (arrived ?? 0) > from.after;
};

const nextPost = async (placed: Placed, context: Context): Promise<Block[]> => {
  const running = (await context.orders.list(context.workspace)).filter(({ next }) => next.length > 0);
  if (running.length === 0) return [text('No digest runs here that would show it.')];
  const showing: Standing[] = [];
  for (const order of running) if (await shows(order, placed, context)) showing.push(order);
  showing.sort((a, b) => a.next[0]! - b.next[0]!);
  const [first] = showing;
  return first
    ? [text('The digest ', { bold: first.id }, ' shows it next, ', time(first.next[0]!), '.')]
    : [text(`No digest shows it next: it came before the last post of ${running.map(({ id }) => id).join(', ')}.`)];
};

const placedBlocks = async (placed: Placed, context: Context): Promise<Block[]> => {
  const { read, left, arrived, behind = 0 } = placed;
  const { revision } = read.article;
  if (left) return [text('It stands on the desk no more; what was quoted from it can still be opened.')];
  const blocks = [
    text(
      'It is on the desk',
      ...(arrived === undefined ? [] : [' since ', time(arrived)]),
      revision > 1 ? `, now in revision ${revision}.` : '.',
    ),
  ];
  const { language } = read.analysis;
  if (language !== undefined) blocks.push(text(`It is in ${languageName(language)}: it is listed, not read.`));
  else {
    const { lines, long } = storyOf(read);
    if (long)
      blocks.push(
        text(
          `${lines.length === 0 ? 'It is too long for a brief' : 'A brief leaves part of it out'}: sentences ${leftOut}.`,
        ),
      );
  }
  if (behind >= ARTICLES)
    blocks.push(text(`A brief shows the newest ${ARTICLES} articles; ${behind} are newer. Ask for fewer with since:.`));
  return [...blocks, ...(await nextPost(placed, context))];
};

const hitBlocks = async ({ title, item, source, placed }: Hit, context: Context): Promise<Block[]> => {
  const head = text({ bold: shorten(title, MOST) }, ...(source ? [` · ${nameOf(source)}`] : []));
  const isHere = placed !== undefined && !placed.left;
  // That it was taken in goes without saying of what is on the desk; why it is not a second time, or not in full, does not.
  const stage = item && !(isHere && item.stage === 'taken' && item.reason === undefined) ? [stageText(item)] : [];
  return [
    head,
    ...(item
      ? [text('First seen ', time(item.seen), ...(item.last > item.seen ? [', last ', time(item.last)] : []), '.')]
      : []),
    ...stage.map((sentence) => text(sentence)),
    ...(placed && (isHere || item?.stage !== 'left') ? await placedBlocks(placed, context) : []),
    ...(source ? failing(source) : []),
  ];
};

/** Why a link is in none of the sources of its site. */
const nearBlocks = (near: readonly Listed[]): Block[] => {
  const sorted = [...near].sort((a, b) => Number(a.failing === undefined) - Number(b.failing === undefined));
  const told = sorted
    .slice(0, NEAR)
    .flatMap((source): Block[] =>
      source.failing !== undefined
        ? failing(source)
        : [
            text(
              `It is not in ${nameOf(source)}`,
              ...(source.read === undefined
                ? [', which was not read yet']
                : [' as it was last seen, ', time(source.read)]),
              '. The next look is ',
              time(source.due),
              '.',
            ),
          ],
    );
  const rest = near.length - NEAR;
  if (rest <= 0) return told;
  const sources = rest === 1 ? 'source' : 'sources';
  return [
    ...told,
    text(
      `It is not in ${rest} more ${sources} of its site that ${rest === 1 ? 'is' : 'are'} listed here: "source list" shows them.`,
    ),
  ];
};

const nowhere = (asked: string, { link, near, listed }: Traced): Block[] => {
  if (listed === 0)
    return [text('No source is listed here, and no article on the desk fits. Managers add one: source add <address>.')];
  if (link === undefined)
    return [
      text(
        `No item of the sources here, and no article on the desk, has the words "${shorten(asked, MOST)}" in its title. Try fewer words, or its link.`,
      ),
    ];
  if (near.length > 0) return nearBlocks(near);
  const [host] = link.split('/');
  return [
    text(
      `Its source is not listed here: none of the ${listed} ${listed === 1 ? 'source' : 'sources'} is of ${host}. Managers add it: source add ${host}`,
    ),
  ];
};

const buttonsOf = (asked: string, { link, hits }: Traced): Button[] => {
  const buttonOf = (url: string, title = url): Button => ({
    // "This page" is any of several.
    label: hits.length > 1 ? `Brief now: ${shorten(title, LABEL)}` : 'Brief this page now',
    line: `brief link:${quote(url)}`,
  });
  const buttons = hits.flatMap(({ title, item, placed }) =>
    item?.url !== undefined && (!placed || placed.left) ? [buttonOf(item.url, title)] : [],
  );
  if (link !== undefined && hits.length === 0) buttons.push(buttonOf(asked.trim()));
  return buttons.slice(0, BUTTONS);
};

export const why = async (asked: string, context: Context): Promise<Message> => {
  const traced = await context.sources.trace(asked, context.workspace);
  const { hits } = traced;
  const blocks =
    hits.length > 0 ? (await Promise.all(hits.map((hit) => hitBlocks(hit, context)))).flat() : nowhere(asked, traced);
  const buttons = buttonsOf(asked, traced);
  return {
    title:
      hits.length > 1 ? `The newest ${hits.length} that fit` : hits.length === 1 ? 'Where it is' : 'Nothing here fits',
    blocks: [...blocks, ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : [])],
  };
};
