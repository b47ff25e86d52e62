// Who wrote a page's article: what the page states for machines, else the line of names at its head. Names alone, without "By", without
// what they are and whom they write for.
import { fold } from '../../core/text/words.ts';
import { wordsOf, type Document, type Element } from './dom.ts';

const LONGEST_NAME = 120;
/** Characters of what is stated that are looked at. */
const LOOKED = 500;
/** A line with more links is none of names. */
const LINKS = 20;
/** Elements behind the title that are looked at. */
const MOST = 150;
/** From so many characters on a paragraph is the story's first. */
const STORY = 120;

const BY = /^(?:(?:(?:written|posted|words|story|text|reported) )?by|von|por|par|di|от)(?:\s*:\s*|\s+)/iu;
const DAY =
  /\s+(?:on |at |– |- )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d|(?:published|updated|posted)\b|\d).*$/i;
/** What a person is, not who. */
const POST =
  /\b(?:writers?|reporters?|editors?|correspondents?|columnists?|contributors?|journalists?|producers?|analysts?|staff|desk|newsroom)$/i;
/** Letters behind a name: a degree, an agency. */
const LETTERS = /^(?!(?:JR|SR|II|III|IV)$)\p{Lu}{2,5}$/u;
/** What somebody is called who logs in to the site, not who writes. */
const LOGIN = /^[\p{Ll}\p{N}_.-]+$/u;
const PERSON =
  /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|da|del|della|di|van|von|der|den|al|bin|la|le)\s+)*\p{Lu}[\p{L}.'’-]*){1,4}$/u;

const wordsIn = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 'the');

const isSame = (text: string, name: string): boolean => {
  const squeezed = wordsIn(text).join('');
  return squeezed !== '' && squeezed === wordsIn(name).join('');
};

/** "CNN Business" of CNN, "The Bee" of "The Bee Online". */
const isOf = (text: string, name: string): boolean => {
  const [some, others] = [wordsIn(text), wordsIn(name)];
  const shorter = Math.min(some.length, others.length);
  return isSame(text, name) || (shorter > 0 && some.slice(0, shorter).join(' ') === others.slice(0, shorter).join(' '));
};

/** Names without what stands around them; undefined for what is none: an address, a site, words of a whole sentence. */
function namesIn(text: string | undefined, outlets: readonly string[]): string | undefined {
  const line = (text ?? '')
    .slice(0, LOOKED)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BY, '')
    .replace(/\s+[|·•–—-]\s.*$/u, '')
    .replace(DAY, '');
  const parts = line.split(/\s*,\s+/);
  const name = parts
    .filter((part, i) => i === 0 || !(POST.test(part) || LETTERS.test(part) || outlets.some((one) => isOf(part, one))))
    .join(', ')
    .replace(/[\s,|·•-]+$/u, '');
  const isName =
    name.length > 1 &&
    name.length <= LONGEST_NAME &&
    !/https?:|www\.|@|\d{3}|[<>{}]/.test(name) &&
    /\p{L}/u.test(name) &&
    !LOGIN.test(name) &&
    !/\b(?:staff|desk|newsroom|by:?)$/i.test(name) &&
    !outlets.some((one) => isSame(name, one));
  return isName ? name : undefined;
}

const arePersons = (names: string): boolean =>
  names.split(/\s*,\s+(?:and\s+)?|\s+(?:and|&)\s+/).every((name) => PERSON.test(name));

const NAMED = '[rel~=author], [itemprop~=author], [class*=byline i], [class*=author i], [id*=author i]';

/** The names in a line of them: its links, else its words where no smaller line stands in it. */
function namesOf(line: Element, outlets: readonly string[]): string | undefined {
  const links = [...line.querySelectorAll('a')]
    .slice(0, LINKS)
    .flatMap((link) => namesIn(wordsOf(link, LONGEST_NAME), outlets) ?? []);
  const persons = [...new Set(links)].filter(arePersons);
  if (persons.length > 0) return persons.join(', ');
  const names = line.querySelector(NAMED) === null ? namesIn(wordsOf(line, LONGEST_NAME), outlets) : undefined;
  return names !== undefined && arePersons(names) ? names : undefined;
}

/** The first line of names between the title and the story. */
function bylineOf(document: Document, title: Element, outlets: readonly string[]): string | undefined {
  const all = [...document.querySelectorAll(`h1, h2, h3, p, ${NAMED}`)];
  const at = all.indexOf(title);
  const named = new Set(document.querySelectorAll(NAMED));
  for (const element of at === -1 ? [] : all.slice(at + 1, at + MOST)) {
    const words = wordsOf(element, STORY);
    if (words.length >= STORY) {
      if (element.localName === 'p') return undefined;
      continue;
    }
    const names = words !== '' && (named.has(element) || BY.test(words)) ? namesOf(element, outlets) : undefined;
    if (names !== undefined) return names;
  }
  return undefined;
}

/** Elements that name the author wherever they stand. */
const SAID = ['[rel~=author]', '[itemprop=author] [itemprop=name]', '[itemprop=author]'];
/** Elements that may hold more than the name. */
const CALLED = '.byline-name, .author-name, .byline, .author';

/** `stated` is what the page says for machines; `title` the element of the headline; `outlets` what the site is called. */
export function authorOf(
  document: Document,
  stated: readonly string[],
  { title, outlets }: { title: Element | null; outlets: readonly string[] },
): string | undefined {
  const names = stated.flatMap((text) => namesIn(text, outlets) ?? []);
  // "Ann Roe, The Bee" and "Ann Roe" are one.
  const others = names.filter((name, i) => !names.slice(0, i).some((before) => fold(before).includes(fold(name))));
  if (others.length > 0) return others.join(', ');
  const byline = title === null ? undefined : bylineOf(document, title, outlets);
  if (byline !== undefined) return byline;
  for (const selector of [...SAID, CALLED]) {
    const found = [...document.querySelectorAll(selector)]
      .slice(0, MOST)
      .flatMap((element) => namesIn(wordsOf(element, LONGEST_NAME), outlets) ?? []);
    const [first] = found;
    // Several names are those of other articles, too.
    if (first === undefined || found.some((one) => one !== first)) continue;
    if (arePersons(first) || (selector !== CALLED && first.split(' ').length <= 8)) return first;
  }
  return undefined;
}
