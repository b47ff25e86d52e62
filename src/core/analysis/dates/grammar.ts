// What dates look like: one pattern for all forms of English news, read once from left to right. Data and the parts it yields.

export const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
/** Sunday first, as `Date.getUTCDay` counts. */
export const WEEKDAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** From 1; by the first three letters, with or without a stop. */
export const monthOf = (word: string): number =>
  MONTH_NAMES.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3))) + 1;
export const weekdayOf = (word: string): number =>
  WEEKDAY_NAMES.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3)));

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const WEEKDAY =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.)';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const YEAR = '(?:1[0-9]|20)\\d\\d';
const GAP = '(?:[\\s\\u00a0]{1,3})';
const TO = `(?:${GAP}?[-–—]${GAP}?|${GAP}(?:to|and)${GAP})`;
const PART = '(?:early|late|mid|Early|Late|Mid)';
const SEASON = '(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)';
const NUMBER = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})';

/** Named groups say which form was met; the first that fits at a place wins, the longest forms stand first. */
export const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:’'-])(?:` +
    [
      `(?<isoY>${YEAR})-(?<isoM>0[1-9]|1[0-2])-(?<isoD>0[1-9]|[12]\\d|3[01])`,
      `(?<sA>\\d{1,2})/(?<sB>\\d{1,2})/(?<sY>${YEAR})`,
      `(?:${WEEKDAY},?${GAP})?(?<mdM>${MONTH})${GAP}(?<mdD>${DAY})(?:st|nd|rd|th)?(?:${TO}(?<mdTo>${DAY})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:]))?(?:(?:,${GAP}?|${GAP})(?<mdY>${YEAR}))?`,
      `(?:${WEEKDAY},?${GAP})?(?:the${GAP})?(?<dmD>${DAY})(?:st|nd|rd|th)?(?:${TO}(?<dmTo>${DAY})(?:st|nd|rd|th)?)?${GAP}(?:of${GAP})?(?<dmM>${MONTH})(?:,?${GAP}(?:(?<dmY>${YEAR})|(?<dmRel>last|this|next)${GAP}year))?`,
      `(?:${PART}(?:-|${GAP}))?(?<myM>${MONTH}),?${GAP}(?:of${GAP})?(?<myY>${YEAR})`,
      `(?<rangeFrom>${YEAR})(?:[-–—]|${GAP}to${GAP})(?<rangeTo>${YEAR}|\\d\\d)`,
      `(?:${PART}(?:-|${GAP})(?:in${GAP})?|${SEASON}${GAP}(?:of${GAP})?|(?:start|beginning|middle|end)${GAP}of${GAP})(?<partY>${YEAR})`,
      `(?<decade>(?:(?:${PART})(?:-|${GAP}))?(?:1[0-9]|20)\\d0s)`,
      `(?:${PART}${GAP}|later${GAP}|earlier${GAP})?(?<rel>[Ll]ast|[Nn]ext|[Tt]his)${GAP}(?<relUnit>${WEEKDAY}|${MONTH}|week|month|year|weekend|${SEASON})`,
      `(?<ago>${NUMBER})${GAP}(?<agoUnit>days?|weeks?|months?|years?|hours?)${GAP}(?<agoWay>ago|earlier|later)`,
      `(?<past>the${GAP}(?:day${GAP}before|previous${GAP}day|following${GAP}day|next${GAP}day))(?:${GAP}(?:yesterday|tomorrow))?`,
      `(?<weekday>${WEEKDAY})`,
      `(?<near>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)`,
      `(?<clock>(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d)?[\\s\\u00a0]?(?:[ap]\\.m\\.|[ap]m)|(?:[01]?\\d|2[0-3]):[0-5]\\d(?:${GAP}GMT)?|noon|midnight)`,
      `(?:${PART}(?:-|${GAP}))?(?<month>${MONTH})`,
      `(?<year>${YEAR})`,
    ].join('|') +
    `)(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Months that are also words or names: they need a word before them that only a month follows. */
export const DOUBTFUL = new Set([
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

/** Words before a bare month: in May, since June. */
export const BEFORE_MONTH =
  /(?:^|[^\p{L}])(?:in|since|until|till|during|early|late|mid|last|next|this|through|to|from|between|by|of|before|after|and|each|every)[\s\u00a0-]{1,3}$/iu;
/** The ones a person’s name follows as well: "by May", "from April". */
export const BEFORE_NAME = /(?:^|[^\p{L}])(?:to|from|by|of|before|after|and|between)[\s\u00a0]{1,3}$/iu;
/** What shows that a month is meant after them all the same: "between May and", "from May to". */
export const SPAN_BEFORE = /(?:^|[^\p{L}])between[\s\u00a0](?:\p{Lu}\p{Ll}+[\s\u00a0]and[\s\u00a0])?$/u;
export const SPAN_AFTER = /^[\s\u00a0](?:to|until|till|through|onwards?)(?!\p{L})/u;
/** Words before a bare year. */
export const BEFORE_YEAR =
  /(?:^|[^\p{L}])(?:in|since|until|till|by|from|during|before|after|between|of|for|and|to|around|circa|through|year|the|a|this|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|election|season)[\s\u00a0]{1,3}$/iu;
export const STRONG_YEAR =
  /(?:^|[^\p{L}])(?:in|since|until|till|during|year|spring|summer|autumn|fall|winter)[\s\u00a0]{1,3}$/iu;
