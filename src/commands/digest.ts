// /digest: a channel's standing orders, for managers: a line and when it runs.
import {
  always,
  type Answer,
  type Command,
  type Context,
  type Option,
  refused,
  type Values,
} from '../core/bot/command.ts';
import type { Standing } from '../core/bot/orders.ts';
import { troubleBlocks } from '../core/bot/troubles.ts';
import type { Block, Inline, Message } from '../core/chat/message.ts';

const order = ({ id, when, zone, line, channel, paused, next }: Standing, here: string): Block[] => {
  const runs = next.flatMap((at, index): Inline[] => [index > 0 ? ' · ' : '', { time: { at, zone } }]);
  return [
    { kind: 'text', text: [{ bold: id }, `: ${line}, ${when} (${zone})${channel === here ? '' : `, in ${channel}`}`] },
    { kind: 'text', text: paused === null ? ['Next: ', ...runs] : `Paused: ${paused}` },
  ];
};

const told = (title: string, standing: Standing, { channel }: Context, buttons: string[] = []): Answer => ({
  message: {
    title,
    blocks: [
      ...order(standing, channel),
      ...(buttons.length > 0
        ? [{ kind: 'buttons', buttons: buttons.map((line) => ({ label: line, line })) } as const]
        : []),
    ],
  },
});

const set = async (values: Values, context: Context): Promise<Answer> => {
  const done = await context.orders.set(values, context);
  if ('problem' in done) return refused(done.problem);
  return told('Digest set', done, context, [`digest preview ${done.id}`, `digest remove ${done.id}`]);
};

const list = async (_: Values, context: Context): Promise<Answer> => {
  const standing = await context.orders.list(context.workspace);
  const troubles = troubleBlocks(await context.orders.troubles(context.workspace));
  const message: Message =
    standing.length === 0
      ? {
          title: 'No digest is set',
          blocks: [
            { kind: 'text', text: 'Set one with: digest set 08:00 days:mon-fri zone:Europe/Berlin' },
            ...troubles,
          ],
        }
      : {
          title: `${standing.length} ${standing.length === 1 ? 'digest' : 'digests'}`,
          blocks: [...standing.flatMap((each) => order(each, context.channel)), ...troubles],
        };
  return { message };
};

const preview = async ({ id }: Values, context: Context): Promise<Answer> => {
  const done = await context.orders.preview(id, context);
  if ('problem' in done) return refused(done.problem);
  const note: Block = {
    kind: 'note',
    text: done.empty ? 'A preview: the next run finds nothing new as things stand.' : 'A preview: nothing was posted.',
  };
  return {
    message: { ...done.message, blocks: [...done.message.blocks.filter((block) => block.kind !== 'buttons'), note] },
  };
};

const RAN: Record<string, string> = {
  sent: 'Posted',
  skipped: 'Nothing was posted',
  ambiguous: 'It may or may not have been posted',
  parked: 'It could not be posted, and the digest is paused',
};

const runNow = async ({ id }: Values, context: Context): Promise<Answer> => {
  const done = await context.orders.run(id, context);
  if ('problem' in done) return refused(done.problem);
  const title = RAN[done.state] ?? 'It is being posted';
  const ran = done.again ? 'ran within this minute already, and is posted once a minute at most.' : 'ran.';
  return {
    message: {
      title,
      blocks: [{ kind: 'text', text: done.reason ? `${done.order}: ${done.reason}` : `${done.order} ${ran}` }],
    },
  };
};

const change =
  (what: 'pause' | 'resume' | 'remove', title: string) =>
  async ({ id }: Values, context: Context): Promise<Answer> => {
    const done = await context.orders[what](id, context);
    if ('problem' in done) return refused(done.problem);
    return what === 'remove'
      ? {
          message: {
            title,
            blocks: [{ kind: 'text', text: `${done.id} (${done.line}, ${done.when}) posts no more.` }],
          },
        }
      : told(title, done, context);
  };

const ID: Option = {
  name: 'id',
  describe: 'which one, such as d1; not needed where the channel has one',
  kind: 'text',
  bare: true,
  completes: 'order',
};

export const digest: Command = {
  name: 'digest',
  describe: 'Posts a line on schedule',
  examples: ['digest set 08:00 days:mon-fri zone:Europe/Berlin', 'digest list', 'digest preview'],
  manage: true,
  alone: 'list',
  subs: [
    {
      name: 'set',
      describe: 'Sets a digest and shows its next three runs',
      options: [
        { name: 'time', describe: 'when, such as 08:00', kind: 'text', bare: true },
        { name: 'days', describe: 'mon-fri, sat,sun, weekdays; every day if left out', kind: 'text' },
        { name: 'cron', describe: 'instead of time and days: five cron fields', kind: 'text' },
        { name: 'zone', describe: 'IANA time zone, such as Europe/Berlin', kind: 'text', completes: 'zone' },
        { name: 'line', describe: 'the line it answers; brief since:last if left out', kind: 'text' },
        {
          name: 'empty',
          describe: 'with nothing new: say so, or stay silent',
          kind: 'choice',
          choices: ['say', 'silent'],
        },
        { name: 'late', describe: 'how late it may still be posted, such as 2h', kind: 'text' },
        { name: 'channel', describe: 'where, if not here', kind: 'text' },
      ],
      run: set,
      changes: always,
    },
    { name: 'list', describe: 'The digests here, and deliveries that went wrong', options: [], run: list },
    { name: 'preview', describe: 'Shows you the next post without posting it', options: [ID], run: preview },
    { name: 'run', describe: 'Posts it now', options: [ID], run: runNow, changes: always },
    {
      name: 'pause',
      describe: 'Stops it for a while',
      options: [ID],
      run: change('pause', 'Digest paused'),
      changes: always,
    },
    {
      name: 'resume',
      describe: 'Lets it run again',
      options: [ID],
      run: change('resume', 'Digest runs again'),
      changes: always,
    },
    { name: 'remove', describe: 'Ends it', options: [ID], run: change('remove', 'Digest removed'), changes: always },
  ],
};
