// People in one article: mentions found, B cubed, and he and she.
import { describe, expect, it } from 'vitest';
import type { CorefDocument, CorefMention } from '../../../src/training/corpora.ts';
import { countPersons } from '../../../src/training/measure/coref.ts';
import { countPronouns, truthOf, truthOfStory } from '../../../src/training/measure/pronouns.ts';
import { at } from './gold.ts';

const text =
  'Mayor Odra Vell met Tam Brisk. Vell smiled. She thanked him. Brisk left, and so did his dog. He, a guard, stayed.';
const mention = (words: string, kind: CorefMention['kind'], nth = 0, head = words): CorefMention => {
  const span = at(text, words, nth);
  const inner = at(words, head);
  return { ...span, text: words, kind, headStart: span.start + inner.start, headEnd: span.start + inner.end };
};
const document: CorefDocument = {
  id: 'a',
  genre: 'news',
  title: null,
  date: null,
  text,
  sentences: [],
  clusters: [
    {
      id: 'v',
      type: 'person',
      mentions: [mention('Mayor Odra Vell', 'name'), mention('Vell', 'name', 1), mention('She', 'pronoun')],
    },
    {
      id: 'b',
      type: 'person',
      mentions: [
        mention('Tam Brisk', 'name'),
        mention('him', 'pronoun'),
        mention('Brisk', 'name', 1),
        mention('his', 'pronoun'),
      ],
    },
    { id: 'g', type: 'person', mentions: [mention('He', 'pronoun'), mention('a guard', 'nominal')] },
    { id: 'd', type: 'animal', mentions: [mention('his dog', 'nominal')] },
  ],
};
const vell = { names: [at(text, 'Odra Vell'), at(text, 'Vell', 1)], others: [at(text, 'She')] };
const brisk = { names: [at(text, 'Tam Brisk'), at(text, 'Brisk', 1)], others: [at(text, 'him'), at(text, 'his')] };

describe('people in one article', () => {
  it('gives a perfect system everything', () => {
    expect(countPersons(document, [vell, brisk])).toEqual({ gold: 4, found: 4, precision: 4, recall: 4 });
  });

  it('gives an empty system nothing', () => {
    expect(countPersons(document, [])).toEqual({ gold: 4, found: 0, precision: 0, recall: 0 });
  });

  it('counts one person torn in two, by B cubed over what was found', () => {
    const torn = [
      { names: vell.names.slice(0, 1), others: [] },
      { names: vell.names.slice(1), others: [] },
    ];
    expect(countPersons(document, torn)).toEqual({ gold: 4, found: 2, precision: 2, recall: 1 });
  });

  it('counts two persons made one', () => {
    const one = [{ names: [...vell.names, ...brisk.names], others: [] }];
    expect(countPersons(document, one)).toEqual({ gold: 4, found: 4, precision: 2, recall: 4 });
  });

  it('finds a mention by its head, not beside it', () => {
    expect(countPersons(document, [{ names: [at(text, 'met')], others: [] }])).toMatchObject({ found: 0 });
  });
});

describe('he and she', () => {
  const truth = truthOf(document);

  it('counts those whose person is named before', () => {
    expect(truth.pronouns.map(({ start, end }) => text.slice(start, end)).toSorted()).toEqual(['She', 'him', 'his']);
  });

  it('gives a perfect system everything, an empty one nothing', () => {
    expect(countPronouns(truth, [vell, brisk])).toEqual({ gold: 3, right: 3, found: 3 });
    expect(countPronouns(truth, [])).toEqual({ gold: 3, right: 0, found: 0 });
  });

  it('takes no pronoun for somebody else’s', () => {
    const swapped = [
      { ...vell, others: brisk.others },
      { ...brisk, others: vell.others },
    ];
    expect(countPronouns(truth, swapped)).toEqual({ gold: 3, right: 0, found: 3 });
  });

  it('takes nothing from a person who is two in even parts', () => {
    const both = [{ names: [...vell.names, ...brisk.names], others: [...vell.others, ...brisk.others] }];
    expect(countPronouns(truth, both)).toEqual({ gold: 3, right: 0, found: 3 });
  });

  it('reads the mentions of a story', () => {
    const story = 'Page fell ill. The nurse said she would rest. He agreed.';
    const hum = (words: string, chain: string) => ({
      ...at(story, words),
      text: words,
      type: 'HUM',
      chain,
      singleton: false,
    });
    const mentions = [hum('Page', 'p'), hum('nurse', 'n'), hum('she', 'p'), hum('He', 'n')];
    const { pronouns, names } = truthOfStory({ id: 'a', topic: '1', event: '1', text: story, mentions });
    expect(pronouns.map(({ chain }) => chain)).toEqual(['p']);
    expect(names.map(({ chain }) => chain)).toEqual(['p']);
  });
});
