// By what the names of an article are found. In: its entities; out: keys of their words, and their forms for whoever begins to type one.
import { hash } from 'node:crypto';
import type { Entity, EntityKind } from '../../../core/analysis/analysis.ts';
import { formWords } from '../../../core/text/forms.ts';

/** The key of every article, whomever it names. */
export const ALL = 0;

/** A name of more words than this is found by its first ones: what a long one costs stays bounded. */
const WORDS = 12;
/** Of a name in UTF-16 units; one longer than this is no name, but an accident of the text. */
const LONGEST = 200;
/**
 * Of a key. Two of ten million keys in one library are the same with a chance of one in six; that one query meets such a pair, of one in
 * thirty million, and then it has an article too many.
 */
const BYTES = 6;

/** No question is about entities of this kind: they are under no key. */
export const UNASKED = 'other';

export const KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'other'];

/** A number for a text, never `ALL`. */
const numberOf = (text: string): number => hash('sha256', text, 'buffer').readUIntBE(0, BYTES) || 1;

export const wordKey = (word: string): number => numberOf(word);
/** The same whichever of the two stands first. */
export const pairKey = (one: string, other: string): number =>
  numberOf(one < other ? `${one} ${other}` : `${other} ${one}`);
/** `form` is folded. */
export const formKey = (kind: EntityKind, name: string, form: string): number => numberOf(`${kind} ${name}\n${form}`);

/** One form of a name: `tails` are the folded form from each of its words on. */
export type Form = { form: number; main: number; kind: number; name: string; tails: string[] };

export type Names = { keys: Set<number>; forms: Map<number, Form> };

/** The folded words of a form; none of what is no name. */
export const wordsOf = (form: string): string[] => (form.length > LONGEST ? [] : formWords(form).slice(0, WORDS));

/** The folded words of each form (name or alias) of each entity that has a name. */
export const formsOf = (entities: readonly Entity[]): string[][] =>
  entities.flatMap(({ kind, name, aliases }) =>
    name === null || kind === UNASKED ? [] : [name, ...aliases].map(wordsOf),
  );

function addKeys(keys: Set<number>, words: readonly string[]): void {
  for (const [at, word] of words.entries()) {
    keys.add(wordKey(word));
    for (const other of words.slice(at + 1)) if (other !== word) keys.add(pairKey(word, other));
  }
}

/** Of an article on the desk. Of names that differ only in what folding takes away the first counts. */
export function namesOf(entities: readonly Entity[]): Names {
  const keys = new Set([ALL]);
  const forms = new Map<number, Form>();
  const seen = new Set<string>();
  for (const { name, aliases, kind } of entities) {
    const words = name === null || kind === UNASKED ? [] : wordsOf(name);
    if (name === null || words.length === 0) continue;
    const folded = words.join(' ');
    addKeys(keys, words);
    const again = seen.size === seen.add(`${kind} ${folded}`).size;
    const main = formKey(kind, name, folded);
    const known = new Set<string>();
    for (const form of [words, ...aliases.map(wordsOf)]) {
      const tails = form.map((_, at) => form.slice(at).join(' '));
      const [whole = ''] = tails;
      // An alias that ends the name is found where the name is.
      if (whole === '' || known.has(whole)) continue;
      for (const tail of tails) known.add(tail);
      addKeys(keys, form);
      const key = formKey(kind, name, whole);
      if (!again) forms.set(key, { form: key, main, kind: KINDS.indexOf(kind), name, tails: [...new Set(tails)] });
    }
  }
  return { keys, forms };
}
