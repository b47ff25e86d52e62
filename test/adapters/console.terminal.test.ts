// The console at a terminal: a child program on a pseudo-terminal made by `script`, typed at as a person types.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { screen } from './screen.ts';

const CHILD = join(import.meta.dirname, 'console-child.ts');
const HAS_SCRIPT = spawnSync('script', ['-qec', 'true', '/dev/null'], { input: '' }).status === 0;
/** Where there is no `script`, a pipe passes for a terminal. */
const FORCED =
  'Object.assign(process.stdin, { isTTY: true }); Object.assign(process.stdout, { isTTY: true, columns: 80 });';
const [UP, TAB, ENTER, LEFT] = ['\u001b[A', '\t', '\r', '\u001b[D'];
const [CTRL_C, CTRL_D, CTRL_U] = ['\u0003', '\u0004', '\u0015'];

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Starts the program at a terminal of 80 columns; resolves when it has welcomed. */
const terminal = async (program = [CHILD], env: NodeJS.ProcessEnv = {}) => {
  const command = ['stty', 'cols', '80;', process.execPath, ...program].join(' ');
  const child = HAS_SCRIPT
    ? spawn('script', ['-qefc', command, '/dev/null'], { env: { ...process.env, TERM: 'xterm', ...env } })
    : spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(FORCED)}`, ...program], {
        env: { ...process.env, TERM: 'xterm', ...env },
      });
  children.push(child);
  let written = '';
  child.stdout.on('data', (data: Buffer) => (written += data.toString()));
  child.stderr.on('data', (data: Buffer) => (written += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const shown = () => screen(HAS_SCRIPT ? written : written.replace(/\r?\n/g, '\r\n'));
  const line = () => shown().lines[shown().row];
  const type = async (...keys: string[]) => {
    for (const key of keys) {
      child.stdin.write(key);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  };
  await expect.poll(line, { timeout: 20_000 }).toBe('>');
  return { type, shown, line, ended, written: () => written };
};

describe('the console at a terminal', () => {
  it('welcomes with the brief and three things to try, of which each works here', async () => {
    const { shown } = await terminal();
    const { lines } = shown();
    expect(lines).toContain('Asked: brief');
    const at = lines.indexOf('Try:');
    expect(lines.slice(at + 1, at + 3)).toEqual(['  who "Ann Lee"', '  news help']);
    expect(lines.at(-1)).toBe('>');
  });

  it('answers, and shows a fresh prompt below', async () => {
    const { type, shown, line } = await terminal();
    await type('quotes x', ENTER);
    await expect
      .poll(() => shown().lines.slice(-5))
      .toEqual(['> quotes x', 'Asked: quotes x', '  Sources: news receipt a 1', '', '>']);
    await type(ENTER, '   ', ENTER);
    await expect.poll(() => shown().lines.slice(-4)).toEqual(['', '>', '>', '>']);
    expect(line()).toBe('>');
  });

  it('completes verbs and values by TAB; several are listed and what is typed stays', async () => {
    const { type, shown, line } = await terminal();
    await type('w', TAB);
    await expect.poll(line).toBe('> who');
    await type('mar', TAB);
    await expect.poll(line).toBe('> who Zoë Marsh');
    await type(CTRL_U, '/who a', TAB);
    await expect.poll(line).toBe('> /who Ann');
    await type(CTRL_U, 'who ', TAB);
    await expect.poll(() => shown().lines.slice(-2)).toEqual(['Ann Lee    Anna Roy   Zoë Marsh', '> who']);
    await type(CTRL_U, 'xyz', TAB);
    await expect.poll(line).toBe('> xyz');
  });

  it('brings back what was asked, now and in a session before', async () => {
    const { type, line, ended, written } = await terminal();
    await type('one', ENTER, 'two', ENTER);
    await type(UP, UP);
    await expect.poll(line).toBe('> one');
    await type(UP);
    await expect.poll(line).toBe('> asked before');
    await type(UP);
    await expect.poll(line).toBe('> asked first');
    await type(CTRL_U, CTRL_D);
    expect(await ended).toBe(0);
    expect(written()).toContain('history ["two","one","asked before","asked first"]');
  });

  it('keeps what is being typed whole when a post comes, on one row or three, wherever the cursor stands', async () => {
    for (const typed of ['who An', `who ${'long name '.repeat(20)}`]) {
      const { type, shown } = await terminal();
      await type('post', ENTER);
      await type(typed, LEFT, LEFT);
      await expect.poll(() => shown().lines.join('\n')).toContain('A digest\nof two lines\n');
      const { lines, row, column } = shown();
      const from = lines.indexOf('of two lines') + 2;
      expect(lines.slice(from).join('').replaceAll(/\s/g, '')).toBe(`> ${typed}`.replaceAll(/\s/g, ''));
      expect((row - from) * 80 + column).toBe(typed.length);
      expect(lines.filter((line) => line.startsWith('> who'))).toHaveLength(1);
      await type('!', ENTER);
      const whole = `${typed.slice(0, -2)}!${typed.slice(-2)}`.trim();
      await expect.poll(() => shown().lines.join('\n')).toContain(`Asked: ${whole.slice(0, 50)}`);
    }
  });

  it.each([
    ['Ctrl-D', [CTRL_D]],
    ['Ctrl-C', [CTRL_C]],
    ['Ctrl-C in the middle of a line', ['half a li', CTRL_C]],
  ])('ends with 0 by %s, on a line of its own', async (_, keys) => {
    const { type, ended, written } = await terminal();
    await type(...keys);
    expect(await ended).toBe(0);
    expect(written()).toMatch(/\n(history|$)/);
  });

  it('takes a line of 100,000 pasted characters without hanging, and goes on', async () => {
    const { type, shown, line } = await terminal();
    await type('x'.repeat(100_000), ENTER);
    await expect
      .poll(() => shown().lines.some((each) => each.startsWith('Asked: xxx')), { timeout: 15_000 })
      .toBe(true);
    await type('again', ENTER);
    await expect.poll(() => shown().lines.slice(-4)[0]).toBe('Asked: again');
    expect(line()).toBe('>');
  });
});

describe('the bot in a console', () => {
  const bot = [join(import.meta.dirname, '..', '..', 'src', 'guard.mjs'), 'run'];
  const content = join(import.meta.dirname, '..', '..', 'content');
  const env = {
    DATABASE_URL: ':memory:',
    CONTENT_DIR: content,
    DISCORD_TOKEN: '',
    SLACK_BOT_TOKEN: '',
    SLACK_APP_TOKEN: '',
  };

  it('welcomes, completes a name of the articles, answers, ends', async () => {
    const { type, shown, line, ended } = await terminal(bot, env);
    expect(shown().lines).toContain('1 story, 1 article');
    await type('who lavr', TAB);
    await expect.poll(line).toBe('> who Sergei Lavrov');
    await type(ENTER);
    await expect.poll(() => shown().lines).toContain('Sergei Lavrov [3]');
    await type('21', ENTER);
    await expect.poll(() => shown().lines).toContain('Sentence 21 with its neighbours:');
    await type(CTRL_D);
    expect(await ended).toBe(0);
  });

  it('answers piped lines on standard output alone, and ends with 0', () => {
    const input = 'brief\n\n/who Lavrov\n/whu Lavrov\n';
    const done = spawnSync(process.execPath, bot, { input, env: { ...process.env, ...env }, encoding: 'utf8' });
    expect(done.status).toBe(0);
    const answers = done.stdout.split('\n\n').map((answer) => answer.split('\n')[0]);
    expect(answers).toEqual(['1 story, 1 article', 'Sergei Lavrov [3]', '"whu" is no command']);
  });

  it('ends at once by SIGTERM while its input stays open', async () => {
    const child = spawn(process.execPath, bot, { env: { ...process.env, ...env } });
    children.push(child);
    const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
    child.stdin.write('brief\n');
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const started = performance.now();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
