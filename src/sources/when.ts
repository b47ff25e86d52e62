// A date as feeds and pages write it -> ISO 8601: an instant where a clock and a zone are told, else a day; null where it is no full date.

/** Years before the web have no pages, and 1970 is what a machine says that knows none. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;
/** Years of two digits from here on are of the last century. @see https://www.rfc-editor.org/rfc/rfc5322#section-4.3 */
const CENTURY = 50;
/** Longer texts hold more than a date. Characters. */
const LONGEST = 200;

const MINUTES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  eet: 120,
  sast: 120,
  eest: 180,
  msk: 180,
  pkt: 300,
  wib: 420,
  hkt: 480,
  pht: 480,
  sgt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  adt: -180,
  brt: -180,
  edt: -240,
  est: -300,
  cdt: -300,
  cst: -360,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
  akdt: -480,
  akst: -540,
  hst: -600,
};

/** Languages whose months are known without being asked for, English first. */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'id',
  'ru',
  'pl',
  'tr',
  'sv',
  'da',
  'nb',
  'fi',
  'uk',
  'ro',
  'hu',
  'cs',
  'el',
];

/** Without marks, which many leave out or put where a language has none; no two months differ by them alone. */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');

/** Month names of a language, alone and beside a day, long and short -> 1 to 12. */
function monthsOf(language: string): [name: string, month: number][] {
  const found: [string, number][] = [];
  for (const month of ['long', 'short'] as const) {
    for (const more of [{}, { day: 'numeric' as const }]) {
      const format = new Intl.DateTimeFormat(language, { month, ...more, timeZone: 'UTC' });
      for (let i = 0; i < 12; i++) {
        const name = format.formatToParts(Date.UTC(2019, i, 15)).find((part) => part.type === 'month')?.value ?? '';
        if (/\p{L}{2}/u.test(name)) found.push([plain(name), i + 1]);
      }
    }
  }
  return found;
}

/** By language alone, without region: there are no more than the runtime knows. */
const known = new Map<string, Map<string, number>>();

/** `de` of `de-AT`; '' of one that the runtime has no months for. */
function baseOf(language: string): string {
  const [base = ''] = language.toLowerCase().split(/[-_]/);
  return /^[a-z]{2,3}$/.test(base) && Intl.DateTimeFormat.supportedLocalesOf(base).length > 0 ? base : '';
}

/** The months of a language, then of the common ones. */
function months(given: string): Map<string, number> {
  const language = baseOf(given);
  const held = known.get(language);
  if (held !== undefined) return held;
  const made = new Map<string, number>([['sept', 9]]);
  for (const one of language === '' ? LANGUAGES : [language, ...LANGUAGES])
    for (const [name, month] of monthsOf(one)) if (!made.has(name)) made.set(name, month);
  known.set(language, made);
  return made;
}

type Day = { year: number; month: number; day: number };
/** A date and what is left of the text without it. */
type Found = Day & { rest: string };

const ORDINAL = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?`;
const WORD = String.raw`([\p{L}\p{M}]{3,})\.?`;

const ISO = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const PACKED = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
const ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/u;
/** As in `08 7月 2004` and `08 七月 2004`: a western date whose month alone is translated. */
const EASTERN = /(?<!\d)(\d{1,2})\s+(\d{1,2}|十[一二]?|[一二三四五六七八九])\s?[月월]\s+(\d{4})(?!\d)/u;
const NUMERALS = '一二三四五六七八九十';
const SHORT = /(?<![\d.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;
const MONTH_FIRST = new RegExp(
  String.raw`(?<!\p{L})${WORD}\s+${ORDINAL},?\s+(?:(?:at\s+)?\d{1,2}:\d{2}(?::\d{2})?\s+(?:[+-]\d{4}\s+|\p{Lu}{2,4}\s+)?)?(\d{4})(?!\d)`,
  'u',
);
const DAY_FIRST = new RegExp(
  String.raw`(?<!\d)${ORDINAL}[\s-]+(?:(?:de|of|di)\s+|d['’])?${WORD},?[\s-]+(?:(?:de|del)\s+)?(\d{4}|\d{2}(?=\s+\d{1,2}:))(?!\d)`,
  'u',
);

/** Whether `5/6/2014` is the sixth of May: in the United States alone. Null where nobody knows. */
function monthGoesFirst(language: string): boolean | null {
  if (language === '' || language.toLowerCase() === 'en') return null;
  return /^en-(?:us|ph)$/i.test(language);
}

function dayIn(text: string, language: string): Found | null {
  const without = (match: RegExpExecArray): string => {
    const clock = /\d{1,2}:\d{2}(?::\d{2})?\s+(?:[+-]\d{4}|\p{Lu}{2,4})?/u.exec(match[0]);
    return `${text.slice(0, match.index)} ${clock?.[0] ?? ''} ${text.slice(match.index + match[0].length)}`;
  };
  const found = (match: RegExpExecArray, year: string, month: number, day: string): Found => ({
    year: Number(year) + (year.length > 2 ? 0 : Number(year) < CENTURY ? 2000 : 1900),
    month,
    day: Number(day),
    rest: without(match),
  });
  let match = ISO.exec(text) ?? ASIAN.exec(text);
  if (match !== null) {
    const [, year = '', second = '', third = '', fourth = third] = match;
    return found(match, year, Number(match.length === 5 ? third : second), match.length === 5 ? fourth : third);
  }
  match = EASTERN.exec(text);
  if (match !== null) {
    const [, day = '', month = '', year = ''] = match;
    const numerals = month.split('').reduce((sum, numeral) => sum + NUMERALS.indexOf(numeral) + 1, 0);
    return found(match, year, /\d/.test(month) ? Number(month) : numerals, day);
  }
  for (const [pattern, at] of [
    [MONTH_FIRST, 1],
    [DAY_FIRST, 2],
  ] as const) {
    match = pattern.exec(text);
    const month = match === null ? undefined : months(language).get(plain(match[at] ?? ''));
    if (match !== null && month !== undefined) return found(match, match[3] ?? '', month, match[3 - at] ?? '');
  }
  match = SHORT.exec(text);
  if (match !== null) {
    const [, first = '', mark, second = '', year = ''] = match;
    const [a, b] = [Number(first), Number(second)];
    const isUs = a > 12 ? false : b > 12 || (a === b ? true : mark === '.' ? false : monthGoesFirst(language));
    if (isUs === null) return null;
    return found(match, year, isUs ? a : b, isUs ? second : first);
  }
  match = PACKED.exec(text);
  return match === null ? null : found(match, match[1] ?? '', Number(match[2]), match[3] ?? '');
}

/** Behind its name, behind seconds or behind a clock as ISO 8601 has it a zone's offset may be of hours alone. */
const CLOCK =
  /(?:^|[\sT,])(?<h>\d{1,2}):(?<m>\d{2})(?::(?<s>\d{2})(?:[.,]\d+)?)?\s*(?:(?<half>[ap])\.?m\b\.?)?\s*(?:(?<hours>[+-]\d{2}):?(?<minutes>\d{2})|(?:(?:gmt|utc)\s*|(?<=:\d\d:\d\d(?:[.,]\d+)?\s*|T\d\d:\d\d))(?<hours>[+-]\d{1,2})(?::?(?<minutes>\d{2}))?(?!\d)|\(?(?:etc\/)?(?<zone>[a-z]{1,4})\b)?/i;
const PACKED_CLOCK =
  /^\s*T(?<h>\d{2})(?<m>\d{2})(?<s>\d{2})?(?:\.\d+)?(?:(?<hours>[+-]\d{2}):?(?<minutes>\d{2})|(?<zone>Z))/i;

const two = (value: number): string => String(value).padStart(2, '0');

/** `THH:MM:SSZ` where a clock and its zone are told, else ''. */
function instantIn(rest: string): string {
  const match = PACKED_CLOCK.exec(rest) ?? CLOCK.exec(rest);
  if (match === null) return '';
  const { h, m, s = '0', half, hours, minutes = '0', zone } = match.groups as Partial<Record<string, string>>;
  let hour = Number(h);
  if (half) {
    if (hour < 1 || hour > 12) return '';
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const offset =
    hours === undefined
      ? MINUTES[zone?.toLowerCase() ?? '']
      : (Math.abs(Number(hours)) * 60 + Number(minutes)) * (hours.startsWith('-') ? -1 : 1);
  if (offset === undefined || Math.abs(offset) > 14 * 60 || hour > 23 || Number(m) > 59 || Number(s) > 60) return '';
  const size = Math.abs(offset);
  const shown = offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `T${two(hour)}:${m}:${two(Math.min(Number(s), 59))}${shown}`;
}

const isDay = ({ year, month, day }: Day): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
  );
};

/**
 * The first date in the text. `language` (BCP 47) is whose months it names and how `5/6/2014` is meant; without it such a date is none.
 * Takes no date from "Tuesday" or "3 hours ago".
 */
export function when(given: string, language = ''): string | null {
  const text = given.slice(0, LONGEST).trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const seconds = Number(text.slice(0, 10));
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
  }
  const found = dayIn(text, language);
  if (found === null || !isDay(found)) return null;
  return `${found.year}-${two(found.month)}-${two(found.day)}${instantIn(found.rest)}`;
}
