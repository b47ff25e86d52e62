// A child program: a bot's delivery on the store its first argument names, its posts sent to the second, its clock at the third. It
// says `open`, then does what the lines of stdin say: `tick` (until nothing is left to do now), `pass N` milliseconds; each is answered with `done`.
import { createInterface } from 'node:readline';
import { createDelivery } from '../../src/core/bot/delivery.ts';
import type { Adapter } from '../../src/core/chat/adapter.ts';
import { openStore } from '../../src/stores/index.ts';

const [address = '', posts = '', begun = ''] = process.argv.slice(2);
/** It stands still between the lines: a slow machine changes nothing. */
let now = Number(begun);
const store = await openStore(address, { exclusive: true });
if (store.alone) await store.ledger.release();

/** Like Slack: what is posted twice stands there twice. */
const adapter: Adapter = {
  name: 'fake',
  keyWindow: 0,
  render: (message) => [{ text: message.title }],
  start: async () => undefined,
  stop: async () => undefined,
  find: async () => ({ problem: 'none' }),
  tell: async () => undefined,
  async post(channel, _, { key }) {
    const response = await fetch(posts, { method: 'POST', body: JSON.stringify({ channel, key, by: process.pid }) });
    return { outcome: 'sent', id: await response.text() };
  },
};
const delivery = createDelivery({
  ledger: store.ledger,
  platform: () => adapter,
  answer: async () => ({ message: { title: 'News', blocks: [] } }),
  sealer: () => ({ seal: (line) => line, saved: async () => undefined }),
  clock: () => now,
  log: { info: () => undefined, warn: () => undefined, error: (fact, text) => console.error(text, fact) },
});

console.log('open');
for await (const line of createInterface({ input: process.stdin })) {
  const [verb, amount] = line.split(' ');
  if (verb === 'tick') await delivery.tick();
  if (verb === 'pass') now += Number(amount);
  console.log('done');
}
await delivery.stop();
await store.close();
