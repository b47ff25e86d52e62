// The log: one JSON line a fact on stderr, readable lines where stderr is a terminal.
import { pino } from 'pino';

/** The part of the log that rooms are handed. */
export type Log = {
  debug(fact: object, message: string): void;
  info(fact: object, message: string): void;
  warn(fact: object, message: string): void;
  error(fact: object, message: string): void;
};

const LEVEL_NAMES: Record<number, string> = { 20: 'debug', 30: 'info', 40: 'warn', 50: 'error' };

/** What would move the cursor of a terminal, colour it or turn its words about: a file's name may hold it. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (text: string): string =>
  text.replace(CONTROLS, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A JSON line as a person reads it: time, level, message, then the facts. */
export const readable = (line: string): string => {
  const { time, level, msg, err, ...facts } = JSON.parse(line) as Record<string, unknown> & {
    time: number;
    level: number;
    err?: { message?: string };
  };
  const rest = Object.entries(facts).map(
    ([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const cause = err?.message ? `: ${err.message}` : '';
  const said = `${String(msg)}${cause}${rest.join('')}`;
  return `${new Date(time).toISOString().slice(11, 19)} ${LEVEL_NAMES[level] ?? level} ${escaped(said)}\n`;
};

/** Secrets are never logged: callers hand in facts, not configuration or whole errors of SDKs with their requests. */
export const openLog = (level: string, err: NodeJS.WritableStream & { isTTY?: boolean } = process.stderr): Log =>
  pino(
    { level, base: null, serializers: { err: (cause: unknown) => chain(cause) } },
    { write: (line: string) => void err.write(err.isTTY ? readable(line) : line) },
  );

/** An error as its messages, cause by cause, with the first stack. */
const chain = (cause: unknown): object => {
  const messages: string[] = [];
  for (let each: unknown = cause; each instanceof Error && messages.length < 5; each = each.cause)
    messages.push(each.message);
  return { message: messages.join(' <- ') || String(cause), stack: cause instanceof Error ? cause.stack : undefined };
};
