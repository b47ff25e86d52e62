// What the analysis of one article says: the JSON contract of `analyze`. Every span counts in the article's untouched text.
import type { Sentence, Title } from '../article/article.ts';
import type { Span } from '../text/span.ts';

export type EntityKind = 'person' | 'organization' | 'place' | 'other';
export type MentionKind = 'name' | 'nominal' | 'pronoun';

/** A span with its slice repeated for the reader. */
export type Words = Span & { text: string };

/** A name mention is the name alone: no title or rank, no possessive, no leading "the". */
export type Mention = Words & { kind: MentionKind };

/** One person, organization, place or other thing of the article; `name` is the fullest form the text gives it. */
export type Entity = {
  /** `e1`, `e2`, … in order of first mention. */
  id: string;
  kind: EntityKind;
  name: string | null;
  aliases: string[];
  roles: Words[];
  /** In text order. */
  mentions: Mention[];
};

/** `stated`: the cue clause names the speaker; `pronoun`: it has he, she, they; `carried`: follows an earlier quote's speaker. */
export type How = 'stated' | 'pronoun' | 'carried';

/** The whole phrase that names the speaker ("palace spokesman Jan Wilk"), and the entity it stands for where there is one. */
export type Speaker = Words & { entity?: string; how: How };

/**
 * A direct quote is one quoted segment, its span inside the marks; one that runs over sentences of a paragraph is one quote, its
 * `sentence` the first. An indirect quote is reported speech without a leading "that".
 */
export type Quote = Words & {
  kind: 'direct' | 'indirect';
  sentence: number;
  /** 0 to 1: how sure the speaker is; answers name a speaker from `NAMED` on. */
  confidence: number;
  speaker: Speaker | null;
  cue: Words | null;
};

/** The confidence from which an answer names the speaker of words in marks: of those named, one in thirty may be wrong. */
export const NAMED = 0.75;
/** The confidence from which an answer takes reported speech for its speaker's; what is surer is a statement, not an attitude. */
export const REPORTED = 0.6;

/** True where an answer may name the speaker. */
export const isNamed = ({ kind, confidence }: Quote): boolean => confidence >= (kind === 'direct' ? NAMED : REPORTED);

export type Grain = 'day' | 'month' | 'year' | 'range' | 'time';

/** A date in the text; `iso` (`2013-05`, `2013`, `2015-05-12`) only where the text and the article's own date settle it. */
export type DateMention = Words & { iso?: string; grain: Grain };

export type Phrase = { text: string; weight: number };

export type Analysis = {
  id: string;
  /** BCP 47, of an article that is not in English: it has sentences, and nothing else is read in it. */
  language?: string;
  title?: Title;
  dateline?: Span;
  byline?: Span;
  credit?: Span;
  sentences: Sentence[];
  entities: Entity[];
  quotes: Quote[];
  dates: DateMention[];
  phrases: Phrase[];
};
