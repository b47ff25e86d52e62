// The rows by which the names of an article are found. In: its entities; out: a row for each word of each name and alias.
import type { Entity } from '../../core/analysis/analysis.ts';
import { formWords } from '../../core/text/forms.ts';
import type { LibraryTables } from './tables/library.ts';

/** A name of more words than this is found by its first ones: what a long one costs stays linear. */
const WORDS = 12;
/** Of a name in UTF-16 units; one longer than this is no name, but an accident of the text. */
const LONGEST = 200;

export function nameRows(article: string, entities: readonly Entity[]): LibraryTables['names'][] {
  const rows: LibraryTables['names'][] = [];
  for (const { name, aliases, kind } of entities) {
    if (name === null || name.length > LONGEST) continue;
    const folded = formWords(name).join(' ');
    if (folded === '') continue;
    const forms = new Set<string>();
    for (const form of [name, ...aliases]) {
      if (form.length > LONGEST) continue;
      const words = formWords(form).slice(0, WORDS);
      if (forms.size === forms.add(words.join(' ')).size) continue;
      for (const [at, word] of words.entries()) {
        rows.push({ article, kind, name, folded, form: words.join(' '), word, tail: words.slice(at).join(' ') });
      }
    }
  }
  return rows;
}
