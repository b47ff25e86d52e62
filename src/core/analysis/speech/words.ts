// What the speech tagger knows of a word whatever stands around it: hash, clusters, endings, class. In a word in lower case, out a Lex.
import { CUES, DOCUMENTS, OCCASIONS, SPEECH_NOUNS } from '../quotes/cues.ts';
import {
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  MONTHS,
  NEGATIONS,
  NO_ADVERBS,
  NO_VERBS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
  VERBS,
  WEEKDAYS,
} from '../quotes/words.ts';
import { type Clusters, wordClusters } from '../model/clusters.ts';
import { hashOf } from '../model/hash.ts';
import { bySpelling } from '../names/units.ts';

/** `tag` is a guess at the part of speech: a class of small words, of marks, or of endings. `cue` tells the kind of speech verb or noun. */
export type Lex = { hash: number; fine: number; coarse: number; end2: number; end3: number; tag: number; cue: number };

export const TAG = {
  other: 1,
  pronoun: 2,
  possessive: 3,
  determiner: 4,
  preposition: 5,
  subordinator: 6,
  relative: 7,
  coordinator: 8,
  be: 9,
  have: 10,
  modal: 11,
  do: 12,
  negation: 13,
  time: 14,
  number: 15,
  comma: 16,
  colon: 17,
  stop: 18,
  dash: 19,
  bracket: 20,
  mark: 21,
  quote: 22,
  adverb: 23,
  object: 24,
  to: 25,
  that: 26,
  past: 27,
  ing: 28,
  verb: 29,
  plural: 30,
  question: 31,
  edge: 32,
} as const;

const OBJECTS = new Set("him them us me himself herself themselves itself 'em".split(' '));
const AFTER_APOSTROPHE: Readonly<Record<string, number>> = {
  s: TAG.be,
  re: TAG.be,
  m: TAG.be,
  ve: TAG.have,
  d: TAG.have,
  ll: TAG.modal,
};

function markTag(mark: string): number {
  if (mark === ',') return TAG.comma;
  if (mark === ':') return TAG.colon;
  if (mark === '?' || mark === '!') return TAG.question;
  if (/^\.+$/.test(mark) || mark === ';' || mark === '…') return TAG.stop;
  if (/^[-–—―]+$/.test(mark)) return TAG.dash;
  if (/^[()[\]]$/.test(mark)) return TAG.bracket;
  return TAG.mark;
}

function tagOf(low: string): number {
  if (/^\p{N}/u.test(low)) return TAG.number;
  if (!/^['’]?\p{L}/u.test(low)) return markTag(low);
  if (/^['’]/.test(low)) return AFTER_APOSTROPHE[low.slice(1)] ?? TAG.other;
  if (low === 'that') return TAG.that;
  if (low === 'to') return TAG.to;
  if (RELATIVES.has(low) && low !== 'whom') return TAG.relative;
  if (PRONOUNS.has(low)) return TAG.pronoun;
  if (OBJECTS.has(low)) return TAG.object;
  if (POSSESSIVES.has(low)) return TAG.possessive;
  if (NEGATIONS.has(low)) return TAG.negation;
  if (BE.has(low)) return TAG.be;
  if (HAVE.has(low)) return TAG.have;
  if (DO.has(low)) return TAG.do;
  if (MODALS.has(low) || low === 'will') return TAG.modal;
  if (DETERMINERS.has(low)) return TAG.determiner;
  if (COORDINATORS.has(low)) return TAG.coordinator;
  if (SUBORDINATORS.has(low)) return TAG.subordinator;
  if (PREPOSITIONS.has(low)) return TAG.preposition;
  if (WEEKDAYS.has(low) || MONTHS.has(low) || TIMES.has(low)) return TAG.time;
  if (ADVERBS.has(low) || (low.endsWith('ly') && low.length > 4 && !NO_ADVERBS.has(low))) return TAG.adverb;
  if (VERBS.has(low)) return TAG.verb;
  const forms = CUES.get(low)?.forms ?? [];
  if (low.endsWith('ing') && low.length > 4) return TAG.ing;
  if (forms.includes('past') || (low.endsWith('ed') && low.length > 4 && !NO_VERBS.has(low))) return TAG.past;
  if (low.length > 3 && /[^su]s$/.test(low)) return TAG.plural;
  return TAG.other;
}

const GROUPS = { say: 1, name: 2, judge: 3, show: 4 } as const;
const FORMS = { base: 1, s: 2, past: 3, ing: 4 } as const;

function cueOf(low: string): number {
  const cue = CUES.get(low);
  if (cue) return GROUPS[cue.group] * 8 + FORMS[cue.forms[0] ?? 'base'];
  if (SPEECH_NOUNS.has(low)) return 1;
  if (DOCUMENTS.has(low)) return 2;
  return OCCASIONS.has(low) ? 3 : 0;
}

/** Words kept that are no spellings of their own. */
const KEPT = 1000;
let known = new Map<string, Lex>();
let spelt = bySpelling<Lex>();
let table: Clusters | undefined;

function standing(): Clusters {
  const clusters = wordClusters();
  if (clusters !== table) {
    table = clusters;
    known = new Map();
    spelt = bySpelling<Lex>();
  }
  return table;
}

function made(low: string): Lex {
  const { fine, coarse } = standing();
  const plain = low.length > 40 ? low.slice(0, 40) : low.includes('’') ? low.replaceAll('’', "'") : low;
  const hash = hashOf(plain);
  return {
    hash,
    fine: fine(hash),
    coarse: coarse(hash),
    end2: hashOf(plain.slice(-2)),
    end3: hashOf(plain.slice(-3)),
    tag: tagOf(plain),
    cue: cueOf(plain),
  };
}

/** What is known of a word, in lower case without a possessive ending; `id` is its spelling's. */
export function lexOf(low: string, id = -1): Lex {
  const found = id < 0 ? known.get(low) : spelt[id];
  if (found) return found;
  const lex = made(low);
  if (id >= 0) spelt[id] = lex;
  else if (known.size < KEPT) known.set(low, lex);
  return lex;
}
