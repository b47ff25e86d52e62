// The configuration of the folder that the program runs in: every fault at once, also what only the rooms above `config` can judge.
import { readConfig, type Config, type Faults } from '../config.ts';
import { environment } from '../environment.ts';
import { commands } from '../commands/index.ts';
import { syntaxOf } from '../core/bot/command.ts';
import { readOrderLine } from '../core/bot/orders.ts';
import { readCron } from '../core/bot/schedule.ts';
import { readAllow } from '../fetch/allow.ts';

/** One entry of FETCH_ALLOW at a time, so that each fault is told. */
const allowFaults = (entries: string): Faults =>
  entries.split(',').flatMap((entry) => {
    try {
      if (entry.trim() !== '') readAllow([entry]);
      return [];
    } catch (fault) {
      return [(fault as Error).message];
    }
  });

export const configuration = (): { config: Config } | { faults: Faults } => {
  const env = environment(process.cwd());
  const read = readConfig(env);
  const cron = env['DIGEST_CRON']?.trim() ? readCron(env['DIGEST_CRON'], Date.now()) : null;
  const line = env['DIGEST_LINE']?.trim() ? readOrderLine(env['DIGEST_LINE'], commands.map(syntaxOf)) : null;
  const more = [
    ...(cron !== null && 'problem' in cron ? [`DIGEST_CRON: ${cron.problem}`] : []),
    ...(line !== null && 'problem' in line ? [`DIGEST_LINE: ${line.problem}`] : []),
    ...allowFaults(env['FETCH_ALLOW'] ?? ''),
  ];
  return more.length === 0 ? read : { faults: [...('faults' in read ? read.faults : []), ...more] };
};
