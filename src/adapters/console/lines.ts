// Piped input: a line in, its answer out, in order, until the input ends.
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { type Front, type Input, letGo } from './front.ts';

export function lines(input: Input, output: Writable, answer: (line: string) => Promise<string>): Front {
  const reader = createInterface({ input, crlfDelay: Infinity, terminal: false });
  let first = true;
  const show = (text: string): void => {
    output.write(`${first ? '' : '\n'}${text}\n`);
    first = false;
  };
  const read = async (): Promise<void> => {
    for await (const line of reader) if (line.trim() !== '') show(await answer(line));
  };
  const ended = read();
  return {
    show,
    ended,
    close: () => {
      reader.close();
      letGo(input);
    },
  };
}
