// Makes small Reads by hand: text that means nothing, names as given. For suites that look at storing, not at language.
import type { Entity, EntityKind } from '../../src/core/analysis/analysis.ts';
import type { Article } from '../../src/core/article/article.ts';
import type { Read } from '../../src/core/inquiry/line.ts';

export type Called = { name: string | null; kind?: EntityKind; aliases?: string[] };

export const readOf = (
  id: string,
  { text = `Text of ${id}.`, names = [], ...known }: Partial<Omit<Article, 'id'>> & { names?: Called[] } = {},
): Read => {
  const sentences = [{ number: 1, paragraph: 0, start: 0, end: text.length }];
  const entities: Entity[] = names.map(({ name, kind = 'person', aliases = [] }, at) => ({
    id: `e${at + 1}`,
    kind,
    name,
    aliases,
    roles: [],
    mentions: [],
  }));
  return {
    article: { id, text, revision: 1, paragraphs: [{ start: 0, end: text.length }], sentences, ...known },
    analysis: { id, sentences, entities, quotes: [], dates: [], phrases: [] },
  };
};
