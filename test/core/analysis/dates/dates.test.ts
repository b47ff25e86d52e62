// The dates of an article: what counts as one, and what it resolves to with and without the article's own date.
import { describe, expect, it } from 'vitest';
import { dates } from '../../../../src/core/analysis/dates/dates.ts';
import { parse } from '../../../../src/core/article/parse.ts';

/** `words = iso` (or `words` alone where it stays unresolved), of one article. */
const found = (text: string, published?: string): string[] =>
  dates(parse({ id: 'a', text, ...(published === undefined ? {} : { published }) })).map(
    ({ text: words, iso }) => words + (iso === undefined ? '' : ` = ${iso}`),
  );

describe('without the article’s date', () => {
  it.each<[string, string[]]>([
    ['The war began in late 2013 and spread in early 2014.', ['late 2013 = 2013', 'early 2014 = 2014']],
    ['They last met in Kalevo in May 2013.', ['May 2013 = 2013-05']],
    ['The pact was signed on 12 May 2015, or May 13, 2015.', ['12 May 2015 = 2015-05-12', 'May 13, 2015 = 2015-05-13']],
    ['The file is dated 2015-05-12.', ['2015-05-12 = 2015-05-12']],
    ['Velmora vowed on Tuesday to act before a June 30 deadline set in February.', ['Tuesday', 'June 30', 'February']],
    ['It rained yesterday, last Tuesday and a day earlier.', ['yesterday', 'last Tuesday', 'a day earlier']],
    ['She has ruled since 1998, and left the board in the 1980s.', ['1998 = 1998', '1980s']],
    ['The boat left at 6.40am and was due at 14:30.', ['6.40am', '14:30']],
    ['The fair runs June 3-5 and from 2014 to 2016.', ['June 3-5', '2014 to 2016']],
    ['On Tuesday, May 12, 2015, it rained.', ['Tuesday, May 12, 2015 = 2015-05-12']],
    ['It was paid on 03/04/2015, and again on 23/04/2015.', ['03/04/2015', '23/04/2015 = 2015-04-23']],
    ['The summer of 2014 was dry.', ['summer of 2014 = 2014']],
    ['It closed on 31 February 2015.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'It may rain, and the march may go on in the sun.',
    'Theresa May and April Jones will march with August Wilson.',
    'Mr May said so, and a letter from May agreed.',
    'The team of 2000 people ran 1500 metres past 2016 houses.',
    'Room 1984 is on page 2001.',
    'Jan Berg met Mar Lund, who sat and had a second cup.',
  ])('none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('with the article’s date, a Wednesday', () => {
  const PUBLISHED = '2024-11-20';
  it.each<[string, string[]]>([
    ['The town voted on Tuesday, the clerk said on Wednesday.', ['Tuesday = 2024-11-19', 'Wednesday = 2024-11-20']],
    ['The council will meet on Friday.', ['Friday = 2024-11-22']],
    ['The trial continues on Monday.', ['Monday = 2024-11-25']],
    [
      'Boats will be banned from Monday, the board decided on Tuesday.',
      ['Monday = 2024-11-25', 'Tuesday = 2024-11-19'],
    ],
    ['She left last Wednesday.', ['last Wednesday = 2024-11-13']],
    ['It rained yesterday and three days ago.', ['yesterday = 2024-11-19', 'three days ago = 2024-11-17']],
    ['A vote is due on Feb. 9; the last was on 1 June.', ['Feb. 9 = 2025-02-09', '1 June = 2024-06-01']],
    ['The boat left on 2 February last year.', ['2 February last year = 2023-02-02']],
    ['She warned last month that next year is lost.', ['last month = 2024-10', 'next year = 2025']],
    ['The men were seized in April. A vote is expected in March.', ['April = 2024-04', 'March = 2025-03']],
    ['They met a week ago and again a day later.', ['a week ago', 'a day later']],
    ['“I sail tomorrow,” she said on Tuesday.', ['tomorrow', 'Tuesday = 2024-11-19']],
  ])('%s', (text, expected) => {
    expect(found(text, PUBLISHED)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['She warned that rain could fall in the hills by Saturday morning.', ['Saturday = 2024-11-23']],
    ['The ferry may sail on Sunday, and might stop on Monday.', ['Sunday = 2024-11-24', 'Monday = 2024-11-25']],
    ['The board said it would vote on Friday.', ['Friday = 2024-11-22']],
    ['The mill should reopen on Tuesday.', ['Tuesday = 2024-11-26']],
    ['Roe is expected to visit the area on Friday.', ['Friday = 2024-11-22']],
    ['Snow is forecast for Saturday.', ['Saturday = 2024-11-23']],
    ['The office warned of floods on Saturday.', ['Saturday = 2024-11-23']],
    ['Holm plans to sail on Thursday.', ['Thursday = 2024-11-21']],
    ['The bridge is set to open Monday.', ['Monday = 2024-11-25']],
    ['The bill is due on Sunday.', ['Sunday = 2024-11-24']],
    ['Drivers were told to leave by Friday.', ['Friday = 2024-11-22']],
    ['The road is closed until Monday.', ['Monday = 2024-11-25']],
    ['A vote will be held on Friday.', ['Friday = 2024-11-22']],
    ['The last hull will have sailed by Friday.', ['Friday = 2024-11-22']],
    ['On Saturday, the council will vote.', ['Saturday = 2024-11-23']],
    ['Berg spoke ahead of Friday’s vote.', ['Friday = 2024-11-22']],
    ['They called a strike for Saturday.', ['Saturday = 2024-11-23']],
    [
      'Her deputy, Pal Vik, will take the helm for Saturday’s race at Kalevo, the club said.',
      ['Saturday = 2024-11-23'],
    ],
    ['The town will close the bridge for Sunday’s annual fair.', ['Sunday = 2024-11-24']],
  ])('to come: %s', (text, expected) => {
    expect(found(text, PUBLISHED)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['The office warned on Tuesday that the dam could break.', ['Tuesday = 2024-11-19']],
    ['On Tuesday Mr Roe said the bank would close.', ['Tuesday = 2024-11-19']],
    ['On Monday, Mr Roe, 54, left the board.', ['Monday = 2024-11-18']],
    ['The road was closed due to snow on Monday.', ['Monday = 2024-11-18']],
    ['The men arrested on Tuesday will appear in court.', ['Tuesday = 2024-11-19']],
    ['Sales were higher than expected on Tuesday.', ['Tuesday = 2024-11-19']],
    ['It has rained since Sunday.', ['Sunday = 2024-11-17']],
  ])('past: %s', (text, expected) => {
    expect(found(text, PUBLISHED)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Roe could not be reached for comment on Tuesday.', ['Tuesday']],
    ['The fire may have begun on Monday.', ['Monday']],
    ['He stayed until Monday.', ['Monday']],
    ['By Monday the river reached the road.', ['Monday']],
    ['Roe will discuss Tuesday’s raid.', ['Tuesday']],
    ['Roe will apologise for Monday’s match.', ['Monday']],
    ['Roe will be fined for Monday’s race.', ['Monday']],
    ['Roe will pay the price for Monday’s raid.', ['Monday']],
    ['Roe will be tried for Monday’s attack.', ['Monday']],
    ['Clerks counted votes on Tuesday.', ['Tuesday']],
    ['The office warned of floods on Tuesday.', ['Tuesday']],
    ['The council will meet on Wednesday.', ['Wednesday']],
    ['They will sail next Friday.', ['next Friday']],
    ['A quiet Friday in the hills.', ['Friday']],
    ['A song of May and of rain in June.', ['June']],
  ])('unsure, so without a day: %s', (text, expected) => {
    expect(found(text, PUBLISHED)).toEqual(expected);
  });

  it('an instant counts by its day, nonsense not at all', () => {
    expect(found('It rained on Tuesday.', '2024-11-20T06:30:00Z')).toEqual(['Tuesday = 2024-11-19']);
    expect(found('It rained on Tuesday.', 'soon')).toEqual(['Tuesday']);
  });
});

it('gives the grain', () => {
  const article = parse({
    id: 'a',
    text: 'On Tuesday at 14:30 in May 2013, in late 2013, and from 2014 to 2016, it rained.',
  });
  expect(dates(article).map(({ grain }) => grain)).toEqual(['day', 'time', 'month', 'year', 'range']);
});

it.each(['1', '2015-', 'May ', 'May 1', 'early ', '12:', 'the day ', 'last ', '2014 to '])(
  'reads a long line of %j to its end',
  (unit) => {
    const text = `${unit.repeat(Math.floor(50_000 / unit.length))}; 2015-05-12`;
    const whole = { start: 0, end: text.length };
    const article = {
      ...parse({ id: 'a', text: '' }),
      text,
      paragraphs: [whole],
      sentences: [{ ...whole, number: 1, paragraph: 0 }],
    };
    expect(dates(article).at(-1)?.iso).toBe('2015-05-12');
  },
);
