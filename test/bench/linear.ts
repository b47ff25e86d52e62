// How the cost to parse and analyze grows: the processor's time for 1 MB of each hostile text, and for 2 MB of news, as ratios to 1 MB of
// plain varied news.
import { analyze } from '../../src/core/analysis/analyze.ts';
import { parse } from '../../src/core/article/parse.ts';

const MB = 1_000_000;
/** The least of so many runs after one that warms up: what else the machine does only adds. */
const RUNS = 2;
/** At most so many times the plain text, for each megabyte. */
const BAR = 2.5;

const FIRST = 'Ana Boris Carla Dmitri Elena Farid Greta Hugo Ines Jonas Katya Luis Mara Nils Olga Pavel'.split(' ');
const LAST = 'Tarn Berg Holm Lund Vik Orlan Penn Roe Doe Marsh Quill Stroud Tibbet Ulm Varga Wick'.split(' ');
const PLACES = 'Kalevo|Velmora|Port Hessel|Orrin’s Ferry|San Marvo|Dunmore|Tel Marwan'.split('|');
const OFFICES = ['mayor', 'trade minister', 'union leader', 'police chief', 'chief executive', 'museum director'];
const THINGS = ['the dam', 'a new bridge', 'the harbour budget', 'two ferries', 'the old mill', 'a grain deal'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'May 12', '3 June 2021', 'last week'];
/** Sentences of a report; capitals stand for what is filled in. */
const SHAPES = [
  'The OFFICE of PLACE, NAME, said on DAY that THING would be closed for repairs.',
  '“We have waited years for THING,” said NAME, the OFFICE. “Now it is here, and it leaks.”',
  'NAME met NAME in PLACE on DAY to talk about THING, according to the OFFICE’s staff.',
  'It rained again on DAY, and about COUNT people left their homes near the river.',
  'He called THING “a costly mistake” and asked the council to vote before DAY.',
  'Officials in PLACE declined to comment, but NAME told reporters that COUNT jobs were safe.',
  'THING was first planned in 1998 and has cost COUNT million dollars so far.',
  'She had promised in a letter to members that no one would lose a job over THING.',
];

/** Numbers from 0 to 1, the same in every run. */
const random = (seed: number): (() => number) => {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
};

const news = (length: number): string => {
  const next = random(7);
  const one = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const parts: string[] = [];
  for (let size = 0, n = 0; size < length; n++) {
    const filled = one(SHAPES).replace(/[A-Z]{3,}/g, (slot) => {
      if (slot === 'NAME') return `${one(FIRST)} ${one(LAST)}`;
      if (slot === 'COUNT') return String(Math.floor(next() * 900) + 12);
      const list = { OFFICE: OFFICES, PLACE: PLACES, THING: THINGS, DAY: DAYS }[slot];
      return list ? one(list) : slot;
    });
    const sentence = filled.charAt(0).toUpperCase() + filled.slice(1) + (n % 3 === 2 ? '\n\n' : ' ');
    parts.push(sentence);
    size += sentence.length;
  }
  return parts.join('').slice(0, length);
};

/** Texts of one megabyte; the last is the plain news without a stop or a break. */
const hostile = (plain: string): [name: string, text: string][] => {
  const fill = (unit: string): string => unit.repeat(Math.ceil(MB / unit.length)).slice(0, MB);
  return [
    ['2 MB of plain news', news(2 * MB)],
    ['capitals', fill('SHOUTED WORDS OF NOTHING ')],
    ['capitalised words', fill('Aaaa Bbbb ')],
    ['straight quote marks', fill('"')],
    ['opening marks', fill('“')],
    ['closing marks', fill('”')],
    ['single marks', fill('’')],
    ['quoted words and cues', fill('Lund said “a b” and ')],
    ['commas', fill(',')],
    ['commas and words', fill('a, ')],
    ['spaces', fill(' ')],
    ['brackets', fill('(')],
    ['square brackets', fill('[a] ')],
    ['dates', fill('May 1 ')],
    ['line breaks', fill('a\n')],
    ['bare line breaks', fill('\n')],
    ['paragraphs of a word', fill('a\n\n')],
    ['line breaks and opening marks', fill('“a\n')],
    ['semicolons', fill('; ')],
    ['semicolons and words', fill('a; ')],
    ['sentences of a word', fill('He said. ')],
    ['years', fill('2014 ')],
    ['feasts', fill('Eid ')],
    ['one long word', fill('a')],
    ['one endless sentence', plain.replaceAll('\n\n', ' ').replaceAll(/[.?!]/g, ',')],
  ];
};

/** Milliseconds of the processor that one run takes, the collector's included. */
function milliseconds(text: string): number {
  const times = Array.from({ length: RUNS + 1 }, () => {
    globalThis.gc?.();
    const from = process.cpuUsage();
    analyze(parse({ id: 'a', text, published: '2026-02-19' }));
    return process.cpuUsage(from).user / 1000;
  });
  return Math.min(...times.slice(1));
}

const line = (name: string, time: number, ratio: number): string =>
  `${name.padEnd(30)} ${time.toFixed(0).padStart(8)} ${ratio.toFixed(2).padStart(6)}${ratio > BAR ? ` OVER ${BAR}` : ''}`;

export const run = async (): Promise<void> => {
  const plain = news(MB);
  milliseconds(plain);
  const base = milliseconds(plain);
  console.log(`${'1 MB of'.padEnd(30)}  user ms  ratio`);
  console.log(line('plain news', base, 1));
  let over = 0;
  for (const [name, text] of hostile(plain)) {
    const time = milliseconds(text);
    const ratio = time / base / (text.length / MB);
    if (ratio > BAR) over++;
    console.log(line(name, time, ratio));
  }
  if (over > 0) process.exitCode = 1;
};
