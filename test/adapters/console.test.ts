// The console over piped lines, on real streams.
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { create } from '../../src/adapters/console/adapter.ts';
import type { Message } from '../../src/core/chat/message.ts';
import { echo, hostOf, type Scripted } from './console-host.ts';

const opened = async (input: Readable, host: Scripted = hostOf()) => {
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  const adapter = create({ input, output });
  await adapter.start(host);
  return { adapter, host, output, shown: () => Buffer.concat(chunks).toString() };
};

const answered = async (input: string | string[] | Buffer[], host?: Scripted) => {
  const run = await opened(Readable.from(typeof input === 'string' ? [input] : input), host);
  await run.adapter.ended;
  return run;
};

describe('piped lines', () => {
  it('are answered in order, whatever each takes; blank ones are skipped; the end of input ends it', async () => {
    const slowFirst = hostOf(async (invocation) => {
      if (invocation.line === 'one') await new Promise((resolve) => setTimeout(resolve, 50));
      return echo(invocation);
    });
    const { shown, host } = await answered('one\n\n  \r\n/two\r\nthree', slowFirst);
    expect(host.asked.map(({ line }) => line)).toEqual(['one', '/two', 'three']);
    expect(shown()).toBe(
      ['one', '/two', 'three'].map((line) => `Asked: ${line}\n  Sources: news receipt a 1\n`).join('\n'),
    );
  });

  it('ask as the one person of the console, who may write and shares with nobody', async () => {
    const { host } = await answered('one\n');
    expect(host.asked).toEqual([
      {
        line: 'one',
        workspace: 'console:local',
        channel: 'console:local:terminal',
        person: 'local',
        manager: true,
        open: true,
      },
    ]);
  });

  it('of nothing are answered with nothing', async () => {
    for (const input of ['', '\n', '\r\n \n']) expect((await answered(input)).shown()).toBe('');
  });

  it('may come in pieces that split a character', async () => {
    const bytes = Buffer.from('who Zoë\n');
    const { host } = await answered([bytes.subarray(0, 7), bytes.subarray(7)]);
    expect(host.asked[0]?.line).toBe('who Zoë');
  });

  it('of 100,000 characters, and of bytes that are no text, are answered', async () => {
    const { shown, host } = await answered([`${'x'.repeat(100_000)}\n`, '\u0000\u001b[2J\ufffd\n']);
    expect(host.asked.map(({ line }) => line.length)).toEqual([100_000, 6]);
    expect(shown().match(/Asked: /g)).toHaveLength(2);
  });
});

describe('what is shown', () => {
  const hostile = '\u001b[31mred\u001b]0;title\u0007 \u009b2J \u202eevil\u2066 a\rb\u200bc \ud800';
  // Line ends aside: C0, C1, bidi controls, zero width, lone surrogates.
  const live = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;
  const message: Message = {
    title: hostile,
    blocks: [
      { kind: 'text', text: [hostile, { bold: hostile }, { link: { text: hostile, url: hostile } }] },
      {
        kind: 'points',
        layout: 'list',
        label: hostile,
        points: [{ text: hostile, citations: [{ label: hostile, line: hostile }], speaker: [{ text: hostile }] }],
      },
      { kind: 'note', text: hostile },
      { kind: 'buttons', buttons: [{ label: hostile, line: hostile }] },
    ],
  };

  it('has no control, bidi or invisible characters of an article, in an answer or a post', async () => {
    const { shown, adapter } = await answered(
      'one\n',
      hostOf(() => message),
    );
    const [body] = adapter.render(message, (line) => line);
    await adapter.post('console:local:terminal', body ?? {}, { key: 'k' });
    expect(shown().match(/evil/g)?.length).toBeGreaterThan(12);
    expect(live.test(hostile)).toBe(true);
    expect(shown()).not.toMatch(live);
  });

  it('is paged where it is very long, and nothing is lost', async () => {
    const points = Array.from({ length: 1000 }, (_, at) => ({
      text: `Point ${at} ${'word '.repeat(at % 50)}end${at}.`,
      citations: [{ label: `${at}`, line: `news receipt a ${at}` }] as [{ label: string; line: string }],
    }));
    const long: Message = { title: 'Long', blocks: [{ kind: 'points', layout: 'list', points }], line: 'brief' };
    const { adapter, shown } = await answered(
      'brief\n',
      hostOf(() => long),
    );
    expect(shown().length).toBeLessThan(31_000);
    expect(shown()).toContain('More: brief page:2');
    const pages = adapter.render(long, (line) => line).map((page) => ('text' in page ? String(page.text) : ''));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.length).toBeLessThan(31_000);
    for (const at of points.keys()) expect(pages.filter((page) => page.includes(`end${at}. [${at}]`))).toHaveLength(1);
  });
});

describe('a mark', () => {
  const cited = (label: string, line: string) => ({ label, line: `news receipt ${line}` });
  const answerOf = (letter: string): Message => ({
    title: letter,
    blocks: [
      {
        kind: 'points',
        layout: 'list',
        points: [
          {
            text: 'It rained.',
            citations: [cited(`${letter}2`, `${letter} 2`)],
            speaker: [{ text: 'she', citations: [cited(`${letter}3`, `${letter} 3`)] }],
          },
        ],
      },
    ],
  });
  const host = () => hostOf(({ line }) => answerOf(line.startsWith('news receipt') ? '' : line));
  const asked = async (typed: string[]) => {
    const run = await answered(`${typed.join('\n')}\n`, host());
    return { lines: run.host.asked.map(({ line }) => line), shown: run.shown() };
  };

  it('typed as it stands behind a line opens its sentence, in whatever writing', async () => {
    for (const typed of ['b2', '[b2]', ' B2 '])
      expect((await asked(['b', typed])).lines).toEqual(['b', 'news receipt b 2']);
    expect((await asked(['b', 'b3'])).lines).toEqual(['b', 'news receipt b 3']);
  });

  it('of the last answer opens, and of what it opened; of an answer before it none', async () => {
    expect((await asked(['b', 'b2', '3', 'b3'])).lines).toEqual([
      'b',
      'news receipt b 2',
      'news receipt  3',
      'news receipt b 3',
    ]);
    const { lines, shown } = await asked(['b', 'c', 'b2', '2']);
    expect(lines).toEqual(['b', 'c']);
    expect(shown).toContain('No line of the last answer has the mark [b2].');
    expect(shown).toContain('[2]');
  });

  it('opens behind an answer without marks', async () => {
    const run = await answered(
      'b\nnone\nb2\n',
      hostOf(({ line }) => (line === 'none' ? { title: '', blocks: [] } : answerOf(line))),
    );
    expect(run.host.asked.at(-1)?.line).toBe('news receipt b 2');
  });

  it('of a post opens too, as it is stored', async () => {
    const input = new PassThrough();
    const { adapter, host: scripted, shown } = await opened(input, host());
    const [body] = adapter.render(answerOf('d'), (line) => line);
    await adapter.post('console:local:terminal', JSON.parse(JSON.stringify(body)) as object, { key: 'k' });
    input.end('d2\n');
    await adapter.ended;
    expect(scripted.asked.map(({ line }) => line)).toEqual(['news receipt d 2']);
    expect(shown()).not.toContain('No line');
  });
});

describe('a post', () => {
  it('is shown whole, between answers, and is told as sent', async () => {
    const input = new PassThrough();
    const { adapter, shown } = await opened(input);
    const bodies = adapter.render({ title: 'Digest', blocks: [{ kind: 'note', text: 'a note' }] }, (line) => line);
    expect(bodies).toEqual([{ text: 'Digest\n(a note)' }]);
    input.write('one\n');
    await expect.poll(shown).toContain('Asked: one');
    // As it comes out of the store: JSON and back.
    const stored = structuredClone(bodies[0] ?? {});
    expect(await adapter.post('console:local:terminal', stored, { key: 'k1' })).toEqual({ outcome: 'sent', id: 'k1' });
    await adapter.tell('local', { text: 'A word' });
    expect(shown()).toContain('\n\nDigest\n(a note)\n');
    expect(shown()).toContain('\nA word\n');
    input.end();
    await adapter.ended;
  });

  it('is refused where the output is closed', async () => {
    const { adapter, output } = await answered('');
    output.end();
    expect(await adapter.post('console:local:terminal', { text: 'x' }, { key: 'k' })).toMatchObject({
      outcome: 'refused',
    });
  });

  it('has one channel to go to', async () => {
    const { adapter } = await answered('');
    expect(await adapter.find('terminal')).toEqual({ channel: 'console:local:terminal', name: 'this terminal' });
    expect(await adapter.find('C012345')).toEqual({
      problem: 'The console has no channel "C012345": write console:terminal.',
    });
  });
});

describe('stop', () => {
  it('ends it in the middle, twice without harm', async () => {
    const input = new PassThrough();
    const { adapter, host } = await opened(input);
    await adapter.stop();
    await adapter.stop();
    await adapter.ended;
    input.write('one\n');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.asked).toEqual([]);
  });

  it('of an input that breaks says so', async () => {
    const input = new PassThrough();
    const { adapter } = await opened(input);
    const ended = expect(adapter.ended).rejects.toThrow('the pipe broke');
    input.destroy(new Error('the pipe broke'));
    await ended;
  });
});
