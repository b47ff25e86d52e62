// The catalogue's tables: sources and how they fare, their items and where each stands, and the marks by which an article is known again.
import type { SourceKind, Stage } from '../../../core/desk/catalogue.ts';
import type { Step } from '../step.ts';

export type CatalogueTables = {
  /** `held`: until when someone looks at it; 0 where nobody does. `full` is 0 or 1. `own` and `place` are the marks of the id and the address. */
  followed: {
    id: string;
    address: string;
    own: string;
    place: string;
    kind: SourceKind;
    title: string | null;
    format: string | null;
    full: number;
    added: number;
    due: number;
    held: number;
    read: number | null;
    fresh: number | null;
    failures: number;
    failing: number | null;
    error: string | null;
    etag: string | null;
    modified: string | null;
  };
  /**
   * `id` is the source, a space and the key, of a long key its hash. `words` are those of the title, folded, a space before each and one at the end. `link` is the
   * mark of the url. `held`: until when someone reads it. `begun`: readings since the last that ended. `entry` is JSON, of a waiting item only.
   */
  items: {
    id: string;
    source: string;
    key: string;
    print: string;
    stage: Stage;
    title: string | null;
    words: string;
    url: string | null;
    link: string | null;
    reason: string | null;
    article: string | null;
    tries: number;
    begun: number;
    seen: number;
    last: number;
    due: number;
    held: number;
    entry: string | null;
  };
  /** `mark`: `link ` and an address, or `text ` and a hash. */
  marks: { mark: string; article: string };
  /** The audit; `number` counts a workspace's changes. */
  source_changes: { workspace: string; number: number; source: string; person: string; what: string; at: number };
};

export const catalogueSteps: readonly Step[] = [
  {
    name: 'catalogue-1',
    up: ({ text, whole, end, keyed }) => [
      `create table followed (id ${text} primary key not null, address ${text} not null,
        own ${text} not null, place ${text} not null, kind ${text} not null, title ${text}, format ${text}, "full" ${whole} not null, added ${whole} not null, due ${whole} not null, held ${whole} not null, read ${whole}, fresh ${whole},
        failures ${whole} not null, failing ${whole}, error ${text}, etag ${text}, modified ${text}) ${end}`,
      `create index followed_due on followed (due)`,
      `create index followed_own on followed (own)`,
      `create index followed_place on followed (place)`,
      `create table items (id ${text} primary key not null, source ${text} not null references followed (id) on delete cascade,
        "key" ${text} not null, print ${text} not null, stage ${text} not null, title ${text}, words ${text} not null, url ${text}, link ${text},
        reason ${text}, article ${text}, tries ${whole} not null, begun ${whole} not null, seen ${whole} not null, "last" ${whole} not null,
        due ${whole} not null, held ${whole} not null, entry ${text}) ${end}`,
      `create index items_source on items (source, seen)`,
      `create index items_print on items (source, print)`,
      `create index items_link on items (link) where link is not null`,
      `create index items_article on items (article) where article is not null`,
      `create index items_seen on items (seen)`,
      `create index items_last on items ("last")`,
      `create index items_waiting on items (begun, seen, id) where stage = 'waiting'`,
      `create table marks (mark ${text} primary key not null, article ${text} not null) ${keyed}`,
      `create table source_changes (workspace ${text} not null, number ${whole} not null, source ${text} not null, person ${text} not null,
        what ${text} not null, at ${whole} not null, primary key (workspace, number)) ${keyed}`,
    ],
  },
];
