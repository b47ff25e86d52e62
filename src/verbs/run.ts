// `run` (npm start): reads the configuration, starts the bot, ends it on a signal or when the console's input ends.
import { openLog } from '../log.ts';
import { start } from '../main.ts';
import { configuration } from './configuration.ts';
import { Usage } from './usage.ts';

/** From a signal to the end of the process, whatever still hangs. */
const STOP_MS = 10_000;

export const run = async (words: readonly string[]): Promise<number> => {
  if (words.length > 0) throw new Usage(`run takes nothing, not "${words[0]}".`);
  const read = configuration();
  if ('faults' in read) {
    console.error(
      ['The configuration (.env or environment) has faults:', ...read.faults.map((fault) => `- ${fault}`)].join('\n'),
    );
    return 1;
  }
  const log = openLog(read.config.LOG_LEVEL);
  // Before anything starts: a signal that comes while the first posts are on their way lets them end.
  const signalled = new Promise<'signal'>((resolve) => {
    const end = (): void => {
      setTimeout(() => process.exit(0), STOP_MS).unref();
      resolve('signal');
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
  });
  const running = await start({ config: read.config, log });
  const why = await Promise.race([signalled, running.ended]);
  setTimeout(() => process.exit(0), STOP_MS).unref();
  await running.stop();
  // All of the bot is closed: a library that still holds something open (discord.js goes on reconnecting) does not hold the process.
  if (why === 'signal') process.exit(0);
  return 0;
};
