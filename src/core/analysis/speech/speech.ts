// Reported speech, learned: who is said to have said or thought what. In an article's words, runs and names, out attributions in text order.
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { Reader } from '../model/bytes.ts';
import { linear } from '../model/linear.ts';
import { weights } from '../model/weights.ts';
import { type Name, names } from '../names/names.ts';
import { type Unit, units } from '../names/units.ts';
import type { Segment } from '../quotes/segments.ts';
import { FACTORS, sureness } from './confidence.ts';
import { type Models, type Part, type Tagged, tag } from './decode.ts';
import { opened } from './opened.ts';
import { openers } from './openers.ts';
import { overruns } from './overrun.ts';
import { type Row, rows } from './rows.ts';
import { type Stance, stanceOf } from './stance.ts';
import { TAG } from './words.ts';

/** `quoted`: all of it stands in marks. */
export type Content = Span & { quoted: boolean };
/**
 * `likely`, 0 to 1: that it is an attribution at all; `confidence`: that the source says so. `content` is without a leading "that".
 */
export type Attribution = {
  source: Span | null;
  cue: Span;
  content: Content[];
  sentence: number;
  stance: Stance;
  likely: number;
  confidence: number;
};

/** The likelihood from which reported speech is told at all. */
const TOLD = 0.35;

export type Speech = Models & { factors: Float32Array };

/** Layout: length and bytes of the table of openers, the model of cues, the model of sources and contents; the factors of the confidence. */
export function speechOf(bytes: Uint8Array): Speech {
  const reader = new Reader(bytes);
  const opens = openers(reader.uint8s(reader.int()));
  const cue = linear(reader.uint8s(reader.int()));
  const span = linear(reader.uint8s(reader.int()));
  return { opens, cue, span, factors: Float32Array.from({ length: FACTORS }, () => reader.float()) };
}

let read: { from: Uint8Array; speech: Speech } | undefined;

function learnt(): Speech {
  const from = weights().section('speech');
  if (read?.from !== from) read = { from, speech: speechOf(from) };
  return read.speech;
}

export const spanOf = ({ toks }: Row, { from, to }: { from: number; to: number }): Span => ({
  start: toks[from]!.start,
  end: toks[to - 1]!.end,
});

/** True where a first "that" opens a clause and does not point at a noun: "said that", not "likes that boat". */
function opensClause({ toks }: Row, { from, to }: Part, stance: Stance): boolean {
  if (toks[from]?.lex.tag !== TAG.that || to - from < 2) return false;
  const next = toks[from + 1]!;
  return stance === 'said' || next.lex.tag !== TAG.other || next.shape === 1;
}

function contentOf(row: Row, part: Part, stance: Stance, others: readonly (Part | null)[]): Content {
  const from = opensClause(row, part, stance) ? part.from + 1 : opened(row, part, others);
  const quoted = part.to - from === 1 && row.toks[from]!.segment >= 0;
  return { ...spanOf(row, { from, to: part.to }), quoted };
}

/** True for a cue within what another says: its words are told at second hand. */
const isWithin = ({ cue }: Tagged, others: readonly Tagged[]): boolean =>
  others.some(({ content }) => content.some(({ from, to }) => from <= cue.from && cue.to <= to));

const NOBODY = /^(?:nobody|no one|none|neither)\b/i;

function attributionOf(text: string, tagged: Tagged, within: boolean, factors: Float32Array): Attribution {
  const { row, cue, source, content } = tagged;
  const start = source ? row.toks[source.from]!.start : 0;
  const stance = source && NOBODY.test(text.slice(start, start + 10)) ? 'unsaid' : stanceOf(text, row, cue);
  return {
    source: source && { start, end: row.toks[source.to - 1]!.bare },
    cue: spanOf(row, cue),
    content: content.map((part) => contentOf(row, part, stance, [cue, source])),
    sentence: row.sentence,
    stance,
    ...sureness(tagged, stance, within || overruns(tagged), factors),
  };
}

export function speech(
  article: Article,
  runs: readonly Segment[],
  parts: readonly Unit[] = units(article),
  named: readonly Name[] = names(article, parts),
): Attribution[] {
  const model = learnt();
  return rows(article, parts, runs, named).flatMap((row) => {
    const tagged = tag(row, model);
    return tagged
      .map((each) => attributionOf(article.text, each, isWithin(each, tagged), model.factors))
      .filter(({ likely }) => likely >= TOLD);
  });
}
