// Standing orders as commands use them: set, list, preview, run, pause, resume, remove. In: what a person typed; out: the order, or the
// mend. Who may do it is the bot's question; this room holds the workspace's border and writes the audit.
import type { Adapter } from '../chat/adapter.ts';
import type { Message } from '../chat/message.ts';
import { nearest, readLine, type Syntax } from '../chat/syntax.ts';
import type { Deliverer, Ran } from './delivery.ts';
import type { Empty, Ledger, Order } from './ledger.ts';
import { platformOf, type Tools } from './posting.ts';
import { cronOf, LATE_DEFAULT, type Problem, readCron, readLate, readZone, whenText } from './schedule.ts';
import { upcoming } from './slots.ts';
import { configure, CONFIGURED, type Configured } from './configured.ts';

export type { Configured };

/** Who asks, and where. */
export type Asker = { workspace: string; channel: string; person: string };

/** What was typed for `digest set`. Absent: every day, the zone of the configuration, `brief since:last`, say, two hours, the asker's channel. */
export type Wish = {
  /** `08:00`; this or `cron`. */
  time?: string;
  /** `mon-fri`, `sat,sun`, `weekdays`; with `time` only. */
  days?: string;
  /** Five fields. */
  cron?: string;
  zone?: string;
  line?: string;
  empty?: Empty;
  /** `2h`, `30m`. */
  late?: string;
  channel?: string;
};

/** An order, when it runs in words ("08:00 mon-fri"), and its next three runs; none while it is paused. */
export type Standing = Order & { when: string; next: number[] };

/** A delivery that needs a person's eye: what became of a slot and why. */
export type Trouble = {
  order: string;
  slot: number;
  part: number;
  state: 'ambiguous' | 'parked';
  reason: string;
  zone: string;
};

/** The answer of an order's next run, unposted. */
export type Preview = { message: Message; empty?: boolean };

export type Orders = {
  /** One with the same line, time and channel is changed instead of doubled. `syntax`: what a line may be. */
  set(wish: Wish, by: Asker & { syntax: readonly Syntax[] }): Promise<Standing | Problem>;
  /** Of the workspace, or of one of its channels; oldest first. */
  list(workspace: string, channel?: string): Promise<Standing[]>;
  /** By id within the workspace; without an id the channel's only order. */
  find(id: string | undefined, by: Asker): Promise<Standing | Problem>;
  preview(id: string | undefined, by: Asker): Promise<Preview | Problem>;
  /** Posts a slot now, once, as its own slot. A second one within the same minute is the first. */
  run(id: string | undefined, by: Asker): Promise<Ran | Problem>;
  pause(id: string | undefined, by: Asker): Promise<Standing | Problem>;
  resume(id: string | undefined, by: Asker): Promise<Standing | Problem>;
  remove(id: string | undefined, by: Asker): Promise<Standing | Problem>;
  /** When the content of the newest post of any order of the channel was gathered; null where none was posted. */
  lastPosted(channel: string): Promise<number | null>;
  /** When the content of the order's own newest post was gathered; null where none was posted. */
  posted(id: string): Promise<number | null>;
  /** The newest of the workspace's, newest first. */
  troubles(workspace: string): Promise<Trouble[]>;
};

export type OrderTools = {
  ledger: Ledger;
  delivery: Pick<Deliverer, 'run'>;
  answer: Tools['answer'];
  platform: (name: string) => Adapter | null;
  /** IANA zone of an order that names none. */
  zone: string;
  clock: () => number;
};

const LINE_DEFAULT = 'brief since:last';
/** Longer than any line worth repeating. */
const LINE_CHARACTERS = 500;
const RUNS_SHOWN = 3;
const TROUBLES_SHOWN = 10;

const isConfigured = (order: Order): boolean => order.id.startsWith(CONFIGURED);

/** `discord:1` of `discord:1:2`. */
const workspaceOf = (channel: string): string => channel.slice(0, channel.lastIndexOf(':'));

/** A line that a standing order may answer; nothing that changes anything, for an order runs with nobody there. */
export const readOrderLine = (text: string, syntax: readonly Syntax[]): { line: string } | Problem => {
  const line = text.trim().replace(/^\//, '');
  if (line.length > LINE_CHARACTERS)
    return { problem: `The line is too long: ${LINE_CHARACTERS} characters are the most.` };
  const reading = readLine(line, syntax);
  if (reading.kind === 'mistake') return { problem: `The line of the digest: ${reading.text}` };
  if (reading.kind !== 'use') {
    const near = reading.kind === 'unknown' && reading.near ? ` Did you mean "${reading.near}"?` : '';
    return {
      problem: `The line of the digest is no command.${near} Write it as you would ask it, such as line:"brief since:last".`,
    };
  }
  if (syntax.find((each) => each.name === reading.use.command)?.permission === 'manage')
    return {
      problem: `"${reading.use.command}" changes things and cannot be a digest's line. Take one that answers, such as line:"brief since:last".`,
    };
  return { line };
};

/** For the audit. */
const described = (order: Order): string =>
  `${order.line}, ${whenText(order)} (${order.zone}), in ${order.channel}, empty:${order.empty}, late ${order.late / 60_000} min`;

export const createOrders = ({
  ledger,
  delivery,
  answer,
  platform,
  zone: homeZone,
  clock,
}: OrderTools): Orders & Configured => {
  const standing = (order: Order): Standing => ({
    ...order,
    when: whenText(order),
    next: order.paused === null ? upcoming(order.cron, order.zone, Math.max(clock(), order.starts), RUNS_SHOWN) : [],
  });

  const pick = async (id: string | undefined, { workspace, channel }: Asker): Promise<Order | Problem> => {
    const all = await ledger.orders(workspace);
    const set = 'Set one with: digest set 08:00 days:mon-fri';
    if (id !== undefined) {
      const found = all.find((order) => order.id === id.trim().toLowerCase() || order.id === id.trim());
      if (found) return found;
      if (all.length === 0) return { problem: `No digest is set here. ${set}` };
      const ids = all.map((order) => order.id);
      const near = nearest(id.slice(0, 80), ids);
      return {
        problem: `There is no digest with that name.${near ? ` Did you mean "${near}"?` : ''} There is: ${ids.join(', ')}.`,
      };
    }
    const here = all.filter((order) => order.channel === channel);
    if (here.length === 1 && here[0]) return here[0];
    if (here.length > 1)
      return { problem: `This channel has several digests; name one: ${here.map((order) => order.id).join(', ')}.` };
    const others = all.map((order) => order.id).join(', ');
    return { problem: `This channel has no digest. ${others ? `Other channels have: ${others}.` : set}` };
  };

  const readChannel = async (text: string, { workspace }: Asker): Promise<{ channel: string } | Problem> => {
    const name = platformOf(workspace);
    const adapter = platform(name);
    if (adapter === null) return { problem: `${name} is not running, so the channel cannot be looked up.` };
    const found = await adapter.find(
      text
        .trim()
        .replace(/^<?#?/, '')
        .replace(/(\|[^>]*)?>$/, ''),
    );
    if ('problem' in found) return found;
    return workspaceOf(found.channel) === workspace
      ? { channel: found.channel }
      : { problem: 'That channel is not of this server or workspace. Set the digest from there.' };
  };

  const read = async (
    wish: Wish,
    by: Parameters<Orders['set']>[1],
  ): Promise<Omit<Order, 'id' | 'starts' | 'paused'> | Problem> => {
    const now = clock();
    if (wish.time === undefined && wish.cron === undefined)
      return { problem: 'When? Write a time, such as digest set 08:00, or cron:"0 8 * * 1-5".' };
    if (wish.cron !== undefined && (wish.time !== undefined || wish.days !== undefined))
      return { problem: 'A time (with days) or a cron expression, not both.' };
    const cron = wish.cron === undefined ? cronOf(wish.time ?? '', wish.days) : readCron(wish.cron, now);
    if ('problem' in cron) return cron;
    const zone = wish.zone === undefined ? { zone: homeZone } : readZone(wish.zone);
    if ('problem' in zone) return zone;
    const line = readOrderLine(wish.line ?? LINE_DEFAULT, by.syntax);
    if ('problem' in line) return line;
    const late = wish.late === undefined ? { late: LATE_DEFAULT } : readLate(wish.late);
    if ('problem' in late) return late;
    const channel = wish.channel === undefined ? { channel: by.channel } : await readChannel(wish.channel, by);
    if ('problem' in channel) return channel;
    const { workspace, person } = by;
    return { workspace, person, empty: wish.empty ?? 'say', ...cron, ...zone, ...line, ...late, ...channel };
  };

  return {
    async set(wish, by) {
      const wanted = await read(wish, by);
      if ('problem' in wanted) return wanted;
      const now = clock();
      const same = (await ledger.orders(by.workspace)).find(
        (order) =>
          !isConfigured(order) &&
          order.channel === wanted.channel &&
          order.line === wanted.line &&
          order.cron === wanted.cron &&
          order.zone === wanted.zone,
      );
      const order: Order = { ...wanted, id: same?.id ?? (await ledger.nextId()), starts: now, paused: null };
      await ledger.save(order, { person: by.person, what: `set: ${described(order)}`, at: now });
      return standing(order);
    },

    async list(workspace, channel) {
      const all = await ledger.orders(workspace);
      return all.filter((order) => channel === undefined || order.channel === channel).map(standing);
    },

    async find(id, by) {
      const order = await pick(id, by);
      return 'problem' in order ? order : standing(order);
    },

    async preview(id, by) {
      const order = await pick(id, by);
      return 'problem' in order ? order : answer(order, await ledger.lastPosted(order.id), clock());
    },

    async run(id, by) {
      const order = await pick(id, by);
      if ('problem' in order) return order;
      const name = platformOf(order.channel);
      return platform(name) === null
        ? { problem: `${name} is not running, so nothing can be posted there.` }
        : delivery.run(order);
    },

    async pause(id, by) {
      const order = await pick(id, by);
      if ('problem' in order || order.paused !== null) return 'problem' in order ? order : standing(order);
      const paused = 'by hand';
      await ledger.pause(order.id, paused, { person: by.person, what: 'paused by hand', at: clock() });
      return standing({ ...order, paused });
    },

    async resume(id, by) {
      const order = await pick(id, by);
      if ('problem' in order || order.paused === null) return 'problem' in order ? order : standing(order);
      const starts = clock();
      await ledger.resume(order.id, starts, { person: by.person, what: 'resumed', at: starts });
      return standing({ ...order, paused: null, starts });
    },

    async remove(id, by) {
      const order = await pick(id, by);
      if ('problem' in order) return order;
      if (isConfigured(order))
        return {
          problem: `${order.id} comes from the configuration: pause it here, or take it out of DIGEST_CHANNELS there.`,
        };
      await ledger.remove(order.id, { person: by.person, what: 'removed', at: clock() });
      return standing(order);
    },

    async lastPosted(channel) {
      let newest: number | null = null;
      for (const order of await ledger.orders(workspaceOf(channel))) {
        if (order.channel !== channel) continue;
        const posted = await ledger.lastPosted(order.id);
        if (posted !== null && posted > (newest ?? 0)) newest = posted;
      }
      return newest;
    },

    posted: (id) => ledger.lastPosted(id),

    async troubles(workspace) {
      const zones = new Map((await ledger.orders(workspace)).map((order) => [order.id, order.zone]));
      const rows = await ledger.troubles(workspace, TROUBLES_SHOWN);
      return rows.flatMap(({ order, slot, part, state, reason }): Trouble[] =>
        state === 'ambiguous' || state === 'parked'
          ? [{ order, slot, part, state, reason: reason ?? '', zone: zones.get(order) ?? homeZone }]
          : [],
      );
    },

    configure: (wish) => configure(wish, { ledger, zone: homeZone, clock }),
  };
};
