// What was typed in Slack as a command line. In: the text of a slash command or a message; out: the line.
import type { Syntax } from '../../core/chat/syntax.ts';

/** `<@U1|bob>`, `<#C1|news>`, `<https://x|x>`, `<!here>`: the words a person saw, else what stands for them. */
const ENTITY = /<([^<>]*)>/g;

/** A channel behind the colon of an option: what names it there is its ID. */
const CHANNEL = /(?<=[a-z]:)<#([A-Z0-9]+)(?:\|[^<>]*)?>/g;

const wordsOf = (inner: string): string => {
  const bar = inner.indexOf('|');
  const label = bar >= 0 ? inner.slice(bar + 1) : '';
  const target = bar >= 0 ? inner.slice(0, bar) : inner;
  return label || target.replace(/^[@#!]/, '');
};

const unescape = (text: string): string =>
  text.replace(/&(amp|lt|gt);/g, (_, name: 'amp' | 'lt' | 'gt') => ({ amp: '&', lt: '<', gt: '>' })[name]);

/** Slack's text without its escapes; mentions and links become their words. Linear. */
export const typed = (text: string): string =>
  unescape(text.replace(CHANNEL, '$1').replace(ENTITY, (_, inner: string) => wordsOf(inner))).trim();

/** What the second command is named after: its own subs (help, status) need not be written with it. */
export const NEWS = 'news';
const HELP = `${NEWS} help`;

/** A line whose first word is no verb but a sub of `news` is meant as that. */
const withNews = (line: string, syntax: readonly Syntax[]): string => {
  const first = /^\S{1,40}/.exec(line)?.[0].replace(/^\//, '').toLowerCase();
  const isVerb = syntax.some((each) => each.name === first);
  const isSub = syntax.some((each) => each.name === NEWS && each.subs.some((sub) => sub.name === first));
  return isSub && !isVerb ? `${NEWS} ${line.replace(/^\//, '')}` : line;
};

/** `/brief …` is the verb brief; behind the other command stands the verb itself, and nothing means help. */
export const commandLine = (text: string, isBrief: boolean, syntax: readonly Syntax[]): string => {
  const words = typed(text);
  if (!isBrief) return withNews(words || HELP, syntax);
  return words.toLowerCase() === 'help' ? `${HELP} brief` : `brief ${words}`.trim();
};

/** A message to the bot without the bot's own name. */
export const messageLine = (text: string, botUser: string, syntax: readonly Syntax[]): string =>
  withNews(
    typed(
      text.replace(ENTITY, (whole, inner: string) =>
        inner === `@${botUser}` || inner.startsWith(`@${botUser}|`) ? ' ' : whole,
      ),
    ) || HELP,
    syntax,
  );
