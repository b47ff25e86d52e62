// The manifest of the Slack app, from the commands' definitions. In: the syntax and the names of the two commands; out: Slack's JSON.
import type { Syntax } from '../../core/chat/syntax.ts';
import { shorten } from '../../core/chat/fit.ts';
import { LIMITS } from './limits.ts';
import { NEWS } from './lines.ts';

/** Names of the two slash commands, with their slash. */
export type Names = { brief: string; command: string };

/**
 * Names that are Slack's own: one of them makes Slack refuse a whole manifest.
 * @see https://slack.com/help/articles/201259356, https://github.com/openclaw/openclaw/pull/29032
 */
const RESERVED = new Set(
  (
    'archive away active call collapse commands debug dm dnd expand feed help invite invite_people join kick kill leave me msg mute ' +
    'open part pro prefs remind remove rename search send shortcuts shrug star status topic unarchive who'
  ).split(' '),
);

/** What the bot's token must be allowed, and what for. The methods are those that the adapter calls. */
export const SCOPES: Readonly<Record<string, string>> = Object.freeze({
  'app_mentions:read': 'hears @Dateline',
  'channels:read': 'looks up a public channel of a digest: conversations.info',
  'chat:write': 'posts digests and answers: chat.postMessage',
  commands: 'the two slash commands',
  'groups:read': 'looks up a private channel of a digest: conversations.info',
  'im:history': 'hears what is written to it alone',
  'users:read': 'sees who is an admin: users.info',
});

/** What is wrong with a name, with the mend, or null. */
export const nameFault = (variable: string, name: string, other: string): string | null => {
  if (!/^\/[a-z0-9_-]{1,31}$/.test(name))
    return `${variable}: "${name}" is no command of Slack: a slash and up to ${LIMITS.command - 1} of a-z, 0-9, - and _, such as ${other}.`;
  if (RESERVED.has(name.slice(1)))
    return `${variable}: "${name}" belongs to Slack itself, and one such name makes Slack refuse the whole manifest. Take another, such as ${other}.`;
  return null;
};

/** What is wrong with the names, each with its mend. */
export const nameFaults = ({ brief, command }: Names): string[] => [
  ...[nameFault('SLACK_BRIEF_COMMAND', brief, '/brief'), nameFault('SLACK_COMMAND', command, '/news')].filter(
    (fault) => fault !== null,
  ),
  ...(brief === command ? ['SLACK_COMMAND: it is the same as SLACK_BRIEF_COMMAND. Give them two names.'] : []),
];

const optionHint = (option: Syntax['options'][number]): string => {
  const value = option.kind === 'choice' ? option.choices!.join('|') : option.name;
  const shown = option.bare ? `<${value}>` : `${option.name}:<${value}>`;
  return option.required ? shown : `[${shown}]`;
};

/** `[since:<since>] [length:<short|long>]`: what may follow a command. */
export const usageOf = (syntax: Syntax): string =>
  syntax.subs.length > 0 ? syntax.subs.map((sub) => sub.name).join('|') : syntax.options.map(optionHint).join(' ');

const slash = (command: string, description: string, hint: string): object => ({
  command,
  description: shorten(description, LIMITS.description),
  ...(hint ? { usage_hint: shorten(hint, LIMITS.hint) } : {}),
  should_escape: true,
});

/** Throws a plain sentence for names that Slack would refuse. */
export const manifest = (syntax: readonly Syntax[], names: Names): object => {
  const faults = nameFaults(names);
  if (faults.length > 0) throw new Error(faults.join(' '));
  const brief = syntax.find((each) => each.name === 'brief');
  // What is behind the second command: its own subs stand there without its name.
  const verbs = syntax.flatMap((each) => (each.name === NEWS ? each.subs.map((sub) => sub.name) : [each.name]));
  return {
    _metadata: { major_version: 2, minor_version: 0 },
    display_information: {
      name: 'Dateline',
      description: "A news desk for your team's chat: every line is the article's own words, with a receipt.",
    },
    features: {
      app_home: { home_tab_enabled: false, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Dateline', always_online: true },
      slash_commands: [
        slash(names.brief, brief?.describe ?? 'The brief', brief ? usageOf(brief) : ''),
        slash(names.command, `The news desk: ${verbs.join(', ')}`, `${verbs.join('|')} … (help explains them)`),
      ],
    },
    oauth_config: { scopes: { bot: Object.keys(SCOPES) } },
    settings: {
      event_subscriptions: { bot_events: ['app_mention', 'message.im'] },
      interactivity: { is_enabled: true },
      org_deploy_enabled: false,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    },
  };
};
