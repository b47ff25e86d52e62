// What a terminal shows of what a program wrote: a small one, of the few control sequences that readline uses; anything else throws.

const SEQUENCE = /^\u001b\[(\d*)([A-Za-z])/;

/** The lines on the screen, the last empty ones left out, and where the cursor stands. Unlimited in height. */
export function screen(written: string, width = 80): { lines: string[]; row: number; column: number } {
  const rows: string[][] = [[]];
  let [row, column] = [0, 0];
  const here = (): string[] => (rows[row] ??= []);
  for (let at = 0; at < written.length; at++) {
    const char = written[at] ?? '';
    if (char === '\u001b') {
      const sequence = SEQUENCE.exec(written.slice(at, at + 10));
      if (!sequence) throw new Error(`not known: ${JSON.stringify(written.slice(at, at + 10))}`);
      const [all, digits = '', letter] = sequence;
      const count = digits === '' ? 1 : Number(digits);
      if (letter === 'A') row = Math.max(0, row - count);
      else if (letter === 'B') row += count;
      else if (letter === 'C') column += count;
      else if (letter === 'D') column = Math.max(0, column - count);
      else if (letter === 'G') column = count - 1;
      else if (letter === 'J' || letter === 'K') {
        here().length = Math.min(here().length, column);
        if (letter === 'J') rows.length = row + 1;
      } else throw new Error(`not known: ${JSON.stringify(all)}`);
      at += all.length - 1;
    } else if (char === '\r') column = 0;
    else if (char === '\n') {
      row++;
      here();
    } else if (char !== '\u0007') {
      if (column >= width) {
        row++;
        column = 0;
      }
      const line = here();
      while (line.length < column) line.push(' ');
      line[column++] = char;
    }
  }
  const lines = Array.from({ length: rows.length }, (_, at) => (rows[at] ?? []).join('').trimEnd());
  while (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return { lines, row, column };
}
