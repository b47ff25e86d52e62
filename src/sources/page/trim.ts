// The blocks that were found on a page -> those of the article: without the title and byline over again, links to other articles, credits,
// invitations to subscribe or follow, notes of the page's own machinery.
import { fold } from '../../core/text/words.ts';
import { withoutBio } from './bio.ts';
import type { Block } from './blocks.ts';
import { isNote } from './notes.ts';

/** What is known of the page and stands at its head again. */
export type Head = { title?: string; description?: string; author?: string; outlet?: string };

/** Characters of a block that reads as a part of the story. */
const REAL = 80;
/** A block with at least this share of its characters in links is a link. */
const LINK = 0.85;
/** A link of so many words is a title. */
const TITLE_WORDS = 4;
/** Of the blocks' characters, what the page's own data must have for it to say which blocks are the article's. */
const DECLARED = 0.75;
/** Of a block's groups of three words, what the data must have. */
const INSIDE = 0.6;

/** When a page was published, in a block of its own at the head. */
const STAMP =
  /\b(?:published|posted|updated|last (?:modified|updated)|publiziert|veröffentlicht|publicado|publié|diterbitkan|опубликовано)\b|\b(?:19|20)\d\d\b|\b\d{1,2}:\d{2}\b|\b\d+ (?:min(?:ute)?s?|hours?|days?)(?: ago| read)\b/iu;
const STAMP_LONGEST = 120;
const BYLINE = /^(?:[Bb]y|BY|von|por|par|di|от|oleh)[\s:]+\p{Lu}/u;

const isHeading = (block: Block): boolean => /^h[1-6]$/i.test(block.element.localName);
const isLink = (block: Block): boolean => block.linked >= block.text.replace(/\s/g, '').length * LINK;
const endsInStop = (text: string): boolean => /[.!?…。！？؟]["”’'»)\]」』]*$/.test(text);
const isReal = (block: Block): boolean =>
  block.text.length >= REAL && !isHeading(block) && !isLink(block) && endsInStop(block.text);

/** Whether the block only repeats what the head of the page says: its title, its summary, who wrote it and when. */
function repeats(block: Block, head: Head): boolean {
  const { text } = block;
  const words = fold(text);
  if (words === '') return true;
  // A summary that is no heading may be the story's own first paragraph.
  for (const said of isHeading(block) ? [head.title, head.description] : [head.title]) {
    const known = fold(said ?? '');
    if (
      known !== '' &&
      (words === known ||
        (words.length > 20 &&
          (known.startsWith(words) || words.startsWith(known)) &&
          words.length < known.length * 1.5))
    )
      return true;
  }
  if (text.length > STAMP_LONGEST) return false;
  if ([head.author, head.outlet].some((said) => said !== undefined && fold(said) === words)) return true;
  // "By Tuesday the water had gone." is a sentence, "at 11:04 a.m." is none.
  const isSentence = endsInStop(text) && !/\b[ap]\.m\.$/i.test(text);
  // "Carla Doe, Science Writer"
  if (!isSentence && head.author !== undefined && words.startsWith(`${fold(head.author)}, `)) return true;
  return !isSentence && (BYLINE.test(text) || STAMP.test(text) || /^https?:\S+$/.test(text));
}

/** Leaves out links to other articles that stand alone, and the heading over them. A link away from the site is the article's. */
function withoutLinks(blocks: readonly Block[]): Block[] {
  const leads = (block: Block | undefined): boolean =>
    block !== undefined && !block.away && isLink(block) && !endsInStop(block.text);
  const kept: Block[] = [];
  for (const [i, block] of blocks.entries()) {
    const isOne = leads(block) && !isHeading(block) && block.text.split(/\s+/).length >= TITLE_WORDS;
    const isRun = leads(block) && (leads(blocks[i - 1]) || leads(blocks[i + 1]));
    if (!isOne && !isRun) {
      kept.push(block);
      continue;
    }
    const over = kept.at(-1);
    if (over !== undefined && (isHeading(over) || (over.text.endsWith(':') && over.text.length < REAL))) kept.pop();
  }
  return kept;
}

/** A page may hold its story twice, for large screens and for small ones. */
function once(blocks: readonly Block[]): readonly Block[] {
  const half = blocks.length / 2;
  const isTwice = blocks.every(({ text }, i) => text === blocks[(i + half) % blocks.length]?.text);
  return isTwice ? blocks.slice(0, half) : blocks;
}

const WORDS = /[\p{L}\p{N}]+/gu;

function triples(text: string): string[] {
  const words = text.toLowerCase().match(WORDS) ?? [];
  if (words.length < 3) return words.length === 0 ? [] : [words.join(' ')];
  return words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`);
}

/** The blocks that the page's own data has as the article's body, where it has nearly all of them; blocks between those stay. */
function declaredOf(blocks: readonly Block[], declared: string): readonly Block[] {
  const known = new Set(triples(declared));
  if (known.size === 0) return blocks;
  const inside = blocks.map(({ text }) => {
    const groups = triples(text);
    return groups.filter((group) => known.has(group)).length >= groups.length * INSIDE;
  });
  const size = (list: readonly Block[]): number => list.reduce((sum, block) => sum + block.text.length, 0);
  if (size(blocks.filter((_, i) => inside[i])) < size(blocks) * DECLARED) return blocks;
  const [first, last] = [inside.indexOf(true), inside.lastIndexOf(true)];
  return blocks.filter(
    (block, i) => inside[i] || (i > first && i < last && (isHeading(block) || block.text.length > REAL)),
  );
}

/** In order. `declared` is the article's body as the page's own data gives it, '' where it gives none. */
export function trim(found: readonly Block[], head: Head, declared: string): readonly Block[] {
  const noted = found.filter((block) => !isNote(block.text));
  const begins = (is: (block: Block) => boolean): number =>
    noted.findIndex((block) => is(block) && !repeats(block, head));
  const real = begins(isReal);
  const first = real === -1 ? begins((block) => endsInStop(block.text)) : real;
  const body = noted.filter((block, i) => i >= first || !repeats(block, head));
  return declaredOf(withoutBio(once(withoutLinks(body)), head), declared);
}
