// The sources of a workspace as commands use them: add, list, show, remove, import, export, one page now, and why an item is not there. Who
// may do it is the bot's question; this room holds the workspace's border and writes the audit.
import { type Added, adding, type Tools } from './adding.ts';
import type { Change, Tracked } from './catalogue.ts';
import { unlist } from './everyone.ts';
import { type Imported, importing } from './importing.ts';
import { linked } from './linked.ts';
import { type Asker, type Listed, listedFor, pick, type Problem, titleOf } from './listing.ts';
import { tracing, type Traced } from './tracing.ts';
import type { Read } from '../inquiry/line.ts';

/** A source with its last items, the last to come first, and what the workspace changed of it, oldest first. */
export type Shown = { source: Listed; items: Tracked[]; changes: Change[] };

export type Sources = {
  /** `full`: a feed of summaries whose pages are to be read too; undefined where nothing is said. */
  add(address: string, full: boolean | undefined, by: Asker): Promise<Added | Problem>;
  /** Its own and everyone's, by title. */
  list(workspace: string): Promise<Listed[]>;
  /** By address, title or a unique part of either. */
  show(asked: string, workspace: string): Promise<Shown | Problem>;
  /** Where nobody else lists it, it is followed no more and its articles leave the desk. */
  remove(asked: string, by: Asker): Promise<Listed | Problem>;
  import(address: string, dry: boolean, by: Asker): Promise<Imported | Problem>;
  /** The feeds as an OPML document; null where there is none. */
  export(workspace: string): Promise<string | null>;
  /** One page, read now; nothing is added. Its receipts open in the workspace: for a month at least, for good where it is `posted`. */
  link(address: string, workspace: string, posted?: boolean): Promise<{ read: Read } | Problem>;
  /** What is known of an item, by its link or words of its title. */
  trace(asked: string, workspace: string): Promise<Traced>;
};

/** Items shown of a source. */
const ITEMS = 10;

export const createSources = (tools: Tools): Sources => {
  const { catalogue, desk, reach, clock } = tools;
  const list = (workspace: string): Promise<Listed[]> => listedFor(catalogue, workspace);
  return {
    add: adding(tools),
    list,
    async show(asked, workspace) {
      const source = pick(await list(workspace), asked);
      if ('problem' in source) return source;
      return {
        source,
        items: await catalogue.newest(source.id, ITEMS),
        changes: await catalogue.changes(workspace, source.id),
      };
    },
    async remove(asked, { workspace, person }) {
      const source = pick(await list(workspace), asked);
      if ('problem' in source) return source;
      if (source.everyone)
        return {
          problem: `${titleOf(source)} is there for everyone: whoever runs Dateline takes it out of SOURCES.`,
        };
      const { id } = source;
      await catalogue.note({ workspace, source: id, person, what: 'removed', at: clock() });
      await unlist({ catalogue, desk }, id, workspace);
      return source;
    },
    import: importing(tools),
    async export(workspace) {
      const feeds = (await list(workspace)).filter(({ kind }) => kind === 'feed');
      if (feeds.length === 0) return null;
      return reach.opml(feeds.map(({ address, title }) => ({ address, ...(title !== undefined && { title }) })));
    },
    link: linked(tools),
    trace: tracing(tools),
  };
};
