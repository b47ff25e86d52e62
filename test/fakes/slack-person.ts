// What a person does in the fake Slack: types a command, mentions the bot, writes to it, presses a button. Each resolves with the answer seen.
import { BOT_USER, TEAM, type FakeSlack, type Post, type Sent } from './slack.ts';

export type Where = { user?: string; channel?: string; thread?: string; times?: number; team?: string };

const USER = 'U0ANN';
const CHANNEL = 'C0NEWS';

export const LATE_MS = 4000;

/** Rejects where nothing is answered in time, so that a test ends with a word. */
export const inTime = <T>(promise: Promise<T>, what: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nobody answered: ${what}`)), LATE_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/** Resolves when the condition holds. */
export const until = async (condition: () => boolean, what: string): Promise<void> => {
  const end = performance.now() + LATE_MS;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

export const personOf = (slack: FakeSlack) => ({
  /** `/brief since:1d`: the answer comes in the acknowledgement or behind it. */
  async command(line: string, where: Where = {}): Promise<Sent & { acknowledged: boolean }> {
    const [command, ...words] = line.split(' ');
    const { response_url, arrived } = slack.responseAddress();
    const acknowledgement = slack.deliver(
      'slash_commands',
      {
        command,
        text: words.join(' '),
        trigger_id: slack.next('trigger-'),
        response_url,
        team_id: TEAM,
        channel_id: where.channel ?? CHANNEL,
        user_id: where.user ?? USER,
        api_app_id: 'A0',
      },
      { times: where.times ?? 1, acceptsPayload: true },
    );
    const payload: Partial<Sent> = await inTime(acknowledgement, line);
    if (payload.text !== undefined) return { ...payload, text: payload.text, acknowledged: true };
    return { ...(await inTime(arrived, line)), acknowledged: false };
  },

  /** `@Dateline words`: resolves with the post that answers. */
  async mention(text: string, where: Where = {}): Promise<Post> {
    return this.say('app_mention', `<@${BOT_USER}> ${text}`, where);
  },

  async write(text: string, where: Where = {}): Promise<Post> {
    return this.say('message', text, { channel: 'D0ANN', ...where });
  },

  async say(type: 'app_mention' | 'message', text: string, where: Where): Promise<Post> {
    const before = slack.posts.length;
    const channel = where.channel ?? CHANNEL;
    const event = {
      type,
      text,
      user: where.user ?? USER,
      channel,
      ts: slack.next('1699999999.'),
      ...(channel.startsWith('D') ? { channel_type: 'im' } : {}),
      ...(where.thread ? { thread_ts: where.thread } : {}),
    };
    await inTime(
      slack.deliver(
        'events_api',
        { type: 'event_callback', event_id: slack.next('Ev'), team_id: TEAM, event },
        { times: where.times ?? 1 },
      ),
      text,
    );
    await until(() => slack.posts.length > before, `an answer to ${text}`);
    return slack.posts[before]!;
  },

  /** Presses the button of this label; resolves with what comes through the response address. */
  async press(message: Sent, label: string, where: Where & { value?: string } = {}): Promise<Sent> {
    const button = (message.blocks ?? [])
      .flatMap((block) => (block.type === 'actions' ? (block.elements ?? []) : []))
      .find((element) => element.text?.text === label);
    if (!button) throw new Error(`no button "${label}"`);
    const { response_url, arrived } = slack.responseAddress();
    await inTime(
      slack.deliver(
        'interactive',
        {
          type: 'block_actions',
          team: { id: where.team ?? TEAM, domain: 'harbour' },
          user: { id: where.user ?? USER, username: 'ann' },
          channel: { id: where.channel ?? CHANNEL, name: 'news' },
          container: { type: 'message', message_ts: '1.1', ...(where.thread ? { thread_ts: where.thread } : {}) },
          trigger_id: slack.next('trigger-'),
          response_url,
          actions: [{ type: 'button', ...button, value: where.value ?? button.value }],
        },
        { times: where.times ?? 1 },
      ),
      label,
    );
    return inTime(arrived, label);
  },
});
