// The caps on a JSON Feed before anything is built from it: text as received -> why it is not read, or null. One linear pass.
import { DEEPEST, MOST_ELEMENTS } from '../xml.ts';

/** What opens (objects, lists) is counted, words are passed over. */
export function uncapped(text: string): string | null {
  let depth = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      do {
        at = text.indexOf('"', at + 1);
        if (at === -1) return null;
      } while (isEscaped(text, at));
    } else if (code === 123 || code === 91) {
      if (++depth > DEEPEST)
        return `its parts stand more than ${DEEPEST} inside each other: it is no feed that can be read`;
      if (++count > MOST_ELEMENTS)
        return `it has more than ${MOST_ELEMENTS.toLocaleString('en')} parts; give the address of a smaller feed`;
    } else if (code === 125 || code === 93) depth--;
  }
  return null;
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === 92) before--;
  return (at - before) % 2 === 1;
}
