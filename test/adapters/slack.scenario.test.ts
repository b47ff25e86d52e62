// One day on Slack, from the first question to a restart: the whole bot with the real Bolt against the fake, the clock in hand.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { start, type Running } from '../../src/main.ts';
import { APP_TOKEN, BOT_TOKEN, FakeSlack, type Sent } from '../fakes/slack.ts';
import { seenInBlocks, seenInText } from '../fakes/slack-markup.ts';
import { personOf } from '../fakes/slack-person.ts';

const MORNING = Date.parse('2026-11-24T06:00:00Z');
const DUE = Date.parse('2026-11-24T08:00:00Z');

let slack: FakeSlack;
let running: Running;
let folder: string;
let now = MORNING;
let answer: Sent;

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const begin = async (): Promise<void> => {
  const read = readConfig({
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.url,
    DATABASE_URL: join(folder, 'dateline.db'),
    CONTENT_DIR: join(import.meta.dirname, '..', '..', 'content'),
  });
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  running = await start({ config: read.config, clock: () => now, log });
};

const shown = (sent: Sent): string => seenInBlocks(sent).words;
const labels = (sent: Sent): string[] =>
  (sent.blocks ?? []).flatMap((block) =>
    block.type === 'actions' ? (block.elements ?? []).map((element) => element.text?.text ?? '') : [],
  );
const digests = () => slack.posts.filter((post) => post.thread_ts === undefined);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  slack = await new FakeSlack().start();
  slack.admins.add('U0BOSS');
  await begin();
});

afterAll(async () => {
  await running.stop();
  await slack.stop();
  rmSync(folder, { recursive: true });
});

describe('a day on Slack', () => {
  it('1. a question is answered at once and privately, every line with its sentence', async () => {
    answer = await personOf(slack).command('/news who Lavrov');
    expect(answer).toMatchObject({ acknowledged: true, response_type: 'ephemeral' });
    expect(shown(answer)).toContain('Sergei Lavrov [3]');
    expect(shown(answer)).toContain('Role: Russian foreign minister [3]');
    expect(seenInText(answer).words).toContain('Role: Russian foreign minister [3]');
    expect(labels(answer)).toEqual(['Sources', 'Share']);
  });

  it('2. the brief has a command of its own', async () => {
    expect(shown(await personOf(slack).command('/brief'))).toContain('Russia pledged on Tuesday');
  });

  it('3. no word is completed in Slack: help says what there is, and a slip is asked back', async () => {
    expect(shown(await personOf(slack).command('/news'))).toMatch(/who/);
    expect(shown(await personOf(slack).command('/news wo Lavrov'))).toMatch(/Did you mean "who"/);
    expect(shown(await personOf(slack).command('/news who Lavrow'))).toContain('Sergei Lavrov');
  });

  it('4. a mention in a thread is answered in it, where all can see, without a Share button', async () => {
    const post = await personOf(slack).mention('who Lavrov', { thread: '1699999000.1' });
    expect(post).toMatchObject({ channel: 'C0NEWS', thread_ts: '1699999000.1' });
    expect(shown(post)).toContain('Sergei Lavrov [3]');
    expect(labels(post)).toEqual(['Sources']);
  });

  it('5. Sources opens the sentences, privately', async () => {
    const receipt = await personOf(slack).press(answer, 'Sources');
    expect(receipt).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(shown(receipt)).toContain('Mr Kerry and Mr Putin held four hours of talks');
  });

  it('6. Share shows the answer to all, without a Share button of its own', async () => {
    const shared = await personOf(slack).press(answer, 'Share');
    expect(shared).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(shown(shared)).toContain('Sergei Lavrov [3]');
    expect(labels(shared)).toEqual(['Sources']);
  });

  it('7. a digest is for managers', async () => {
    expect(shown(await personOf(slack).command('/news digest set 08:00'))).toMatch(/managers/);
  });

  it('8. an admin sets one and sees when it runs', async () => {
    const set = await personOf(slack).command('/news digest set 08:00', { user: 'U0BOSS' });
    expect(set.response_type).toBe('ephemeral');
    expect(JSON.stringify(set.blocks)).toContain(`"timestamp":${DUE / 1000}`);
    expect(seenInText(set).words).toContain('Tue 24 Nov 2026, 08:00 (UTC)');
  });

  it('9. nothing is posted before its minute', async () => {
    await running.tick();
    expect(digests()).toEqual([]);
  });

  it('10. its minute comes and it is posted, once', async () => {
    now = DUE + 20_000;
    await running.tick();
    await running.tick();
    expect(digests()).toHaveLength(1);
    expect(digests()[0]).toMatchObject({ channel: 'C0NEWS', unfurl_links: false, unfurl_media: false });
    expect(shown(digests()[0]!)).toContain('Russia pledged on Tuesday');
  });

  it('11. a restart posts nothing again', async () => {
    await running.stop();
    now += 60_000;
    await begin();
    await running.tick();
    expect(digests()).toHaveLength(1);
  });

  it('12. an old button still works, and so do those of the post', async () => {
    expect(shown(await personOf(slack).press(answer, 'Sources'))).toContain('Mr Kerry and Mr Putin held four hours');
    const post = digests()[0]!;
    expect(shown(await personOf(slack).press(post, 'Sources', { user: 'U0BEA' }))).toContain('Russia pledged');
  });

  it('13. a reply that is lost leaves one copy, and the status tells of it', async () => {
    now = DUE + 24 * 3600 * 1000 + 20_000;
    slack.fail('chat.postMessage', { kind: 'lost' });
    await running.tick();
    await running.tick();
    now += 60_000;
    await running.tick();
    expect(digests()).toHaveLength(2);
    const status = await personOf(slack).command('/news status');
    expect(seenInText(status).words).toMatch(/25 Nov 2026, 08:00/);
    expect(seenInText(status).words).toMatch(/ambiguous|may or may not/i);
  });

  it('14. nothing that Slack would refuse was ever sent', () => {
    expect(slack.complaints).toEqual([]);
  });
});
