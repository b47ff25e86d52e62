// What the closed tables say of a word: in a word in lower case, out the classes it is of, as bits; and their names of several words.
import { COMMON } from './common-words.ts';
import { EITHER, FEMALE, MALE } from './first-names.ts';
import { BODY, EITHER_TRADE, STORM_SORT, THING_BEFORE, THING_HEAD, THING_OPENER, TRADE } from './kinds.ts';
import { FUNCTION, INSTITUTION, KNOWN_ORG, OF_HEAD, ORG_HEAD, ORG_OPENER } from './organizations.ts';
import { DEMONYMS, PLACE_HEAD, PLACE_OPENER, PLACES } from './places.ts';
import {
  COMMON_LETTERS,
  DAY,
  MONTH,
  PARTICLE,
  PLACE_BEFORE,
  PLACE_KIND,
  PLACE_MAYBE,
  PLACE_PART,
  SHORT_DATE,
  STOP,
  SUFFIX,
} from './plain-words.ts';
import { GROUP, HONORIFIC, MODIFIER, ROLE } from './titles.ts';
import { SPEECH } from './verbs.ts';

const CLASSES = [
  ['honorific', HONORIFIC.keys()],
  ['role', ROLE],
  ['modifier', MODIFIER],
  ['group', GROUP],
  ['speech', SPEECH],
  ['common', COMMON.split(' ')],
  ['place', PLACES],
  ['demonym', [...DEMONYMS].flatMap((low) => [low, `${low}s`])],
  ['orgHead', ORG_HEAD],
  ['placeHead', PLACE_HEAD],
  ['ofHead', OF_HEAD],
  ['orgOpener', ORG_OPENER],
  ['placeOpener', PLACE_OPENER],
  ['date', [...MONTH, ...DAY, ...SHORT_DATE]],
  ['particle', PARTICLE],
  ['stop', STOP],
  ['suffix', SUFFIX],
  ['letters', COMMON_LETTERS],
  ['before', PLACE_BEFORE],
  ['maybe', PLACE_MAYBE],
  ['part', PLACE_PART],
  ['kind', PLACE_KIND],
  ['trade', [...TRADE, ...EITHER_TRADE]],
  ['body', [...BODY, ...EITHER_TRADE]],
  ['thingBefore', THING_BEFORE],
  ['thingOpener', [...THING_OPENER, ...STORM_SORT]],
  ['thingHead', THING_HEAD],
  ['knownOrg', KNOWN_ORG],
  ['institution', [...FUNCTION, ...INSTITUTION]],
  ['male', MALE.toLowerCase().split(' ')],
  ['female', FEMALE.toLowerCase().split(' ')],
  ['either', EITHER.toLowerCase().split(' ')],
] as const;

type Class = (typeof CLASSES)[number][0];

/** The bit of each class. */
export const IS = Object.fromEntries(CLASSES.map(([name], at) => [name, 1 << at])) as Record<Class, number>;
export const FIRST_NAME = IS.male | IS.female | IS.either;

const bits = new Map<string, number>();
for (const [name, words] of CLASSES)
  for (const word of words) if (word !== '') bits.set(word, (bits.get(word) ?? 0) | IS[name]);

/** The classes of a word in lower case, one bit each; 0 for a word of none. */
export const classesOf = (low: string): number => bits.get(low) ?? 0;
