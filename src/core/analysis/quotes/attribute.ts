// Who said what: in an article, its quoted runs and its entities, out the quotes in text order, each with its speaker and cue or none.
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import type { Entity, How, Quote, Speaker, Words } from '../analysis.ts';
import { type Name, names } from '../names/names.ts';
import { type Unit, units } from '../names/units.ts';
import { isAddressee } from '../speech/addressee.ts';
import { widened } from '../speech/widened.ts';
import { speech } from '../speech/speech.ts';
import { standsAlone } from './alone.ts';
import { type Candidate, WAY } from './candidates.ts';
import { ranker } from './ranker.ts';
import { cueSpan, read } from './reading.ts';
import { type Ask, sceneOf, walk } from './scene.ts';
import type { Segment } from './segments.ts';
import { entityOf, within, withApposedName } from './speaker.ts';

/** Words of a title, and no verb, may stand before a name. */
const TITLED = /^(?:(?:the|\p{Lu}\p{L}*\.?)\s+)*$/u;

const PRONOUN = /^(?:he|she|they|i|we|it|his|her|their|my|our|you)$/i;

const wordsOf = (text: string, { start, end }: Span): Words => ({ start, end, text: text.slice(start, end) });

const round = (sure: number): number => Math.round(sure * 100) / 100;

/** Speech that is only supposed, or denied, is not known to have been spoken. */
const DOUBTED = 0.45;
const isDoubted = ({ use }: Candidate): boolean =>
  use !== null && (use.group.supposed || use.group.negated || use.cue.lemma === 'deny');

const agreeing = (tagged: Speaker | null, ranked: Speaker | undefined): Speaker | null =>
  ranked && ranked.how !== 'carried' && (tagged === null || ranked.entity !== tagged.entity) ? ranked : tagged;

/** The quotes of an article: direct ones where a speaker is reported or the words stand alone, and reported speech. */
export function attribute(
  article: Article,
  segments: readonly Segment[],
  entities: readonly Entity[],
  parts: readonly Unit[] = units(article),
  named: readonly Name[] = names(article, parts),
): Quote[] {
  const { text } = article;
  const readings = read(article, segments, parts);
  const scene = sceneOf(article, segments, readings, entities);
  const { found } = scene;
  const { choose } = ranker();
  const told = speech(article, segments, parts, named);
  const wider = widened(text, told);
  const speaker = (phrase: Span, how?: How): Speaker => {
    const apart = entityOf(text, phrase, found) === undefined ? withApposedName(text, phrase, found) : null;
    const span = apart ?? phrase;
    const entity = entityOf(text, span, found);
    let words = wordsOf(text, span);
    // The tagger knows better how far the phrase goes, as long as it means the same one.
    const drawn = wider(span);
    const other = drawn && entityOf(text, drawn, found);
    if (drawn && other === entity) {
      words = wordsOf(text, drawn);
    }
    how ??= PRONOUN.test(words.text) ? 'pronoun' : 'stated';
    return { ...words, ...(entity === undefined ? {} : { entity }), how };
  };
  /** Carried where the phrase stands with an earlier quote, with a sentence before that of the quote, or in another paragraph. */
  const isCarried = ({ way, frame }: Candidate, at: number): boolean =>
    way === WAY.last ||
    way === WAY.other ||
    (frame >= 0 && (frame < at || readings[frame]!.frame.paragraph !== readings[at]!.frame.paragraph));
  const quotes: Quote[] = [];
  const take = ({ segment, index, at, reading, candidates }: Ask, choice: number, sure: number): void => {
    const one = candidates[choice]!;
    const nobody = one.way === WAY.none;
    if (nobody && !standsAlone(text, reading, index, segment)) return;
    const carried = isCarried(one, at);
    const { use } = one;
    quotes.push({
      ...wordsOf(text, segment.inner),
      kind: 'direct',
      sentence: segment.sentence,
      confidence: nobody ? 0 : round(isDoubted(one) ? sure * DOUBTED : sure),
      speaker: nobody ? null : speaker(one.span, carried ? 'carried' : undefined),
      cue: use && !carried ? wordsOf(text, cueSpan(readings[one.frame]!.frame, use)) : null,
    });
  };
  walk(scene, (ask) => {
    const { choice, sure } = choose(ask);
    take(ask, choice, sure);
    return choice;
  });
  /** Who says the words in marks is not what is said: “…,” said its envoy, Ann Holm. */
  const speakers = new Map(quotes.flatMap(({ cue, speaker: who }) => (cue && who ? [[cue.start, who] as const] : [])));
  /** "said of Mayor Leo Lund": whom it is about is not what is said. */
  const isNamed = (part: Span): boolean => {
    const last = within(found, part).at(-1)?.mention;
    return last?.kind === 'name' && last.end === part.end && TITLED.test(text.slice(part.start, last.start));
  };
  /** "according to his office": who says it, not what is said. */
  const isSource = (cue: Span, part: Span): boolean =>
    part.start === cue.end + 1 && /^according to$/i.test(text.slice(cue.start, cue.end));
  for (const { content, source, cue, sentence, stance, confidence } of told) {
    if (stance === 'unsaid') continue;
    const who = speakers.get(cue.start);
    for (const part of content) {
      if (part.quoted || (who && part.start < who.end && who.start < part.end)) continue;
      if (isAddressee(text.slice(part.start, part.end)) || isNamed(part) || isSource(cue, part)) continue;
      quotes.push({
        ...wordsOf(text, part),
        kind: 'indirect',
        sentence,
        confidence,
        // Of the same words the ranker knows better than the tagger.
        speaker: agreeing(source && speaker(source), who),
        cue: wordsOf(text, cue),
      });
    }
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}
