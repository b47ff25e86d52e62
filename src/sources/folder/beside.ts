// Reads what is known beside an article's text, NAME.json or the front matter of NAME.md: title, date, outlet, url, language, author; every
// fault at once.
import type { Item } from '../../core/article/article.ts';

type Known = Pick<Item, 'title' | 'outlet' | 'author' | 'published' | 'url' | 'language'>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** True for a day or instant of ISO 8601 that the calendar has: not for 2015-02-30. */
function isDate(value: string): boolean {
  if (!DAY.test(value) && !INSTANT.test(value)) return false;
  const day = value.slice(0, 10);
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === day && !Number.isNaN(Date.parse(value));
}

function isAddress(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}

function isLanguage(value: string): boolean {
  // Longer ones have no meaning yet: "English" would be a language of its own.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(value)) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

const isWords = (value: string): boolean => value.trim() !== '' && !/\p{Cc}/u.test(value);
const WORDS = 'must be words of one line in quotation marks, or be left out';

/** The fields, what they are called in an item, when they are right, and the mend. */
const FIELDS: Readonly<Record<string, { as: keyof Known; right: (value: string) => boolean; mend: string }>> = {
  title: { as: 'title', right: isWords, mend: WORDS },
  date: {
    as: 'published',
    right: isDate,
    mend: 'must be a day like "2015-05-12" or a time like "2015-05-12T16:30:00Z"',
  },
  outlet: { as: 'outlet', right: isWords, mend: WORDS },
  url: { as: 'url', right: isAddress, mend: 'must be an address like "https://example.com/news/1"' },
  language: { as: 'language', right: isLanguage, mend: 'must be a language tag like "en" or "en-GB"' },
  author: { as: 'author', right: isWords, mend: WORDS },
};

/** What the JSON tells, or every fault in it in one sentence. */
export function beside(json: string): Known | { error: string } {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (fault) {
    return { error: `it is not valid JSON (${fault instanceof Error ? fault.message : String(fault)}); mend it` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: 'it must hold one object like { "title": "…", "date": "2015-05-12" }' };
  return knownOf(value as Record<string, unknown>);
}

/** The fields by their names, or every fault in them in one sentence. */
export function knownOf(fields: Readonly<Record<string, unknown>>): Known | { error: string } {
  const known: Known = {};
  const faults: string[] = [];
  for (const [name, given] of Object.entries(fields)) {
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (field === undefined) faults.push(`"${name}" is no field, known are ${Object.keys(FIELDS).join(', ')}`);
    else if (typeof given !== 'string' || !field.right(given)) faults.push(`"${name}" ${field.mend}`);
    else known[field.as] = given;
  }
  return faults.length > 0 ? { error: faults.join('; ') } : known;
}
