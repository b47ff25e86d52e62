// A scripted bot for the adapter's tests: what it was asked, and answers that each test chooses. Seals ids with the real sealer's form.
import type { Host, Invocation, Partial } from '../../src/core/chat/adapter.ts';
import type { Message } from '../../src/core/chat/message.ts';
import type { Syntax } from '../../src/core/chat/syntax.ts';

export const SYNTAX: readonly Syntax[] = [
  {
    name: 'brief',
    describe: 'what is new',
    options: [
      { name: 'since', describe: 'from when on', kind: 'text' },
      { name: 'length', describe: 'how long', kind: 'choice', choices: ['short', 'long'] },
      { name: 'lines', describe: 'how many lines', kind: 'number' },
    ],
    subs: [],
    examples: ['brief'],
    permission: 'read',
  },
  {
    name: 'who',
    describe: 'what is said of a person',
    options: [
      { name: 'view', describe: 'which part', kind: 'choice', choices: ['all', 'said'] },
      { name: 'person', describe: 'a name', kind: 'text', required: true, bare: true, completes: true },
    ],
    subs: [],
    examples: ['who Lavrov'],
    permission: 'read',
  },
  {
    name: 'digest',
    describe: 'a post on schedule',
    options: [],
    subs: [
      {
        name: 'set',
        describe: 'sets one',
        options: [{ name: 'time', describe: 'when', kind: 'text', required: true, bare: true }],
      },
      {
        name: 'pause',
        describe: 'pauses one',
        options: [{ name: 'order', describe: 'which', kind: 'text', completes: true, bare: true }],
      },
    ],
    examples: ['digest set 08:00'],
    permission: 'manage',
  },
];

export type Scripted = Host & {
  asked: Invocation[];
  completed: Partial[];
  logged: { level: string; message: string; fact: object }[];
  /** How the next lines are answered. */
  script: (invocation: Invocation) => Promise<Message>;
  saves: number;
};

export const scriptedHost = (): Scripted => {
  const seen = new Set<string>();
  const logged: Scripted['logged'] = [];
  const log = (level: string) => (fact: object, message: string) => void logged.push({ level, message, fact });
  const host: Scripted = {
    syntax: SYNTAX,
    asked: [],
    completed: [],
    logged,
    saves: 0,
    script: (invocation) =>
      Promise.resolve({
        title: 'Answer',
        blocks: [
          { kind: 'text', text: `to ${invocation.line}` },
          { kind: 'buttons', buttons: [{ label: 'Share', line: `${invocation.line} public:true` }] },
        ],
      }),
    answer: (invocation) => {
      host.asked.push(invocation);
      return host.script(invocation);
    },
    isPublic: (line) => line.includes('public:true'),
    complete: (partial) => {
      host.completed.push(partial);
      return Promise.resolve(['Sergei Lavrov', 'x'.repeat(101), '', 'John Kerry']);
    },
    sealer: (workspace) => ({
      seal: (line) => `${workspace}.${Buffer.from(line).toString('base64url')}`.replaceAll('@', '-'),
      saved: () => {
        host.saves += 1;
        return Promise.resolve();
      },
    }),
    open: (id, workspace) => {
      const [made, line] = id.split('.');
      return Promise.resolve(
        made === workspace.replaceAll('@', '-') && line ? Buffer.from(line, 'base64url').toString() : null,
      );
    },
    once: (id) => Promise.resolve(!seen.has(id) && Boolean(seen.add(id))),
    memory: { get: () => Promise.resolve(null), set: () => Promise.resolve() },
    log: { info: log('info'), warn: log('warn'), error: log('error') },
  };
  return host;
};
