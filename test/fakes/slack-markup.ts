// A small model of what Slack makes of a body: which mentions and links come alive, which characters mislead, and the words a reader sees.
// In: a body as sent; out: those. Imports nothing from src.

type Dict = Record<string, unknown>;
const isDict = (value: unknown): value is Dict => typeof value === 'object' && value !== null && !Array.isArray(value);

export type Seen = { mentions: string[]; links: string[]; hidden: string[]; words: string };

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
/** What Slack makes a link of by itself: addresses with a scheme, of the web without one, of mail. */
const AUTOMATIC =
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>|]+|\bmailto:[^\s<>|]+|\bwww\.[^\s<>|]+|[a-z0-9._-]{1,60}@[a-z0-9-]{1,60}\.[a-z.]{2,60}|\b[a-z0-9-]{1,60}\.(?:example|com|org|net|gg)\b[^\s<>|]*/gi;

const unescape = (text: string): string =>
  text.replace(/&(amp|lt|gt);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '');

const hiddenIn = (text: string): string[] => [...(text.match(BIDI) ?? []), ...(text.match(CONTROL) ?? [])];

/** Text in Slack's own syntax. `automatic`: bare addresses become links too; `names`: "@channel" counts. */
const mrkdwn = (text: string, automatic: boolean, names: boolean, seen: Seen): void => {
  const rest = text.replace(/<([^<>]*)>/g, (_, inner: string) => {
    const [target = '', label] = inner.split('|');
    if (/^[@#!]/.test(target)) seen.mentions.push(inner);
    else seen.links.push(target);
    return label ?? target;
  });
  if (automatic) seen.links.push(...(rest.match(AUTOMATIC) ?? []));
  if (names) seen.mentions.push(...(rest.match(/@(?:here|channel|everyone)\b/g) ?? []));
  // What should have been escaped and was not.
  seen.hidden.push(...hiddenIn(rest), ...(rest.match(/[<>]|&(?!(?:amp|lt|gt);)/g) ?? []));
  seen.words += `${unescape(rest)}\n`;
};

const walk = (value: unknown, seen: Seen): void => {
  if (Array.isArray(value)) return value.forEach((each) => walk(each, seen));
  if (!isDict(value)) return;
  const text = typeof value['text'] === 'string' ? value['text'] : '';
  switch (value['type']) {
    case 'mrkdwn':
      return mrkdwn(text, value['verbatim'] !== true, false, seen);
    case 'plain_text':
    case 'text':
      seen.hidden.push(...hiddenIn(text));
      seen.words += text;
      if (value['type'] === 'plain_text') seen.words += '\n';
      return;
    case 'link':
      seen.links.push(String(value['url']));
      seen.hidden.push(...hiddenIn(text));
      seen.words += text || String(value['url']);
      return;
    case 'date':
      seen.words += typeof value['fallback'] === 'string' ? value['fallback'] : '';
      return;
    case 'user':
    case 'usergroup':
    case 'channel':
    case 'broadcast':
    case 'team':
      seen.mentions.push(JSON.stringify(value));
      return;
    case 'button':
      if (typeof value['url'] === 'string') seen.links.push(value['url']);
      return walk(value['text'], seen);
    default:
      for (const [key, each] of Object.entries(value)) if (key !== 'style') walk(each, seen);
      seen.words += '\n';
  }
};

/** What stands in the blocks. */
export const seenInBlocks = (body: unknown): Seen => {
  const seen: Seen = { mentions: [], links: [], hidden: [], words: '' };
  if (isDict(body)) walk(body['blocks'], seen);
  return seen;
};

/** What the top-level text says where it stands alone: a notification, a screen reader, a message without blocks. */
export const seenInText = (body: unknown): Seen => {
  const seen: Seen = { mentions: [], links: [], hidden: [], words: '' };
  if (isDict(body) && typeof body['text'] === 'string')
    mrkdwn(body['text'], body['parse'] !== 'none', body['parse'] === 'full' || body['link_names'] === true, seen);
  return seen;
};
