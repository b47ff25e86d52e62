// A scripted bot for the console's tests: it says what it was asked, remembers, completes names.
import type { Host, Invocation, Partial } from '../../src/core/chat/adapter.ts';
import type { Message } from '../../src/core/chat/message.ts';
import type { Syntax } from '../../src/core/chat/syntax.ts';

const NAMES = ['Ann Lee', 'Anna Roy', 'Zoë Marsh'];

const SYNTAX: readonly Syntax[] = [
  { name: 'brief', describe: '', permission: 'read', examples: ['brief'], subs: [], options: [] },
  {
    name: 'who',
    describe: '',
    permission: 'read',
    examples: ['who Nobody'],
    subs: [],
    options: [{ name: 'person', describe: '', kind: 'text', bare: true, required: true, completes: true }],
  },
  { name: 'digest', describe: '', permission: 'manage', examples: ['digest list'], subs: [], options: [] },
  { name: 'news', describe: '', permission: 'read', examples: ['news help'], subs: [], options: [] },
];

export type Scripted = Host & {
  asked: Invocation[];
  completed: Partial[];
  warned: string[];
  stored: Map<string, string>;
};

export const echo = ({ line }: Invocation): Message => ({
  title: `Asked: ${line.slice(0, 60)}`,
  blocks: [{ kind: 'buttons', buttons: [{ label: 'Sources', line: 'news receipt a 1' }] }],
});

export const hostOf = (answer: (invocation: Invocation) => Message | Promise<Message> = echo): Scripted => {
  const stored = new Map<string, string>();
  const host: Scripted = {
    asked: [],
    completed: [],
    warned: [],
    stored,
    syntax: SYNTAX,
    answer: async (invocation) => {
      host.asked.push(invocation);
      return answer(invocation);
    },
    isPublic: () => false,
    complete: async (partial) => {
      host.completed.push(partial);
      return NAMES.filter((name) =>
        name
          .toLowerCase()
          .split(' ')
          .some((word) => word.startsWith(partial.typed.toLowerCase())),
      );
    },
    sealer: () => ({ seal: (line) => line, saved: async () => {} }),
    open: async () => null,
    once: async () => true,
    memory: {
      get: async (key) => stored.get(key) ?? null,
      set: async (key, value) => void stored.set(key, value),
    },
    log: { info: () => {}, error: () => {}, warn: (_, message) => host.warned.push(message) },
  };
  return host;
};
