// The syntax of commands, and the reader and writer of typed lines: one grammar in console, web, Slack, Discord and behind every button.
//   verb [sub] words key:value "quoted words"
import { distance, fold } from '../text/words.ts';

/** `text` takes words; `choice` one of `choices`; `number` a whole number. */
export type OptionSyntax = {
  name: string;
  describe: string;
  kind: 'text' | 'choice' | 'number';
  choices?: readonly string[];
  required?: boolean;
  /** Takes words that stand without a key: each such option one word in order, the last one all the rest. */
  bare?: boolean;
  /** The host completes its values. */
  completes?: boolean;
};

export type SubSyntax = { name: string; describe: string; options: readonly OptionSyntax[] };

/** A command has options or subs, not both. */
export type Syntax = {
  name: string;
  describe: string;
  options: readonly OptionSyntax[];
  subs: readonly SubSyntax[];
  /** The sub that is meant where none is named. */
  alone?: string;
  examples: readonly string[];
  /** `manage`: only managers may use any of it. */
  permission: 'read' | 'manage';
};

/** One use of a command, read. `values` are by option name, a number still its digits. */
export type Use = { command: string; sub?: string; values: Record<string, string> };

/** What a line says: a use, nothing, a first word that is no verb (with the nearest one), or a mistake with its mend. */
export type Reading =
  | { kind: 'use'; use: Use; isPublic: boolean; page: number }
  | { kind: 'empty' }
  | { kind: 'unknown'; word: string; near: string | null }
  | { kind: 'mistake'; text: string };

/** The longest line that is read, in UTF-16 units: more than any platform's command can hold. */
export const LINE_CHARACTERS = 4000;
/** An option's name of so many letters is a slip within one edit, a longer one within two. */
const SHORT_KEY = 5;
/** A first word within so many edits of a verb is taken for a slip. */
const VERB_EDITS = 1;

type Word = { key?: string; text: string };

const CLOSERS: Record<string, string> = { '"': '"', '“': '”', '„': '“' };
const KEY = /^[a-z][a-z-]{0,30}$/i;

/** Splits a line into words; `key:` before a word or a quotation names an option, as it was typed; a backslash in quotes keeps a quote mark. */
const split = (line: string): Word[] => {
  const words: Word[] = [];
  let at = 0;
  const quoted = (open: string): string => {
    const closer = CLOSERS[open]!;
    let text = '';
    at += 1;
    while (at < line.length) {
      const char = line[at]!;
      if (char === '\\' && (line[at + 1] === '"' || line[at + 1] === '\\')) {
        text += line[at + 1];
        at += 2;
      } else if (char === closer || (open !== '"' && char === '"')) {
        at += 1;
        return text;
      } else {
        text += char;
        at += 1;
      }
    }
    return text;
  };
  while (at < line.length) {
    if (/\s/.test(line[at]!)) {
      at += 1;
      continue;
    }
    if (CLOSERS[line[at]!]) {
      words.push({ text: quoted(line[at]!) });
      continue;
    }
    const start = at;
    let key: string | undefined;
    let text: string | undefined;
    while (at < line.length && !/\s/.test(line[at]!)) {
      const name = line.slice(start, at);
      if (line[at] === ':' && key === undefined && at > start && KEY.test(name) && !line.startsWith('//', at + 1)) {
        key = name;
        at += 1;
        if (at < line.length && CLOSERS[line[at]!]) {
          text = quoted(line[at]!);
          break;
        }
        const from = at;
        while (at < line.length && !/\s/.test(line[at]!)) at += 1;
        text = line.slice(from, at);
        break;
      }
      at += 1;
    }
    words.push(key === undefined ? { text: line.slice(start, at) } : { key, text: text ?? '' });
  }
  return words;
};

/** The nearest of `names` within `most` edits, or null. */
export const nearest = (word: string, names: readonly string[], most = 2): string | null => {
  const folded = fold(word);
  let best: string | null = null;
  let bestDistance = most + 1;
  for (const name of names) {
    const edits = distance(folded, fold(name), most);
    if (edits < bestDistance && edits < Math.max(folded.length, name.length)) [best, bestDistance] = [name, edits];
  }
  return best;
};

const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text);

const mistake = (text: string): Reading => ({ kind: 'mistake', text });

const readOptions = (
  name: string,
  options: readonly OptionSyntax[],
  words: readonly Word[],
): { values: Record<string, string>; isPublic: boolean; page: number } | string => {
  const values: Record<string, string> = {};
  const bare: string[] = [];
  let isPublic = false;
  let page = 1;
  /** An option whose words may go on behind it, without the quotes that they need. */
  let loose = '';
  for (const { key: typed, text } of words) {
    const key = typed?.toLowerCase();
    if (key === undefined) {
      bare.push(text);
    } else if (key === 'public') {
      if (text !== 'true' && text !== 'false') return `"public" is true or false, not "${shown(text)}".`;
      isPublic = text === 'true';
    } else if (key === 'page') {
      if (!/^[1-9]\d{0,4}$/.test(text)) return `"page" is a number from 1, not "${shown(text)}".`;
      page = Number(text);
    } else {
      const option = options.find((each) => each.name === key);
      if (!option) {
        const near = nearest(
          key,
          options.map((each) => each.name),
          key.length > SHORT_KEY ? 2 : 1,
        );
        const takesWords = options.some((each) => each.bare);
        // As in a headline, "Harbour: a new pier", or as browsers copy the address of a feed, "feed:https://example.org/".
        if ((text === '' || /^https?:\/\//i.test(text)) && near === null && takesWords) {
          bare.push(`${typed}:${text}`);
          continue;
        }
        const has = options.length
          ? `"${name}" knows ${list(options.map((each) => `${each.name}:`))}.`
          : `"${name}" takes no options.`;
        const hint = near
          ? ` Did you mean ${near}:?`
          : loose || takesWords
            ? ` What has spaces or a colon in it stands in quotes${loose}.`
            : '';
        return `"${shown(key)}:" is no option of "${name}".${hint} ${has}`;
      }
      if (option.kind === 'text') loose = `: ${key}:"${shown(text)} …"`;
      if (values[key] !== undefined) return `"${key}:" stands twice. Leave one out.`;
      if (text.trim() === '')
        return `"${key}:" has no value. Put one right behind the colon, in quotes where it has spaces.`;
      values[key] = text;
    }
  }
  const takers = options.filter((option) => option.bare && values[option.name] === undefined);
  for (const [index, option] of takers.entries()) {
    const text = (index === takers.length - 1 ? bare.splice(0).join(' ') : (bare.shift() ?? '')).trim();
    if (text) values[option.name] = text;
  }
  if (bare.some((word) => word.trim()))
    return `"${name}" does not know what to do with "${shown(bare.join(' '))}".${
      options.length ? ` It knows ${list(options.map((each) => `${each.name}:`))}.` : ''
    }`;
  for (const option of options) {
    const value = values[option.name];
    if (value === undefined) {
      if (option.required) return `"${name}" needs ${option.name}: ${option.describe}.`;
    } else if (option.kind === 'number' && !/^\d{1,9}$/.test(value)) {
      return `"${option.name}" is a whole number, not "${shown(value)}".`;
    } else if (option.kind === 'choice' && !option.choices!.includes(value.toLowerCase())) {
      const near = nearest(value.slice(0, 60), option.choices!);
      return `"${option.name}" is ${list(option.choices!)}, not "${shown(value)}".${near ? ` Did you mean ${near}?` : ''}`;
    } else if (option.kind === 'choice') {
      values[option.name] = value.toLowerCase();
    }
  }
  return { values, isPublic, page };
};

/** Reads a typed line. One leading slash is ignored. Total, linear in the line's length. */
export const readLine = (line: string, syntaxes: readonly Syntax[]): Reading => {
  if (line.length > LINE_CHARACTERS)
    return mistake(
      `That line has ${line.length.toLocaleString('en')} characters; the most is ${LINE_CHARACTERS.toLocaleString('en')}. Ask something shorter.`,
    );
  const [first, ...rest] = split(line.trim().replace(/^\//, ''));
  if (!first) return { kind: 'empty' };
  // "who: Lavrov" means who Lavrov.
  const verb = first.key ?? first.text;
  const behind = first.key && first.text ? [{ text: first.text }] : [];
  const syntax = syntaxes.find((each) => each.name === verb.toLowerCase());
  if (!syntax)
    return {
      kind: 'unknown',
      word: shown(verb),
      near: nearest(
        verb.slice(0, 40),
        syntaxes.map((each) => each.name),
        VERB_EDITS,
      ),
    };
  let sub: SubSyntax | undefined;
  let words: readonly Word[] = [...behind, ...rest];
  if (syntax.subs.length > 0) {
    const [named, ...after] = words;
    const word = named && named.key === undefined ? named.text.toLowerCase() : undefined;
    sub = syntax.subs.find((each) => each.name === (word ?? syntax.alone));
    if (!sub) {
      const names = syntax.subs.map((each) => each.name);
      if (word === undefined) return mistake(`"${syntax.name}" needs one of: ${names.join(', ')}.`);
      const near = nearest(word.slice(0, 40), names);
      return mistake(
        `"${syntax.name} ${shown(word)}" is no command.${near ? ` Did you mean "${syntax.name} ${near}"?` : ''} There is: ${names.join(', ')}.`,
      );
    }
    if (word !== undefined) words = after;
  }
  const read = readOptions(sub ? `${syntax.name} ${sub.name}` : syntax.name, (sub ?? syntax).options, words);
  if (typeof read === 'string') {
    const example = syntax.examples.find((each) => !sub || each.startsWith(`${syntax.name} ${sub.name}`));
    return mistake(example ? `${read} For example: ${example}` : read);
  }
  const use: Use = { command: syntax.name, ...(sub ? { sub: sub.name } : {}), values: read.values };
  return { kind: 'use', use, isPublic: read.isPublic, page: read.page };
};

/** A value as it stands in a typed line: in quotes where it must. */
export const quote = (value: string): string =>
  /[\s"“”„\\:]/.test(value) || value === '' ? `"${value.replace(/(["\\])/g, '\\$1')}"` : value;

/** The one line that reads back as this use; options in the order given, each with its key. */
export const writeLine = (use: Use, more: { isPublic?: boolean; page?: number } = {}): string =>
  [
    use.command,
    ...(use.sub ? [use.sub] : []),
    ...Object.entries(use.values).map(([name, value]) => `${name}:${quote(value)}`),
    ...(more.isPublic ? ['public:true'] : []),
    ...(more.page && more.page > 1 ? [`page:${more.page}`] : []),
  ].join(' ');
