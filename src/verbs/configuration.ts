// The configuration of the folder that the program runs in: every fault at once, also what only the rooms above `config` can judge.
import { readConfig, type Config, type Faults } from '../config.ts';
import { environment } from '../environment.ts';
import { readCron } from '../core/bot/schedule.ts';

export const configuration = (): { config: Config } | { faults: Faults } => {
  const env = environment(process.cwd());
  const read = readConfig(env);
  const cron = env['DIGEST_CRON']?.trim() ? readCron(env['DIGEST_CRON'], Date.now()) : null;
  if (cron === null || 'cron' in cron) return read;
  return { faults: [...('faults' in read ? read.faults : []), `DIGEST_CRON: ${cron.problem}`] };
};
