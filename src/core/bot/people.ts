// Settles who was asked for: the one match with the articles that name it, or the message that asks back: a chooser for shared
// surnames, or the people there are where none fits.
import type { Button, Message } from '../chat/message.ts';
import { quote } from '../chat/syntax.ts';
import type { View } from '../desk/desk.ts';
import type { Match, Resolved } from '../inquiry/answers.ts';
import type { Read } from '../inquiry/line.ts';
import { askedWords, resolve } from '../inquiry/resolve.ts';
import { NO_ARTICLE } from './bare.ts';
import { say } from './say.ts';
import { listed } from './unread.ts';

/** Articles one answer draws on, the newest that name the person. */
const NAMING = 20;
/** Articles looked through for near names. */
const NEWEST = 50;
/** People listed where none fits. */
const LISTED = 12;
const BUTTONS = 5;

const shown = (asked: string): string => (asked.length > 60 ? `${asked.slice(0, 60).toWellFormed()}…` : asked);

const buttons = (verb: string, matches: readonly Match[]): Button[] =>
  matches.slice(0, BUTTONS).map(({ name }) => ({ label: name, line: `${verb} ${quote(name)}` }));

type Unsettled = Exclude<Resolved, { found: 'one' }>;

/** The message where the question does not settle one person; `verb` is what the buttons ask with. */
const unsettled = (asked: string, resolved: Unsettled, verb: string, reads: readonly Read[]): Message => {
  if (resolved.found === 'several') {
    const saying = say(
      reads,
      resolved.matches.map((match) => match.at),
    );
    return {
      title: `Several are called ${shown(asked)}`,
      blocks: [
        {
          kind: 'points',
          layout: 'list',
          label: 'Which one',
          points: resolved.matches.map((match) => saying.point(match.at)),
        },
        { kind: 'note', text: saying.note() },
        { kind: 'buttons', buttons: buttons(verb, resolved.matches) },
      ],
    };
  }
  if (reads.length === 0)
    return { title: NO_ARTICLE, blocks: [{ kind: 'text', text: 'Ask "brief" for why, and what to do about it.' }] };
  const title = `The articles do not name ${shown(asked)}.`;
  const people = resolved.people.slice(0, LISTED);
  if (people.length === 0) return { title, blocks: [{ kind: 'text', text: 'They name no people.' }, ...listed(reads)] };
  const saying = say(
    reads,
    people.map((match) => match.at),
  );
  return {
    title,
    blocks: [
      ...(resolved.near.length > 0
        ? [
            {
              kind: 'text',
              text: `Did you mean ${resolved.near
                .slice(0, 3)
                .map((match) => match.name)
                .join(' or ')}?`,
            } as const,
          ]
        : []),
      {
        kind: 'points',
        layout: 'row',
        label: 'People they name',
        points: people.map((match) => saying.point(match.at)),
      },
      ...listed(reads),
      { kind: 'note', text: saying.note() },
      ...(resolved.near.length > 0 ? [{ kind: 'buttons', buttons: buttons(verb, resolved.near) } as const] : []),
    ],
  };
};

/** `verb` is what the buttons of the message ask with. */
export const settle = async (
  desk: View,
  asked: string,
  verb: string,
): Promise<{ match: Match; reads: Read[] } | { message: Message }> => {
  const reads = await desk.readsNaming(askedWords(asked).join(' '), NAMING);
  const named = resolve(reads, asked);
  if (named.found === 'one') return { match: named.match, reads };
  if (named.found === 'several') return { message: unsettled(asked, named, verb, reads) };
  const newest = await desk.reads({ limit: NEWEST });
  const near = resolve(newest, asked);
  return near.found === 'one'
    ? { match: near.match, reads: newest }
    : { message: unsettled(asked, near, verb, newest) };
};
