// A worker thread that parses and analyses one item after the other. In: items; out: what was read, or a plain sentence why it was not.
import { parentPort } from 'node:worker_threads';
import type { Item } from './core/article/article.ts';
import { readItem } from './core/desk/read.ts';
import type { Read } from './core/inquiry/line.ts';

/** `ready` comes once, before the first item. */
export type Said = { ready: true } | { read: Read } | { error: string };

const port = parentPort;
if (!port) throw new Error('analyst: this is a worker thread, started by analyst.ts');

const answer = (item: Item): Said => {
  try {
    return { read: readItem(item) };
  } catch (cause) {
    return { error: cause instanceof Error ? cause.message : String(cause) };
  }
};

port.on('message', (item: Item) => port.postMessage(answer(item)));
port.postMessage({ ready: true } satisfies Said);
