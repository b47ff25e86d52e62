// From an event to its acknowledgement on the fakes, Discord and Slack, beside the bare SDK that answers a fixed word on the same fake.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, LogLevel } from '@slack/bolt';
import { Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { start } from '../../src/main.ts';
import { fakeDiscord, TOKEN, type FakeDiscord } from '../fakes/discord.ts';
import { person } from '../fakes/discord-person.ts';
import { APP_TOKEN, BOT_TOKEN, FakeSlack } from '../fakes/slack.ts';
import { personOf } from '../fakes/slack-person.ts';

const WARM = 20;
const RUNS = 200;

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Milliseconds a question takes, warmed up. */
const timed = async (ask: () => Promise<number>): Promise<number[]> => {
  for (let run = 0; run < WARM; run++) await ask();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await ask());
  return times;
};

const bareDiscord = async (fake: FakeDiscord): Promise<() => Promise<void>> => {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { api: fake.url },
  });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand())
      void interaction.reply({ content: 'Answered.', flags: MessageFlags.Ephemeral });
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(TOKEN);
  await ready;
  return () => client.destroy();
};

const bareSlack = async (fake: FakeSlack): Promise<() => Promise<void>> => {
  const app = new App({
    token: BOT_TOKEN,
    appToken: APP_TOKEN,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: fake.url },
  });
  app.command('/news', async ({ ack }) => ack({ response_type: 'ephemeral', text: 'Answered.' }));
  await app.start();
  await fake.connected();
  return async () => void (await app.stop());
};

const dateline = async (variables: Record<string, string>): Promise<() => Promise<void>> => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  const read = readConfig({
    ...variables,
    DATABASE_URL: join(folder, 'dateline.db'),
    CONTENT_DIR: join(import.meta.dirname, '..', '..', 'content'),
  });
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  const running = await start({ config: read.config, log: openLog('silent') });
  return async () => {
    await running.stop();
    rmSync(folder, { recursive: true });
  };
};

/** The bare SDK, then Dateline, on one fake: neither hears the other's events. */
const compare = async (name: string, begins: (() => Promise<() => Promise<void>>)[], ask: () => Promise<number>) => {
  const medians: number[] = [];
  for (const begin of begins) {
    const end = await begin();
    medians.push(median(await timed(ask)));
    await end();
  }
  const [bare = 0, ours = 0] = medians;
  console.log(
    `${name}: bare SDK median ${bare.toFixed(1)} ms, Dateline "who Lavrov" ${ours.toFixed(1)} ms, of ${RUNS} each; ratio ${(ours / bare).toFixed(1)}`,
  );
};

/** A turn of the loop: finer than a timer. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** interactions/receiving-and-responding, "Interaction Callback Type": CHANNEL_MESSAGE_WITH_SOURCE. */
const ANSWERED = 4;
const DEFERRED = 'the answer was put off: this is no time of an answer';

const onDiscord = async (): Promise<void> => {
  const fake = await fakeDiscord();
  const ann = person(fake);
  const begins = [() => bareDiscord(fake), () => dateline({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: fake.url })];
  await compare('Discord', begins, async () => {
    const event = ann.commandEvent({ command: 'who', values: { person: 'Lavrov' } });
    const from = performance.now();
    ann.send(event);
    while (!fake.callbacks.has(event.id)) await turn();
    const ms = performance.now() - from;
    if (fake.callbacks.get(event.id)?.type !== ANSWERED) throw new Error(DEFERRED);
    return ms;
  });
  await fake.stop();
};

const onSlack = async (): Promise<void> => {
  const fake = await new FakeSlack().start();
  const ann = personOf(fake);
  const variables = { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: fake.url };
  await compare('Slack', [() => bareSlack(fake), () => dateline(variables)], async () => {
    const from = performance.now();
    const { acknowledged } = await ann.command('/news who Lavrov');
    if (!acknowledged) throw new Error(DEFERRED);
    return performance.now() - from;
  });
  await fake.stop();
};

export const run = async (): Promise<void> => {
  await onDiscord();
  await onSlack();
};
