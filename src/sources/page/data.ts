// What a page says of itself for machines, JSON-LD as schema.org has it: the texts of its scripts -> the article that they describe.

/** The fields of the article that are read; texts as they stand, dates too. */
export type Described = {
  headline?: string;
  published?: string;
  modified?: string;
  authors: string[];
  publisher?: string;
  body?: string;
  language?: string;
  /** False where the page says that it is not for everyone. */
  free?: boolean;
};

/** Objects that are looked at; a page has a few. */
const MOST = 500;
/** A name is no longer than this. */
const LONGEST_NAME = 120;

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting|ClaimReview)$/;

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** The JSON of a script, or null: comments around it, line ends inside its strings and a stop at its end are forgiven. */
function jsonOf(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)\s*<!\[CDATA\[(?:\s*\*\/)?|<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
}

/** All objects of the scripts: alone, in lists and in `@graph`. */
function thingsOf(scripts: readonly string[]): Thing[] {
  const found: Thing[] = [];
  const open: unknown[] = scripts.map(jsonOf).toReversed();
  while (open.length > 0 && found.length < MOST) {
    const value = open.pop();
    if (Array.isArray(value)) open.push(...value.slice(0, MOST).toReversed());
    else if (isThing(value)) {
      found.push(value);
      open.push(...[value['mainEntity'], ...listOf(value['@graph']).slice(0, MOST)].toReversed());
    }
  }
  return found;
}

const isArticle = (thing: Thing): boolean =>
  listOf(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));

/** A person's or organization's name; one that is named by `@id` alone is looked up. */
function nameOf(value: unknown, byId: ReadonlyMap<string, Thing>): string | undefined {
  const named = isThing(value) ? (value['name'] === undefined ? byId.get(String(value['@id'])) : value) : undefined;
  const name = textOf(named === undefined ? value : listOf(named['name'])[0]);
  return name !== undefined && name.length <= LONGEST_NAME ? name : undefined;
}

/** The path of an address; null of a whole site's, which says nothing. */
function pathOf(address: unknown, base: string): string | null {
  const path =
    typeof address === 'string' ? URL.parse(address, base || undefined)?.pathname.replace(/\/$/, '') : undefined;
  return path || null;
}

/** The addresses that an article says are its own. */
function addressesOf(thing: Thing): unknown[] {
  const page = thing['mainEntityOfPage'];
  return [thing['url'], ...(isThing(page) ? [page['@id'], page['url']] : [page])];
}

/** The article of the page, or null where the scripts describe none. `addresses`: where it was read, and where it says that it stands. */
export function described(scripts: readonly string[], addresses: readonly [string, string]): Described | null {
  const things = thingsOf(scripts);
  const articles = things.filter(isArticle);
  const [base] = addresses;
  const paths = new Set(addresses.flatMap((address) => pathOf(address, base) ?? []));
  // Some pages describe other articles, too.
  const article =
    articles.find((thing) => addressesOf(thing).some((address) => paths.has(pathOf(address, base) ?? ''))) ??
    articles.find((thing) => thing['datePublished'] !== undefined) ??
    articles[0];
  if (article === undefined) return null;
  const byId = new Map(things.flatMap((thing) => (thing['name'] ? [[String(thing['@id']), thing] as const] : [])));
  const result: Described = {
    authors: listOf(article['author']).flatMap((author) => nameOf(author, byId) ?? []),
  };
  const texts = {
    headline: textOf(article['headline']) ?? textOf(article['name']),
    published: textOf(article['datePublished']),
    modified: textOf(article['dateModified']),
    publisher: listOf(article['publisher']).map((value) => nameOf(value, byId))[0],
    body: textOf(article['articleBody']),
    language: textOf(article['inLanguage']),
  };
  for (const [name, value] of Object.entries(texts)) if (value !== undefined) Object.assign(result, { [name]: value });
  const free = article['isAccessibleForFree'];
  if (free !== undefined) result.free = free !== false && !(typeof free === 'string' && /^false$/i.test(free));
  return result;
}
