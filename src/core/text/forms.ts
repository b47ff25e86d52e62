// The words by which a name is indexed and asked for: "Al-Assad", "al Assad’s" and "AL ASSAD" are the same two.
import { fold } from './words.ts';

const STOPS = /[.']/g;
const POSSESSIVE = /'s(?![\p{L}\p{N}])/gu;
const BETWEEN = /[^\p{L}\p{N}]+/u;

/** In order; empty where there is no letter or digit. */
export const formWords = (name: string): string[] =>
  fold(name)
    .replace(POSSESSIVE, '')
    .replace(STOPS, '')
    .split(BETWEEN)
    .filter((word) => word !== '');
