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
/** Short months that are words or names unless a day follows: "Jun 15", "Mar 3". */
const SHORT_MONTH = '(?:Jun|Jul|Mar)';
const WEEKDAY =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.)';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const YEAR = '(?:1[0-9]|20)\\d\\d';
const ORDINAL = '(?:st|nd|rd|th)?';
/** Not counted: a count would be written out, and every form behind it with it, which takes long to compile. */
const GAP = '\\s+';
const MAYBE_GAP = '\\s*';
const TO = `(?:${MAYBE_GAP}[-–—]${MAYBE_GAP}|${GAP}(?:to|and)${GAP})`;
const PART = '(?:early|late|mid|end|Early|Late|Mid|End)';
const SEASON = '(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)';
const NUMBER = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})';

const WORD_NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const COUNT = `(?:${WORD_NUMBER}|couple${GAP}of|few|several|\\d{1,3})`;
const UNIT = '(?:hours?|days?|weeks?|months?|years?|decades?)';
const ZONE = `(?:${MAYBE_GAP}(?:GMT|UTC|BST|CET|CEST|EST|EDT|CST|CDT|PST|PDT|IST|SAST|EAT|WAT|JST|KST|AEST|hrs|hours))`;
/** A month and its day in either order, without a year. */
const ANY_DAY = `(?:${MONTH}${GAP}${DAY}${ORDINAL}|${DAY}${ORDINAL}${GAP}${MONTH})`;
const UNTIL = `(?:${MAYBE_GAP}[-–—]${MAYBE_GAP}|${GAP}(?:to|until|till|through)${GAP})`;
/** "Eid al-Fitr" and its like, with what may stand between. */
const EID = `Eid(?:(?:[-‐ ][Uu]l|[-‐ ][Aa]l)?[-‐ ](?:Adha|Fitr|Azha))?`;
/** Feasts that newspapers give for a date; what lasts longer than a day stands first. */
const FEAST =
  `(?<feastLong>Christmas(?!${GAP}(?:Day|Eve|Island|trees?|cards?|carols?|gifts?))|Christmastime|Easter(?!${GAP}(?:Sunday|Monday|Island|eggs?))|Ramadan|Ramadhan|Ramazan|${EID}|Passover|Hanukkah|Chanukah|Diwali|Deepavali|Holy${GAP}Week|Navratri|Durga${GAP}Puja)|` +
  `(?<feastDay>Christmas${GAP}(?:Day|Eve)|Boxing${GAP}Day|New${GAP}Year['’]?s?${GAP}(?:Eve|Day)|Valentine['’]?s?${GAP}Day|Halloween|Thanksgiving(?:${GAP}Day)?|Good${GAP}Friday(?!${GAP}Agreement)|Palm${GAP}Sunday|Ash${GAP}Wednesday|Easter${GAP}(?:Sunday|Monday)|Whit${GAP}Monday|Yom${GAP}Kippur|Rosh${GAP}Hashanah|Purim|Nowruz|Mother['’]s${GAP}Day|Father['’]s${GAP}Day|St\\.?${GAP}Patrick['’]s${GAP}Day|(?:Lunar|Chinese)${GAP}New${GAP}Year)`;

/** Sticky: `datesIn` says where to try. Named groups say which form was met; the first that fits wins, the longest forms stand first. */
export const DATE = new RegExp(
  `(?:` +
    [
      `(?<isoY>${YEAR})-(?<isoM>0[1-9]|1[0-2])-(?<isoD>0[1-9]|[12]\\d|3[01])`,
      `(?<sA>\\d{1,2})(?<sMark>[/.-])(?<sB>\\d{1,2})\\k<sMark>(?<sY>${YEAR})`,
      `(?<spanDays>${ANY_DAY}${UNTIL}${ANY_DAY})(?:(?:,${MAYBE_GAP}|${GAP})${YEAR})?`,
      `(?:${WEEKDAY},?${GAP})?(?<mdM>${MONTH}|${SHORT_MONTH})(?:${GAP}|(?<=\\.))(?<mdD>${DAY})${ORDINAL}(?:${TO}(?<mdTo>${DAY})${ORDINAL}(?![\\p{L}\\p{N}:]))?(?:(?:,${MAYBE_GAP}|${GAP})(?<mdY>${YEAR}))?`,
      `(?:${WEEKDAY},?${GAP})?(?:the${GAP})?(?<dmD>${DAY})${ORDINAL}(?:${TO}(?<dmTo>${DAY})${ORDINAL})?${GAP}(?:of${GAP})?(?<dmM>${MONTH}|${SHORT_MONTH})(?:,?${GAP}(?:(?<dmY>${YEAR})|(?<dmRel>last|this|next)${GAP}year))?`,
      `(?<spanMonths>(?:(?<=(?:[Bb]etween|[Ff]rom)${GAP})${MONTH}${GAP}(?:and|to)${GAP}${MONTH}|${MONTH}${UNTIL}${MONTH}))(?:,?${GAP}${YEAR})?`,
      `(?:${PART}(?:-|${GAP}))?(?<myM>${MONTH}|${SHORT_MONTH}),?${GAP}(?:of${GAP})?(?<myY>${YEAR})`,
      `(?<rangeFrom>${YEAR})(?:[-–—/]|${GAP}(?:to|through|until)${GAP}|(?<=[Bb]etween${GAP}\\d{4})${GAP}and${GAP})(?<rangeTo>${YEAR}|\\d\\d?)`,
      `(?:${PART}(?:-|${GAP})(?:in${GAP})?|${SEASON}${GAP}(?:of${GAP})?|(?:start|beginning|middle|end)${GAP}of${GAP})(?<partY>${YEAR})`,
      `(?<decade>(?:(?:${PART})(?:-|${GAP}))?(?:(?:1[0-9]|20)\\d0['’]?s|['’][2-9]0s)|(?<=[Tt]he${GAP}|(?:ies|0s)${GAP}and${GAP})(?:${PART}(?:-|${GAP}))?(?:[2-9]0s|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies))`,
      `(?:${PART}${GAP}|later${GAP}|earlier${GAP})?(?<rel>[Ll]ast|[Nn]ext|[Tt]his)${GAP}(?<relUnit>${WEEKDAY}|${MONTH}|week|month|year|weekend|${SEASON})`,
      `(?<ago>${NUMBER})${GAP}(?<agoUnit>days?|weeks?|months?|years?|hours?)${GAP}(?<agoWay>ago|earlier|later)`,
      `(?<lasting>the${GAP}(?:past|last|next|coming)${GAP}${COUNT}${GAP}${UNIT})`,
      `(?<past>the${GAP}(?:day${GAP}before|previous${GAP}day|following${GAP}day|next${GAP}day))(?:${GAP}(?:yesterday|tomorrow))?`,
      `(?<spanWeekdays>${WEEKDAY}${UNTIL}${WEEKDAY})`,
      `(?<!Good${GAP})(?<weekday>${WEEKDAY})`,
      `(?<everyWeekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)`,
      `(?<near>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)`,
      `(?<clock>(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d)?\\s?(?:[ap]\\.m\\.|[ap]m)(?:${ZONE})?|(?:[01]?\\d|2[0-3]):[0-5]\\d(?:${ZONE})?|(?:[01]\\d|2[0-3])[0-5]\\d${ZONE}|(?:${WORD_NUMBER}|\\d{1,2})${GAP}o[’']clock|noon|midnight)`,
      `(?:${FEAST})(?:,?${GAP}(?:of${GAP})?(?<feastY>${YEAR}))?`,
      `(?<part>${PART}(?:-|${GAP}))?(?<month>${MONTH})`,
      `(?<year>${YEAR})`,
    ].join('|') +
    `)(?![\\p{L}\\p{N}])`,
  'uy',
);

/** Feasts of the same day every year, as month and day. */
export const FIXED_FEASTS: readonly (readonly [RegExp, number, number])[] = [
  [/^Christmas\s+Day/, 12, 25],
  [/^Christmas\s+Eve/, 12, 24],
  [/^Boxing/, 12, 26],
  [/^New.*Eve/s, 12, 31],
  [/^New.*Day/s, 1, 1],
  [/^Valentine/, 2, 14],
  [/^Halloween/, 10, 31],
  [/^St.*Patrick/s, 3, 17],
];

/** A month’s name as it stands in a text. */
export const MONTH_WORD = MONTH;
