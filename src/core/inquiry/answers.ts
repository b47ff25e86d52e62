// What inquiries answer with: lines and how they stand to each other. No text, no platform.
import type { How } from '../analysis/analysis.ts';
import type { Line } from './line.ts';

/**
 * Quoted or reported words with their speaker. `speaker` is the phrase the text gives; `as` is who a pronoun stands for; without a
 * speaker, `follows` is the speaker of the earlier quote that this one continues.
 */
export type Quoted = { line: Line; speaker?: { line: Line; how: How; as?: Line }; follows?: Line };

/** What the articles say of one person, institution or place. Every list is in text order, article by article. */
export type Profile = {
  name: Line;
  /** As the text has it of a person, by a pronoun or an honorific; absent where it has neither. */
  pronoun?: 'he' | 'she';
  roles: Line[];
  said: Quoted[];
  /** Words of the person's staff, spokesman or office: not the person's own. */
  staff: Line[];
  /** What others said of the person. */
  of: Line[];
  met: Line[];
  also: Line[];
  /** Words of others that name or touch the person only beside: "after the Lund talks". */
  beside: Line[];
};

/** A person, institution or place that fits what was asked, one per distinct name: where it is named first, and its entity in each article. */
export type Match = { name: string; at: Line; entities: { article: string; entity: string }[] };

/** Who was asked for: exactly one, several of the same surname, or none with the nearest names and all the people there are. */
export type Resolved =
  | { found: 'one'; match: Match }
  | { found: 'several'; matches: Match[] }
  | { found: 'none'; near: Match[]; people: Match[] };
