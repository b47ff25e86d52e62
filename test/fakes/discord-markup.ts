// A small model of how Discord's client reads Markdown. In: what is sent; out: what is read, and everything in it that is alive. The
// rules follow simple-markdown, which the client is built on, with Discord's own on top; at a position the first that fits wins.

/** `kind`: mention, link, time, emoji, invite, style, block. */
export type Live = { kind: string; text: string };
/** `lines`: the words of each line, without the marks that open it; `opens` are those marks. */
export type Reading = { lines: { opens: string; text: string }[]; live: Live[] };

type Rule = { pattern: RegExp; kind: string };

/** Alive with what they enclose as it stands. */
const ATOMS: readonly Rule[] = [
  { kind: 'mention', pattern: /<@[!&]?\d+>|@(?:everyone|here)|<#\d+>|<\/[^:<>\n]+:\d+>|<id:[\w-]+(?::\d+)?>/y },
  { kind: 'emoji', pattern: /<a?:\w+:\d+>|:\w+(?:~\d+)?:/y },
  { kind: 'time', pattern: /<t:-?\d+(?::[tTdDfFRsS])?>/y },
  { kind: 'link', pattern: /<[^: >\n]+:\/[^ >\n]+>|<[^\s@<>]+@[^\s@<>]+\.[^\s<>]+>|<\+?\d[\d\s-]{4,}>/y },
  { kind: 'link', pattern: /(?:https?|steam|discord|mailto|tel):\/?\/?[^\s<]+[^<.,:;"')\]\s]/iy },
  { kind: 'invite', pattern: /(?:discord\.gg|discord(?:app)?\.com\/invite)\/\w+/iy },
];

/** Alive around words that are read again. */
const SPANS: readonly Rule[] = [
  { kind: 'style', pattern: /\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/y },
  { kind: 'style', pattern: /__((?:\\[^]|[^\\])+?)__(?!_)/y },
  { kind: 'style', pattern: /\*(?=\S)((?:\*\*|\\[^]|[^*\\])+?)\*(?!\*)/y },
  { kind: 'style', pattern: /_((?:__|\\[^]|[^\\_])+?)_(?!\w)/y },
  { kind: 'style', pattern: /~~([^]+?)~~(?!_)/y },
  { kind: 'style', pattern: /\|\|([^]+?)\|\|/y },
];

/** No rule begins at these. */
const QUIET = /[^\\`[<@:*_~|hsdmt]+/iy;
const CODE = /(`+)([^]*?[^`])\1(?!`)/y;
const ESCAPE = /\\([^0-9A-Za-z\s])/y;
/** Words, which may hold one pair of square brackets, then an address with or without angles, then perhaps a title. */
const LINK =
  /\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['"][^]*?['"])?\s*\)/y;
const OPENS = /^(?:#{1,3} |-# |>>> |> | *(?:[-*+]|\d{1,9}[.)]) )/;

const at = (pattern: RegExp, source: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position;
  return pattern.exec(source);
};

/** Reads words inside a line or a span; pushes what is alive. */
const readWords = (source: string, live: Live[]): string => {
  let text = '';
  let position = 0;
  const span = (match: RegExpExecArray, kind: string, inner: string): void => {
    live.push({ kind, text: match[0] });
    text += readWords(inner, live);
    position += match[0].length;
  };
  read: while (position < source.length) {
    const quiet = at(QUIET, source, position);
    if (quiet) {
      text += quiet[0];
      position += quiet[0].length;
      continue;
    }
    const escaped = at(ESCAPE, source, position);
    if (escaped) {
      text += escaped[1];
      position += escaped[0].length;
      continue;
    }
    const code = at(CODE, source, position);
    if (code) {
      live.push({ kind: 'style', text: code[0] });
      text += code[2];
      position += code[0].length;
      continue;
    }
    const link = at(LINK, source, position);
    const target = link?.[2]!.replace(/\\([^0-9A-Za-z\s])/g, '$1');
    if (link && target !== undefined && /^[a-z][a-z\d+.-]*:/i.test(target)) {
      live.push({ kind: 'link', text: target });
      text += readWords(link[1]!, live);
      position += link[0].length;
      continue;
    }
    for (const { kind, pattern } of ATOMS) {
      const match = at(pattern, source, position);
      if (!match) continue;
      live.push({ kind, text: match[0] });
      text += match[0];
      position += match[0].length;
      continue read;
    }
    for (const { kind, pattern } of SPANS) {
      const match = at(pattern, source, position);
      if (!match) continue;
      span(match, kind, match[1]!);
      continue read;
    }
    text += source[position];
    position += 1;
  }
  return text;
};

export const readMarkup = (source: string): Reading => {
  const live: Live[] = [];
  const lines = source.split(/\r\n|[\n\r\u2028\u2029\u0085]/).map((line) => {
    let opens = '';
    let rest = line;
    for (let match = OPENS.exec(rest); match; match = OPENS.exec(rest)) {
      live.push({ kind: 'block', text: match[0] });
      opens += match[0];
      rest = rest.slice(match[0].length);
    }
    return { opens, text: readWords(rest, live) };
  });
  return { lines, live };
};
