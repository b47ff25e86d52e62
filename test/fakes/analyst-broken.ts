// A thread that reads as it is told by the item's text: answers, throws, hangs, dies, takes all memory.
import { parentPort, threadId } from 'node:worker_threads';
import type { Item } from '../../src/core/article/article.ts';
import type { Said } from '../../src/analyst-worker.ts';

const port = parentPort!;
const hoard: unknown[] = [];
port.on('message', ({ id, text }: Item) => {
  if (text === 'hang') for (;;);
  if (text === 'die') process.exit(3);
  if (text === 'throw') throw new Error('the rules broke');
  if (text === 'hoard') for (;;) hoard.push(Array.from({ length: 1000 }, (_, at) => ({ at })));
  if (text === 'refuse') return port.postMessage({ error: 'there is no sentence in it' } satisfies Said);
  const article = { id, text: `${threadId}`, revision: 1, paragraphs: [], sentences: [] };
  const analysis = { id, sentences: [], entities: [], quotes: [], dates: [], phrases: [] };
  port.postMessage({ read: { article, analysis } } satisfies Said);
});
port.postMessage({ ready: true } satisfies Said);
