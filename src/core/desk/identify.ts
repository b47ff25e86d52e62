// Which article an item is: a new one, a new state of one that the desk has, or one that the desk has already. In: an item and its words; out:
// the article's id, and whether it is to be taken in. Words, titles and links of a source that not everyone sees are the source's own: they
// become no part of an article that another source carries, while what everyone sees is not kept a second time.
import type { Entry } from '../article/source.ts';
import type { Catalogue, Marks, Tracked } from './catalogue.ts';
import { EVERYONE, type Library } from './library.ts';
import { alike, articleId, lengthOf, linkMark, marksOf, sameWords, within } from './marks.ts';

export type Sorting = {
  catalogue: Catalogue;
  library: Pick<Library, 'carry' | 'drop' | 'newest'>;
};

/** `known`: the source carries the article now, and its words are not needed. `marks`: the article's once it is on the desk. */
export type Identity = { article: string; marks: Marks } | Joined;

type Joined = { known: string; reason: string };

type Item = Pick<Tracked, 'source' | 'key' | 'article'>;

/** How often the marks are asked for again where another takes them in between. */
const ROUNDS = 5;

export const SAME = 'the desk has these words already';
const MORE = 'the desk has the article from another source, in more words';

/** The words are the article's afterwards (`Catalogue.know`). */
export async function identify(
  { catalogue, library }: Sorting,
  item: Item,
  entry: Entry,
  all: Marks,
): Promise<Identity> {
  const { source, key } = item;

  const open = async (sources: readonly string[]): Promise<boolean> => {
    for (const each of new Set(sources)) if (!(await catalogue.audience(each)).includes(EVERYONE)) return false;
    return true;
  };

  /** The other items that gave the article's words. */
  const giversOf = async (article: string): Promise<Tracked[]> =>
    (await catalogue.became(article)).filter(
      (other) => other.stage === 'taken' && (other.source !== source || other.key !== key),
    );
  const elsewhere = (givers: readonly Tracked[]): string[] =>
    givers.flatMap((giver) => (giver.source === source ? [] : giver.source));

  /** Whether the item is a state of the article that it was. A feed may give one key to all that it has. */
  const isStateOf = async (article: string): Promise<boolean> => {
    const own = await library.newest(article);
    if (!own) return false;
    return (own.url !== undefined && linkMark(own.url) === all.link) || alike(own.text, entry.text);
  };

  /** The article that the item is a state of by its key or its link; null where it is one of its own. */
  const standing = async (known: Partial<Marks>, was: string | undefined): Promise<string | null> => {
    if (was !== undefined && (await isStateOf(was))) return was;
    // A feed may give one link to all that it has.
    if (known.link === undefined) return null;
    const other = await library.newest(known.link);
    if (!other || !alike(other.text, entry.text)) return null;
    // Whose it is must be known: it may be on its way in another process.
    return (await catalogue.became(known.link)).length > 0 ? known.link : null;
  };

  /** What everyone sees of it already, in these words or in more; null where that is nothing. */
  const shown = async (): Promise<Joined | null> => {
    const known = await catalogue.knows(all);
    const article = known.text ?? (await standing(known, item.article));
    if (article === null) return null;
    const givers = elsewhere(await giversOf(article));
    if (givers.length === 0 || !(await open(givers))) return null;
    const had = await library.newest(article);
    const same = article === known.text || (had !== null && sameWords(had.text, entry.text));
    if (!same && (had === null || lengthOf(entry.text) > lengthOf(had.text))) return null;
    return (await library.carry(article, source)) ? { known: article, reason: same ? SAME : MORE } : null;
  };

  /** Whether an article is carried for others too. */
  const isForOthers = async (article: string): Promise<boolean> => {
    if ((await catalogue.became(article)).some((other) => other.source !== source)) return true;
    const had = await library.newest(article);
    if (had === null) return false;
    const { title, ...rest } = had;
    return (await catalogue.knows(marksOf({ ...rest, ...(title && { title: title.text }) }))).text === article;
  };

  /** Among the articles of these marks: everyone's, or the source's own. `was`: the one of them that the item was. */
  const among = async (marks: Marks, was: string | undefined): Promise<Identity> => {
    /** Beside the one that others see. */
    const apart = async (article: string): Promise<{ article: string }> => {
      const own = articleId({ text: `${marks.text} ${source}` });
      if (was === article) await library.drop(article, source);
      return { article: own };
    };
    const joined = async (article: string, reason: string): Promise<Joined | { article: string }> =>
      (await library.carry(article, source)) ? { known: article, reason } : { article };

    const decide = async (known: Partial<Marks>): Promise<Joined | { article: string }> => {
      const article = known.text ?? (await standing(known, was));
      if (article === null) return { article: articleId(marks) };
      const givers = await giversOf(article);
      const others = elsewhere(givers);
      const had = await library.newest(article);
      const same = had !== null && sameWords(had.text, entry.text);
      // A source may have been everyone's once.
      if (!(await open(others))) return apart(article);
      if (known.text !== undefined && article !== was) {
        if (givers.length > 0) return joined(article, SAME);
        // Where nobody gave the words they are this item's own, from a reading that was cut off.
        return same || !had ? { article } : apart(article);
      }
      if (others.length === 0 || !had) return { article };
      if (same) return joined(article, SAME);
      // Of two sources of one article the one that says more gives its words: a summary never replaces a full text.
      return lengthOf(entry.text) > lengthOf(had.text) ? { article } : joined(article, MORE);
    };

    for (let round = 0; round < ROUNDS; round++) {
      const known = await catalogue.knows(marks);
      const identity = await decide(known);
      const article = 'known' in identity ? identity.known : identity.article;
      // The words of a summary that is not taken in are the article's too: whoever brings them brings nothing new.
      const { text } = await catalogue.know(article, { text: marks.text });
      if (text === article || text === known.text) return 'known' in identity ? identity : { ...identity, marks };
    }
    throw new Error('other items of the same words are being read');
  };

  if (await open([source])) return among(all, item.article);
  const seen = await shown();
  if (seen) return seen;
  if (item.article === undefined || !(await isForOthers(item.article))) return among(within(all, source), item.article);
  // Its own words from now on, not those that others see.
  if (await isStateOf(item.article)) await library.drop(item.article, source);
  return among(within(all, source), undefined);
}
