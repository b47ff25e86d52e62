import { describe, expect, it } from 'vitest';
import { askedWords, resolve } from '../../../src/core/inquiry/resolve.ts';
import { reading } from './reading.ts';

const read = reading(
  'José Núñez met Ann Roe and Bob Roe of the Oster Bank in Oster. Sergei al-Masri came. Kim Dae-sung left.',
  {
    names: [
      { name: 'José Núñez', aliases: ['Núñez'], mentions: [['José Núñez', 1]] },
      { name: 'Ann Roe', aliases: ['Roe'], mentions: [['Ann Roe', 1]] },
      { name: 'Bob Roe', mentions: [['Bob Roe', 1]] },
      { name: 'Oster Bank', kind: 'organization', mentions: [['Oster Bank', 1]] },
      { name: 'Oster', kind: 'place', mentions: [['Oster', 1, 'name', 2]] },
      { name: 'Sergei al-Masri', mentions: [['Sergei al-Masri', 2]] },
      { name: 'Kim Dae-sung', mentions: [['Kim Dae-sung', 3]] },
      { name: 'Bee', kind: 'other', mentions: [['left', 3]] },
    ],
  },
);

describe('resolve', () => {
  it.each([
    ['Núñez', 'José Núñez'],
    ['nunez', 'José Núñez'],
    ['Mr. J. Nunez', 'José Núñez'],
    ['Ann Roe', 'Ann Roe'],
    ['Ms Ann Roe', 'Ann Roe'],
    ['AL MASRI', 'Sergei al-Masri'],
    ['al-Masri’s', 'Sergei al-Masri'],
    ['Kim', 'Kim Dae-sung'],
    ['the oster bank', 'Oster Bank'],
    ['Oster Bank', 'Oster Bank'],
  ])('%s is %s', (asked, name) => {
    const resolved = resolve([read], asked);
    expect(resolved.found === 'one' && resolved.match.name).toBe(name);
  });

  it('several bear one surname', () => {
    const resolved = resolve([read], 'Roe');
    expect(resolved.found === 'several' && resolved.matches.map((match) => match.name)).toEqual(['Ann Roe', 'Bob Roe']);
  });

  it.each([
    ['Nunes', ['José Núñez']],
    ['Sergey al-Mazri', ['Sergei al-Masri']],
    ['Ann Merkel', []],
    ['', []],
    ['?!', []],
    ['x'.repeat(100_000), []],
  ])('none is %s, near are %j', (asked, near) => {
    const resolved = resolve([read], asked);
    if (resolved.found !== 'none') throw new Error(resolved.found);
    expect(resolved.near.map((match) => match.name)).toEqual(near);
    expect(resolved.people.map((match) => match.name)).toEqual([
      'José Núñez',
      'Ann Roe',
      'Bob Roe',
      'Sergei al-Masri',
      'Kim Dae-sung',
    ]);
  });

  it('joins the same name over articles, a surname alone with the only one who bears it', () => {
    const other = reading('Núñez left. Roe came.', {
      id: 'b',
      names: [
        { name: 'Núñez', mentions: [['Núñez', 1]] },
        { name: 'Roe', mentions: [['Roe', 2]] },
      ],
    });
    const resolved = resolve([read, other], 'Núñez');
    expect(resolved.found === 'one' && resolved.match.entities).toEqual([
      { article: 'a', entity: 'e1' },
      { article: 'b', entity: 'e1' },
    ]);
    const several = resolve([read, other], 'Roe');
    expect(several.found === 'one' && several.match.entities).toEqual([{ article: 'b', entity: 'e2' }]);
  });

  it('offers a name once, be it a person’s and a place’s, and the person’s', () => {
    const town = reading('Halden woke. Halden spoke. HALDEN wept. Viktor Hale left.', {
      names: [
        { name: 'Halden', kind: 'place', mentions: [['Halden', 1]] },
        { name: 'Halden', mentions: [['Halden', 2]] },
        { name: 'HALDEN', kind: 'organization', mentions: [['HALDEN', 3]] },
        { name: 'Viktor Hale', mentions: [['Viktor Hale', 4]] },
      ],
    });
    const resolved = resolve([town], 'the mayor of Halder');
    if (resolved.found !== 'none') throw new Error(resolved.found);
    expect(resolved.near.map(({ name, at }) => [name, at.sentences[0]])).toEqual([
      ['Halden', 2],
      ['Viktor Hale', 4],
    ]);
  });

  it('reads a title as no name', () => {
    expect(askedWords('President Ann Roe')).toEqual(['ann', 'roe']);
    expect(askedWords('Mr')).toEqual(['mr']);
  });
});

it('shows the whole of a name that stands in two mentions', () => {
  const text = 'He wept at Hull Crown Court on Friday.';
  const court = reading(text, {
    names: [
      { name: 'Hull', kind: 'place', mentions: [['Hull', 1]] },
      { name: 'Hull Crown Court', kind: 'organization', aliases: ['Crown Court'], mentions: [['Crown Court', 1]] },
    ],
  });
  for (const asked of ['Hull Crown Court', 'crown court']) {
    const found = resolve([court], asked);
    if (found.found !== 'one') throw new Error(found.found);
    expect(text.slice(found.match.at.start, found.match.at.end)).toBe('Hull Crown Court');
  }
});
