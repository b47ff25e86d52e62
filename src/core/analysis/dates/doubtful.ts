// Bare months and years that may be something else: a verb, a person, a count. In: the word and what stands round it; out: whether it dates.
import { MONTH_WORD } from './grammar.ts';

/** What stands before and after the word, and the months that name people in the article, in lower case. */
export type Round = { before: string; after: string; names: ReadonlySet<string> };

/** Months that are also words or names: they need a word before them that only a month follows. */
const DOUBTFUL = new Set([
  'march',
  'may',
  'april',
  'june',
  'august',
  'mar.',
  'apr',
  'dec',
  'oct',
  'jan',
  'sep',
  'sept',
  'nov',
  'aug',
  'feb',
]);

/** Words before a bare month, in lower case: in May, since June. */
const BEFORE_MONTH =
  /(?:^|[^a-z])(?:in|since|until|till|during|early|late|mid|last|next|this|through|to|from|between|by|of|before|after|and|each|every)[\s-]+$/;
/** The ones a person’s name follows as well: "by May", "from April". */
const BEFORE_NAME = /(?:^|[^a-z])(?:to|from|by|of|before|after|and|between)\s+$/;
/** What shows that a month is meant after them all the same: "between May and", "from May to". */
const SPAN_BEFORE = /(?:^|[^\p{L}])between[\s\u00a0](?:\p{Lu}\p{Ll}+[\s\u00a0]and[\s\u00a0])?$/u;
const SPAN_AFTER = /^[\s\u00a0](?:to|until|till|through|onwards?)(?!\p{L})/u;
/** A month in a list of months: "in March and April", "January, February and". */
const MONTH_LISTED_BEFORE = new RegExp(`${MONTH_WORD}(?:,|,? and| or|/|[-–—])[\\s\\u00a0]?$`, 'u');
const MONTH_LISTED_AFTER = new RegExp(`^(?:,| and| or|/|[-–—])[\\s\\u00a0]?${MONTH_WORD}(?!\\p{L})`, 'u');
/** Only a time follows: "the end of June", "the first week of May". */
const SPAN_OF =
  /(?:^|[^a-z])(?:end|start|beginning|middle|months?|half|weeks?|days?|weekend|rest|part|course|close|morning|night|(?:sun|mon|tues|wednes|thurs|fri|satur)day|as)\s(?:of|in)\s$/;
/** "the April survey", "its June report": a month before the word it belongs to. */
const MONTH_OWNED_BEFORE = /(?:^|[^a-z])(?:the|a|an|that|this|its|their|our|each|every|any|one)\s$/;
const MONTH_OWNED_AFTER = /^(?:[\s\u00a0-]\p{Ll}|[\s\u00a0]?[.,;:)])/u;

const DOUBTED = /\b(?:May|March|April|June|August)\b/g;
/** Of a month that is a given name: "April Jones said", "June said". */
const GIVEN_AFTER =
  /^[\s\u00a0](?:said|says|told|added|asked|smiled|\p{Lu}\p{Ll}{2,}[\s\u00a0](?:said|says|told|is|was|has|had))(?!\p{L})/u;
const CAPITAL_BEFORE = /(?<![\p{L}\p{N}'’-])(\p{Lu}[\p{L}'’-]*\.?)[\s\u00a0]$/u;
/** How far before and after a doubtful word is looked. */
const NEAR = 48;
/** Capitals that stand before a month without being a name. */
const NO_NAME =
  /^(?:In|Since|Until|Till|During|Early|Late|Mid|Last|Next|This|Through|To|From|Between|By|Of|Before|After|And|Each|Every|The|On|That|For|At|As|With|A|Only|If|It|He|She|They|We|You|I|Earlier|Later|But|Or|When|Long|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** The months that the text uses for a person ("Mr May", "Theresa May", "June said"), in lower case. Linear in the text. */
export function monthsAsNames(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { 0: month, index } of text.matchAll(DOUBTED)) {
    const low = month.toLowerCase();
    if (found.has(low)) continue;
    const end = index + month.length;
    const given = month !== 'March' && GIVEN_AFTER.test(text.slice(end, end + NEAR));
    const [, title] = given ? [] : (CAPITAL_BEFORE.exec(text.slice(Math.max(0, index - NEAR), index)) ?? []);
    if (given || (title !== undefined && !NO_NAME.test(title) && !/['’]s?$/.test(title))) found.add(low);
  }
  return found;
}

/** `part`: "early" or its like stands before the month and belongs to the date. */
export function isMonth(word: string, part: boolean, { before: all, after, names }: Round): boolean {
  const before = all.slice(-NEAR);
  const words = before.toLowerCase();
  const low = word.toLowerCase();
  if (!word.endsWith('.') && word.length < 5 && !/^(?:May|June|July)$/.test(word)) return part;
  if (part || SPAN_OF.test(words)) return true;
  const preposition = BEFORE_MONTH.test(words);
  // A name: "Theresa May", "April Jones", "August Wilson".
  const capital = /(\p{Lu}[\p{L}.]*)[\s\u00a0]$/u.exec(before)?.[1];
  if (capital !== undefined && !NO_NAME.test(capital) && !preposition) return false;
  if (!DOUBTFUL.has(low)) return true;
  const person = names.has(low);
  const listed = MONTH_LISTED_BEFORE.test(before) || MONTH_LISTED_AFTER.test(after);
  const owned = MONTH_OWNED_BEFORE.test(words) && MONTH_OWNED_AFTER.test(after);
  if (!person && (owned || (listed && !/^[\s\u00a0]\p{Lu}\p{Ll}/u.test(after)))) return true;
  if (!preposition) return false;
  if (!/^(?:may|april|june|august)$/.test(low) || !BEFORE_NAME.test(words)) return true;
  if (SPAN_BEFORE.test(before) || SPAN_AFTER.test(after)) return true;
  // "by May" is a month where nobody is called so; "of May" may be a song.
  return !person && /(?:^|[^a-z])(?:from|by|before|after)\s+$/.test(words) && !/^[\s\u00a0]\p{Lu}/u.test(after);
}

/** Words before a bare year. */
const BEFORE_YEAR =
  /(?:^|[^\p{L}])(?:in|since|until|till|by|from|during|before|after|between|of|for|and|to|around|circa|through|year|the|a|an|this|with|than|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|election|season)[\s\u00a0]{1,3}$/iu;
const STRONG_YEAR =
  /(?:^|[^\p{L}])(?:in|since|until|till|during|year|spring|summer|autumn|fall|winter)[\s\u00a0]{1,3}$/iu;

/** The years that a bare number of four digits nearly always means. */
const MODERN = { from: 1800, to: 2060 };
/** Before this a bare number is a year only where the words say so. */
const EARLY = 1500;

/** Words that number or count what follows. */
const COUNTED_BEFORE =
  /(?:^|[^\p{L}])(?:rooms?|pages?|pp?\.|numbers?|nos?\.|flights?|routes?|highways?|channels?|types?|resolution|section|article|chapter|unit|bus|gate|train|block|plot|box|models?|(?:more|less|fewer)[\s\u00a0]than|at[\s\u00a0]least|some|nearly|almost|roughly|approximately|total[\s\u00a0]of|costs?|paid|worth)[\s\u00a0]{1,3}$/iu;
const COUNTED_AFTER =
  /^(?:%|[\s\u00a0](?:people|men|women|children|metres?|meters?|miles?|km|kms|kg|kilometres?|kilometers?|votes|seats|dollars|euros|pounds|tonnes?|tons?|homes|jobs|per[\s\u00a0]?cent|percent|million|billion|crore|lakh|rupees?|Rs|calories|feet|ft|acres|hectares|MW|megawatts?|GMT|cc)(?!\p{L}))/u;
/** A small plural after a number counts it, unless it is a verb. */
const PLURAL_AFTER =
  /^[\s\u00a0](?!(?:was|is|has|does|its|his|this|as|us|thus|always|perhaps)(?!\p{L}))\p{Ll}*[^\P{Ll}su]s(?!\p{L})/u;
const OWNED = /(?:(?:^|[^\p{L}])(?:the|this|a|an|that|its|their|our|his|her|every|each)|['’]s?)[\s\u00a0]{1,3}$/iu;
/** A capitalised word before the year, which then belongs to its name: "Vision 2030", "Room 1984". */
const NAMED_BEFORE = /(?:^|[^\p{L}\p{N}.])(\p{Lu}[\p{L}\p{N}.&-]*)[\s\u00a0]{1,3}$/u;
const NO_OWNER =
  /^(?:A|An|The|In|Since|By|From|Of|Until|Till|For|During|After|Before|On|To|And|But|Or|As|This|That|At|Through|Between|With|Around|Circa|Throughout|When|While|If|Spring|Summer|Autumn|Fall|Winter|Early|Late|Mid|Year|About|AD|CE|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Q[1-4])$/;

/** The year that ends a law's name: "the Harbour (Amendment) Act, 1960". */
const LAW_BEFORE = /(?:^|[^\p{L}])(?:Act|Law|Bill|Code|Decree|Ordinance|Regulations?),?[\s\u00a0]{1,3}$/u;

/** Whether what stands before a year makes it part of a name: "Vision 2030", "the Harbour Act, 1960". */
export function isNamed(all: string): boolean {
  const before = all.slice(-NEAR);
  const [, name] = NAMED_BEFORE.exec(before) ?? [];
  return (name !== undefined && !NO_OWNER.test(name)) || LAW_BEFORE.test(before);
}

/** Whether a number from 1000 to 2099 is a year. */
export function yearIn(word: string, { before: all, after }: Round): boolean {
  const before = all.slice(-NEAR);
  const year = Number(word);
  if (COUNTED_AFTER.test(after) || COUNTED_BEFORE.test(before) || /[\p{Sc}#=_~]$/u.test(before)) return false;
  if (STRONG_YEAR.test(before)) return true;
  // "the Post-2020 Harbour Plan"
  if (/(?:post|pre)[-–]$/i.test(before)) return !(/P[a-z]+.$/.test(before) && /^[\s\u00a0]\p{Lu}/u.test(after));
  const plural = PLURAL_AFTER.test(after) && !OWNED.test(before);
  if (year >= MODERN.from && year <= MODERN.to) return !plural && !isNamed(before);
  if (/[(–—-]$/.test(before) && /^[)–—-]/.test(after)) return true;
  return year >= EARLY && BEFORE_YEAR.test(before) && !plural && !LAW_BEFORE.test(before);
}
