// The feeds of an OPML document, listed for a workspace. In: the document's address; out: the difference it makes, or the mend.
import type { Refused } from '../article/source.ts';
import type { Tools } from './adding.ts';
import {
  addressMark,
  type Asker,
  faulty,
  LISTED_MOST,
  listedFor,
  type Outline,
  type Problem,
  readAddress,
  shorten,
} from './listing.ts';

/** What lies on a disk: `/tmp/a.opml`, `~/a.opml`, `C:\a.opml`, `file:///a.opml`, `a.opml`. */
const PATH = /^(?:[./~\\]|[a-z]:[/\\]|file:|[^/:]+\.(?:opml|xml)$)/i;
const LINK =
  'An import takes the link to an OPML file, such as https://example.com/feeds.opml: put the file where Dateline can fetch it.';

const readLink = (typed: string): ReturnType<typeof readAddress> =>
  PATH.test(typed.trim()) ? { problem: `"${shorten(typed.trim())}" is no link. ${LINK}` } : readAddress(typed, LINK);

export type Imported = {
  fresh: Outline[];
  /** Listed already. */
  here: Outline[];
  refused: Refused[];
};

export const importing =
  ({ catalogue, desk, reach, clock }: Tools) =>
  /** `dry`: says what would be done, and does nothing. New ones are looked at when the next look is due. */
  async (typed: string, dry: boolean, { workspace, person }: Asker): Promise<Imported | Problem> => {
    const asked = readLink(typed);
    if ('problem' in asked) return asked;
    const read = await reach.outlines(asked.address);
    if ('error' in read) return faulty(asked.address, read.error);
    const all = await listedFor(catalogue, workspace);
    let room = LISTED_MOST - all.filter(({ everyone }) => !everyone).length;
    const done: Imported = { fresh: [], here: [], refused: [...read.refused] };
    const listed = new Set(all.flatMap(({ id, address }) => [addressMark(id), addressMark(address)]));
    const met = new Set<string>();
    for (const outline of read.feeds) {
      const given = readAddress(outline.address);
      if ('problem' in given) {
        done.refused.push({ address: outline.address, error: given.problem });
        continue;
      }
      const { address } = given;
      const mark = addressMark(address);
      if (met.has(mark)) continue;
      met.add(mark);
      if (listed.has(mark)) {
        done.here.push(outline);
        continue;
      }
      const refusal = await reach.refusal(address);
      if (refusal !== null) {
        done.refused.push({ address, error: refusal });
        continue;
      }
      room -= 1;
      if (room < 0) {
        done.refused.push({ address, error: `${LISTED_MOST.toLocaleString('en')} sources are the most there may be` });
        continue;
      }
      done.fresh.push({ ...outline, address });
    }
    if (dry) return done;
    for (const { address, title } of done.fresh) {
      const now = clock();
      const id = (await catalogue.at(address))?.id ?? address;
      await catalogue.note({ workspace, source: id, person, what: 'added by an import', at: now });
      await desk.list(id, workspace);
      // Until a look finds the title that it gives itself; one that is followed already keeps its own.
      const named = title === undefined ? {} : { title };
      await catalogue.follow({ id, address, kind: 'feed', full: false, ...named }, now);
    }
    return done;
  };
