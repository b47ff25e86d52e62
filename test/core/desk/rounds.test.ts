// The intake's rounds: what waits for what, and what does not.
import { expect, it } from 'vitest';
import { rounds } from '../../../src/core/desk/rounds.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

it('look again while a reading takes long, and read what the last look found', async () => {
  const slow = Promise.withResolvers<void>();
  const done: string[] = [];
  let readings = 0;
  const intake = rounds({
    poller: { poll: async () => void done.push('look') },
    reader: {
      async read() {
        readings += 1;
        if (readings === 1) await slow.promise;
        done.push('read');
      },
    },
    expire: async () => {},
    report: (cause) => done.push(String(cause)),
  });
  intake.begin();
  await settled();
  intake.begin();
  await settled();
  expect(done).toEqual(['look', 'look']);
  slow.resolve();
  await intake.idle();
  expect(done.slice(0, 3)).toEqual(['look', 'look', 'read']);
  expect(done.slice(3)).toContain('read');
  await intake.stop();
});

it('read while a look takes long, and once more after it, also where it failed', async () => {
  const slow = Promise.withResolvers<void>();
  const done: string[] = [];
  const intake = rounds({
    poller: {
      async poll() {
        await slow.promise;
        done.push('look');
        throw new Error('full');
      },
    },
    reader: { read: async () => void done.push('read') },
    expire: async () => void done.push('expire'),
    report: (cause) => done.push((cause as Error).message),
  });
  intake.begin();
  await settled();
  expect(done).toContain('read');
  slow.resolve();
  await intake.idle();
  expect(done.slice(done.indexOf('look'))).toEqual(['look', 'full', 'read']);
  intake.begin();
  await intake.stop();
  expect(done).not.toContain('expire');
});
