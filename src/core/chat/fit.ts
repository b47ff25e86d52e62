// Pages a message by its structure until every page is within a platform's limits. In: a message and limits; out: pages, each a message.
// A point keeps its citations, and nothing is dropped: what is too long for one page goes on to the next. The buttons that open articles
// are those of the page.
import { articleOf, citationsOf } from './citations.ts';
import type { Block, Citation, Message, Piece, Point } from './message.ts';

/** What a block takes of a page; `parts` in the platform's own unit (components, blocks). */
export type Size = { characters: number; parts: number };

/**
 * A page holds at most `characters` and `parts`; one text at most `piece` characters. `cost` says what a block takes as it will be
 * rendered; it is asked of blocks with one point, and of up to `row` buttons. Costs must add up: a page takes no more than their sum.
 */
export type Limits = { characters: number; parts: number; piece: number; row: number; cost(block: Block): Size };

/** A speaker's phrase is shown up to here; its citation opens the rest. */
const SPEAKER_CHARACTERS = 240;
/** Sentence numbers shown of one point; the last stands for those left out. */
const CITATIONS = 12;
/** Articles that a page has a button for: with Share and More they make two rows on Discord. */
const OPENED = 8;
/** Room for the page mark " (12/34)". */
const MARK_CHARACTERS = 12;
const TITLE_CHARACTERS = 140;

/** Cuts at `length` without splitting a surrogate pair. */
const cutAt = (text: string, length: number): number => {
  const code = text.charCodeAt(length - 1);
  return code >= 0xd800 && code <= 0xdbff ? length - 1 : length;
};

export const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, cutAt(text, length - 1))}…`;

/** Pieces of at most `length` characters, cut at white space where there is some; together they are the text. */
const divide = (text: string, length: number): string[] => {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > length) {
    const window = text.slice(start, start + length);
    const space = window.lastIndexOf(' ');
    const size = space > length / 2 ? space + 1 : Math.max(1, cutAt(window, window.length));
    pieces.push(text.slice(start, start + size));
    start += size;
  }
  pieces.push(text.slice(start));
  return pieces;
};

const few = <T extends Citation>(citations: readonly T[]): T[] => {
  if (citations.length <= CITATIONS) return [...citations];
  const last = citations.at(-1)!;
  return [...citations.slice(0, CITATIONS - 1), { ...last, label: `…${last.label}` }];
};

const shortPiece = (piece: Piece): Piece => ({
  text: shorten(piece.text, SPEAKER_CHARACTERS),
  ...(piece.citations ? { citations: few(piece.citations) } : {}),
});

/** A point as points that each fit: a long text goes on in the next one under the same citations, the speaker stands at the end. */
const pointUnits = (point: Point, piece: number): Point[] => {
  const { speaker, ...rest } = point;
  const citations = few(point.citations) as [Citation, ...Citation[]];
  const texts = divide(point.text, piece);
  return texts.map((text, index) => ({
    ...rest,
    text,
    citations,
    ...(speaker && index === texts.length - 1 ? { speaker: speaker.slice(0, 6).map(shortPiece) } : {}),
  }));
};

/** The block as the smallest blocks that may stand on different pages. */
const units = (block: Block, limits: Limits): Block[] => {
  switch (block.kind) {
    case 'text':
    case 'note':
      return typeof block.text === 'string'
        ? divide(block.text, limits.piece).map((text) => ({ ...block, text }))
        : [block];
    case 'points':
      return block.points.flatMap((point) =>
        pointUnits(point, limits.piece).map((unit): Block => ({ ...block, points: [unit] })),
      );
    case 'buttons': {
      const rows: Block[] = [];
      for (let at = 0; at < block.buttons.length; at += limits.row)
        rows.push({ kind: 'buttons', buttons: block.buttons.slice(at, at + limits.row) });
      return rows;
    }
  }
};

/** Joins what was one block again; a label stands once a page. */
const join = (blocks: readonly { block: Block; origin: number }[]): Block[] => {
  const joined: Block[] = [];
  let previous = -1;
  for (const { block, origin } of blocks) {
    const last = joined.at(-1);
    if (origin === previous && last?.kind === 'points' && block.kind === 'points')
      joined[joined.length - 1] = { ...last, points: [...last.points, ...block.points] };
    else joined.push(block);
    previous = origin;
  }
  return joined;
};

/** What ends every page: the notes and buttons at the end of the message, where they leave room for the rest. */
const footOf = (blocks: readonly Block[], limits: Limits): number => {
  let from = blocks.length;
  let characters = 0;
  let parts = 0;
  while (from > 0) {
    const block = blocks[from - 1]!;
    if (block.kind !== 'note' && block.kind !== 'buttons') break;
    for (const unit of units(block, limits)) {
      const size = limits.cost(unit);
      characters += size.characters;
      parts += size.parts;
    }
    if (characters > limits.characters / 3 || parts > limits.parts / 2) break;
    from -= 1;
  }
  return from;
};

/** Of the buttons that open a cited article, those of `articles`, as many as a page may have; the others all. */
const opening = (blocks: readonly Block[], cited: ReadonlySet<string>, articles: ReadonlySet<string>): Block[] =>
  blocks.map((block) => {
    if (block.kind !== 'buttons') return block;
    const opened = new Set(block.buttons.map(({ line }) => articleOf(line)).filter((each) => articles.has(each)));
    const shown = new Set([...opened].slice(0, OPENED));
    const buttons = block.buttons.filter(({ line }) => !cited.has(articleOf(line)) || shown.has(articleOf(line)));
    return { ...block, buttons };
  });

const articlesOf = (blocks: Block[]): Set<string> =>
  new Set(citationsOf({ blocks }).map(({ line }) => articleOf(line)));

/** Pages, at least one. Only a first page has the full title alone; with several, each title ends in its mark "(2/3)". */
export const fit = (message: Message, limits: Limits): Message[] => {
  const title = shorten(message.title, TITLE_CHARACTERS);
  const cited = articlesOf(message.blocks.flatMap((block) => units(block, limits)));
  // No page has more of them than this.
  const blocks = opening(message.blocks, cited, cited);
  const from = footOf(blocks, limits);
  const foot = blocks.slice(from).flatMap((block) => units(block, limits));
  const frame: Size = { ...limits.cost({ kind: 'text', text: title }) };
  frame.characters += MARK_CHARACTERS;
  for (const unit of foot) {
    const size = limits.cost(unit);
    frame.characters += size.characters;
    frame.parts += size.parts;
  }
  const pages: { block: Block; origin: number }[][] = [[]];
  let used: Size = { ...frame };
  for (const [origin, block] of blocks.slice(0, from).entries()) {
    for (const unit of units(block, limits)) {
      const size = limits.cost(unit);
      const full = used.characters + size.characters > limits.characters || used.parts + size.parts > limits.parts;
      if (full && pages.at(-1)!.length > 0) {
        pages.push([]);
        used = { ...frame };
      }
      pages.at(-1)!.push({ block: unit, origin });
      used.characters += size.characters;
      used.parts += size.parts;
    }
  }
  const end = message.blocks.slice(from);
  return pages.map((page, index) => {
    const body = join(page);
    const ours = opening(end, cited, articlesOf(body)).flatMap((block) => units(block, limits));
    return {
      title: pages.length > 1 ? `${title} (${index + 1}/${pages.length})` : title,
      blocks: [...body, ...ours],
    };
  });
};
