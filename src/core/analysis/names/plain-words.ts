// Closed lists: words that never begin or end a name, words of the calendar, particles within a name.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Function words and words that open sentences: never part of a name at its start. Lower case. */
export const STOP = set(`
 the a an this that these those it its he she they we i you his her their our my your him them us-all who whom whose which what when where why how
 and or but nor so yet for in on at by with from to of as if then than because while although though since until unless after before during
 about above across against along among around behind below beneath beside besides between beyond despite down except inside into like near
 off onto out outside over past per through throughout toward towards under underneath up upon versus via within without amid
 is are was were be been being am do does did have has had  would shall should can could  might must ought not no yes never ever
 here there now today yesterday tomorrow tonight also just only even still already again once both either neither each every all any some many
 much more most few several other others another such same own however meanwhile moreover furthermore nevertheless nonetheless instead indeed
 perhaps maybe otherwise therefore thus hence finally later earlier recently currently additionally similarly first second third last next
 one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions
 asked speaking according based given following including regarding concerning thanks
 let's don't isn't it's that's he's she's they're we're i'm i've you're there's what's
 oh well ok okay hi hello dear please sorry mr.
`);

export const MONTH = set('january february march april may june july august september october november december');
/** Months that are also given names or surnames. */
export const NAME_MONTH = set('may april june august march');
export const DAY = set(
  'monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan hanukkah diwali thanksgiving passover eid',
);

/** Short for days and months where a stop or a figure stands beside them. */
export const SHORT_DATE = set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

/** Lower-case parts within a name. */
export const PARTICLE = set(
  'bin ibn bint ben abu al el ul ur de der den del della delle dela di da do dos das du des van von zu zur ter ten te la le los y e af av ka wa kwa binti',
);

/** Capital letters that are common nouns. */
export const COMMON_LETTERS = set(
  'mps mlas meps msps smes ceos cfos mvps ai tv usd eur gbp gdp pdf ceo cfo coo hiv aids dna id it vip vips ngo ngos atm suv suvs lgbt lgbtq sms gps cctv pr hr faq am pm photo video update breaking exclusive covid covid-19 sars mers usb dvd cd pc vat phd mba ii iii iv gmt est utc bst edt ko kg km',
);

/** Letters after a name that are no part of it. */
export const POSTNOMINAL = set('kc qc sc mp mps msp ms mep phd md dphil esq obe cbe mbe kbe dbe mla td rn');

/** Ends of a name that follow it with or without a comma. */
export const SUFFIX = set('jr sr ii iii iv junior senior');

/** Abbreviations whose stop belongs to a run: "Sen. Rubio", "J. Edgar". */
export const ABBREVIATED = set(
  'mr mrs ms dr prof sen rep gov gen col capt lt sgt maj adm cpl rev hon st pres supt insp det dep atty fr jr sr mt ft messrs',
);

/** What may stand before the name of a place. */
export const PLACE_BEFORE = set('in near outside around across throughout inside toward towards visiting reached');
/** The same, less surely: persons and organizations follow these too. */
export const PLACE_MAYBE = set('from to at into through leaving');
/** Points of the compass and parts before a place: "eastern Ukraine". */
export const PLACE_PART = set(
  'northern southern eastern western central north south east west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western downtown coastal rural mainland',
);
export const PLACE_KIND = set(
  'city town village port resort state province region district county suburb island peninsula capital neighbourhood neighborhood',
);

/** Adjectives whose comparatives open sentences as no name does. */
const ADJECTIVE = set(
  'warm cold cool hot wet dry cheap strong weak small large big high low fast slow poor rich old young great few clean safe wide deep short long ' +
    'light dark bright quiet loud soft tough rough smart thick thin tall steep sharp smooth calm early easy heavy happy healthy wealthy busy noisy ' +
    'dirty tidy sunny windy rainy stormy hungry angry risky costly friendly lengthy mighty lucky close near late wise fine nice pale dense fresh fair',
);

/** The word without the ending: "wett" of "wetter" gives "wet", "dri" of "drier" "dry", "clos" of "closer" "close". */
const stems = (rest: string): string[] => [
  rest,
  `${rest}e`,
  rest.replace(/i$/, 'y'),
  rest.replace(/(\p{L})\1$/u, '$1'),
];

/** The plain form of a comparative ("wetter") or of a participle with a prefix ("reconnected"), in lower case, as what it may be. */
export function plainForms(low: string): { adjective: boolean; verbs: string[] } {
  const more = /^(\p{L}{2,})(?:er|est)$/u.exec(low)?.[1];
  const done = /^(?:re|un|over|out|dis|mis|pre)?(\p{L}{3,})ed$/u.exec(low)?.[1];
  return {
    adjective: more !== undefined && stems(more).some((stem) => ADJECTIVE.has(stem)),
    verbs: done === undefined ? [] : stems(done),
  };
}
