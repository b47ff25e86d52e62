// The command line as a person meets it: each verb as a child process, used well, used wrongly, and failing.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../src/core/chat/message.ts';
import { begin, CONTENT, endAll, newFolder, run, type Ended, type Settings } from './child.ts';

const SEED = join(CONTENT, 'kerry-putin-sochi.txt');

let folder: string;
beforeAll(() => {
  folder = newFolder();
});
afterAll(() => {
  endAll();
  rmSync(folder, { recursive: true });
});

const dateline = (words: string[], { env, ...more }: Partial<Settings> = {}): Promise<Ended> =>
  run(words, { cwd: folder, env: { CONTENT_DIR: CONTENT, ...env }, ...more });

/** Standard output of a good use; all that is not data would be on the other stream. */
const good = async (words: string[], settings?: Partial<Settings>): Promise<string> => {
  const ended = await dateline(words, settings);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  return ended.stdout;
};

type Cut = { start: number; end: number; text: string };
/** What is read of the answers of `analyze` and `summarize`. */
type Answer = {
  id: string | null;
  sentences: (Cut & { number: number })[];
  entities: { mentions: Cut[]; roles: Cut[] }[];
  quotes: Cut[];
  dates: Cut[];
};

const answersOf = (text: string): Answer[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);

describe.concurrent('wrong usage ends with 2, says what is wrong and how the verb is used, and prints no data', () => {
  const WRONG: Record<string, { words: string[]; said: RegExp }> = {
    'an unknown verb': { words: ['asks'], said: /^"asks" is no verb\. There is: run, ask, .*help/ },
    'ask with a line that is not quoted': { words: ['ask', 'who', 'Lavrov'], said: /in quotes.*\nUsage: .* ask/ },
    'a form there is none of': { words: ['ask', '/brief', '--as', 'xml'], said: /plain, json, discord, slack.*"xml"/ },
    'an option there is none of': { words: ['ask', '/brief', '--in', 'x'], said: /'--in'.*\nUsage: .* ask/ },
    'files beside --jsonl': { words: ['analyze', SEED, '--jsonl'], said: /stdin.*\nUsage: .* analyze/ },
    'no budget': {
      words: ['summarize', '--words', '0'],
      said: /--words.*from 1.*"0"\.\nUsage: .* summarize/,
    },
    'a budget without its number': { words: ['summarize', '--words'], said: /--words.*\n?.*Usage: .* summarize/s },
    'a manifest for nobody': { words: ['manifest'], said: /manifest slack/ },
    'a platform that registers nothing': { words: ['register', 'slack'], said: /register discord/ },
    'more than doctor takes': { words: ['doctor', 'me'], said: /"me"\.\nUsage: .* doctor/ },
    'more than run takes': { words: ['run', 'fast'], said: /"fast"\.\nUsage: .* run/ },
  };
  for (const [name, { words, said }] of Object.entries(WRONG))
    it(name, async () => {
      const ended = await dateline(words);
      expect(ended).toMatchObject({ code: 2, stdout: '' });
      expect(ended.stderr).toMatch(said);
      expect(ended.stderr).not.toMatch(/^ +at /m);
    });

  it('no verb at all: the help', async () => {
    const [none, asked] = await Promise.all([dateline([]), dateline(['help'])]);
    expect(none.code).toBe(2);
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(none.stdout + none.stderr).toBe(asked.stdout);
    for (const verb of ['run', 'ask', 'analyze', 'summarize', 'manifest slack', 'register discord', 'doctor'])
      expect(asked.stdout).toMatch(new RegExp(`^ +${verb}\\b`, 'm'));
  });
});

describe.concurrent('a failure ends with 1 and one line with the mend', () => {
  const FAILING: Record<string, { words: string[]; said: RegExp; env?: Record<string, string> }> = {
    'a folder that is not there': { words: ['ask', '/brief', '--content', '/not/there'], said: /\/not\/there.*check/ },
    'a folder that is a file': { words: ['ask', '/brief', '--content', SEED], said: /is a file; name the folder/ },
    'a file that is not there': { words: ['analyze', 'none.txt'], said: /^none\.txt: it is not there/ },
    'a file that is no text file': { words: ['summarize', 'notes.doc'], said: /^notes\.doc: .*\.txt/ },
    'to register without a token': { words: ['register', 'discord'], said: /DISCORD_TOKEN.*developer portal/ },
    'a faulty configuration': {
      words: ['manifest', 'slack'],
      said: /TIME_ZONE: .*LOG_LEVEL: /,
      env: { TIME_ZONE: 'Mars', LOG_LEVEL: 'loud' },
    },
  };
  for (const [name, { words, said, env }] of Object.entries(FAILING))
    it(name, async () => {
      const ended = await dateline(words, env ? { env } : {});
      expect(ended).toMatchObject({ code: 1, stdout: '' });
      expect(ended.stderr).toMatch(said);
      expect(ended.stderr.trimEnd()).not.toContain('\n');
    });

  it('an .env that cannot be read', async () => {
    const cwd = join(folder, 'unreadable');
    mkdirSync(join(cwd, '.env'), { recursive: true });
    const ended = await dateline(['manifest', 'slack'], { cwd });
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^\.env: it cannot be read\. .*\n$/);
  });
});

describe.concurrent('ask', () => {
  it('plain is what a person reads', async () => {
    const text = await good(['ask', '/who Lavrov']);
    expect(text).toMatch(/^Sergei Lavrov \[3\]\n/);
    expect(text).toMatch(/Role: Russian foreign minister \[3\]/);
    expect(text).not.toContain('[object');
  });

  it('json is the message, its points with their citations', async () => {
    const message = JSON.parse(await good(['ask', '/who Lavrov', '--as', 'json'])) as Message;
    expect(message).toMatchObject({ title: expect.any(String), blocks: expect.any(Array) });
    const points = message.blocks.flatMap((block) => (block.kind === 'points' ? block.points : []));
    expect(points.length).toBeGreaterThan(2);
    for (const { text, citations } of points) {
      expect(text).toBeTypeOf('string');
      expect(citations.length).toBeGreaterThan(0);
      for (const { label, line } of citations) expect(line).toBe(`news receipt kerry-putin-sochi ${label}`);
    }
  });

  for (const [form, body] of [
    ['discord', { components: expect.anything(), allowed_mentions: { parse: [] } }],
    ['slack', { text: expect.stringContaining('Russian foreign minister'), blocks: expect.anything() }],
  ] as const)
    it(`${form} is an array, a page each, and the same bytes each time`, async () => {
      const [first, second] = await Promise.all(
        [1, 2].map(() => good(['ask', '/who Lavrov', '--as', form], { cwd: folder })),
      );
      expect(first).toBe(second);
      const pages = JSON.parse(first!);
      expect(pages).toHaveLength(1);
      expect(pages[0]).toMatchObject(body);
      for (const absent of ['channel', 'nonce', 'enforce_nonce', 'response_type'])
        expect(pages[0]).not.toHaveProperty(absent);
    });

  it('reads the folder it is given, and names on stderr what it leaves out', async () => {
    const content = join(folder, 'two');
    mkdirSync(content);
    writeFileSync(
      join(content, 'market.txt'),
      'Mayor Ida Holm opened the market on Friday. "It is a good day," she said.',
    );
    writeFileSync(join(content, 'binary.txt'), Buffer.from([1, 0, 2]));
    const ended = await dateline(['ask', '/who Holm', '--content', content]);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/^Ida Holm \[1\]/);
    expect(ended.stderr).toMatch(/^[^\n]*binary\.txt[^\n]*binary, not text[^\n]*\n$/);
  });

  it('says that it keeps nothing instead of changing something; what only shows is answered', async () => {
    const changing = [
      '/source add http://127.0.0.1:1',
      'source import http://127.0.0.1:1 dry:no',
      '/digest set 08:00',
      'digest remove d1',
    ];
    const showing = ['/source list', 'source import http://127.0.0.1:1 dry:yes', '/digest preview', '/digest'];
    const [refused, answered] = await Promise.all([
      Promise.all(changing.map((line) => dateline(['ask', line]))),
      Promise.all(showing.map((line) => dateline(['ask', line]))),
    ]);
    for (const [at, ended] of refused.entries()) {
      const name = changing[at]!.replace('/', '').split(' ').slice(0, 2).join(' ');
      expect(ended).toMatchObject({ code: 1, stdout: '' });
      expect(ended.stderr).toBe(
        `ask only answers and keeps nothing: "${name}" changes something. Start the bot (npm start) and type it there.\n`,
      );
    }
    for (const ended of answered) expect(ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('what is not found is an answer', async () => {
    expect(await good(['ask', '/who Nobody Atall'])).toMatch(/Nobody Atall/);
    expect(await good(['ask', '/whoo Lavrov'])).toMatch(/[Dd]id you mean/);
  });
});

describe.concurrent('analyze and summarize', () => {
  const article = 'Mayor Ida Holm opened the market on Friday.\n\n“It is a good day,” she said. “Come in.”';

  it('print one line an article, of files and of the folder', async () => {
    const [ofFile, ofFolder] = await Promise.all([good(['analyze', SEED]), good(['analyze'])]);
    expect(ofFile).toBe(ofFolder);
    expect(answersOf(ofFile)).toHaveLength(1);
    const analysis = answersOf(ofFile)[0]!;
    const text = readFileSync(SEED, 'utf8');
    expect(analysis.id).toBe('kerry-putin-sochi');
    for (const span of [
      ...analysis.quotes,
      ...analysis.dates,
      ...analysis.entities.flatMap(({ mentions, roles }) => [...mentions, ...roles]),
    ])
      expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it('of JSON lines print one each in order, and say what is wrong with one', async () => {
    const input = [
      JSON.stringify({ id: 'first', text: article, published: '2024-03-14' }),
      '{"id":"cut","te',
      JSON.stringify({ id: 'none' }),
      JSON.stringify({ id: 'number', text: 7 }),
      JSON.stringify({ text: article }),
      '[1]',
      'null',
      '',
      JSON.stringify({ id: 8, text: article }),
      JSON.stringify({ id: 'empty', text: '' }),
      JSON.stringify({ id: 'lone', text: '\ud800 said \udc00.' }),
      JSON.stringify({ id: 'last', text: article }),
    ].join('\n');
    const [analyses, summaries] = await Promise.all(
      ['analyze', 'summarize'].map(async (verb) => answersOf(await good([verb, '--jsonl'], { input }))),
    );
    const ids = ['first', null, 'none', 'number', null, null, null, '8', 'empty', 'lone', 'last'];
    for (const answers of [analyses!, summaries!]) {
      expect(answers.map(({ id }) => id)).toEqual(ids);
      for (const [index, answer] of answers.entries())
        if (index >= 1 && index <= 6) expect(Object.keys(answer).sort()).toEqual(['error', 'id']);
        else expect(answer.sentences).toBeInstanceOf(Array);
    }
    expect(analyses!.at(-1)!.entities).toEqual(analyses![0]!.entities);
    expect(summaries!.at(-1)!.sentences[0]!.text).toBe('Mayor Ida Holm opened the market on Friday.');
  });

  it('a budget of sentences, and one of words, is kept; lines are verbatim and in order', async () => {
    const [sentences, words] = await Promise.all([
      good(['summarize', SEED, '--sentences', '4']),
      good(['summarize', SEED, '--words', '60']),
    ]);
    const text = readFileSync(SEED, 'utf8');
    const [four = [], sixty = []] = [sentences, words].map((printed) => answersOf(printed)[0]!.sentences);
    expect(four).toHaveLength(4);
    expect(sixty.length).toBeGreaterThan(1);
    expect(sixty.flatMap((line) => line.text.split(/\s+/)).length).toBeLessThanOrEqual(60);
    for (const lines of [four, sixty]) {
      for (const line of lines) expect(text.slice(line.start, line.end)).toBe(line.text);
      const numbers = lines.map((line) => line.number);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
  });

  it('a reader that stops early is no fault', async () => {
    const line = JSON.stringify({ id: 'long', text: `${article} `.repeat(30) });
    const live = begin(['analyze', '--jsonl'], { cwd: folder, input: `${line}\n`.repeat(200) });
    live.child.stdout.once('data', () => live.child.stdout.destroy());
    const { code, stderr } = await live.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe.concurrent('what the platforms are told', () => {
  it('the manifest of Slack, with the commands as they are configured', async () => {
    const manifest = JSON.parse(await good(['manifest', 'slack'], { env: { SLACK_COMMAND: '/desk' } }));
    expect(manifest.features.slash_commands.map(({ command }: { command: string }) => command)).toEqual([
      '/brief',
      '/desk',
    ]);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
  });

  it('the commands of Discord, without a token', async () => {
    const commands = JSON.parse(await good(['register', 'discord', '--dry-run']));
    expect(commands.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['brief', 'who', 'quotes', 'digest', 'news']),
    );
  });
});

describe.concurrent('doctor', () => {
  it('is content with what needs nothing', async () => {
    const text = await good(['doctor']);
    expect(text).toMatch(/^ok +Configuration$/m);
    expect(text).toMatch(/^ok +Articles in .*: 1$/m);
    expect(text).not.toContain('MEND');
  });

  it('needs no article where SOURCES are set: an empty folder is none, and the one that nobody named may be missing', async () => {
    const content = join(folder, 'bare');
    mkdirSync(content);
    const env = { SOURCES: 'https://bee.example', CONTENT_DIR: content, DATABASE_URL: ':memory:' };
    const [empty, missing, elsewhere, alone] = await Promise.all([
      dateline(['doctor'], { env }),
      dateline(['doctor'], { env: { ...env, CONTENT_DIR: '' } }),
      dateline(['doctor'], { env: { ...env, CONTENT_DIR: join(folder, 'nowhere') } }),
      dateline(['doctor'], { env: { ...env, SOURCES: '' } }),
    ]);
    expect(empty).toMatchObject({ code: 0, stdout: expect.stringMatching(/^ok +Articles in .*bare: 0$/m) });
    expect(missing).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^ok +Articles: there is no folder content; SOURCES alone are read$/m),
    });
    expect(elsewhere).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^MEND Articles in .*nowhere\n.*not there/m),
    });
    expect(alone).toMatchObject({ code: 1, stdout: expect.stringMatching(/^MEND .*: 0\n.*Put a \.txt.*SOURCES/m) });
  });

  it('names each of SOURCES that is no address, as run does at its start', async () => {
    const env = { SOURCES: 'https://bee.example, bee.example,ftp://bee.example/feed,https://a b' };
    const [examined, started] = await Promise.all([dateline(['doctor'], { env }), dateline(['run'], { env })]);
    for (const { code, stdout, stderr } of [examined, started]) {
      expect(code).toBe(1);
      const told = (stdout + stderr).match(/SOURCES: "[^"]+"/g);
      expect(told).toEqual(
        ['bee.example', 'ftp://bee.example/feed', 'https://a b'].map((entry) => `SOURCES: "${entry}"`),
      );
      expect(stdout + stderr).toMatch(/SOURCES: "bee\.example" is no address: .*such as https:\/\//);
    }
  });

  it('tells everything that needs a mend, and ends with 1', async () => {
    const content = join(folder, 'ill');
    mkdirSync(content);
    writeFileSync(join(content, 'empty.txt'), '');
    writeFileSync(join(folder, 'notes'), 'not a database, but long enough to be read as one '.repeat(20));
    const [parts, configuration] = await Promise.all([
      dateline(['doctor'], { env: { CONTENT_DIR: content, DATABASE_URL: join(folder, 'notes') } }),
      dateline(['doctor'], { env: { TIME_ZONE: 'Mars', LOG_LEVEL: 'loud' } }),
    ]);
    expect(parts).toMatchObject({ code: 1, stderr: '' });
    expect(parts.stdout).toMatch(/MEND Article .*empty\.txt\n +it is empty/);
    expect(parts.stdout).toMatch(/MEND Store .*notes\n.*no SQLite database/);
    expect(configuration.code).toBe(1);
    expect(configuration.stdout).toMatch(/TIME_ZONE/);
    expect(configuration.stdout).toMatch(/LOG_LEVEL/);
  });
  it('finds a line of the digest that cannot be posted, as run does', async () => {
    for (const [line, said] of [
      ['breif since:last', 'DIGEST_LINE: The line of the digest is no command. Did you mean "brief"?'],
      ['source list', 'DIGEST_LINE: "source" changes things'],
    ] as const) {
      const env = {
        DIGEST_CRON: '0 8 * * *',
        DIGEST_CHANNELS: 'console:terminal',
        DIGEST_LINE: line,
      };
      const [examined, started] = await Promise.all([dateline(['doctor'], { env }), dateline(['run'], { env })]);
      for (const { code, stdout, stderr } of [examined, started]) {
        expect(code).toBe(1);
        expect(stdout + stderr).toContain(said);
      }
    }
  });
});
