// A bot's process that is to be killed: a real store, the real delivery, a moved clock. It kills itself at one step, found by
// wrapping the ledger and the adapter. In: a Task as JSON on the command line; out: on a line of stdout, how every part stands.
import { createDelivery } from '../../../../src/core/bot/delivery.ts';
import type { Delivery, Order } from '../../../../src/core/bot/ledger.ts';
import type { Adapter } from '../../../../src/core/chat/adapter.ts';
import { openStore } from '../../../../src/stores/index.ts';
import type { Kind } from './platform.ts';
import { senderOf, textOf } from './sender.ts';

/** `when` the `count`th call of a method of the ledger, or of `post`, begins or has ended. */
export type Point = { when: 'before' | 'after'; what: string; count: number };
/** `next`: what the clock is moved on to when nothing is left to do. */
export type Task = {
  /** Of the store. */
  store: string;
  /** Of the platform. */
  address: string;
  kind: Kind;
  order: Order;
  parts: number;
  now: number;
  kill: Point | null;
  next?: number;
};
/** `now` is the clock at the end: waits are passed over by moving it. */
export type Told = { parts: Delivery[]; now: number };

/** Far more than any slot needs; one that does not end by then is a fault of its own. */
const ROUNDS = 60;

const work = async ({ store: place, address, kind, order, parts, now: start, kill, next }: Task): Promise<Told> => {
  let moved = start - Date.now();
  const clock = (): number => Date.now() + moved;
  const calls = new Map<string, number>();
  const dieAt = (point: Point): void => {
    if (kill && kill.when === point.when && kill.what === point.what && kill.count === point.count)
      process.kill(process.pid, 'SIGKILL');
  };
  /** Every method as it is, with a step before and after each call. */
  const wrapped = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(of, name, receiver) {
        const method: unknown = Reflect.get(of, name, receiver);
        if (typeof method !== 'function') return method;
        return async (...given: unknown[]): Promise<unknown> => {
          const what = String(name);
          const count = (calls.get(what) ?? 0) + 1;
          calls.set(what, count);
          dieAt({ when: 'before', what, count });
          const result: unknown = await method.apply(of, given);
          dieAt({ when: 'after', what, count });
          return result;
        };
      },
    });

  const store = await openStore(place, { exclusive: true });
  if ((await store.ledger.orders()).length === 0)
    await store.ledger.save(order, { person: null, what: 'set', at: order.starts });
  if (store.alone) await store.ledger.release();
  const plain = await senderOf(kind, address);
  const stepped = wrapped(plain);
  const adapter: Adapter = { ...plain, post: (...given) => stepped.post(...given) };
  const delivery = createDelivery({
    ledger: wrapped(store.ledger),
    platform: () => adapter,
    answer: async (_order, _last, now) => ({
      message: {
        title: 'News',
        blocks: Array.from({ length: parts }, (_, index) => ({
          kind: 'text' as const,
          text: textOf(kind, index + 1, now),
        })),
      },
    }),
    sealer: () => ({ seal: (line) => line, saved: async () => undefined }),
    clock,
    log: { info: () => undefined, warn: () => undefined, error: (fact, text) => console.error(text, fact) },
  });
  /** Ticks until nothing is left to do, passing over the waits. */
  const settle = async (): Promise<void> => {
    await delivery.tick();
    for (let round = 0; round < ROUNDS; round += 1) {
      const wakes = await store.ledger.wakes();
      if (wakes === null) return;
      moved += Math.max(0, wakes - clock());
      await delivery.tick();
    }
  };
  await settle();
  if (next !== undefined) {
    // From here on the platform tells the truth.
    await fetch(`${address}/truth`);
    moved += next - clock();
    await settle();
  }
  await delivery.stop();
  const found: Delivery[] = [];
  for (let slot = await store.ledger.lastSlot(order.id); slot !== null && slot > order.starts; slot -= 24 * 3_600_000)
    found.push(...(await store.ledger.parts(order.id, slot)));
  await store.close();
  return { parts: found, now: clock() };
};

const told = await work(JSON.parse(process.argv[2] ?? ''));
console.log(JSON.stringify(told));
