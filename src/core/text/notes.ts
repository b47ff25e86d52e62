// Notes behind a sentence's stop: "[3]", "[citation needed]", "[...]", "²", "fee. 8 Yet". In: a place behind the stop; out: where the notes end.
import { OPENERS } from './abbreviations.ts';

/** One note in brackets, with the space before it; a stop that follows it stands for the sentence's own. */
const BRACKET =
  /[ \t\u00a0]?\[(?:\d{1,3}(?:[,–-] ?\d{1,3}){0,4}|[a-z]|(?:note|nb|n) \d{1,3}|[a-z]{2,12}(?: [a-z]{2,12}){0,2} needed|\.\.\.|…)\]\.?/y;
const RAISED = /[¹²³⁰⁴-⁹]{1,3}/y;
/** "innovation.23 Open-mindedness": a number that touches the stop of a plain word. */
const TOUCHING = /(?<=\p{Ll}{3}[.!?]["”’)]{0,2})\d{1,3}(?=\s+["“‘]?\p{Lu})/uy;
/** "a fee. 8 Yet some": a small number before a word that opens sentences, not written as one that is counted. */
const APART = /[ \t\u00a0]\d{1,2}(?=[ \t\u00a0]["“‘]?(\p{Lu}\p{Ll}*)[ \t\u00a0,])/uy;

const match = (form: RegExp, text: string, at: number): RegExpExecArray | null => {
  form.lastIndex = at;
  return form.exec(text);
};

/** `at` where no note follows. Linear in the notes' length. */
export function notesEnd(text: string, at: number, end: number): number {
  let to = at;
  const char = text[at];
  if (char === '[' || text[at + 1] === '[') {
    for (let found = match(BRACKET, text, to); found; found = match(BRACKET, text, to)) {
      // A bracket that touches a word after it opens a changed word: "[a]nother".
      const after = text[BRACKET.lastIndex];
      if (after !== undefined && /\p{Ll}/u.test(after)) break;
      to = BRACKET.lastIndex;
    }
  } else if (char !== undefined && /[¹²³⁰⁴-⁹]/.test(char)) {
    if (match(RAISED, text, at)) to = RAISED.lastIndex;
  } else if (char !== undefined && /\d/.test(char)) {
    if (match(TOUCHING, text, at)) to = TOUCHING.lastIndex;
  } else {
    const found = match(APART, text, at);
    if (found && OPENERS.has((found[1] ?? '').toLowerCase())) to = APART.lastIndex;
  }
  return Math.min(to, end);
}
