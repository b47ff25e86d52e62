// The bot: a typed line in, a message out, the same on every platform. One of the two places that catch faults.
import { randomBytes } from 'node:crypto';
import type { Host, Invocation, Log } from '../chat/adapter.ts';
import type { Button, Message } from '../chat/message.ts';
import { readLine, writeLine, type Reading, type Use } from '../chat/syntax.ts';
import type { Desk } from '../desk/desk.ts';
import type { Sources } from '../desk/sources.ts';
import { syntaxOf, type Answer, type Command, type Context } from './command.ts';
import { completer } from './complete.ts';
import type { Keep } from './keep.ts';
import type { Orders } from './orders.ts';
import { receiptButtons } from './receipts.ts';
import { openSealed, sealer } from './seal.ts';

/** How long an event id is remembered: longer than any platform sends an event again. */
const EVENT_MS = 24 * 3600 * 1000;

export type Parts = {
  commands: readonly Command[];
  desk: Desk;
  orders: Orders;
  sources: Sources;
  keep: Keep;
  /** The store's sealing key (`sealingKey`). */
  key: string;
  /** Milliseconds since 1970. */
  clock: () => number;
  log: Log;
};

export type Bot = {
  host: Host;
  /** Answers a line; rejects on a fault. `last` is what `since:last` counts from for a standing order. */
  run(invocation: Invocation, last?: number | null): Promise<Answer>;
};

const said = (title: string, ...texts: string[]): Answer => ({
  message: { title, blocks: texts.map((text) => ({ kind: 'text', text })) },
});

const tryButtons = (lines: readonly string[]): Button[] => lines.map((line) => ({ label: line, line }));

export const createBot = ({ commands, desk, orders, sources, keep, key, clock, log }: Parts): Bot => {
  const syntax = commands.map(syntaxOf);

  const unread = (reading: Exclude<Reading, { kind: 'use' }>): Answer => {
    if (reading.kind === 'mistake') return said('That did not work', reading.text);
    if (reading.kind === 'empty')
      return said('Nothing was asked', 'Type a command, such as brief, or news help for all of them.');
    const verbs = syntax.map((each) => each.name).join(', ');
    const near = reading.near ? ` Did you mean "${reading.near}"?` : '';
    const answer = said(
      `"${reading.word}" is no command`,
      `${near} There is: ${verbs}. "news help" explains them.`.trim(),
    );
    if (reading.near) answer.message.blocks.push({ kind: 'buttons', buttons: tryButtons([reading.near]) });
    return answer;
  };

  const dispatch = async (use: Use, context: Context): Promise<Answer> => {
    const command = commands.find((each) => each.name === use.command)!;
    if (command.manage && !context.manager)
      return said(
        `"${use.command}" is for managers`,
        'Ask someone who manages this server or workspace to do it. Reading (brief, who, quotes) is for everyone.',
      );
    const { run } = command.subs ? command.subs.find((each) => each.name === use.sub)! : command;
    return run(use.values, context);
  };

  const run: Bot['run'] = async (invocation, last) => {
    const reading = readLine(invocation.line, syntax);
    if (reading.kind !== 'use') return unread(reading);
    const { workspace, channel, person, manager } = invocation;
    const context: Context = {
      desk: desk.of(workspace),
      orders,
      sources,
      syntax,
      workspace,
      channel,
      person,
      manager,
      now: clock(),
      ...(last === undefined ? {} : { last }),
    };
    const answer = await dispatch(reading.use, context);
    const use: Use = { ...reading.use, values: answer.values ?? reading.use.values };
    // A receipt is where citations lead: it opens nothing further.
    const buttons = use.sub === 'receipt' ? [] : receiptButtons(answer.message);
    // What changes things is not done again to be shown to others.
    const isShared = syntax.find(({ name }) => name === use.command)?.permission === 'read';
    if (buttons.length > 0 && isShared && !reading.isPublic && !invocation.open && last === undefined)
      buttons.push({ label: 'Share', line: writeLine(use, { isPublic: true, page: reading.page }) });
    const blocks =
      buttons.length > 0 ? [...answer.message.blocks, { kind: 'buttons' as const, buttons }] : answer.message.blocks;
    return { ...answer, message: { ...answer.message, blocks, line: writeLine(use, { isPublic: reading.isPublic }) } };
  };

  const answer = async (invocation: Invocation): Promise<Message> => {
    try {
      return (await run(invocation)).message;
    } catch (cause) {
      const reference = randomBytes(4).toString('hex');
      log.error({ reference, err: cause }, 'bot: a line could not be answered');
      return said(
        'Something went wrong here',
        `It is not your question's fault. Try again in a minute; whoever runs Dateline finds the reason in its log under ${reference}.`,
      ).message;
    }
  };

  const host: Host = {
    syntax,
    answer,
    isPublic: (line) => {
      const reading = readLine(line, syntax);
      return reading.kind === 'use' && reading.isPublic;
    },
    complete: completer({ commands, desk, orders, sources, log }),
    sealer: (workspace) => sealer(key, workspace, keep, clock),
    open: (id, workspace) => openSealed(id, key, workspace, keep, clock()),
    once: (id) => keep.add(`event:${id}`, '', clock(), clock() + EVENT_MS),
    memory: {
      get: (name) => keep.get(`adapter:${name}`, clock()),
      set: (name, value) => keep.set(`adapter:${name}`, value),
    },
    log,
  };
  return { host, run };
};
