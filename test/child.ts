// Programs of the project as child processes, as a person starts them. In: words, lines for stdin, variables; out: what each stream said.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
export const GUARD = join(ROOT, 'src', 'guard.mjs');
export const CONTENT = join(ROOT, 'content');
const PATIENCE_MS = 20_000;

/** A new empty folder, for the caller to remove. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'dateline-'));

/** What a child needs of this process; a variable of the project that happens to be set here is not passed on. */
const bare = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

export type Settings = {
  /** The folder it runs in: where `.env` and `data/` would be. */
  cwd: string;
  /** Written to stdin, which then ends; without it stdin stays open. */
  input?: string;
  env?: Record<string, string>;
  /** Another program than the command line; it gets a channel for messages too. */
  program?: string;
};

export type Ended = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string };

export type Live = {
  child: ChildProcessWithoutNullStreams;
  stdout: () => string;
  stderr: () => string;
  /** Resolves when the condition holds; rejects with what the child said where it ends first or it takes too long. */
  until(condition: () => boolean, what: string): Promise<void>;
  ended: Promise<Ended>;
};

const alive = new Set<ChildProcessWithoutNullStreams>();

/** For `afterAll`: nothing outlives its test. */
export const endAll = (): void => {
  for (const child of alive) child.kill('SIGKILL');
};

export const begin = (words: readonly string[], { cwd, input, env, program = GUARD }: Settings): Live => {
  const child = spawn(process.execPath, [program, ...words], {
    cwd,
    env: { ...bare(), ...env },
    stdio: ['pipe', 'pipe', 'pipe', ...(program === GUARD ? [] : (['ipc'] as const))],
  }) as ChildProcessWithoutNullStreams;
  alive.add(child);
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  child.stdin.on('error', () => {});
  if (input !== undefined) child.stdin.end(input);
  const ended = once(child, 'close').then(([code, signal]): Ended => {
    alive.delete(child);
    return { code: code as number | null, signal: signal as NodeJS.Signals | null, ...said };
  });
  const until = async (condition: () => boolean, what: string): Promise<void> => {
    const late = performance.now() + PATIENCE_MS;
    while (!condition()) {
      if (performance.now() > late || !alive.has(child))
        throw new Error(`did not happen: ${what}\nstdout: ${said.stdout}\nstderr: ${said.stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  return { child, stdout: () => said.stdout, stderr: () => said.stderr, until, ended };
};

/** To the end, with stdin empty unless something is given. */
export const run = (words: readonly string[], settings: Settings): Promise<Ended> =>
  begin(words, { input: '', ...settings }).ended;

/** The lines of the log, parsed; throws on one that is no JSON. */
export const facts = (stderr: string): Record<string, unknown>[] =>
  stderr
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
