// Finds the dateline at the head of a paragraph: "SOCHI //", "NEW YORK, Nov. 19 (UPI) —", "(CNN)", "LONDON (Reuters) -", "PARIS — ".

/** A dateline is no longer than this. */
const LONGEST = 120;
/** Nor what stands behind a comma or in parentheses, its dash included. Counted apart: a count in a pattern takes long to compile. */
const PART_LONGEST = 40;

const CAPITALS = "[\\p{Lu}][\\p{Lu}\\p{M}.'’-]*";
const UPPER_PLACE = `${CAPITALS}(?: ${CAPITALS}){0,4}(?: \\(\\p{Lu}[\\p{L} .]+\\))?`;
const TITLE_PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:de|of|la|el|al|and|the|[\\p{Lu}][\\p{L}\\p{M}.'’-]*)){0,3}";
const REGION = "(?:, ?\\p{Lu}[\\p{L}\\p{M}.'’ -]+)?";
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember)?\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
/** The months are looked at apart: written out in each form they take long to compile. */
const DATE = `(?:,? ?(?:[A-Z][a-z]+\\.? \\d\\d?|\\d\\d? [A-Z][a-z]+\\.?)(?:,? \\d{4})?,?)?`;
const OF_MONTH = new RegExp(`${MONTH} \\d|\\d ${MONTH}`);
const AGENCY = "\\(\\p{Lu}[\\p{L}\\p{N}.&/’' -]+\\)";
const SPACE = '[ \\t\\u00a0]';

/** What a form needs, and the form: one that lacks its mark is not compiled. */
const FORMS = (
  [
    // An agency alone, with or without a dash; a place in front of it.
    [
      /\(/,
      `^(?:(?:${UPPER_PLACE}|${TITLE_PLACE})${REGION}${DATE}${SPACE}*)?(?:${AGENCY})${SPACE}*(?:(?:—|–|―|--|-|_|:)${SPACE}*)?(?=[“"‘'\\p{Lu}\\p{N}]|$)`,
    ],
    // A place in capitals.
    [
      /[—–―:]|--|\/\/| - /,
      `^${UPPER_PLACE}${REGION}${DATE}${SPACE}*(?:—|–|―|--|//|${SPACE}-${SPACE}|:)${SPACE}*(?=[“"‘'\\p{Lu}\\p{N}]|$)`,
    ],
    [/\/\//, `^${TITLE_PLACE}${REGION}${DATE}${SPACE}+//${SPACE}+`],
    // A place as it is commonly written, with a long dash.
    [/[—–―]|--/, `^${TITLE_PLACE}${REGION}${DATE}${SPACE}+(?:—|–|―|--)${SPACE}+(?=[“"‘]?\\p{Lu})`],
  ] as const
).map(([mark, form]) => ({ mark, form: new RegExp(form, 'u') }));

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const LONG_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const DAY_OF_YEAR = `(?:${LONG_MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${LONG_MONTH},? \\d{4})`;
/** A line that is a date and nothing else, as some papers set it above the news. */
const DATE_LINE = new RegExp(`^(?:${WEEKDAY},? )?${DAY_OF_YEAR}$`);
/** The same before the first words of the news, where the weekday makes it sure. */
const DATE_HEAD = new RegExp(`^${WEEKDAY},? ${DAY_OF_YEAR}(?= [\\p{Lu}“"‘])`, 'u');
/** The same behind a title on its line. */
const DATE_TAIL = new RegExp(`[^\\s,–—-] (?=${WEEKDAY},? ${DAY_OF_YEAR}$)`);

/** Parentheses at the head that are no agency: how a sentence or a note may begin. */
const NO_AGENCY = /\((?:The|A|An|This|That|In|On|It|He|She|They|We|I|Note|Photo|Video|Reporting|Updated?|See)\b/;
/** A word that is no place though a dash or colon follows it. */
const NO_PLACE =
  /^(?:By|Note|Update[sd]?|Photos?|Video|Watch|Exclusive|Breaking|Opinion|Analysis|Correction|Q|A|WATCH|UPDATED?|EXCLUSIVE|BREAKING|OPINION|ANALYSIS|NOTE|PHOTOS?|VIDEO|CORRECTION)\b/;

/** A dateline's rest that is shorter and has no stop is no news: "Oster Bees – No. 12". */
const NEWS_SHORTEST = 60;

/** Where in a title's line the date behind it begins; 0 where there is none. */
export function dateTail(line: string): number {
  const from = Math.max(0, line.length - LONGEST);
  const match = DATE_TAIL.exec(line.slice(from));
  return match === null ? 0 : from + match.index + match[0].length;
}

/** A line that is a date and nothing else. */
export const isDateLine = (line: string): boolean => line.length < LONGEST && DATE_LINE.test(line);

/** The length of the dateline at the head of `text`, its dash included and the space after it not; 0 where there is none. */
export function dateline(text: string): number {
  const head = text.slice(0, LONGEST);
  if (NO_PLACE.test(head)) return 0;
  if (isDateLine(text)) return text.length;
  if (!/^\p{Lu}/u.test(head) && !head.startsWith('(')) return 0;
  const day = DATE_HEAD.exec(head);
  if (day !== null) return day[0].length;
  if (!/[—–―:(]|--|\/\/| - /.test(head)) return 0;
  for (const { mark, form } of FORMS) {
    const match = mark.test(head) ? form.exec(head) : null;
    if (match === null || NO_AGENCY.test(match[0])) continue;
    if (/[a-z]\.? \d|\d [A-Z][a-z]/.test(match[0]) && !OF_MONTH.test(match[0])) continue;
    const [, ...parts] = match[0].split(/[,(]/);
    if (parts.some((part) => part.length > PART_LONGEST)) continue;
    const rest = text.slice(match[0].length, match[0].length + NEWS_SHORTEST);
    if (
      rest !== '' &&
      rest.length < NEWS_SHORTEST &&
      (!/[.!?…]["”’')\]]*$/.test(rest.trimEnd()) || !/\p{Ll}{2}/u.test(rest))
    )
      continue;
    // "Roe (left)" and its like have no capital in their parentheses; a place of one letter is none.
    if (match[0].length > 2) return match[0].trimEnd().length;
  }
  return 0;
}
