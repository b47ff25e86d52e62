// One article as a brief tells it. In: what was read; out: its lines, those left out that are too long for a channel.
import type { Line, Read } from '../inquiry/line.ts';
import { summarize } from '../inquiry/summarize.ts';

/** Lines of an article by length. */
export const LINES: Readonly<Record<string, number>> = { short: 1, normal: 3, long: 5 };
/** Articles of one brief; what is left out is said. */
export const ARTICLES = 20;
/** A longer sentence is left out of a brief, and said to be: it would fill the channel. Characters. */
export const SENTENCE_MOST = 1500;

/** `long`: lines were left out. */
export type Story = { read: Read; lines: readonly Line[]; long: boolean };

const isShort = ({ start, end }: Line): boolean => end - start <= SENTENCE_MOST;

/** The newest articles are told again and again: their stories are kept as long as the articles are in memory. */
const told = new WeakMap<Read, Map<string, Story>>();

export const storyOf = (read: Read, length = 'normal'): Story => {
  const known = told.get(read) ?? new Map<string, Story>();
  told.set(read, known);
  let story = known.get(length);
  if (!story) {
    const lines = summarize(read, { sentences: LINES[length]! });
    story = { read, lines: lines.filter(isShort), long: !lines.every(isShort) };
    known.set(length, story);
  }
  return story;
};

export const leftOut = `of more than ${SENTENCE_MOST.toLocaleString('en')} characters`;
