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
    // The hard case: an anchor that is missing.
    [
      'On Tuesday the board met; it first met in May 2013, has a June 30 deadline, and saw 40 calls in the past 24 hours.',
      ['Tuesday', 'May 2013 = 2013-05', 'June 30', 'the past 24 hours'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['The fair runs 12-14 May and May 20–22.', ['12-14 May', 'May 20–22']],
    ['It runs from 12 May to 3 June 2015.', ['12 May to 3 June 2015']],
    ['It is shut from May to July, and between March and April 2014.', ['May to July', 'March and April 2014']],
    ['The 2014-15 season, the 2013–2014 one and 1543-4.', ['2014-15', '2013–2014', '1543-4']],
    ['He sang in the 1990s, the early eighties and the ’60s.', ['1990s', 'early eighties', '’60s']],
    ['The desk is open Monday to Friday.', ['Monday to Friday']],
    [
      'It fell in the last three weeks, and may rise over the next few days.',
      ['the last three weeks', 'the next few days'],
    ],
  ])('ranges: %s', (text, expected) => {
    expect(found(text).map((words) => words.replace(/ = .*/, ''))).toEqual(expected);
    expect(new Set(dates(parse({ id: 'a', text })).map(({ grain }) => grain))).toEqual(new Set(['range']));
  });

  it.each<[string, string[]]>([
    ['It sailed at 08:00 GMT, at 3pm, at 3 p.m. EST and at 0830 UTC.', ['08:00 GMT', '3pm', '3 p.m. EST', '0830 UTC']],
    ['They met at nine o’clock and again at noon.', ['nine o’clock', 'noon']],
  ])('times: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(dates(parse({ id: 'a', text })).every(({ grain }) => grain === 'time')).toBe(true);
  });

  it.each<[string, string[]]>([
    ['Shops close on Christmas Day 2015 and at Easter.', ['Christmas Day 2015 = 2015-12-25', 'Easter']],
    ['They fast in Ramadan and rest at Eid al-Fitr.', ['Ramadan', 'Eid al-Fitr']],
    ['Good Friday, Diwali and Yom Kippur fell late.', ['Good Friday', 'Diwali', 'Yom Kippur']],
  ])('feasts: %s', (text, expected) => expect(found(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ['The dam was planned before the 2008 vote, and 2012 was dry.', ['2008 = 2008', '2012 = 2012']],
    ['The board’s 2020 study (2021) looks to the post-2030 years.', ['2020 = 2020', '2021 = 2021', '2030 = 2030']],
    ['It was built around 1835 and burnt in 1066.', ['1835 = 1835', '1066 = 1066']],
    [
      'The April survey was bleak, but by early June and in March and April it rose.',
      ['April', 'early June', 'March', 'April'],
    ],
    ['It fell at the end of June, and from April.', ['June', 'April']],
    ['A quake struck on Feb.25 and on Jun 15 2022.', ['Feb.25', 'Jun 15 2022 = 2022-06-15']],
    ['The letter of 27.08.2022 came, and one of 3-4-2022.', ['27.08.2022 = 2022-08-27', '3-4-2022']],
    ['The club meets on Fridays and Saturdays.', ['Fridays', 'Saturdays']],
  ])('bare months, years and short forms: %s', (text, expected) => expect(found(text)).toEqual(expected));

  it('the title and the dateline have dates as well', () => {
    const text = 'Town to vote in May 2013\n\nOSTER, Nov. 19, 2012 (ABN) — Nobody knows why.';
    expect(found(text)).toEqual(['May 2013 = 2013-05', 'Nov. 19, 2012 = 2012-11-19']);
  });

  it('the full date of a dateline places what is relative', () => {
    const text = 'OSTER, Nov. 20, 2024 (ABN) — The town voted on Tuesday.';
    expect(found(text)).toEqual(['Nov. 20, 2024 = 2024-11-20', 'Tuesday = 2024-11-19']);
    expect(found(text, '2024-11-27')).toEqual(['Nov. 20, 2024 = 2024-11-20', 'Tuesday = 2024-11-26']);
    expect(found('By Ann Roe\nPublished Nov. 20, 2024\n\nThe town voted on Tuesday.')).toEqual([
      'Nov. 20, 2024 = 2024-11-20',
      'Tuesday = 2024-11-19',
    ]);
    expect(found('OSTER, Nov. 20 (ABN) — The town voted on Tuesday.')).toEqual(['Nov. 20', 'Tuesday']);
  });

  it.each([
    'Vision 2030 and the Harbour Act, 1960 stand.',
    'The Oster Prize 2021 went to nobody; the Type 1954 did not sail.',
    'Mr May and April Jones left; a note from May came, and the May plan fell.',
    'The sun may march on in a second, and sat there on a monday.',
    'It costs $2015 and weighs 1950 kg, more than 1999 tonnes.',
    'He was in his late twenties, she in her early 30s, and both in their mid-forties.',
    'Mr Easter and Dr. Eid spoke of the Good Friday Agreement.',
    'The Christmas tree and Easter Island are far.',
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

  it('the hard case: what is anchored at the article’s date', () => {
    const text = 'On Tuesday the board met; it first met in May 2013, and has a June 30 deadline.';
    expect(found(text, PUBLISHED)).toEqual(['Tuesday = 2024-11-19', 'May 2013 = 2013-05', 'June 30 = 2024-06-30']);
    expect(found('It saw 40 calls in the past 24 hours.', PUBLISHED)).toEqual(['the past 24 hours']);
    expect(found('They sang on Christmas Eve.', PUBLISHED)).toEqual(['Christmas Eve = 2024-12-24']);
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

it.each([
  '1',
  '2015-',
  'May ',
  'May 1',
  'early ',
  '12:',
  'the day ',
  'last ',
  '2014 to ',
  '1-',
  'May to ',
  'the past ',
  'Eid ',
  'Act, ',
  'Roe ',
])('reads a long line of %j to its end', (unit) => {
  const text = `${unit.repeat(Math.floor(50_000 / unit.length))}; 2015-05-12`;
  const whole = { start: 0, end: text.length };
  const article = {
    ...parse({ id: 'a', text: '' }),
    text,
    paragraphs: [whole],
    sentences: [{ ...whole, number: 1, paragraph: 0 }],
  };
  expect(dates(article).at(-1)?.iso).toBe('2015-05-12');
});
