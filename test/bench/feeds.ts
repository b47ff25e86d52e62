// Real feeds of a folder, read, beside what a crude search of their text finds without reading them: how many are read, and whether each
// entry has the title, link and date that stand in it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../src/sources/decode.ts';
import { readFeed } from '../../src/sources/feed/read.ts';

export const OPTIONS = { web: 'DIR (a folder with feeds/*)' };

const ADDRESS = 'https://feeds.example/all/feed.xml';

type Crude = { title: string; links: string[]; date: string };

/** The first element of a name in a block, whatever its prefix, as it stands; of several names the first that is there. */
const inside = (block: string, names: string): string => {
  for (const name of names.split(' ')) {
    const words = new RegExp(`<${name}(?:\\s[^>]*)?>\\s*([\\s\\S]*?)\\s*</${name}>`, 'i').exec(block)?.[1];
    if (words) return words.replace(/^<!\[CDATA\[\s*|\s*\]\]>$/g, '');
  }
  return '';
};

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };
/** Letters and digits alone, tags and references gone: enough to tell whether two titles are the same. */
const bare = (text: string): string =>
  text
    .replace(/&(lt|gt|amp|quot|apos|nbsp);/g, (_, name: string) => NAMED[name] ?? '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

function crude(text: string): Crude[] {
  const blocks = text.match(/<(?:item|entry)[\s>][\s\S]*?<\/(?:item|entry)>/gi) ?? [];
  return blocks
    .map((block) => ({
      title: bare(inside(block, 'title dc:title')),
      links: [
        inside(block, 'link'),
        ...[...block.matchAll(/<link\s[^>]*href=["']([^"']+)["'][^>]*>/gi)]
          .filter(([tag]) => !/rel=["'](?!alternate)/.test(tag))
          .map(([, href]) => href ?? ''),
      ]
        .filter((link) => link !== '' && !link.startsWith('<'))
        .map((link) => URL.parse(link.replaceAll('&amp;', '&'), ADDRESS)?.href ?? ''),
      date: inside(block, 'pubDate published dc:date updated').replace(/<.*/, ''),
    }))
    .filter((entry) => entry.title !== '' || entry.links.length > 0);
}

/** Months of the feeds that are not in English. */
const PORTUGUESE: Readonly<Record<string, string>> = {
  Fev: 'Feb',
  Abr: 'Apr',
  Mai: 'May',
  Ago: 'Aug',
  Set: 'Sep',
  Out: 'Oct',
  Dez: 'Dec',
};
/** Parts of a second are not kept. Milliseconds. */
const SECOND = 1000;
const sameDate = (words: string, read: string | undefined): boolean => {
  if (read === undefined) return false;
  const english = words.replace(/^\p{L}+,\s*/u, '').replace(/\p{L}{3}/gu, (month) => PORTUGUESE[month] ?? month);
  const wanted = Date.parse(english);
  return read.length === 10
    ? english.includes(String(Number(read.slice(8))))
    : Math.abs(wanted - Date.parse(read)) < SECOND;
};

export const run = async ({ web }: Readonly<Record<string, string>>): Promise<void> => {
  if (web === undefined) throw new Error('feeds: name the folder of feeds: npm run bench -- feeds --web DIR');
  const folder = join(web, 'feeds');
  const totals = { files: 0, read: 0, entries: 0, titles: 0, links: 0, dates: 0, wrong: 0 };
  console.log(`${'feed'.padEnd(32)} format     entries titles   links   dates`);
  for (const name of readdirSync(folder).sort()) {
    totals.files++;
    const text = decode(readFileSync(join(folder, name)));
    const read = readFeed(text, { address: ADDRESS, now: Date.now() });
    if ('error' in read) {
      console.log(`${name.padEnd(32)} refused: ${read.error}`);
      continue;
    }
    totals.read++;
    const wanted = crude(text);
    const pairs = wanted.map((want, n) => [want, read.entries[n]] as const);
    const column = (has: (want: Crude) => boolean, right: (want: Crude, entry: (typeof pairs)[0][1]) => boolean) => {
      const there = pairs.filter(([want]) => has(want));
      const good = there.filter(([want, entry]) => right(want, entry));
      totals.wrong += there.length - good.length;
      return { good: good.length, shown: `${good.length}/${there.length}`.padStart(7) };
    };
    const titles = column(
      ({ title }) => title !== '',
      ({ title }, entry) => bare(entry?.title ?? '') === title,
    );
    const links = column(
      ({ links: all }) => all.length > 0,
      ({ links: all }, entry) => all.includes(entry?.url ?? ''),
    );
    const dates = column(
      ({ date }) => date !== '',
      ({ date }, entry) => sameDate(date, entry?.published),
    );
    if (wanted.length !== read.entries.length) totals.wrong++;
    totals.entries += read.entries.length;
    totals.titles += titles.good;
    totals.links += links.good;
    totals.dates += dates.good;
    const count = `${read.entries.length}/${wanted.length}`.padStart(7);
    console.log(`${name.padEnd(32)} ${read.format.padEnd(9)} ${count} ${titles.shown} ${links.shown} ${dates.shown}`);
    for (const { error } of read.refused) console.log(`${''.padEnd(33)}left out: ${error}`);
  }
  console.log(
    `${totals.read} of ${totals.files} read: ${totals.entries} entries, ${totals.titles} titles, ${totals.links} links, ${totals.dates} dates right; ${totals.wrong} wrong or missing`,
  );
  if (totals.wrong > 0) process.exitCode = 1;
};
