// `.env` of a folder and the process's environment -> the variables. Apart from `config`: a verb that needs one of them alone checks nothing.
import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';

/** `.env` of a folder under the process's environment, which wins. A missing file is none; an unreadable one is a fault. */
export const environment = (folder: string): Record<string, string | undefined> => {
  let file = '';
  try {
    file = readFileSync(`${folder}/.env`, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new Error('.env: it cannot be read. Check its permissions, or remove it.', { cause });
  }
  return { ...parse(file), ...process.env };
};
