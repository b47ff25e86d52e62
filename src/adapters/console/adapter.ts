// The console: the bot in a terminal or over piped lines. In: two streams; out: an adapter whose messages are plain text.
import type { Writable } from 'node:stream';
import type { Adapter, Body, Host } from '../../core/chat/adapter.ts';
import type { Limits } from '../../core/chat/fit.ts';
import { fit } from '../../core/chat/fit.ts';
import type { Message } from '../../core/chat/message.ts';
import { pageOf } from '../../core/chat/page.ts';
import { plain, plainLines } from '../../core/chat/plain.ts';
import { quote } from '../../core/chat/syntax.ts';
import { visible } from '../../core/text/visible.ts';
import { wantedAt } from './completion.ts';
import type { Front, Input } from './front.ts';
import { lines } from './lines.ts';
import { type Marks, marksOf, screen as openScreen, type Screen } from './marks.ts';

export type Settings = {
  input: Input;
  output: Writable & { isTTY?: boolean; columns?: number };
};

/** `ended` resolves when the input has ended and all of it is answered. */
export type Console = Adapter & { ended: Promise<void> };

const WORKSPACE = 'console:local';
/** The one channel, as configuration writes it: `console:terminal`. */
const CHANNEL = 'terminal';
/** Lines kept for the arrow keys of a later session, and the longest that is kept. */
const HISTORY = 200;
const HISTORY_CHARACTERS = 500;
const HISTORY_KEY = 'console-history';
/** The parts of a page are its lines: some screens full, so that only an unusual answer has a second page. */
const LIMITS: Limits = {
  characters: 30_000,
  parts: 400,
  piece: 8_000,
  row: 1,
  cost(block) {
    const shown = plainLines({ title: '', blocks: [block] }).slice(
      block.kind === 'points' && block.layout === 'title' ? 0 : 1,
    );
    return { characters: shown.join('\n').length + 1, parts: shown.length };
  },
};

/** As it is stored: the text, with the marks in it where it has any. */
type Shown = { text: string; marks?: Marks };

const isText = (body: Body): body is Shown => 'text' in body && typeof body.text === 'string';
const textOf = (body: Body): string => (isText(body) ? body.text : JSON.stringify(body));
const invocation = (line: string) =>
  ({
    line,
    workspace: WORKSPACE,
    channel: `${WORKSPACE}:${CHANNEL}`,
    person: 'local',
    manager: true,
    open: true,
  }) as const;

async function answer(host: Host, screen: Screen, typed: string): Promise<string> {
  const marked = screen.read(typed);
  if (marked?.line === null)
    return `No line of the last answer has the mark [${marked.mark}].\nType one that stands behind a line of it, or ask again.`;
  const line = marked?.line ?? typed;
  const message = await host.answer(invocation(line));
  screen[marked ? 'opened' : 'shown'](marksOf(message));
  return plain(pageOf(message, line, host.syntax, LIMITS));
}

async function complete(host: Host, line: string): Promise<{ on: string; words: string[] }> {
  const wanted = wantedAt(line, host.syntax);
  if (!wanted) return { on: '', words: [] };
  if (wanted.kind === 'words') return wanted;
  const { command, option, typed, choices, wrap } = wanted;
  const values = choices
    ? choices.filter((choice) => choice.startsWith(typed.toLowerCase()))
    : await host.complete({ command, option, typed, workspace: WORKSPACE });
  return { on: wanted.on, words: [...values.map((value) => wrap(visible(value))), ...wanted.words] };
}

/** An example of each command for reading but the first, which the welcome has asked; with a value of this desk where the example has none. */
async function thingsToTry(host: Host): Promise<string[]> {
  const tried: string[] = [];
  for (const { name, options, examples } of host.syntax.slice(1).filter(({ permission }) => permission === 'read')) {
    const [example] = examples;
    const needed = options.find((option) => option.required === true && option.completes === true);
    const values = async (typed: string): Promise<string[]> =>
      needed ? host.complete({ command: name, option: needed.name, typed, workspace: WORKSPACE }) : [];
    const known = example !== undefined && (!needed || (await values(example.slice(name.length).trim())).length > 0);
    if (known) tried.push(example);
    else tried.push(...(await values('')).slice(0, 1).map((value) => `${name} ${quote(visible(value))}`));
  }
  return tried.slice(0, 3);
}

async function welcome(host: Host, screen: Screen): Promise<string> {
  const [brief] = host.syntax;
  return [
    'Dateline. Every line below is the words of the articles; the mark behind it, typed, opens its sentence.',
    '',
    ...(brief ? [`> ${brief.name}`, await answer(host, screen, brief.name), ''] : []),
    'Try:',
    ...(await thingsToTry(host)).map((line) => `  ${line}`),
    'TAB completes, the arrow up brings back what you asked, Ctrl-D ends.',
  ].join('\n');
}

async function historyOf({ memory, log }: Host): Promise<string[]> {
  try {
    const stored: unknown = JSON.parse((await memory.get(HISTORY_KEY)) ?? '[]');
    return Array.isArray(stored) ? stored.filter((line) => typeof line === 'string') : [];
  } catch (cause) {
    log.warn({ err: cause }, 'console: what was asked before could not be read');
    return [];
  }
}

const remember = ({ memory, log }: Host, history: readonly string[]): void => {
  const kept = history.filter((line) => line.length <= HISTORY_CHARACTERS).slice(0, HISTORY);
  memory
    .set(HISTORY_KEY, JSON.stringify(kept))
    .catch((cause: unknown) => log.warn({ err: cause }, 'console: what was asked could not be kept'));
};

export function create({ input, output }: Settings): Console {
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
  const screen = openScreen();
  let front: Front | null = null;

  return {
    name: 'console',
    ended,
    keyWindow: 0,
    render(message: Message): Shown[] {
      const marks = marksOf(message);
      const more = Object.keys(marks).length > 0 ? { marks } : {};
      return fit(message, LIMITS).map((page) => ({ text: plain(page), ...more }));
    },
    async start(host) {
      if (input.isTTY === true && output.isTTY === true && process.env['TERM'] !== 'dumb') {
        const { prompt } = await import('./prompt.ts');
        front = prompt(input, output, {
          answer: (line) => answer(host, screen, line),
          complete: (line) => complete(host, line),
          welcome: () => welcome(host, screen),
          history: await historyOf(host),
          remember: (history) => remember(host, history),
        });
      } else {
        front = lines(input, output, (line) => answer(host, screen, line));
      }
      front.ended.then(resolve, reject);
    },
    async post(_, body, { key }) {
      if (!front || !output.writable)
        return { outcome: 'refused', reason: 'the terminal is closed: start Dateline again to see it' };
      front.show(`${textOf(body)}\n`);
      if (isText(body)) screen.shown(body.marks ?? {});
      return { outcome: 'sent', id: key };
    },
    find: async (id) =>
      id === CHANNEL
        ? { channel: `${WORKSPACE}:${CHANNEL}`, name: 'this terminal' }
        : { problem: `The console has no channel "${id}": write console:${CHANNEL}.` },
    async tell(_, body) {
      front?.show(`${textOf(body)}\n`);
    },
    async stop() {
      front?.close();
      resolve();
    },
  };
}
