// The summarizer: which sentences together have the words that a summary of the article would have, none that reads wrongly without
// another, none twice. In: one article; out: whole sentences in document order.
import { slice } from '../text/span.ts';
import { choose, type Room } from './choose.ts';
import type { Line, Read } from './line.ts';
import { wholeLine } from './place.ts';
import { salience } from './salience.ts';
import { Sheet } from './sheet.ts';
import { blocks } from './standing.ts';

/** `sentences`: at most so many. `words`: a hard cap counted at white space; a first line that is longer stands alone. */
export type Budget = { sentences?: number; words?: number };

/** Lines where no budget is named. */
const LINES = 3;
/** No summary has more lines. */
const MOST = 120;
/** Words that a summary of one sentence has, and of each sentence more. */
const AIM_FIRST = 40;
const AIM_MORE = 20;
/** Of a budget of words, what a summary by hand uses. */
const AIM_SHARE = 0.92;
/** So much of a budget of words is used wherever sentences fit it. */
const LEAST_SHARE = 0.4;
/** Fewer words than these open no report. */
const SHORT_WORDS = 6;

const roomOf = ({ sentences, words }: Budget): Room => {
  const most = Math.min(sentences ?? (words === undefined ? LINES : MOST), MOST);
  return {
    sentences: most,
    words: words ?? Infinity,
    aim: words === undefined ? AIM_FIRST + AIM_MORE * (most - 1) : AIM_SHARE * words,
    least: words === undefined ? { sentences: most, words: 0 } : { sentences: 0, words: LEAST_SHARE * words },
  };
};

/** At least one line where the article has a sentence; no line that leans on one that is not there. */
export const summarize = (read: Read, budget: Budget): Line[] => {
  const { sentences, text } = read.article;
  if (sentences.length === 0) return [];
  const sheet = new Sheet(read);
  const standing = blocks(sheet);
  const known = salience(sheet);
  const sizes = sentences.map((sentence) => slice(text, sentence).split(/\s+/).length);
  const room = roomOf(budget);
  // Several lines open as the report does.
  const opening = standing.find((block) => block.length === 1 && block[0] === 0);
  const opens = opening && room.least.sentences > 1 && sizes[0]! >= SHORT_WORDS;
  let chosen = choose(known, standing, sizes, opens ? { ...room, with: opening } : room);
  if (chosen.length === 0)
    chosen = choose(known, standing, sizes, {
      ...room,
      sentences: 1,
      words: Infinity,
      ...(opening && { with: opening }),
    });
  return (chosen.length > 0 ? chosen : [0]).map((index) => wholeLine(read, index + 1));
};
