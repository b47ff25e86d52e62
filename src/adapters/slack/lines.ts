// What was typed in Slack as a command line. In: the text of a slash command or a message; out: the line.

/** `<@U1|bob>`, `<#C1|news>`, `<https://x|x>`, `<!here>`: the words a person saw, else what stands for them. */
const ENTITY = /<([^<>]*)>/g;

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
  unescape(text.replace(ENTITY, (_, inner: string) => wordsOf(inner))).trim();

/** `/brief …` is the verb brief; behind the other command stands the verb itself, and nothing means help. */
export const commandLine = (command: string, text: string, briefCommand: string): string => {
  const words = typed(text);
  if (command === briefCommand) return `brief ${words}`.trim();
  return words || HELP;
};

/** A message to the bot without the bot's own name. */
export const messageLine = (text: string, botUser: string): string =>
  typed(
    text.replace(ENTITY, (whole, inner: string) =>
      inner === `@${botUser}` || inner.startsWith(`@${botUser}|`) ? ' ' : whole,
    ),
  ) || HELP;

const HELP = 'news help';
