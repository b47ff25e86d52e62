// The bot's answers on every golden article, a line a test.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askOnce } from '../../src/verbs/ask.ts';
import type { Message } from '../../src/core/chat/message.ts';
import { checkBrief, checkNobody, checkQuotes, checkSeveral, checkWho } from './check-answers.ts';
import { goldens } from './expected.ts';

describe.each(goldens().map((golden) => ({ name: golden.name, golden })))('$name', ({ golden }) => {
  let content = '';
  beforeAll(() => {
    content = mkdtempSync(join(tmpdir(), 'golden-'));
    for (const file of golden.files) copyFileSync(file, join(content, basename(file)));
  });
  afterAll(() => rmSync(content, { recursive: true, force: true }));

  const ask = (line: string): Promise<Message> => askOnce({ content, line });
  const { who, several, nobody, answers } = golden.expected;

  test('/brief', async () => {
    expect(checkBrief(golden, await ask('/brief'))).toEqual([]);
  });
  test.each(Object.keys(who))('/who %s', async (asked) => {
    expect(checkWho(golden, asked, await ask(`/who ${asked}`))).toEqual([]);
  });
  test.each(Object.keys(several ?? {}))('/who %s, whom several are', async (asked) => {
    expect(checkSeveral(golden, asked, await ask(`/who ${asked}`))).toEqual([]);
  });
  test.each(Object.keys(nobody ?? {}))('/who %s, whom nobody is', async (asked) => {
    expect(checkNobody(golden, asked, await ask(`/who ${asked}`))).toEqual([]);
  });
  test.each(Object.keys(answers))('%s', async (line) => {
    expect(checkQuotes(golden, line, await ask(line))).toEqual([]);
  });
});
