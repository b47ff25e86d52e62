import { chmod, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Item } from '../../src/core/article/article.ts';
import type { Refused, Source } from '../../src/core/article/source.ts';
import { open } from '../../src/sources/index.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
const gather = async (source: Source) => {
  const found: (Item | Refused)[] = [];
  for await (const item of source.items()) found.push(item);
  return found;
};
const all = async () => gather(await open(folder));
const refused = async () =>
  (await all()).map((found) =>
    'error' in found ? `${found.address.slice(folder.length + 1)}: ${found.error}` : found.id,
  );

describe('a folder', () => {
  it('yields its articles by name, with what is known beside them', async () => {
    await put('b.txt', 'It rained.\r\n');
    await put('a.txt', '\uFEFFIt snowed.');
    await put(
      'a.json',
      '{ "title": "Snow", "date": "2015-05-12", "outlet": "The Bee", "url": "https://bee.example/1", "language": "en-GB", "author": "Ann Roe" }',
    );
    await put('README.md', 'about');
    await put('.hidden', 'x');
    expect(await all()).toEqual([
      {
        id: 'a',
        text: '\uFEFFIt snowed.',
        title: 'Snow',
        published: '2015-05-12',
        outlet: 'The Bee',
        url: 'https://bee.example/1',
        language: 'en-GB',
        author: 'Ann Roe',
      },
      { id: 'b', text: 'It rained.\r\n' },
    ]);
  });

  it('names each file it leaves out, with the mend, and goes on', async () => {
    await put('a.txt', '');
    await put('b.txt', new Uint8Array([0x50, 0, 0x4b]));
    await put('c.txt', new Uint8Array([0x41, 0xe9, 0x41]));
    await put('d.txt', new Uint8Array([0xff, 0xfe, 0x41, 0]));
    await put('e.pdf', 'x');
    await mkdir(join(folder, 'f'));
    await mkdir(join(folder, 'g.txt'));
    await put('h.txt', 'It rained.');
    await put('h.json', '{ "date": "12 May", "colour": "red", "title": 7 }');
    await put('i.json', '{}');
    await put('j.txt', 'x');
    await truncate(join(folder, 'j.txt'), 20_000_001);
    await put('k.txt', 'It rained.');
    await put('k.json', '{ "title": ');
    await put('l.txt', ' \n\u00a0');
    await put('m.txt', 'It rained.');
    const found = await refused();
    expect(found.slice(0, 7)).toEqual([
      'a.txt: it is empty; write the article into it or remove it',
      'b.txt: it is binary, not text; remove it or save its words as UTF-8 text',
      'c.txt: it is not valid UTF-8; save it as UTF-8',
      'd.txt: it is UTF-16 text; save it as UTF-8',
      'e.pdf: it ends neither in .txt nor in .json; rename or remove it',
      'f: it is a folder; put its files into this folder itself',
      'g.txt: it is a folder; put its files into this folder itself',
    ]);
    expect(found[7]).toContain('h.json: "date" must be a day like "2015-05-12"');
    expect(found[7]).toContain('"colour" is no field');
    expect(found[7]).toContain('"title" must be words');
    expect(found[8]).toBe('j.txt: it has 21 MB, an article at most 2; split it or remove it');
    expect(found[9]).toMatch(/^k\.json: it is not valid JSON/);
    expect(found[10]).toBe('l.txt: it is empty; write the article into it or remove it');
    expect(found[11]).toBe('m');
    expect(found[12]).toBe('i.json: there is no i.txt beside it; add the article or remove it');
    expect(found).toHaveLength(13);
  });

  it.skipIf(process.getuid?.() === 0)('names a file that it may not read', async () => {
    await put('a.txt', 'It rained.');
    await chmod(join(folder, 'a.txt'), 0);
    expect(await refused()).toEqual(['a.txt: it may not be read; give the program the right to read it']);
  });

  it.each(['2015-02-30', '2015-13-01', 'Tuesday', '2015-05-12T25:00:00Z', '2015'])(
    'takes no date from %s',
    async (date) => {
      await put('a.txt', 'It rained.');
      await put('a.json', JSON.stringify({ date }));
      expect((await refused())[0]).toContain('a.json: "date" must be a day');
    },
  );

  it('takes none from the file’s time', async () => {
    await put('a.txt', 'It rained.');
    expect(await all()).toEqual([{ id: 'a', text: 'It rained.' }]);
  });

  it('that is not there, or is a file, cannot be opened', async () => {
    await put('a.txt', 'x');
    await expect(open(join(folder, 'none'))).rejects.toThrow(/cannot be opened: it is not there; check the path\.$/);
    await expect(open(join(folder, 'a.txt'))).rejects.toThrow(/it is a file; name the folder that holds it\.$/);
  });

  it('that goes away later says so', async () => {
    const source = await open(folder);
    await rm(folder, { recursive: true });
    expect(await gather(source)).toEqual([{ address: folder, error: 'it is not there; check the path' }]);
  });

  it('tells once of changes that come together, until it is left', async () => {
    const source = await open(folder);
    const changed = vi.fn<() => void>();
    const stop = source.watch?.(changed);
    await put('a.txt', 'It rained.');
    await put('b.txt', 'It rained.');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), 3000);
    stop?.();
    await put('c.txt', 'It rained.');
    await new Promise((done) => setTimeout(done, 400));
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
