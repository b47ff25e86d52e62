// What is known of an entity while an article is being read.
import type { EntityKind, Mention, MentionKind, Words } from '../analysis.ts';
import type { Gender } from '../names/first-name.ts';

/** A mention with its place: words `from` to `to` of unit `unit`. */
export type Place = Mention & { unit: number; from: number; to: number };

export type Draft = {
  kind: EntityKind;
  /** Null for people and groups that the text does not name. */
  name: string | null;
  mentions: Place[];
  roles: (Words & { unit: number })[];
  gender: Gender | null;
  /** A group: "US officials". */
  plural: boolean;
  /** Head nouns, countries and offices that the text gives, as `signature` makes them. */
  marks: Set<string>;
};

export const draft = (kind: EntityKind, plural = false): Draft => ({
  kind,
  name: null,
  mentions: [],
  roles: [],
  gender: null,
  plural,
  marks: new Set(),
});

export function mention(
  into: Draft,
  text: string,
  span: { start: number; end: number },
  kind: MentionKind,
  at: { unit: number; from: number; to: number },
): Place {
  const found = { start: span.start, end: span.end, text: text.slice(span.start, span.end), kind, ...at };
  into.mentions.push(found);
  return found;
}
