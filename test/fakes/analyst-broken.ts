// A thread that reads as it is told by the text of an item, a page or a feed: answers, throws, hangs, dies, takes all memory.
import { parentPort, threadId } from 'node:worker_threads';
import type { Said, Task } from '../../src/analyst-worker.ts';

const port = parentPort!;
const hoard: unknown[] = [];
port.on('message', (task: Task) => {
  const text = task.name === 'item' ? task.given[0].text : new TextDecoder().decode(task.given[0]);
  if (text === 'hang') for (;;);
  if (text === 'die') process.exit(3);
  if (text === 'throw') throw new Error('the rules broke');
  if (text === 'hoard') for (;;) hoard.push(Array.from({ length: 1000 }, (_, at) => ({ at })));
  if (text === 'refuse') return port.postMessage({ error: 'there is no sentence in it' } satisfies Said);
  if (task.name === 'page')
    return port.postMessage({ done: { key: 'k', text: `${threadId}`, brief: false } } satisfies Said);
  if (task.name === 'feed')
    return port.postMessage({
      done: { format: `${threadId}`, entries: [], refused: [], skipHours: [] },
    } satisfies Said);
  const { id } = task.given[0];
  const article = { id, text: `${threadId}`, revision: 1, paragraphs: [], sentences: [] };
  const analysis = { id, sentences: [], entities: [], quotes: [], dates: [], phrases: [] };
  port.postMessage({ done: { article, analysis } } satisfies Said);
});
port.postMessage({ ready: true } satisfies Said);
