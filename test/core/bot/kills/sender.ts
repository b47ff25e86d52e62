// The adapters a killed bot sends with: a plain one for a platform of the harness's own, or the real ones.
import { ADAPTERS } from '../../../../src/adapters/index.ts';
import type { Adapter, Posted } from '../../../../src/core/chat/adapter.ts';
import type { Message } from '../../../../src/core/chat/message.ts';
import { plainLines } from '../../../../src/core/chat/plain.ts';
import type { Kind } from './platform.ts';

/** Half of what the platform keeps. */
export const COUNTED_ON = 60_000;

/** A body for each text of the message; its notes stand in the last one. */
const bodiesOf = ({ blocks }: Message): { text: string }[] => {
  const lines = (kind: string): string[] =>
    blocks.filter((block) => block.kind === kind).map((block) => plainLines({ title: '', blocks: [block] }).join('\n'));
  const [texts, notes] = [lines('text'), lines('note')];
  return texts.map((text, index) => ({ text: [text, ...(index === texts.length - 1 ? notes : [])].join('\n') }));
};

const plainAdapter = (kind: Kind, address: string): Adapter => ({
  name: 'fake',
  keyWindow: kind === 'keyless' ? 0 : COUNTED_ON,
  render: bodiesOf,
  start: async () => undefined,
  stop: async () => undefined,
  find: async (id) => ({ channel: `fake:w:${id}`, name: id }),
  tell: async () => undefined,
  async post(channel, body, how): Promise<Posted> {
    try {
      const response = await fetch(address, { method: 'POST', body: JSON.stringify({ channel, body, ...how }) });
      const answer: { id?: string; after?: number } = JSON.parse(await response.text());
      if (response.status === 200) return { outcome: 'sent', id: answer.id ?? '' };
      if (response.status === 429)
        return { outcome: 'later', after: answer.after ?? 0, reason: 'the platform asks to wait' };
      if (response.status === 403) return { outcome: 'refused', reason: 'The bot may not post in this channel.' };
      return { outcome: 'unknown', reason: `the platform answered ${response.status}` };
    } catch {
      return { outcome: 'unknown', reason: 'the connection was cut' };
    }
  },
});

const SLACK = { botToken: 'xoxb-good', appToken: 'xapp-good', brief: '/brief', command: '/news', managers: [] };

/** The real ones post without having been started. */
export const senderOf = async (kind: Kind, address: string): Promise<Adapter> => {
  if (kind === 'discord') return ADAPTERS.discord({ token: 'MTAw.fake.token', apiUrl: `${address}/api` });
  if (kind === 'slack') return ADAPTERS.slack({ ...SLACK, apiUrl: `${address}/api/` });
  return plainAdapter(kind, address);
};

/** Enough words that a text is a page or two of its own. */
const WORDS: Record<Kind, number> = { keyed: 1, keyless: 1, forgetful: 1, discord: 350, slack: 900 };

/** No two pages of any two days read alike. */
export const textOf = (kind: Kind, part: number, now: number): string => {
  const day = new Date(now).getUTCDate();
  return Array.from({ length: WORDS[kind] }, (_, word) => `${day}.${part}.${word}`).join(' ');
};
