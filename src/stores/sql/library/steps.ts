// The steps that make the library's tables.
import type { Step } from '../step.ts';
import { fill, leave } from './older.ts';

export const librarySteps: readonly Step[] = [
  {
    name: 'library-1',
    up: ({ text, whole, end }) => [
      `create table articles (id ${text} primary key not null, revision ${whole} not null, title ${text}, outlet ${text},
        published ${text}, arrived ${whole} not null) ${end}`,
      `create index articles_arrived on articles (arrived, id)`,
      `create table revisions (id ${text} not null, revision ${whole} not null, arrived ${whole} not null, print ${text} not null,
        article ${text} not null, analysis ${text} not null, primary key (id, revision)) ${end}`,
      `create table names (article ${text} not null references articles (id) on delete cascade, kind ${text} not null,
        name ${text} not null, folded ${text} not null, form ${text} not null, word ${text} not null, tail ${text} not null) ${end}`,
      `create index names_article on names (article)`,
      `create index names_word on names (word, article, form)`,
      `create index names_tail on names (tail)`,
    ],
  },
  {
    name: 'library-2',
    up: ({ text, whole, bytes, end, keyed }) => [
      `drop table names`,
      `drop index articles_arrived`,
      `alter table articles rename to old_articles`,
      `alter table revisions rename to old_revisions`,
      `create table articles (place ${whole} primary key not null, id ${text} unique not null, revision ${whole} not null, title ${text},
        outlet ${text}, published ${text}) ${end}`,
      `create table revisions (article ${whole} not null, revision ${whole} not null, print ${text} not null, read ${bytes} not null,
        primary key (article, revision)) ${end}`,
      `create table sources (number ${whole} primary key not null, id ${text} unique not null) ${end}`,
      `create table carried (article ${whole} not null, source ${whole} not null, here ${whole} not null,
        primary key (article, source)) ${keyed}`,
      `create index carried_aside on carried (source, article) where here = 0`,
      `create table listings (workspace ${text} not null, source ${whole} not null, primary key (workspace, source)) ${keyed}`,
      `create table entries (key ${whole} not null, source ${whole} not null, article ${whole} not null,
        primary key (key, source, article)) ${keyed}`,
      `create table tallies (form ${whole} not null, source ${whole} not null, main ${whole} not null, kind ${whole} not null,
        name ${text} not null, articles ${whole} not null, primary key (form, source)) ${keyed}`,
      `create table tails (source ${whole} not null, kind ${whole} not null, level ${whole} not null, tail ${text} not null,
        form ${whole} not null, primary key (source, kind, level, tail, form)) ${keyed}`,
    ],
    fill,
    after: leave,
  },
  // Who lists a source is asked with every item that is read.
  { name: 'library-3', up: () => [`create index listings_source on listings (source)`] },
  // Changes no table: an earlier program does not read the second form in which articles are packed, and refuses a store that has had this.
  { name: 'library-4', up: () => [] },
];
