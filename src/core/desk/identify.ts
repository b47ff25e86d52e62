// Which article an item is: a new one, a new state of one that the desk has, or one that the desk has already. In: an item and its words; out:
// the article's id, and whether it is to be taken in. What only some workspaces may see is never shown to others in place of their own.
import type { Entry } from '../article/source.ts';
import type { Catalogue, Marks, Tracked } from './catalogue.ts';
import { EVERYONE, type Library } from './library.ts';
import { alike, articleId, lengthOf, linkMark, marksOf } from './marks.ts';

export type Sorting = {
  catalogue: Catalogue;
  library: Pick<Library, 'carry' | 'drop' | 'newest'>;
};

/** `known`: the source carries the article now, and its words are not needed. */
export type Identity = { article: string } | { known: string; reason: string };

type Item = Pick<Tracked, 'source' | 'key' | 'article'>;

/** How often the marks are asked for again where another takes them in between. */
const ROUNDS = 5;

/** The words are the article's afterwards (`Catalogue.know`); its link is, once it is on the desk. */
export async function identify(
  { catalogue, library }: Sorting,
  item: Item,
  entry: Entry,
  marks: Marks,
): Promise<Identity> {
  const { source, key } = item;

  const open = async (sources: readonly string[]): Promise<boolean> => {
    for (const each of new Set(sources)) if (!(await catalogue.audience(each)).includes(EVERYONE)) return false;
    return true;
  };

  /** The article that the item is a state of by its key or its link; null where it is one of its own. */
  const standing = async (known: Partial<Marks>): Promise<string | null> => {
    // A feed may give one key, or one link, to all that it has.
    if (item.article !== undefined) {
      const own = await library.newest(item.article);
      const link = own?.url === undefined ? undefined : linkMark(own.url);
      if (own && (link === marks.link || alike(own.text, entry.text))) return item.article;
    }
    if (known.link === undefined) return null;
    const other = await library.newest(known.link);
    if (!other || !alike(other.text, entry.text)) return null;
    // Whose it is must be known: it may be on its way in another process, from a source that not everyone sees.
    return (await catalogue.became(known.link)).length > 0 ? known.link : null;
  };

  /** The words as an article of the source's own, beside the one that others see. */
  const apart = async (article: string): Promise<Identity> => {
    const own = articleId({ text: `${marks.text} ${source}` });
    if (item.article === article) await library.drop(article, source);
    return { article: own };
  };

  const joined = async (article: string, reason: string): Promise<Identity> =>
    (await library.carry(article, source)) ? { known: article, reason } : { article };

  const decide = async (known: Partial<Marks>): Promise<Identity> => {
    const article = known.text ?? (await standing(known));
    if (article === null) return { article: articleId(marks) };
    const became = (await catalogue.became(article)).filter((other) => other.source !== source || other.key !== key);
    const givers = became.filter(({ stage }) => stage === 'taken');
    const others = became.filter((other) => other.source !== source);
    const had = await library.newest(article);
    const same = had !== null && marksOf(had).text === marks.text;
    if (known.text !== undefined && article !== item.article) {
      // Where nobody gave the words they are this item's own, from a reading that was cut off.
      if (givers.length === 0 && (same || !had)) return { article };
      // Of an article with a past, that is shown too.
      const shown =
        (same && had.revision === 1) || (givers.length > 0 && (await open(givers.map((giver) => giver.source))));
      return shown ? joined(article, 'the desk has these words already') : apart(article);
    }
    if (others.length === 0 || same || !had) return { article };
    // Of two sources of one article the one that says more gives its words: a summary never replaces a full text.
    const elsewhere = givers.filter((giver) => giver.source !== source);
    if (elsewhere.length > 0 && lengthOf(entry.text) <= lengthOf(had.text)) {
      const shown = await open(elsewhere.map((giver) => giver.source));
      return shown ? joined(article, 'the desk has the article from another source, in more words') : apart(article);
    }
    return (await open([source])) ? { article } : apart(article);
  };

  for (let round = 0; round < ROUNDS; round++) {
    const known = await catalogue.knows(marks);
    const identity = await decide(known);
    const article = 'known' in identity ? identity.known : identity.article;
    // The words of a summary that is not taken in are the article's too: whoever brings them brings nothing new.
    const { text } = await catalogue.know(article, { text: marks.text });
    if (text === article || text === known.text) return identity;
  }
  throw new Error('other items of the same words are being read');
}
