// Source, cue and content by exact span, and how an analysis is brought to the gold's spans.
import { describe, expect, it } from 'vitest';
import type { Analysis, Quote } from '../../../src/core/analysis/analysis.ts';
import type { QuotesDocument } from '../../../src/training/corpora.ts';
import { reportedOf } from '../../../src/training/measure/ours.ts';
import { countSpeech } from '../../../src/training/measure/speech.ts';
import { at, pair } from './gold.ts';

const text = '“We dig,” Brisk said on Monday. “It is late.” Vell has warned that the pier “may fall” soon.';
const document: QuotesDocument = {
  id: 'a',
  publisher: 'a',
  date: null,
  title: null,
  text,
  quotedSegments: [],
  attributions: [
    {
      id: 'E1',
      source: [pair(text, 'Brisk')],
      cue: [pair(text, 'said')],
      content: [pair(text, '“We dig,”'), pair(text, '“It is late.”')],
      sourceText: 'Brisk',
      type: 'direct',
      sourceKind: 'name',
      silverEntity: null,
    },
    {
      id: 'E2',
      source: [pair(text, 'Vell')],
      cue: [pair(text, 'has warned')],
      content: [pair(text, 'that the pier “may fall” soon')],
      sourceText: 'Vell',
      type: 'mixed',
      sourceKind: 'name',
      silverEntity: null,
    },
  ],
};
const perfect = {
  source: [at(text, 'Brisk'), at(text, 'Vell')],
  cue: [at(text, 'said'), at(text, 'has warned')],
  content: [at(text, '“We dig,”'), at(text, '“It is late.”'), at(text, 'that the pier “may fall” soon')],
};

describe('reported speech', () => {
  it('gives a perfect system everything, parts of a split content one by one', () => {
    expect(countSpeech(document, perfect)).toEqual({
      'source right': 2,
      'source found': 2,
      'source gold': 2,
      'cue right': 2,
      'cue found': 2,
      'cue gold': 2,
      'content right': 3,
      'content found': 3,
      'content gold': 3,
    });
  });

  it('gives an empty system nothing', () => {
    expect(countSpeech(document, { source: [], cue: [], content: [] })).toMatchObject({
      'source found': 0,
      'content right': 0,
      'content gold': 3,
    });
  });

  it('takes no span that is a word short', () => {
    const cue = [at(text, 'warned')];
    expect(countSpeech(document, { ...perfect, cue })).toMatchObject({ 'cue right': 0, 'cue found': 1 });
  });

  it('counts one source of two contents once', () => {
    const source = [at(text, 'Brisk'), at(text, 'Brisk')];
    expect(countSpeech(document, { ...perfect, source })).toMatchObject({ 'source right': 1, 'source found': 1 });
  });

  it('restores marks and a leading "that", and leaves words in marks within reported speech to it', () => {
    const speaker = (words: string): Quote['speaker'] => ({ ...at(text, words), text: words, how: 'stated' });
    const quote = (kind: Quote['kind'], words: string, who: string | null, cue: string | null): Quote => ({
      ...at(text, words),
      text: words,
      kind,
      sentence: 1,
      confidence: 1,
      speaker: who === null ? null : speaker(who),
      cue: cue === null ? null : { ...at(text, cue), text: cue },
    });
    const quotes = [
      quote('direct', 'We dig,', 'Brisk', 'said'),
      quote('direct', 'It is late.', 'Brisk', null),
      quote('indirect', 'the pier “may fall” soon', 'Vell', 'has warned'),
      quote('direct', 'may fall', 'Vell', 'has warned'),
    ];
    const found = reportedOf(text, { quotes } as Analysis);
    expect(countSpeech(document, found)).toEqual(countSpeech(document, perfect));
    const loose = quote('direct', 'We dig,', null, null);
    expect(reportedOf(text, { quotes: [loose] } as Analysis).content).toEqual([]);
  });
});
