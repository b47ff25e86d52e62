// Whether a block of a page tells who wrote its article: "Carla Doe is the science editor of The Bee." Nobody writes so of themselves in a
// story.
import { fold } from '../../core/text/words.ts';

/** A longer block is part of the story. Characters. */
const LONGEST = 500;
/** Blocks from either end of the story that are looked at. */
const ENDS = 2;

const TELLS = /^,? (?:is|was|has|covers|writes|reports|works|joined|currently|lives|serves|teaches)\b/;

export type Written = { author?: string; outlet?: string };

/** The names that a line of authors holds, folded: whole, and the first ones alone. */
function namesOf(author: string): { whole: string[]; first: string[] } {
  const whole = fold(author)
    .split(/\s*,\s+(?:and\s+)?|\s+(?:and|&)\s+/)
    .filter((name) => /\S\s+\S/.test(name));
  return { whole, first: whole.map((name) => name.split(/\s+/)[0] ?? '') };
}

/** Leaves out what tells of the author at both ends of a story. */
export function withoutBio<One extends { text: string }>(
  blocks: readonly One[],
  { author, outlet }: Written,
): readonly One[] {
  const { whole, first } = namesOf(author ?? '');
  if (whole.length === 0) return blocks;
  const home = fold(outlet ?? '').replace(/^the /, '');
  const isBio = (text: string): boolean => {
    if (text.length > LONGEST) return false;
    const words = fold(text).replace(/^[^\p{L}]+/u, '');
    const opensWith = (name: string): boolean => words.startsWith(name) && TELLS.test(words.slice(name.length));
    return whole.some(opensWith) || (home.length > 2 && words.includes(home) && first.some(opensWith));
  };
  const rest = blocks.filter(({ text }, i) => (i >= ENDS && i < blocks.length - ENDS) || !isBio(text));
  return rest.length > 0 ? rest : blocks;
}
