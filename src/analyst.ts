// Reads items, pages and feeds in worker threads, so that people's questions need not wait for it. In: one of them; out: what was read.
// Threads start with the first; one that hangs or dies is replaced, and only what it had is refused.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Said, Task, Work } from './analyst-worker.ts';

/** Each rejects with a plain sentence where it cannot be read. */
export type Analysts = Work & {
  /** Ends the threads, and refuses what they have. */
  close(): Promise<void>;
};

export type Ways = {
  /** Threads; one core is left to the rest of the program. */
  count?: number;
  /** What takes longer is refused. Milliseconds. */
  most?: number;
  /** Of one thread's heap, in MiB. */
  heap?: number;
  /** The program of a thread; a test has one that hangs. */
  program?: URL;
};

const MOST = 30_000;
/** From the start of a thread until it can read. Milliseconds; many times what a busy machine takes. */
const START_MOST = 60_000;
/** MiB: the largest item that is let in takes a tenth. */
const HEAP = 1024;

type Job = { task: Task; resolve(done: unknown): void; reject(why: Error): void };

const PROGRAM = new URL('./analyst-worker.ts', import.meta.url);

export function analysts(ways: Ways = {}): Analysts {
  const { count = availableParallelism() - 1, most = MOST, heap = HEAP, program = PROGRAM } = ways;
  const threads = new Set<Worker>();
  const idle: ((job: Job) => void)[] = [];
  const jobs: Job[] = [];
  let closed = false;

  const next = (): void => {
    while (jobs.length > 0 && idle.length > 0) idle.pop()?.(jobs.shift() as Job);
    // One that starts takes the first job when it is ready.
    if (jobs.length > 0 && threads.size < Math.max(1, count)) start();
  };

  const start = (): void => {
    const thread = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: heap } });
    let job: Job | null = null;
    let timer: NodeJS.Timeout | undefined;
    const limit = (time: number, why: string): void => {
      clearTimeout(timer);
      timer = setTimeout(() => lose(why), time);
      timer.unref();
    };
    const lose = (why: string): void => {
      if (!threads.delete(thread)) return;
      clearTimeout(timer);
      const at = idle.indexOf(take);
      if (at >= 0) idle.splice(at, 1);
      thread.removeAllListeners();
      thread.on('error', () => {});
      void thread.terminate();
      // One that could not even start takes the first job with it, or it would be tried for ever.
      (job ?? (at < 0 ? jobs.shift() : undefined))?.reject(new Error(why));
      if (!closed) next();
    };
    const take = (given: Job): void => {
      job = given;
      thread.ref();
      limit(most, `reading it took longer than ${most / 1000} seconds`);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      thread.postMessage(given.task);
    };
    const free = (): void => {
      job = null;
      clearTimeout(timer);
      thread.unref();
      idle.push(take);
      next();
    };
    threads.add(thread);
    limit(START_MOST, 'no thread to read it in could be started');
    thread.on('message', (said: Said) => {
      const done = job;
      free();
      if ('done' in said) done?.resolve(said.done);
      else if ('error' in said) done?.reject(new Error(said.error));
    });
    thread.on('error', (cause) =>
      lose(`reading it ended its thread (${cause instanceof Error ? cause.message : cause})`),
    );
    thread.on('exit', (code) => lose(`reading it ended its thread (code ${code})`));
  };

  const ask = <Done>(task: Task): Promise<Done> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new Error('the program is ending'));
      jobs.push({ task, resolve: (done) => resolve(done as Done), reject });
      next();
    });

  return {
    item: (...given) => ask({ name: 'item', given }),
    page: (...given) => ask({ name: 'page', given }),
    feed: (...given) => ask({ name: 'feed', given }),
    async close() {
      closed = true;
      for (const job of jobs.splice(0)) job.reject(new Error('the program is ending'));
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}
