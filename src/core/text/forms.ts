// The words by which a name is indexed and asked for: "Al-Assad", "al Assad’s" and "AL ASSAD" are the same two.
import { fold } from './words.ts';

const STOPS = /[.']/g;
const POSSESSIVE = /'s(?![\p{L}\p{N}])/gu;
const BETWEEN = /[^\p{L}\p{N}]+/u;

/** Most names: nothing in them is to be cut, and an answer reads hundreds. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;

/** In order; empty where there is no letter or digit. */
export const formWords = (name: string): string[] =>
  PLAIN.test(name)
    ? name.toLowerCase().split(' ')
    : fold(name)
        .replace(POSSESSIVE, '')
        .replace(STOPS, '')
        .split(BETWEEN)
        .filter((word) => word !== '');

/** False where none of these words is one of the name's; quick, and true of a part of a word too. */
export const mayHave = (name: string, words: readonly string[]): boolean => {
  const folded = PLAIN.test(name) ? name.toLowerCase() : formWords(name).join(' ');
  return words.some((word) => folded.includes(word));
};
