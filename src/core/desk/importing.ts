// The feeds of an OPML document, listed for a workspace. In: the document's address; out: the difference it makes, or the mend.
import type { Refused } from '../article/source.ts';
import type { Tools } from './adding.ts';
import {
  addressMark,
  type Asker,
  at,
  faulty,
  LISTED_MOST,
  listedFor,
  type Outline,
  type Problem,
  readAddress,
} from './listing.ts';

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
    const asked = readAddress(typed);
    if ('problem' in asked) return asked;
    const read = await reach.outlines(asked.address);
    if ('error' in read) return faulty(asked.address, read.error);
    const all = await listedFor(catalogue, workspace);
    let room = LISTED_MOST - all.filter(({ everyone }) => !everyone).length;
    const done: Imported = { fresh: [], here: [], refused: [...read.refused] };
    const met = new Set<string>();
    for (const outline of read.feeds) {
      const given = readAddress(outline.address);
      if ('problem' in given) {
        done.refused.push({ address: outline.address, error: given.problem });
        continue;
      }
      const { address } = given;
      if (met.has(addressMark(address))) continue;
      met.add(addressMark(address));
      if (at(all, address)) {
        done.here.push(outline);
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
    for (const { address } of done.fresh) {
      const now = clock();
      const id = (await catalogue.at(address))?.id ?? address;
      await catalogue.note({ workspace, source: id, person, what: 'added by an import', at: now });
      await desk.list(id, workspace);
      // A source is everyone's who lists it: it has the title that it gives itself, not the one that somebody's file gives it.
      await catalogue.follow({ id, address, kind: 'feed', full: false }, now);
    }
    return done;
  };
