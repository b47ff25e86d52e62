import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Item } from '../../src/core/article/article.ts';
import type { Refused, Source } from '../../src/core/article/source.ts';
import { open } from '../../src/sources/index.ts';
import { page, STORY } from '../fakes/pages.ts';

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
    await put('c.md', '```\ncode\n```');
    await put('d.html', '<html><body><script>1</script></body></html>');
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
      'c.md: it has no words but code, pictures or front matter; write the article into it or remove it',
      'd.html: no words stand in it; save the page again when it shows them, or save its words as text',
      'e.pdf: it ends in none of .txt, .md, .html and .json; rename or remove it',
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
    expect(found[12]).toBe('i.json: there is no i.txt, .md or .html beside it; add the article or remove it');
    expect(found).toHaveLength(13);
  });

  it('reads text as UTF-8, as UTF-16 with its mark, else as Windows-1252', async () => {
    const wide = Buffer.from('\uFEFFKärnten “so”.\r\n', 'utf16le');
    await put('a.txt', wide);
    await put('b.txt', Buffer.from(wide).swap16());
    await put(
      'c.txt',
      Uint8Array.from('K\u00e4rnten \u0093so\u0094.', (letter) => letter.charCodeAt(0)),
    );
    await put('d.txt', '\uFEFFKärnten');
    await put('d.json', Buffer.from('\uFEFF{ "title": "Kärnten" }', 'utf16le'));
    expect(await all()).toEqual([
      { id: 'a', text: '\uFEFFKärnten “so”.\r\n' },
      { id: 'b', text: '\uFEFFKärnten “so”.\r\n' },
      { id: 'c', text: 'Kärnten “so”.' },
      { id: 'd', text: '\uFEFFKärnten', title: 'Kärnten' },
    ]);
  });

  it('takes no picture for text', async () => {
    await put('a.txt', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x01]));
    await put('b.txt', new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0]));
    expect(await refused()).toEqual([
      'a.txt: it is binary, not text; remove it or save its words as UTF-8 text',
      'b.txt: it is binary, not text; remove it or save its words as UTF-8 text',
    ]);
  });

  it('reads a saved page as its words, with what it says of itself and what is known beside it', async () => {
    const head =
      '<meta property="og:site_name" content="The Oster Bee"><meta name="pubdate" content="2024-03-12"><link rel="canonical" href="https://bee.example/1">';
    await put('a.html', page({ head }));
    await put('b.HTM', '<h1>Flood</h1><p>It rained.</p>');
    await put('b.json', '{ "date": "2024-03-13" }');
    expect(await all()).toEqual([
      {
        id: 'a',
        text: STORY.join('\n\n'),
        title: 'River floods old harbour',
        outlet: 'The Oster Bee',
        published: '2024-03-12',
        url: 'https://bee.example/1',
        language: 'en',
      },
      { id: 'b', title: 'Flood', text: 'It rained.', published: '2024-03-13' },
    ]);
  });

  it('leaves alone what a browser saves beside a page', async () => {
    await put('a.html', page());
    await mkdir(join(folder, 'a_files'));
    await mkdir(join(folder, 'b_files'));
    expect(await refused()).toEqual(['a', 'b_files: it is a folder; put its files into this folder itself']);
  });

  it('reads Markdown as its words, its front matter under what is known beside it', async () => {
    await put('a.md', '---\ntitle: Flood\ndate: March 12, 2024\nauthor: Ann Roe\nurl: /flood\n---\n\nIt *rained*.\n');
    await put('a.json', '{ "author": "Nils Berg" }');
    await put('b.markdown', '# Flood\n\nIt rained.');
    await put('c.md', '---\ndate: soon\n---\nIt rained.');
    await put('README.md', '# About');
    expect(await all()).toEqual([
      { id: 'a', title: 'Flood', published: '2024-03-12', author: 'Nils Berg', text: 'It rained.' },
      { id: 'b', title: 'Flood', text: 'It rained.' },
      {
        address: join(folder, 'c.md'),
        error: expect.stringMatching(/^in its front matter "date" must be a day/) as string,
      },
    ]);
  });

  it('takes one of two files that have one name', async () => {
    await put('a.md', 'It rained.');
    await put('a.txt', 'It snowed.');
    expect(await refused()).toEqual(['a', 'a.txt: another file has the same name but for its ending; rename one']);
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

  it.each([
    ['title', 'one\nline'],
    ['title', 'mark\u0000'],
    ['author', ' '],
    ['language', 'English'],
    ['language', 'e'],
    ['url', 'bee.example/1'],
  ])('refuses as %s %j', async (name, value) => {
    await put('a.txt', 'It rained.');
    await put('a.json', JSON.stringify({ [name]: value }));
    expect((await refused())[0]).toContain(`a.json: "${name}" must be `);
  });

  it('takes none from the file’s time', async () => {
    await put('a.txt', 'It rained.');
    expect(await all()).toEqual([{ id: 'a', text: 'It rained.' }]);
  });

  it('that is not there, or is a file, cannot be opened', async () => {
    await put('a.txt', 'x');
    await expect(open(join(folder, 'none'))).rejects.toThrow(/cannot be opened: it is not there; check the path\.$/);
    await expect(open(join(folder, 'a.txt'))).rejects.toThrow(/it is a file; name the folder that holds it\.$/);
  });

  it('that goes away later cannot be read: nobody takes it for an empty one', async () => {
    const source = await open(folder);
    await rm(folder, { recursive: true });
    await expect(gather(source)).rejects.toThrow(
      `The folder ${folder} cannot be read: it is not there; check the path.`,
    );
  });

  it('that goes away and comes back is told, and watched again', async () => {
    await put('a.txt', 'It rained.');
    const source = await open(folder);
    const changed = vi.fn<() => void>();
    const stop = source.watch?.(changed);
    await rm(folder, { recursive: true });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), 3000);
    await mkdir(folder);
    await put('a.txt', 'It rained.');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2), 5000);
    expect(await gather(source)).toEqual([{ id: 'a', text: 'It rained.' }]);
    await put('a.txt', 'It snowed.');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(3), 3000);
    stop?.();
  });

  it('that another takes the place of is watched in its place', async () => {
    const source = await open(folder);
    const changed = vi.fn<() => void>();
    const stop = source.watch?.(changed);
    const next = `${folder}-next`;
    await mkdir(next);
    await rename(folder, `${folder}-old`);
    await rename(next, folder);
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), 3000);
    changed.mockClear();
    await put('a.txt', 'It rained.');
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), 3000);
    stop?.();
    await rm(`${folder}-old`, { recursive: true });
  });

  it('has one name for a file, however its letters and blanks are written', async () => {
    await put('caf\u0065\u0301\u00a0 bar.txt', 'It rained.');
    await put('caf\u00e9 bar.json', '{ "title": "Rain" }');
    expect(await all()).toEqual([{ id: 'caf\u00e9 bar', title: 'Rain', text: 'It rained.' }]);
  });

  it('waits for no pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'a.txt'), join(folder, 'b.json')]);
    await put('b.txt', 'It rained.');
    await mkdir(join(folder, 'c.json'));
    await put('c.txt', 'It rained.');
    expect(await refused()).toEqual([
      'a.txt: it is no file; remove it',
      'b.json: it is no file; remove it',
      'c.json: it is a folder; put its files into this folder itself',
    ]);
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
