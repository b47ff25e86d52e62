// Whether a cue tells of a statement: said, only thought or done, or not said at all ("declined to say", "would say"). In a tagged cue.
import { DOCUMENTS, REFUSING } from '../quotes/cues.ts';
import { MODALS } from '../quotes/words.ts';
import { tokAt } from './columns.ts';
import { isVerbal } from './cue-features.ts';
import type { Row } from './rows.ts';
import type { CueAt } from './span-features.ts';
import { TAG } from './words.ts';

/** `said`: a statement; `held`: an attitude, a description, a document; `unsaid`: denied, refused, supposed or asked for. */
export type Stance = 'said' | 'held' | 'unsaid';

/** How far before a cue what takes it back may stand: "has repeatedly declined to". */
const BACK = 5;
/** `Lex.cue` of verbs that take a quote or a clause. */
const SAYS = { from: 8, to: 15 };

const leads = (tag: number): boolean =>
  tag === TAG.to ||
  tag === TAG.be ||
  tag === TAG.have ||
  tag === TAG.do ||
  tag === TAG.modal ||
  tag === TAG.adverb ||
  tag === TAG.negation;

const takesBack = (word: string): boolean =>
  REFUSING.has(word) ||
  word === 'not' ||
  word === 'never' ||
  word === 'without' ||
  /n['’]t$/.test(word) ||
  word === 'cannot';

/** What is said and is no statement: "said goodbye". */
const NO_STATEMENT = new Set(
  'so yes no sorry goodbye hello thanks please grace prayers little much enough nothing anything it this that'.split(
    ' ',
  ),
);

export function stanceOf(text: string, row: Row, { from, to }: CueAt): Stance {
  const { toks } = row;
  const wordOf = (i: number): string => text.slice(toks[i]?.start ?? 0, toks[i]?.bare ?? 0).toLowerCase();
  let says = false;
  let verb = -1;
  for (let i = from; i < to; i++) {
    const { cue, tag } = toks[i]!.lex;
    const word = wordOf(i);
    if (takesBack(word) || MODALS.has(word)) return 'unsaid';
    if (cue >= SAYS.from && cue <= SAYS.to) {
      says = true;
      if (verb < 0) verb = i;
    }
    if (word === 'according' || (tag === TAG.colon && to - from === 1)) says = true;
  }
  // "denied that", not "denied the report that"
  if (/^den(?:y|ies|ied|ying)$/.test(wordOf(to - 1)) && tokAt(row, to).lex.tag !== TAG.that) return 'unsaid';
  for (let i = from - 1; i >= Math.max(0, from - BACK); i--) {
    const word = wordOf(i);
    if (takesBack(word) || MODALS.has(word)) return 'unsaid';
    if (!leads(toks[i]!.lex.tag)) break;
  }
  if (
    NO_STATEMENT.has(wordOf(to)) &&
    tokAt(row, to + 1).lex.tag !== TAG.comma &&
    !isVerbal(tokAt(row, to + 1).lex.tag) &&
    tokAt(row, to).lex.tag !== TAG.that
  )
    return 'held';
  if (!says || (verb >= 0 && DOCUMENTS.has(wordOf(verb)) && to - from === 1 && verb === 0)) return 'held';
  return 'said';
}
