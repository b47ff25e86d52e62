// Nouns that say what kind of thing the name beside them is: trades of companies, storms, ships and operations, laws and awards.
import type { Word } from './units.ts';

type Spelled = Pick<Word, 'bare' | 'low'>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** "chipmaker", "retailer": the name after one is a company's whatever it looks like. */
export const TRADE = set(`
 chipmaker carmaker automaker drugmaker planemaker aircraft-maker phonemaker toymaker steelmaker papermaker gunmaker plane-maker
 shipbuilder homebuilder housebuilder retailer wholesaler supermarket airline carrier brewery distiller distillery winery insurer
 reinsurer lender fintech microlender miner oil-major refiner utility telco conglomerate multinational company firm bank newspaper daily
 magazine tabloid broadsheet website broadcaster brewer maker charity startup start-up
`);
/** The same, of bodies of every sort. */
export const BODY = set(
  'group giant chain channel network party band club nonprofit non-profit ngo union agency tv radio station',
);
/** Trades that people have too: a first name after one makes a person. */
export const EITHER_TRADE = set('brewer broadcaster maker miner trader contractor developer distiller');

/** What the name after a kind noun is: surely an organization, maybe one, or nothing that the noun tells. */
export function kindBefore(low: string): 'trade' | 'body' | 'either' | null {
  if (EITHER_TRADE.has(low)) return 'either';
  if (TRADE.has(low)) return 'trade';
  return BODY.has(low) ? 'body' : null;
}

/** Common nouns before the name of a thing: "the ferry Margaret Rose". */
export const THING_BEFORE = set(`
 ship vessel boat ferry yacht submarine frigate destroyer trawler tanker freighter tugboat film movie documentary musical novel book play
 album song single game app hurricane storm superstorm typhoon cyclone operation horse racehorse asteroid comet
`);

/** Openers of a thing's own name: "Cyclone Lidia", "HMS Arthur", "Operation Martin". The rest alone names it too. */
export const THING_OPENER = set(
  'hurricane storm superstorm typhoon supertyphoon cyclone operation hms hmas hmcs hmnzs uss usns usat rms mv ss rrs comet asteroid',
);
/** Before an opener: "Tropical Storm Olivia", "Super Typhoon Rosa". */
export const STORM_SORT = set('tropical super subtropical post-tropical extratropical');
/** Last words of the names of laws, prizes, wars and diseases. */
export const THING_HEAD = set(`
 act treaty prize award awards medal trophy cup championship championships syndrome disease virus war wars festival bill law protocol accord
 accords pact olympics constitution amendment convention
`);

/** How many words of `words` are a thing's opener: 1 of "Cyclone Lidia", 2 of "Tropical Storm Olivia", else 0. */
export function thingOpener(words: readonly Spelled[]): number {
  const at = STORM_SORT.has(words[0]?.low ?? '') ? 1 : 0;
  const opener = words[at];
  if (!opener || !THING_OPENER.has(opener.low) || words.length < at + 2) return 0;
  // "SS" and "MV" are letters.
  return /^(?:mv|ss)$/.test(opener.low) && opener.bare !== opener.bare.toUpperCase() ? 0 : at + 1;
}

/** "the Anna Holt Act", "Fields Medal": the name of a thing by its last word. */
export const endsAsThing = (words: readonly Spelled[]): boolean => {
  const last = words.at(-1);
  if (words.length < 2 || !last) return false;
  if (/^(?:ii|i)$/.test(last.low)) return words.at(-2)?.low === 'war';
  return THING_HEAD.has(last.low);
};
