// From rows to attributions: the cues of each row, and for each cue its source and its content. In rows and trained models, out Attributions.
import { type Chain, chain } from '../model/chain.ts';
import type { Linear } from '../model/linear.ts';
import { viterbi } from '../model/viterbi.ts';
import { MOST, cueFeatures } from './cue-features.ts';
import type { Openers } from './openers.ts';
import type { Row } from './rows.ts';
import { type CueAt, spanFeatures, viewOf } from './span-features.ts';

/** `opens`: words that may open a cue. */
export type Models = { opens: Openers; cue: Linear; span: Linear };

/** A range of tokens with how likely it is the whole of what it is for, 0 to 1. */
export type Part = { from: number; to: number; p: number };

/** One attribution in one row. */
export type Tagged = { row: Row; cue: Part; source: Part | null; content: Part[] };

/** Labels of cues. */
export const CUE = { none: 0, first: 1, more: 2, count: 3 } as const;
/** Labels of sources and contents: first token, further ones; a content's last one, or only one, has its own. */
export const SPAN = { none: 0, source: 1, sources: 2, content: 3, contents: 4, last: 5, only: 6, count: 7 } as const;

/** A cue is looked into from this likelihood of its first word on. */
export const LIKELY = 0.35;
const MORE = 0.5;
/** Cues of a row: so many, and one more for so many tokens. */
const CUES_LEAST = 3;
const CUES_PER = 12;

const features = new Uint32Array(MOST);
/** Scores, written over by the next row or cue. */
let standing = new Int32Array(0);

function scoresOf(size: number): Int32Array {
  if (standing.length < size) standing = new Int32Array(size * 2);
  standing.fill(0, 0, size);
  return standing;
}

const cueChain: Chain = chain(CUE.count);
const spanChain: Chain = chain(SPAN.count);

/** The score of what cannot be. */
const NEVER = -30;
/** A cue goes on over a word that opens none where the word before it comes as near to being one. */
const NEAR = 1.5;

export function cuesOf(row: Row, { opens, cue: model }: Pick<Models, 'opens' | 'cue'>, likely = LIKELY): Part[] {
  const count = row.toks.length;
  const scores = scoresOf(count * CUE.count);
  const never = Math.round(NEVER / model.step);
  const near = NEAR / model.step;
  let open = false;
  let any = false;
  for (let i = 0; i < count; i++) {
    const at = i * CUE.count;
    const first = opens(row.toks[i]!.lex);
    if (!first && !open) {
      scores[at + CUE.first] = never;
      scores[at + CUE.more] = never;
      continue;
    }
    const most = cueFeatures(row, i, features);
    model.addAll(features, most, scores, at);
    const least = scores[at + CUE.none]! - near;
    open = Math.max(scores[at + CUE.first]!, scores[at + CUE.more]!) > least;
    any ||= open;
    if (!first) scores[at + CUE.first] = never;
  }
  if (!any) return [];
  const { marginals } = cueChain(scores, count, model.transitions, false, model.step);
  const p = (i: number, label: number): number => (i < count ? marginals[i * CUE.count + label]! : 0);
  const found: Part[] = [];
  for (let i = 0; i < count; i++) {
    const first = p(i, CUE.first);
    if (first < likely) continue;
    let sure = first;
    let to = i + 1;
    // What follows is judged as if the cue had begun here.
    while (to < count && p(to, CUE.more) > MORE * Math.min(1, sure)) {
      sure = Math.min(sure, p(to, CUE.more));
      to++;
    }
    found.push({ from: i, to, p: sure * (1 - Math.min(1, p(to, CUE.more) / sure)) });
    i = to - 1;
  }
  const most = CUES_LEAST + Math.floor(count / CUES_PER);
  if (found.length <= most) return found;
  const least = found.map((part) => part.p).sort((a, b) => b - a)[most - 1]!;
  return found.filter((part) => part.p >= least).slice(0, most);
}

/** Marks the tokens of all cues of a row. */
export function marked(row: Row, cues: readonly CueAt[]): Uint8Array {
  const others = new Uint8Array(row.toks.length);
  for (const { from, to } of cues) others.fill(1, from, to);
  return others;
}

/** `room`: so many tokens round the cue are looked at. */
export function spansOf(row: Row, cue: Part, others: Uint8Array, model: Linear, room = Infinity): Tagged {
  const view = viewOf(row, cue, others, room);
  const count = view.high - view.low;
  const { labels } = model;
  const scores = scoresOf(count * labels);
  for (let i = 0; i < count; i++) {
    const most = spanFeatures(view, view.low + i, features);
    model.addAll(features, most, scores, i * labels);
  }
  const best = viterbi(scores, count, labels, model.transitions);
  const { marginals } = spanChain(scores, count, model.transitions, false, model.step);
  const p = (i: number, label: number): number => (i < count ? marginals[i * labels + label]! : 0);
  let source: Part | null = null;
  const content: Part[] = [];
  for (let i = 0; i < count; i++) {
    const label = best[i]!;
    if (label === SPAN.none) continue;
    const from = view.low + i;
    let sure = p(i, label);
    let to = i + 1;
    if (label === SPAN.source || label === SPAN.sources) {
      while (to < count && best[to] === SPAN.sources) sure = Math.min(sure, p(to++, SPAN.sources));
      const part = { from, to: view.low + to, p: sure * (1 - p(to, SPAN.sources)) };
      if (!source || part.p > source.p) source = part;
    } else {
      let last = label;
      while (
        to < count &&
        last !== SPAN.only &&
        last !== SPAN.last &&
        (best[to] === SPAN.contents || best[to] === SPAN.last)
      ) {
        last = best[to]!;
        sure = Math.min(sure, p(to++, last));
      }
      content.push({ from, to: view.low + to, p: sure });
    }
    i = to - 1;
  }
  return { row, cue, source, content };
}

/** All cues of a row together look at so many times its tokens, each at this many at least: an endless sentence costs by its length. */
const ROOM = 5;
const LEAST_ROOM = 40;

/** Every attribution of a row, in text order of their cues. */
export function tag(row: Row, models: Models): Tagged[] {
  const cues = cuesOf(row, models);
  if (cues.length === 0) return [];
  const others = marked(row, cues);
  const room = Math.max(LEAST_ROOM, (ROOM * row.toks.length) / cues.length);
  return cues.map((each) => spansOf(row, each, others, models.span, room));
}
