// Many articles out of few: the names in analysed ones replaced by others of the same length, so that every span stays as it is. In: analysed
// articles and a number; out: the same article for the same number, always.
import type { Entity, Words } from '../../../src/core/analysis/analysis.ts';
import type { Read } from '../../../src/core/inquiry/line.ts';
import { diceOf } from '../../fakes/messages.ts';

/** People of one shape (the lengths of their words); the first of them are in very many articles, the last in hardly one. */
const PEOPLE = 1_000_000;
/** Institutions and places of one shape. */
const THINGS = 20_000;
/** The greater, the more of all articles are about the first of a row. */
const SKEW = 1.5;
/** Given names and surnames of one length. */
const GIVEN = 2_000;
const SURNAMES = 50_000;

const CONSONANTS = 'bcdfghjklmnprstvz';
const VOWELS = 'aeiou';

/** 32 bits of a few numbers. */
const mixed = (...numbers: number[]): number => {
  let state = 0x9e3779b9;
  for (const number of numbers) {
    state = Math.imul(state ^ number, 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35) ^ (state >>> 16);
  }
  return state >>> 0;
};

/** The nth name of so many letters: consonants and vowels by turns. */
const word = (number: number, length: number): string => {
  let made = '';
  for (let at = 0; at < length; at++) {
    const letters = at % 2 === 0 ? CONSONANTS : VOWELS;
    made += letters[mixed(number, length, at) % letters.length];
  }
  return made[0]!.toUpperCase() + made.slice(1);
};

const PLAIN = /^\p{Lu}\p{Ll}{2,}$/u;

/** The words of one person or thing that are replaced together. */
type Group = { words: string[]; of: number };
type Place = { word: string; start: number };
export type Pattern = { read: Read; groups: Group[]; places: Place[] };

/** What of an analysed article is replaced, and where. */
export const patternOf = (read: Read): Pattern => {
  const { article, analysis } = read;
  const groups: Group[] = [];
  const replaced = new Set<string>();
  const named = analysis.entities.filter((entity) => entity.name !== null && entity.kind !== 'other');
  for (const { kind, name } of named) {
    const words = (name ?? '').split(/\s+/).filter((each) => PLAIN.test(each) && !replaced.has(each));
    for (const each of words) replaced.add(each);
    // Every second institution and place stays what it is: some are in very many articles.
    if (words.length > 0 && (kind === 'person' || words.join('').length % 2 === 0))
      groups.push({ words, of: kind === 'person' ? PEOPLE : THINGS });
  }
  const places = new Map<number, Place>();
  for (const { mentions } of named)
    for (const { kind, start, end } of mentions)
      if (kind === 'name')
        for (const found of article.text.slice(start, end).matchAll(/[\p{L}\p{M}]+/gu))
          places.set(start + found.index, { word: found[0], start: start + found.index });
  return { read, groups, places: [...places.values()].sort((a, b) => a.start - b.start) };
};

/** The `number`th article made of a pattern. */
export const permuted = ({ read, groups, places }: Pattern, id: string, number: number): Read => {
  const dice = diceOf(number);
  const names = new Map<string, string>();
  for (const { words, of } of groups) {
    // The first of a row is in one of seven articles, half of the row in hardly one.
    const rank = Math.floor(Math.exp((dice.between(0, 1_000_000) / 1_000_000) ** SKEW * Math.log(of)));
    for (const [at, old] of words.entries()) {
      const last = at === words.length - 1;
      names.set(old, word(mixed(rank, at, old.length) % (last ? SURNAMES : GIVEN), old.length));
    }
  }
  const { article, analysis } = read;
  let text = '';
  let from = 0;
  for (const { word: old, start } of places) {
    const name = names.get(old);
    if (name === undefined) continue;
    text += article.text.slice(from, start) + name;
    from = start + old.length;
  }
  text += article.text.slice(from);
  const renamed = (name: string): string => name.replace(/[\p{L}\p{M}]+/gu, (old) => names.get(old) ?? old);
  const cut = <Of extends Words>(words: Of): Of => ({ ...words, text: text.slice(words.start, words.end) });
  const entity = (each: Entity): Entity => ({
    ...each,
    name: each.name === null ? null : renamed(each.name),
    aliases: each.aliases.map(renamed),
    roles: each.roles.map(cut),
    mentions: each.mentions.map(cut),
  });
  return {
    article: { ...article, id, text, title: { text: `${id}: ${article.title?.text ?? 'news'}` } },
    analysis: {
      ...analysis,
      id,
      title: { text: `${id}: ${article.title?.text ?? 'news'}` },
      entities: analysis.entities.map(entity),
      quotes: analysis.quotes.map((quote) => ({
        ...cut(quote),
        speaker: quote.speaker && cut(quote.speaker),
        cue: quote.cue && cut(quote.cue),
      })),
      dates: analysis.dates.map(cut),
      phrases: analysis.phrases.map((phrase) => ({ ...phrase, text: renamed(phrase.text) })),
    },
  };
};
