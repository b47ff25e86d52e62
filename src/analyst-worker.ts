// A worker thread that does one job after the other: parses and analyses an item, reads a page's or a feed's bytes. In: jobs; out: what was
// read, or a plain sentence why it was not.
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Item } from './core/article/article.ts';
import { readItem } from './core/desk/read.ts';
import type { Read } from './core/inquiry/line.ts';
import { here, type Readers } from './sources/index.ts';

/** What a thread can do. A reader that finds no page or feed says so in what it reads; a rejection is of the job itself. */
export type Work = Readers & { item: (item: Item) => Promise<Read> };

/** `given`: what the work takes. */
export type Task = { [Name in keyof Work]: { name: Name; given: Parameters<Work[Name]> } }[keyof Work];

/** `ready` comes once, before the first job. */
export type Said = { ready: true } | { done: unknown } | { error: string };

/** Of a thread, where those who ask have 0: they come first, and what is read still gets a third of a core that is shared. */
const NICE = 5;

const port = parentPort;
if (!port) throw new Error('analyst: this is a worker thread, started by analyst.ts');
// Elsewhere it would be the whole program's.
if (process.platform === 'linux') setPriority(NICE);

const work: Work = { ...here, item: async (item) => readItem(item) };

const answer = async ({ name, given }: Task): Promise<Said> => {
  try {
    // The name says which work the arguments are of.
    return { done: await (work[name] as (...all: readonly unknown[]) => Promise<unknown>)(...given) };
  } catch (cause) {
    return { error: cause instanceof Error ? cause.message : String(cause) };
  }
};

port.on('message', (task: Task) => void answer(task).then((said) => port.postMessage(said)));
port.postMessage({ ready: true } satisfies Said);
