// A floor of the figures on short reports of our own, through the same counters as the corpora: the least bars.
import { describe, expect, it } from 'vitest';
import type { Attribution, CorefDocument, NamesDocument, Pair, QuotesDocument } from '../../src/training/corpora.ts';
import { type Counts, f1, share, sum } from '../../src/training/measure/counts.ts';
import { countDates } from '../../src/training/measure/dates.ts';
import { countEnds } from '../../src/training/measure/ends.ts';
import { countNames, countNameSet } from '../../src/training/measure/names.ts';
import { ours } from '../../src/training/measure/ours.ts';
import { countPronouns, type Truth } from '../../src/training/measure/pronouns.ts';
import { countSpeakers } from '../../src/training/measure/speakers.ts';
import { at } from './measure/gold.ts';
import { type Report, REPORTS } from './reports.ts';

const TYPES: Record<string, string> = { P: 'Person', O: 'Organization', L: 'Location', D: 'Date' };
const HE = /\b(?:he|she|him|his|her|hers|himself|herself)\b/gi;

type Document = NamesDocument & Pick<CorefDocument, 'sentences'> & QuotesDocument & { truth: Truth };

/** Takes the marks out of a report, and makes the gold of them. */
function read({ marked, said = [], he = [] }: Report, number: number): Document {
  let text = '';
  let start = 0;
  const entities: NamesDocument['entities'] = [];
  const sentences: Pair[] = [];
  for (const [piece, kind, name] of marked.matchAll(/\[([POLD]) ([^\]]+)\]|¦ ?|[^[¦]+/g)) {
    if (piece.startsWith('¦')) {
      sentences.push([start, text.length]);
      if (piece.length > 1) text += ' ';
      start = text.length;
    } else if (kind && name) {
      entities.push({ start: text.length, end: text.length + name.length, type: TYPES[kind]!, text: name });
      text += name;
    } else text += piece;
  }
  const attributions = said.map(([, speaker], i): Attribution => {
    const { start: from, end } = at(text, speaker);
    const source: Pair = [from, end];
    return {
      id: `E${i}`,
      source: [source],
      cue: [],
      content: [],
      sourceText: speaker,
      type: 'direct',
      sourceKind: 'nominal',
      silverEntity: null,
    };
  });
  const quotedSegments = [...text.matchAll(/“[^”]+”/g)].map(({ 0: quote, index }) => {
    const i = said.findIndex(([words]) => quote.startsWith(`“${words}`));
    const attribution = i < 0 ? null : `E${i}`;
    return { start: index, end: index + quote.length, words: quote.split(' ').length, attribution };
  });
  const quoted = (index: number): boolean => quotedSegments.some((each) => index > each.start && index < each.end);
  const people = entities.filter(({ type }) => type === 'Person');
  // A later, shorter form is the person's whose last name it is.
  const chain = (name: string): string =>
    people.find(({ text: form }) => form === name || form.endsWith(` ${name}`))!.text.replace(/^Dr\. /, '');
  const names = people.map((each) => ({ start: each.start, end: each.end, chain: chain(each.text) }));
  const outside = [...text.matchAll(HE)].filter(({ index }) => !quoted(index) || text.slice(index - 1, index) === '“');
  const before = outside.filter(({ index }) => he.length > 0 && names.some((name) => name.start < index));
  const pronouns = he.map((name, i) => {
    const match = before[i]!;
    return { start: match.index, end: match.index + match[0].length, chain: name };
  });
  return {
    id: `report ${number}`,
    text,
    entities,
    sentences,
    attributions,
    quotedSegments,
    truth: { pronouns, names },
    publisher: '',
    date: null,
    title: null,
  };
}

const documents = REPORTS.map(read);
const system = ours();
const total = (count: (document: Document) => Counts): Counts => sum(documents.map(count));

describe('reports of our own', () => {
  it('are as their marks say', () => {
    expect(documents.length).toBeGreaterThanOrEqual(20);
    const [first] = documents as [Document];
    expect(first.text.startsWith('The mayor of Lisbon, Odra Vell, will not run again, she said on Monday. “I')).toBe(
      true,
    );
    expect(first.sentences).toHaveLength(3);
    expect(first.entities.map(({ start, end }) => first.text.slice(start, end))).toEqual(
      first.entities.map(({ text }) => text),
    );
    for (const { truth, text, id } of documents)
      for (const { start, end, chain } of truth.pronouns) {
        expect(text.slice(start, end), id).toMatch(new RegExp(`^(?:${HE.source})$`, 'i'));
        expect(
          truth.names.some((name) => name.chain === chain && name.start < start),
          `${id}: ${chain}`,
        ).toBe(true);
      }
  });

  it('have their people found', () => {
    expect(f1(total((each) => countNames(each, 'people', system.people(each.text))))).toBeGreaterThanOrEqual(90);
    expect(
      f1(
        total((each) => countNameSet(each, system.people(each.text))),
        'set ',
      ),
    ).toBeGreaterThanOrEqual(90);
  });

  it('have their organizations and places found', () => {
    expect(
      f1(total((each) => countNames(each, 'organizations', system.organizations(each.text)))),
    ).toBeGreaterThanOrEqual(74);
    expect(f1(total((each) => countNames(each, 'places', system.places(each.text))))).toBeGreaterThanOrEqual(85);
  });

  it('have their sentences end where they end', () => {
    expect(
      f1(total((each) => countEnds(each as unknown as CorefDocument, system.ends(each.text)))),
    ).toBeGreaterThanOrEqual(98);
  });

  it('have each quote given to who said it', () => {
    const counts = total((each) => countSpeakers(each, system.said(each.text)));
    expect(counts['gold']).toBeGreaterThanOrEqual(30);
    expect(share(counts['right'], counts['gold'])).toBeGreaterThanOrEqual(93.5);
    expect(share(counts['named right'], counts['named found'])).toBeGreaterThanOrEqual(96.5);
  });

  it('have he and she given to whom they mean', () => {
    const counts = total((each) => countPronouns(each.truth, system.persons(each.text)));
    expect(counts['gold']).toBeGreaterThanOrEqual(25);
    expect(share(counts['right'], counts['gold'])).toBeGreaterThanOrEqual(86);
  });

  it('have their dates found', () => {
    const counts = total((each) => countDates(each, system.dates(each.text)));
    expect(share(counts['right'], counts['found'])).toBeGreaterThanOrEqual(93);
    expect(share(counts['met'], counts['gold'])).toBeGreaterThanOrEqual(92);
  });
});
