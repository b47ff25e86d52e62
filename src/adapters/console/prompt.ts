// A person at a terminal: a prompt with history and completion. What comes in between is shown above it, and what is typed stays.
import { clearScreenDown, createInterface, cursorTo, moveCursor, type Interface } from 'node:readline';
import { Transform, type Writable } from 'node:stream';
import { LINE_CHARACTERS } from '../../core/chat/syntax.ts';
import { type Front, type Input, letGo } from './front.ts';

export type Person = {
  answer(line: string): Promise<string>;
  /** What may stand for the end `on` of the line typed so far. */
  complete(line: string): Promise<{ on: string; words: string[] }>;
  /** Newest first. */
  history: string[];
  remember(history: readonly string[]): void;
  /** Shown before anything is asked. */
  welcome(): Promise<string>;
};

/** Columns of a terminal that does not tell. */
const COLUMNS = 80;

/**
 * The input as readline gets it, its lines cut a little above the longest that is read: readline measures the whole line at every
 * character, so that one of 100,000 pasted at once would take minutes.
 */
class Measured extends Transform {
  readonly isTTY = true;
  readonly #terminal: Input;
  #typed = (): number => 0;

  constructor(terminal: Input) {
    super({ decodeStrings: false, encoding: 'utf8' });
    this.#terminal = terminal;
  }

  /** How the length of the line typed so far is known. */
  measure(typed: () => number): void {
    this.#typed = typed;
  }

  setRawMode(mode: boolean): this {
    this.#terminal.setRawMode?.(mode);
    return this;
  }

  override _transform(chunk: string | Buffer, _: BufferEncoding, done: () => void): void {
    let room = Math.max(LINE_CHARACTERS + 1 - this.#typed(), 0);
    const kept: string[] = [];
    for (const part of String(chunk).split(/(?<=[\r\n])/)) {
      // A key such as an arrow is a few characters that belong together and add nothing to the line.
      const fits = part.length <= room || (part.length <= KEY_CHARACTERS && part.includes('\u001b'));
      kept.push(fits ? part : cutTo(part, room));
      room = LINE_CHARACTERS + 1;
    }
    this.push(kept.join(''), 'utf8');
    done();
  }
}

const KEY_CHARACTERS = 32;

/** The first characters of a part, with the control characters that end it: the end of its line, a backspace, a Ctrl-C. */
const cutTo = (part: string, room: number): string =>
  part.slice(0, room).toWellFormed() +
  (/[\u0000-\u001f\u007f]+$/.exec(part.slice(room).slice(-KEY_CHARACTERS))?.[0] ?? '');

const common = (words: readonly string[]): string => {
  let prefix = words[0] ?? '';
  for (const word of words) while (!word.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix;
};

/** Candidates side by side, as many as a line of the terminal takes. */
function columns(words: readonly string[], width: number): string {
  const cell = Math.max(...words.map((word) => word.length)) + 2;
  const count = Math.max(1, Math.floor(width / cell));
  const rows: string[] = [];
  for (let at = 0; at < words.length; at += count) {
    rows.push(
      words
        .slice(at, at + count)
        .map((word) => word.padEnd(cell))
        .join('')
        .trimEnd(),
    );
  }
  return rows.join('\n');
}

export function prompt(terminal: Input, output: Writable & { columns?: number }, person: Person): Front {
  const input = new Measured(terminal);
  const reader: Interface = createInterface({
    input,
    output,
    terminal: true,
    prompt: '> ',
    history: [...person.history],
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: null, result: [string[], string]) => void) => {
      void complete(line).then((result) => done(null, result));
    },
  });
  input.measure(() => reader.line.length);
  // readline keeps here on which row of the line the cursor stood when it last drew all of it, and clears from there; what is pasted
  // moves the cursor without its notice.
  const drawnAt = (row: number): unknown => Object.assign(reader, { prevRows: row });
  input.on('data', () => drawnAt(reader.getCursorPos().rows));
  terminal.pipe(input);

  const show = (text: string): void => {
    const { rows } = reader.getCursorPos();
    moveCursor(output, 0, -rows);
    cursorTo(output, 0);
    clearScreenDown(output);
    output.write(`${text}\n`);
    drawnAt(0);
    reader.prompt(true);
  };

  const complete = async (line: string): Promise<[string[], string]> => {
    const { on, words } = await person.complete(line);
    if (words.length < 2) return [words.map((word) => `${word}${word.endsWith(':') ? '' : ' '}`), on];
    // readline would replace what is typed by what the words have in common, be it less.
    const shared = common(words);
    if (shared.length > on.length && shared.toLowerCase().startsWith(on.toLowerCase())) return [words, on];
    show(columns(words, output.columns ?? COLUMNS));
    return [[], on];
  };

  const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
  let work = person.welcome().then((text) => show(`${text}\n`));
  work.catch(reject);
  reader.on('line', (line) => {
    if (line.trim() === '') {
      reader.prompt();
      return;
    }
    work = work.then(async () => show(`${await person.answer(line)}\n`));
    work.catch(reject);
  });
  reader.on('history', (history) => person.remember(history));
  reader.on('SIGINT', () => reader.close());
  reader.on('close', () => {
    output.write('\n');
    release();
    resolve();
  });
  terminal.on('end', () => reader.close());
  terminal.on('error', () => reader.close());

  const release = (): void => {
    terminal.unpipe(input);
    letGo(terminal);
  };
  return { show, ended, close: () => reader.close() };
}
