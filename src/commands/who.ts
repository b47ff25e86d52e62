// /who: one person, institution or place: roles as stated; said, staff, said of, met, also and beside as separate lists.
import type { Answer, Command, Context, Values } from '../core/bot/command.ts';
import { settle } from '../core/bot/people.ts';
import { say } from '../core/bot/say.ts';
import { quotedLines, quotedPoint } from '../core/bot/speakers.ts';
import type { Block } from '../core/chat/message.ts';
import type { Profile } from '../core/inquiry/answers.ts';
import type { Line } from '../core/inquiry/line.ts';
import { profile } from '../core/inquiry/profile.ts';

const LABELS = {
  he: { staff: 'His staff, not he', of: 'Said of him', beside: 'Named beside, not his words' },
  she: { staff: 'Her staff, not she', of: 'Said of her', beside: 'Named beside, not her words' },
  they: { staff: 'Staff, not the person’s own words', of: 'Said of them', beside: 'Named beside, not their words' },
};

const linesOf = (found: Profile): Line[] => [
  found.name,
  ...found.roles,
  ...found.said.flatMap(quotedLines),
  ...found.staff,
  ...found.of,
  ...found.met,
  ...found.also,
  ...found.beside,
];

const run = async ({ person = '' }: Values, { desk }: Context): Promise<Answer> => {
  const settled = await settle(desk, person, 'who');
  if ('message' in settled) return settled;
  const { match, reads } = settled;
  const found = profile(reads, match);
  const saying = say(reads, linesOf(found));
  const labels = LABELS[found.pronoun ?? 'they'];
  const list = (label: string, lines: readonly Line[]): Block[] =>
    lines.length > 0
      ? [{ kind: 'points', layout: 'list', label, points: lines.map((line) => saying.point(line)) }]
      : [];
  const said: Block =
    found.said.length > 0
      ? {
          kind: 'points',
          layout: 'list',
          label: 'Said',
          points: found.said.map((quoted) =>
            quoted.speaker?.how === 'pronoun' ? quotedPoint(quoted, saying) : saying.point(quoted.line),
          ),
        }
      : { kind: 'text', text: `Said: no words here are given to ${match.name}.` };
  return {
    values: { person: match.name },
    message: {
      title: match.name,
      blocks: [
        { kind: 'points', layout: 'title', points: [saying.point(found.name)] },
        ...(found.roles.length > 0
          ? [
              {
                kind: 'points',
                layout: 'row',
                label: 'Role',
                points: found.roles.map((line) => saying.point(line)),
              } as const,
            ]
          : []),
        said,
        ...list(labels.staff, found.staff),
        ...list(labels.of, found.of),
        ...list('Met', found.met),
        ...list('Also', found.also),
        ...list(labels.beside, found.beside),
        { kind: 'note', text: saying.note() },
      ],
    },
  };
};

export const who: Command = {
  name: 'who',
  describe: 'One person or institution: roles, words, meetings',
  examples: ['who Lavrov', 'who "John Kerry"'],
  options: [
    {
      name: 'person',
      describe: 'a name as the articles write it',
      kind: 'text',
      bare: true,
      required: true,
      completes: 'person',
    },
  ],
  run,
};
