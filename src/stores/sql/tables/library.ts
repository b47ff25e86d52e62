// The library's tables: articles on the desk, every revision that ever stood there, and the words of the names in the articles on the desk.
import type { EntityKind } from '../../../core/analysis/analysis.ts';
import type { Step } from '../step.ts';

export type LibraryTables = {
  /** One row an article on the desk. `arrived` is of its first revision. */
  articles: {
    id: string;
    revision: number;
    title: string | null;
    outlet: string | null;
    published: string | null;
    arrived: number;
  };
  /** `article` and `analysis` are JSON. `print` tells the item and the way it was analysed. */
  revisions: { id: string; revision: number; arrived: number; print: string; article: string; analysis: string };
  /**
   * A row for each word of each form (name or alias) of each named entity of an article on the desk. `form` and `tail` are folded;
   * `tail` is the form from this word on. `name` is the entity's name as the article writes it, `folded` the same folded.
   */
  names: { article: string; kind: EntityKind; name: string; folded: string; form: string; word: string; tail: string };
};

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
];
