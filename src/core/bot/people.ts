// Who was asked for, as messages: a chooser for shared surnames, and the people there are where none fits.
import type { Button, Message } from '../chat/message.ts';
import { quote } from '../chat/syntax.ts';
import type { Match, Resolved } from '../inquiry/answers.ts';
import type { Read } from '../inquiry/line.ts';
import { say } from './say.ts';

/** People listed where none fits. */
const LISTED = 12;
const BUTTONS = 5;

const shown = (asked: string): string => (asked.length > 60 ? `${asked.slice(0, 60).toWellFormed()}…` : asked);

const buttons = (verb: string, matches: readonly Match[]): Button[] =>
  matches.slice(0, BUTTONS).map(({ name }) => ({ label: name, line: `${verb} ${quote(name)}` }));

/** The message where the question does not settle one person; `verb` is what the buttons ask with. */
export const unsettled = (
  asked: string,
  resolved: Exclude<Resolved, { found: 'one' }>,
  verb: string,
  reads: readonly Read[],
): Message => {
  if (resolved.found === 'several') {
    const saying = say(reads, resolved.matches.map((match) => match.at));
    return {
      title: `Several are called ${shown(asked)}`,
      blocks: [
        { kind: 'points', layout: 'list', label: 'Which one', points: resolved.matches.map((match) => saying.point(match.at)) },
        { kind: 'note', text: saying.note() },
        { kind: 'buttons', buttons: buttons(verb, resolved.matches) },
      ],
    };
  }
  const title = `The articles do not name ${shown(asked)}.`;
  const people = resolved.people.slice(0, LISTED);
  if (people.length === 0) return { title, blocks: [{ kind: 'text', text: 'They name no people.' }] };
  const saying = say(reads, people.map((match) => match.at));
  return {
    title,
    blocks: [
      ...(resolved.near.length > 0
        ? [{ kind: 'text', text: `Did you mean ${resolved.near.slice(0, 3).map((match) => match.name).join(' or ')}?` } as const]
        : []),
      { kind: 'points', layout: 'row', label: 'People they name', points: people.map((match) => saying.point(match.at)) },
      { kind: 'note', text: saying.note() },
      ...(resolved.near.length > 0 ? [{ kind: 'buttons', buttons: buttons(verb, resolved.near) } as const] : []),
    ],
  };
};
