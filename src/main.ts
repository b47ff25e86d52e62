// Joins the parts: start, run, stop. Rooms get what they need from above (clock, log, store) as arguments, from here.
import { setTimeout as pause } from 'node:timers/promises';
import { schedule } from 'node-cron';
import { ADAPTERS } from './adapters/index.ts';
import { analysts } from './analyst.ts';
import { assemble, type Assembled } from './assemble.ts';
import { isFolderNeeded, type Config } from './config.ts';
import { sealingKey } from './core/bot/seal.ts';
import type { Source } from './core/article/source.ts';
import type { Adapter, Host } from './core/chat/adapter.ts';
import { listForEveryone } from './core/desk/everyone.ts';
import { expire, forgetPages } from './core/desk/expiry.ts';
import { follow } from './core/desk/follow.ts';
import { rounds, type Rounds } from './core/desk/rounds.ts';
import { edition } from './edition.ts';
import type { Log } from './log.ts';
import { reach, type Reached } from './reach.ts';
import { discordSettings, slackSettings } from './settings.ts';
import { open, openIfThere } from './sources/index.ts';
import { openStore } from './stores/index.ts';
import type { Store } from './stores/store.ts';

export type Options = {
  config: Config;
  log: Log;
  /** Milliseconds since 1970; a test moves it. */
  clock?: () => number;
  input?: NodeJS.ReadStream;
  output?: NodeJS.WriteStream;
};

export type Running = {
  /** Those that started. */
  platforms: string[];
  /** Runs what is due now: what the ticker calls every minute. */
  tick(): Promise<void>;
  /** Resolves when no source is looked at and no item read any more, of what was due. */
  idle(): Promise<void>;
  /** Resolves when the console's input ends; without a console, never. */
  ended: Promise<void>;
  stop(): Promise<void>;
};

/** A pipe's lines wait so long at most for the first look at the sources. Milliseconds. */
const FIRST_LOOK_MOST = 20_000;

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** Starts the bot. Rejects, everything closed again, where nothing could start; one platform that fails does not stop another. */
export const start = async ({ config, log, clock = Date.now, input, output }: Options): Promise<Running> => {
  const store = await openStore(config.DATABASE_URL, { exclusive: true });
  const closers: (() => Promise<void>)[] = [() => store.close()];
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse()) {
      try {
        await close();
      } catch (cause) {
        log.error({ err: cause }, 'main: a part could not be stopped');
      }
    }
  };
  try {
    // Where others may be at work, their claims end with their leases; alone, those of a run that was killed are free at once.
    if (store.alone) await Promise.all([store.ledger.release(), store.catalogue.release()]);
    const threads = analysts();
    closers.push(() => threads.close());
    const way = reach({ allow: config.FETCH_ALLOW, clock, read: threads });
    closers.push(() => way.close());
    const running = new Map<string, Adapter>();
    const parts = assemble({
      store,
      key: await sealingKey(store.keep, clock()),
      clock,
      zone: config.TIME_ZONE,
      platform: (name) => running.get(name) ?? null,
      log,
      edition: edition(),
      read: threads.item,
      reach: way,
      ...(config.MAX_AGE_DAYS !== null && { maxAgeDays: config.MAX_AGE_DAYS }),
    });
    closers.push(await followContent(config, parts, clock, log));
    const { adapters, ended, piped } = await adaptersOf(config, input, output);
    // Lines that are piped in are there at once: they would be answered before anything is read, and be the last.
    const first = Promise.withResolvers<void>();
    if (!piped) first.resolve();
    const { host } = parts.bot;
    const waiting: Host = { ...host, answer: (invocation) => first.promise.then(() => host.answer(invocation)) };
    const failed: string[] = [];
    for (const adapter of adapters) {
      try {
        closers.push(() => adapter.stop());
        await adapter.start(waiting);
        running.set(adapter.name, adapter);
      } catch (cause) {
        failed.push(messageOf(cause));
        log.error({ platform: adapter.name }, messageOf(cause));
      }
    }
    closers.push(async () => first.resolve());
    if (running.size === 0) throw new Error(failed.join(' '));
    await configureOrder(config, parts, running, log);
    const intake = intakeOf(config, { store, parts, way, clock, log });
    closers.push(() => intake.stop());
    closers.push(() => parts.delivery.stop());
    const tick = async (): Promise<void> => {
      await parts.delivery.tick();
      await store.keep.purge(clock());
      intake.begin();
    };
    const ticker = schedule('* * * * *', tick, { noOverlap: true });
    closers.push(async () => ticker.destroy());
    const platforms = [...running.keys()];
    log.info({ platforms }, 'ready');
    await tick();
    void Promise.race([intake.idle(), pause(FIRST_LOOK_MOST, undefined, { ref: false })]).then(first.resolve);
    return { platforms, tick, idle: intake.idle, ended, stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
};

const NOTHING: Source = { async *items() {} };

const contentOf = async (config: Config, log: Log): Promise<Source> => {
  if (isFolderNeeded(config)) return open(config.CONTENT_DIR);
  const found = await openIfThere(config.CONTENT_DIR);
  if (!found) log.info({ folder: config.CONTENT_DIR }, 'content: there is no such folder; SOURCES alone are read');
  return found ?? NOTHING;
};

const followContent = async (config: Config, { desk }: Assembled, clock: () => number, log: Log) =>
  follow(desk, await contentOf(config, log), {
    clock,
    report: (fact) =>
      'error' in fact
        ? log.warn({ file: fact.address, reason: fact.error }, 'content: a file is left out')
        : log.debug(fact, 'content: an article changed'),
  });

type Taking = { store: Store; parts: Assembled; way: Reached; clock: () => number; log: Log };

/** The rounds over the sources; the first also brings the listing of SOURCES into force. */
const intakeOf = (config: Config, { store, parts, way, clock, log }: Taking): Rounds => {
  const { catalogue, library } = store;
  const { desk, poller, reader } = parts;
  let listed = false;
  const list = async (): Promise<void> => {
    if (listed) return;
    const gone = await listForEveryone({ catalogue, desk }, config.SOURCES, clock());
    for (const source of gone) log.info({ source }, 'SOURCES: no longer for everyone');
    listed = true;
  };
  const intake = rounds({
    reader,
    poller: {
      async poll(ended) {
        await list();
        await poller.poll(ended);
      },
    },
    async expire(ended) {
      const days = config.RETENTION_DAYS;
      const left = days === null ? 0 : await expire({ catalogue, library, desk }, days, clock(), ended);
      if (left > 0) log.info({ articles: left, days }, 'RETENTION_DAYS: articles left the desk');
      await forgetPages({ library }, clock(), ended);
    },
    report: (cause) => log.error({ err: cause }, 'intake: a round was broken off; the next takes it up'),
  });
  return {
    ...intake,
    async stop() {
      // What is under way need not be waited for.
      const stopped = intake.stop();
      await way.close();
      await stopped;
    },
  };
};

/** Each platform whose token is set; with none, the console: `piped` where no person types its lines. */
const adaptersOf = async (
  config: Config,
  input: NodeJS.ReadStream = process.stdin,
  output: NodeJS.WriteStream = process.stdout,
): Promise<{ adapters: Adapter[]; ended: Promise<void>; piped: boolean }> => {
  const adapters: Adapter[] = [];
  if (config.DISCORD_TOKEN) adapters.push(await ADAPTERS.discord(discordSettings(config)));
  if (config.SLACK_BOT_TOKEN) adapters.push(await ADAPTERS.slack(slackSettings(config)));
  if (adapters.length > 0) return { adapters, ended: new Promise(() => {}), piped: false };
  const console = await ADAPTERS.console({ input, output });
  return { adapters: [console], ended: console.ended, piped: !input.isTTY };
};

/** The order of DIGEST_CRON, one a channel; a channel that is not there is said so and gets none. */
const configureOrder = async (
  config: Config,
  { orders }: Assembled,
  running: ReadonlyMap<string, Adapter>,
  log: Log,
): Promise<void> => {
  const channels: string[] = [];
  const missing: string[] = [];
  for (const entry of config.DIGEST_CHANNELS) {
    const [platform = '', id = ''] = entry.split(':');
    const adapter = running.get(platform);
    const found = adapter ? await adapter.find(id) : { problem: `${platform} is not running` };
    if ('channel' in found) {
      channels.push(found.channel);
      continue;
    }
    missing.push(entry);
    log.error({ channel: entry }, `DIGEST_CHANNELS: ${entry}: ${found.problem}`);
  }
  const done = await orders.configure({ cron: config.DIGEST_CRON, line: config.DIGEST_LINE, channels, missing });
  if (done) log.error({}, `DIGEST_CRON: ${done.problem}`);
};
