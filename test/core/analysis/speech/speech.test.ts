// Who is said to have said what, without marks. People and places are invented; what each sentence must yield was written down first.
import { describe, expect, it } from 'vitest';
import { REPORTED, isNamed, type Quote } from '../../../../src/core/analysis/analysis.ts';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const quotesOf = (text: string): Quote[] => analyze(parse({ id: 'a', text })).quotes;

/** `source | cue | content` of the reported speech that answers take for the source's. */
const reported = (text: string): string[] =>
  quotesOf(text)
    .filter((quote) => quote.kind === 'indirect' && isNamed(quote))
    .map(({ text: content, speaker, cue }) => `${speaker?.text} | ${cue?.text} | ${content}`);

describe('reported speech', () => {
  it.each<[string, string, string[]]>([
    [
      'an institution',
      'The Velmoran harbour ministry warned that the dam would not last the winter.',
      ['The Velmoran harbour ministry | warned | the dam would not last the winter'],
    ],
    [
      'a town for its government',
      'Kalevo said on Tuesday that three sailors had been hurt.',
      ['Kalevo | said | three sailors had been hurt'],
    ],
    [
      'officials',
      'Velmoran officials said the talks had failed.',
      ['Velmoran officials | said | the talks had failed'],
    ],
    [
      'two speakers',
      'Ada Lund and Pal Berg said that the ferry would sail again in May.',
      ['Ada Lund and Pal Berg | said | the ferry would sail again in May'],
    ],
    [
      'auxiliaries',
      'Ms Lund has also pledged to rebuild the quay before the winter.',
      ['Ms Lund | has also pledged | to rebuild the quay before the winter'],
    ],
    [
      'according to',
      'The ferry will sail again in May, according to Ada Lund.',
      ['Ada Lund | according to | The ferry will sail again in May'],
    ],
    ['a message', 'Pal Berg tweeted that the harbour was closed.', ['Pal Berg | tweeted | the harbour was closed']],
    [
      'someone told',
      'Ada Lund told reporters on Monday that the boat was old.',
      ['Ada Lund | told | the boat was old'],
    ],
    [
      'a participle behind another clause',
      'Pal Berg celebrated with the crew, saying the ferry would sail again.',
      ['Pal Berg | saying | the ferry would sail again'],
    ],
    [
      'the speaker behind the content',
      'The dam would hold until May, the water board said.',
      ['the water board | said | The dam would hold until May'],
    ],
    [
      'a warning of his own',
      'Pal Berg repeated his warning that the boat was too old for the crossing.',
      ['Pal Berg | repeated | his warning that the boat was too old for the crossing'],
    ],
    [
      'partly in marks',
      'Ada Lund said the dam was “a wreck” and would be closed.',
      ['Ada Lund | said | the dam was “a wreck” and would be closed'],
    ],
  ])('%s', (_, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });

  it('has the words in marks too where speech is quoted in part', () => {
    const quotes = quotesOf('Ada Lund said the dam was “a wreck” and would be closed.');
    expect(quotes.map(({ kind, text }) => [kind, text])).toEqual([
      ['indirect', 'the dam was “a wreck” and would be closed'],
      ['direct', 'a wreck'],
    ]);
  });

  it('tells who the speaker is', () => {
    const { entities, quotes } = analyze(parse({ id: 'a', text: 'Mayor Ada Lund said that the ferry was late.' }));
    const speaker = quotes.find(({ kind }) => kind === 'indirect')?.speaker;
    expect(entities.find(({ id }) => id === speaker?.entity)?.name).toBe('Ada Lund');
  });
});

describe('what nobody is reported to have said', () => {
  it.each([
    ['declined', 'Ada Lund declined to comment on the state of the dam.'],
    ['would not say', 'Ada Lund would not say whether the dam was safe.'],
    ['refused', 'Pal Berg refused to say that the boat was old.'],
    ['supposed', 'If asked, Pal Berg would say that the boat was old.'],
    ['without saying', 'Pal Berg left without saying that the boat was old.'],
    ['never', 'Pal Berg never said that the boat was old.'],
    ['did not', 'The ministry did not say how many sailors had been hurt.'],
    // What a noun of speech holds ends before the verb of its sentence: where the tagger runs over it, it is not told.
    ['a remark and what it did', 'Her remark that the harbour was too small angered the crews.'],
    ['a warning and what became of it', 'Ada Lund’s warning that the dam would not last the winter was ignored.'],
    ['a claim and whom it surprised', 'The water board’s claim that the dam was safe surprised the town.'],
    ['a belief in something', 'Ada Lund’s belief in the boat was well known.'],
    ['nobody', 'Nobody in the harbour said that the boat was old.'],
    ['no one', 'No one at the ministry told the crew that the boat was old.'],
    ['a wish', 'Pal Berg wants the old boat to be sold.'],
    ['no speech', 'The ferry left the harbour on Monday and came back in May.'],
  ])('%s', (_, text) => {
    expect(reported(text)).toEqual([]);
  });
});

describe('how sure it is', () => {
  it('is a share', () => {
    for (const { confidence } of quotesOf('Ada Lund said the dam was old. Pal Berg hopes it will last, he thinks.')) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('is higher for a plain statement than for an attitude', () => {
    const sure = (text: string): number =>
      Math.max(0, ...quotesOf(text).flatMap(({ kind, confidence }) => (kind === 'indirect' ? confidence : [])));
    expect(sure('Ada Lund said that the dam was old.')).toBeGreaterThanOrEqual(REPORTED);
    expect(sure('Ada Lund hopes that the dam will last.')).toBeLessThan(REPORTED);
  });
});

describe('hostile text', () => {
  it.each([
    ['one endless sentence', 'Ada Lund said the dam was old and '],
    ['nothing but cues', 'said told '],
    ['nothing but commas', ', '],
    ['quotes without end', '“a” said '],
  ])('%s', (_, part) => {
    const quotes = quotesOf(part.repeat(2000));
    for (const { start, end, text } of quotes) expect(text.length).toBe(end - start);
  });
});
