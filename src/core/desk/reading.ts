// Reads the items that wait: each becomes an article on the desk, once, or is said why not. In: the catalogue's queue; out: settled items.
import type { Entry, Polled } from '../article/source.ts';
import type { Catalogue, Waiting } from './catalogue.ts';
import type { Desk } from './desk.ts';
import type { Library } from './library.ts';
import { articleId, linkMark, textMark } from './marks.ts';

export type Reading = {
  catalogue: Catalogue;
  desk: Desk;
  library: Library;
  /** Reads the page of a summary for its full text. */
  page: (address: string) => Promise<Polled>;
  clock: () => number;
  report: (fact: { source: string; item: string; stage: string; reason?: string; article?: string }) => void;
};

const MINUTE = 60_000;
/** An item is read within this time, or another process may read it. */
const LEASE = 10 * MINUTE;
/** Read side by side: while one is written the next is analysed. */
const AT_ONCE = 4;
export const TRIES = 3;
/** Before each further try. */
const AGAIN = 10 * MINUTE;

type End = { stage: Waiting['stage']; reason?: string; article?: string };

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

export function reading({ catalogue, desk, library, page, clock, report }: Reading) {
  /** The entry with its page's text. A page that cannot be read is a fault until the last try, then the summary stands. */
  const completed = async (item: Waiting, full: boolean): Promise<{ entry: Entry; note?: string }> => {
    const { entry } = item;
    if (!full || !entry.brief || entry.url === undefined) return { entry };
    const polled = await page(entry.url).catch((cause: unknown): Polled => ({
      became: 'failed',
      error: messageOf(cause),
    }));
    if (polled.became === 'read' && polled.entries[0]) {
      const [{ text, author, language, outlet }] = polled.entries as [Entry];
      const more = {
        ...(author !== undefined && { author }),
        ...(language !== undefined && { language }),
        ...(outlet !== undefined && { outlet }),
      };
      return { entry: { ...more, ...entry, text, brief: false } };
    }
    const why = polled.became === 'failed' ? polled.error : 'the page holds no article';
    if (item.tries < TRIES || entry.text.trim() === '') throw new Error(why);
    return { entry, note: `only the feed's summary was read: ${why}` };
  };

  const read = async (item: Waiting): Promise<End> => {
    if (item.tries > TRIES) return { stage: 'parked', reason: `the program ended ${TRIES} times while it was read` };
    const source = await catalogue.source(item.source);
    if (!source) return { stage: 'parked', reason: 'its source is followed no more' };
    const { entry, note } = await completed(item, source.full);
    const { key, brief, ...rest } = entry;
    if (rest.text.trim() === '')
      return {
        stage: 'empty',
        reason: 'its feed gives a title and no text: add the source with full:yes to read its pages',
      };
    const now = clock();
    const link = rest.url === undefined ? undefined : linkMark(rest.url);
    const text = textMark(rest.text);
    const marks = { ...(link !== undefined && { link }), text };
    const known = await catalogue.knows(marks);
    const own = item.article !== undefined && item.article === known?.article;
    // The words of another article, or a summary of one that is here from elsewhere: the same article, carried by this source too.
    if (known && !own && (known.by === 'text' || brief) && (await library.carry(known.article, item.source)))
      return {
        stage: 'known',
        article: known.article,
        reason:
          known.by === 'text'
            ? 'the desk has an article of the same words'
            : 'the desk has its article from another source',
      };
    const id = item.article ?? known?.article ?? articleId(link, text);
    if ((await catalogue.know(id, marks)) !== id) throw new Error('another item of the same words is being read');
    const taken = await desk.take({ ...rest, id }, now, item.source);
    if (taken.outcome === 'refused') throw new Error(taken.error);
    return { stage: 'taken', article: id, ...(note !== undefined && { reason: note }) };
  };

  const one = async (item: Waiting): Promise<void> => {
    let end: End;
    try {
      end = await read(item);
    } catch (cause) {
      const reason = messageOf(cause);
      end =
        item.tries < TRIES
          ? { stage: 'waiting', reason }
          : { stage: 'parked', reason: `tried ${TRIES} times: ${reason}` };
    }
    await catalogue.settle({ source: item.source, key: item.key, ...end }, clock() + AGAIN * item.tries);
    if (end.stage !== 'waiting') report({ source: item.source, item: item.title ?? item.url ?? item.key, ...end });
  };

  return {
    /** Reads what waits until nothing does. Rejects only where the catalogue fails. */
    async read(ended = (): boolean => false): Promise<void> {
      while (!ended()) {
        const now = clock();
        const items = await catalogue.take(now, now + LEASE, AT_ONCE);
        if (items.length === 0) return;
        await Promise.all(items.map(one));
      }
    },
  };
}
