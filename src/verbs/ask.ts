// `ask`: one line, answered from a folder of articles in memory, in any of four forms. No platform is loaded, nothing is kept.
import type { Assembled } from '../assemble.ts';
import { commands } from '../commands/index.ts';
import { createBot } from '../core/bot/bot.ts';
import { syntaxOf } from '../core/bot/command.ts';
import { environment } from '../environment.ts';
import { sealer } from '../core/bot/seal.ts';
import type { Message } from '../core/chat/message.ts';
import { plain } from '../core/chat/plain.ts';
import { readLine } from '../core/chat/syntax.ts';
import { desk as openDesk } from '../core/desk/desk.ts';
import { intake } from '../core/desk/follow.ts';
import { here, open as openFolder } from '../sources/index.ts';
import { openStore } from '../stores/index.ts';
import { later } from '../stores/memory/later.ts';
import { Usage } from './usage.ts';

/** Fixed, so that the same question gives the same bytes. */
const DEMO_KEY = 'demo';
const DEMO_WORKSPACE = 'console:demo';

type Seal = (line: string) => string;
type Rest = Pick<Assembled, 'orders' | 'sources'> & { close(): Promise<void> };

const told = (facts: object): void => console.error(JSON.stringify(facts));

export type Asker = { ask(line: string): Promise<Message>; close(): Promise<void> };

/** Opens a folder of articles in memory to be asked; a file that is left out is told to `refused`. `allow`: FETCH_ALLOW. */
export const openAsker = async (
  content: string,
  refused: (address: string, error: string) => void = () => {},
  allow: readonly string[] = [],
): Promise<Asker> => {
  const store = await openStore('memory:');
  const { library, keep } = store;
  const desk = openDesk(library);
  const given = { store, key: DEMO_KEY, clock: Date.now, log: { info() {}, warn() {}, error: told } };
  /** Orders, sources and all that they stand on: few lines ask for them. */
  let rest: Promise<Rest> | undefined;
  const opened = async (): Promise<Rest> => {
    const [{ assemble }, { reach: openReach }] = await Promise.all([import('../assemble.ts'), import('../reach.ts')]);
    const reach = openReach({ allow, clock: Date.now, read: here });
    return { ...assemble({ ...given, reach, zone: 'UTC', platform: () => null }), close: () => reach.close() };
  };
  const open = (): Promise<Rest> => (rest ??= opened());
  const bot = createBot({
    ...given,
    commands,
    desk,
    keep,
    orders: later(async () => (await open()).orders),
    sources: later(async () => (await open()).sources),
  });
  const asker: Asker = {
    ask: (line) =>
      bot.host.answer({
        line,
        workspace: DEMO_WORKSPACE,
        channel: `${DEMO_WORKSPACE}:ask`,
        person: 'you',
        manager: true,
      }),
    async close() {
      await (await rest)?.close();
      await store.close();
    },
  };
  try {
    await intake(desk, await openFolder(content), {
      clock: Date.now,
      report: (fact) => 'error' in fact && refused(fact.address, fact.error),
    });
  } catch (cause) {
    await asker.close();
    throw cause;
  }
  return asker;
};

/** One line, asked of a folder that is opened for it alone. */
export const askOnce = async ({ content, line }: { content: string; line: string }): Promise<Message> => {
  const asker = await openAsker(content);
  try {
    return await asker.ask(line);
  } finally {
    await asker.close();
  }
};

const FORMS: Record<string, (message: Message, seal: Seal) => Promise<string> | string> = {
  plain: (message) => plain({ ...message, blocks: message.blocks.filter((block) => block.kind !== 'buttons') }),
  json: (message) => JSON.stringify(message, null, 2),
  discord: async (message, seal) => {
    const { render } = await import('../adapters/discord/render.ts');
    return JSON.stringify(render(message, seal), null, 2);
  },
  slack: async (message, seal) => {
    const { render } = await import('../adapters/slack/render.ts');
    return JSON.stringify(render(message, seal), null, 2);
  },
};

/** The command of a line that would change something, as it is typed, or null. */
const changing = (line: string): string | null => {
  const reading = readLine(line, commands.map(syntaxOf));
  if (reading.kind !== 'use') return null;
  const { command: name, sub: subName, values } = reading.use;
  const sub = commands.find((each) => each.name === name)?.subs?.find((each) => each.name === subName);
  return sub?.changes?.(values) ? `${name} ${sub.name}` : null;
};

export const ask = async (
  words: readonly string[],
  options: Record<string, string | boolean | undefined>,
): Promise<void> => {
  const [line, ...more] = words;
  if (line === undefined || more.length > 0) throw new Usage('ask takes one line, in quotes where it has spaces.');
  const name = String(options['as'] ?? 'plain');
  const form = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  if (!form) throw new Usage(`--as is one of ${Object.keys(FORMS).join(', ')}, not "${name}".`);
  const change = changing(line);
  if (change !== null)
    throw new Error(
      `ask only answers and keeps nothing: "${change}" changes something. Start the bot (npm start) and type it there.`,
    );
  const env = environment(process.cwd());
  const content = String(options['content'] ?? env['CONTENT_DIR'] ?? 'content');
  const allow = (env['FETCH_ALLOW'] ?? '').split(',').filter((entry) => entry.trim() !== '');
  const asker = await openAsker(content, (address, error) => console.error(`${address} is left out: ${error}`), allow);
  const message = await asker.ask(line);
  await asker.close();
  const keep = { get: async () => null, set: async () => {}, add: async () => false, purge: async () => 0 };
  const { seal } = sealer(DEMO_KEY, DEMO_WORKSPACE, keep, () => 0);
  console.log(await form(message, seal));
};
