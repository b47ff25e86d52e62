// `analyze` and `summarize`: articles (files, the content folder, or JSON lines on stdin) -> one JSON line each, in order.
import { createInterface } from 'node:readline';
import { environment } from '../environment.ts';
import { analyze } from '../core/analysis/analyze.ts';
import type { Item } from '../core/article/article.ts';
import { parse } from '../core/article/parse.ts';
import type { Refused } from '../core/article/source.ts';
import type { Read } from '../core/inquiry/line.ts';
import { summarize, type Budget } from '../core/inquiry/summarize.ts';
import { file, open } from '../sources/index.ts';
import { Usage } from './usage.ts';

type Options = Record<string, string | boolean | undefined>;

const TEXTS = ['title', 'outlet', 'author', 'published', 'url', 'language'] as const;

/** A line `{"id","text"}` with what more is known; anything else is refused under the id it has. */
const itemOf = (line: string): Item | { id: string | null; error: string } => {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { id: null, error: 'the line is no JSON' };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { id: null, error: 'the line is no JSON object' };
  const { id, text, ...more } = data as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return { id: null, error: '"id" is missing' };
  if (typeof text !== 'string') return { id: String(id), error: '"text" is missing' };
  const known = TEXTS.flatMap((name) => (typeof more[name] === 'string' ? [[name, more[name]]] : []));
  return { id: String(id), text, ...(Object.fromEntries(known) as Partial<Item>) };
};

async function* itemsOf(
  words: readonly string[],
  options: Options,
): AsyncGenerator<Item | Refused | { id: string | null; error: string }> {
  if (options['jsonl']) {
    if (words.length > 0) throw new Usage('--jsonl reads stdin: leave the files out.');
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
      if (line.trim()) yield itemOf(line);
  } else if (words.length > 0) {
    for (const path of words) yield file(path);
  } else {
    yield* (await open(environment(process.cwd())['CONTENT_DIR'] ?? 'content')).items();
  }
}

/** Prints what `of` makes of each article. On files a refusal goes to stderr and the exit code is 1; on JSON lines it is a line of its own. */
const each = async (words: readonly string[], options: Options, of: (read: Read) => object): Promise<number> => {
  let code = 0;
  for await (const item of itemsOf(words, options)) {
    if ('address' in item) {
      console.error(`${item.address}: ${item.error}`);
      code = 1;
    } else if ('error' in item) {
      console.log(JSON.stringify(item));
    } else {
      console.log(JSON.stringify(attempt(item, of)));
    }
  }
  return code;
};

const attempt = (item: Item, of: (read: Read) => object): object => {
  try {
    const article = parse(item);
    return of({ article, analysis: analyze(article) });
  } catch (cause) {
    return {
      id: item.id,
      error: `it could not be analysed (${cause instanceof Error ? cause.message : String(cause)})`,
    };
  }
};

export const analyzeVerb = (words: readonly string[], options: Options): Promise<number> =>
  each(words, options, (read) => read.analysis);

const numberOf = (options: Options, name: 'sentences' | 'words'): Budget => {
  const value = options[name];
  if (value === undefined) return {};
  if (!/^[1-9]\d{0,5}$/.test(String(value)))
    throw new Usage(`--${name} takes a whole number from 1, not "${String(value)}".`);
  return { [name]: Number(value) };
};

export const summarizeVerb = (words: readonly string[], options: Options): Promise<number> => {
  const budget = { ...numberOf(options, 'sentences'), ...numberOf(options, 'words') };
  return each(words, options, (read) => ({
    id: read.article.id,
    sentences: summarize(read, budget).map(({ sentences: [number], start, end }) => ({
      number,
      start,
      end,
      text: read.article.text.slice(start, end),
    })),
  }));
};
