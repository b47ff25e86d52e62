// A child program: the real bot, started from the environment under a clock that its parent moves over IPC. Takes {now} and {tick: true},
// answers {ticked: true} when what was due is posted, looked at and read; {stop: true} ends it. Logs and fails as `run` does.
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { start } from '../../src/main.ts';

export type Order = { now?: number; tick?: true; stop?: true };

const read = readConfig(process.env);
if ('faults' in read) throw new Error(read.faults.join('\n'));
let now = Number(process.env['NOW']);
const running = await start({ config: read.config, log: openLog(read.config.LOG_LEVEL), clock: () => now });

const obey = async (order: Order): Promise<void> => {
  if (order.now !== undefined) now = order.now;
  if (order.tick) {
    await running.tick();
    await running.idle();
    process.send?.({ ticked: true });
  }
  if (order.stop) {
    await running.stop();
    process.disconnect();
  }
};
process.on('message', (order: Order) => void obey(order));
