// What TAB may put at the end of a typed line. In: the line up to the cursor and the commands' syntax; out: what is wanted there. Pure.
import { quote, type OptionSyntax, type Syntax } from '../../core/chat/syntax.ts';

/**
 * `on` is the end of the line that a completion replaces. `words`: one of these. `value`: a value of an option, begun with `typed`;
 * `choices` where the syntax lists them, else the host is asked; `wrap` makes the value what stands in the line.
 */
export type Wanted =
  | { kind: 'words'; on: string; words: string[] }
  | {
      kind: 'value';
      on: string;
      words: string[];
      command: string;
      option: string;
      typed: string;
      choices?: readonly string[];
      wrap: (value: string) => string;
    };

/** `open`: the line ends within it, so that what is typed next belongs to it. */
type Token = { start: number; key?: string; text: string; open: boolean };

const KEY = /^([a-z][a-z-]{0,30}):/i;

/** The words of a line with where they begin; an open quotation runs to the end. Linear. */
function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  const word = /\S/g;
  for (let at = word.exec(line); at; at = word.exec(line)) {
    const start = at.index;
    // A key is no longer than this; looking no further keeps the cost linear.
    const key = KEY.exec(line.slice(start, start + 40))?.[1]?.toLowerCase();
    const from = start + (key === undefined ? 0 : key.length + 1);
    const quoted = line[from] === '"';
    const closer = quoted ? /"/g : /\s/g;
    closer.lastIndex = from + (quoted ? 1 : 0);
    const end = closer.exec(line)?.index;
    const text = line.slice(from + (quoted ? 1 : 0), end);
    tokens.push({ start, text, open: end === undefined, ...(key !== undefined && { key }) });
    word.lastIndex = (end ?? line.length) + (quoted ? 1 : 0);
  }
  return tokens;
}

const starting = (words: readonly string[], typed: string): string[] =>
  words.filter((word) => word.startsWith(typed.toLowerCase()));

const completes = (option: OptionSyntax): boolean => option.completes === true || option.choices !== undefined;

const value = (
  command: string,
  option: OptionSyntax,
  token: { on: string; typed: string },
  wrap: (value: string) => string,
  words: string[] = [],
): Wanted => ({
  kind: 'value',
  words,
  command,
  option: option.name,
  ...token,
  ...(option.choices && { choices: option.choices }),
  wrap,
});

/** Where the words of a command's or sub's options stand: a key to begin, a keyed value, or the words that stand without a key. */
function inOptions(
  command: string,
  options: readonly OptionSyntax[],
  line: string,
  tokens: readonly Token[],
): Wanted | null {
  const open = tokens.at(-1)?.open === true ? tokens.at(-1) : undefined;
  const on = open ? line.slice(open.start) : '';
  if (open?.key !== undefined) {
    const option = options.find((each) => each.name === open.key && completes(each));
    return option ? value(command, option, { on, typed: open.text }, (text) => `${option.name}:${quote(text)}`) : null;
  }
  const given = new Set(tokens.map((token) => token.key));
  const keys = starting(
    options
      .filter((option) => !given.has(option.name) && !(option.bare === true && completes(option)))
      .map((option) => `${option.name}:`),
    open?.text ?? '',
  );
  const bare = tokens.filter((token) => token.key === undefined);
  const takers = options.filter((option) => option.bare === true && !given.has(option.name));
  const at = Math.min(Math.max(bare.length - (open ? 1 : 0), 0), takers.length - 1);
  const option = takers[at];
  if (!option || !completes(option)) return { kind: 'words', on, words: keys };
  // The last one takes all the words left: they are completed together, and need no quotes.
  const first = at === takers.length - 1 ? bare[at] : open;
  const begun = first && tokens.slice(tokens.indexOf(first)).every((token) => token.key === undefined) ? first : open;
  const typed = begun === undefined ? '' : begun === open ? begun.text : line.slice(begun.start);
  const wrap =
    at === takers.length - 1 ? (text: string): string => (/[":“”„\\]/.test(text) ? quote(text) : text) : quote;
  return value(command, option, { on: begun ? line.slice(begun.start) : '', typed }, wrap, begun === open ? keys : []);
}

export function wantedAt(line: string, syntaxes: readonly Syntax[]): Wanted | null {
  const tokens = tokensOf(line);
  const [verb, sub] = tokens;
  const slash = verb?.text.startsWith('/') === true ? '/' : '';
  const name = (verb?.text ?? '').slice(slash.length).toLowerCase();
  if (verb?.key !== undefined) return null;
  if (!verb || (tokens.length === 1 && verb.open)) {
    const words = starting(
      syntaxes.map((each) => each.name),
      name,
    ).map((word) => slash + word);
    return { kind: 'words', on: verb?.text ?? '', words };
  }
  const syntax = syntaxes.find((each) => each.name === name);
  if (!syntax) return null;
  if (syntax.subs.length === 0) return inOptions(name, syntax.options, line, tokens.slice(1));
  if (!sub || (tokens.length === 2 && sub.open)) {
    const words = starting(
      syntax.subs.map((each) => each.name),
      sub?.text ?? '',
    );
    return { kind: 'words', on: sub?.text ?? '', words };
  }
  const found = syntax.subs.find((each) => each.name === sub.text.toLowerCase());
  return found ? inOptions(`${name} ${found.name}`, found.options, line, tokens.slice(2)) : null;
}
