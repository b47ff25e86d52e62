// A store that an older Dateline wrote, brought up to date: what stood on the desk, what had left, and every revision.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { librarySteps } from '../../src/stores/sql/library/steps.ts';
import { openStore } from '../../src/stores/index.ts';
import { readOf } from '../contracts/reads.ts';

const WORDS = { whole: 'integer', text: 'text', bytes: 'blob', end: 'strict', keyed: 'strict, without rowid' };

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-older-'));
  path = join(folder, 'desk.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file that has had the first step of the library and no other. */
const older = (): DatabaseSync => {
  const db = new DatabaseSync(path);
  db.exec('create table migrations (name text primary key not null) strict');
  for (const statement of librarySteps[0]!.up(WORDS)) db.exec(statement);
  db.exec(`insert into migrations values ('library-1')`);
  return db;
};

const revisions = {
  a1: readOf('a', { text: 'One.', names: [{ name: 'Ann Lee' }] }),
  a2: readOf('a', { text: 'Two.', title: { text: 'T' }, names: [{ name: 'Bo Ray', aliases: ['Ray'] }] }),
  b1: readOf('b', { text: 'Gone \u0000 \ud800.', names: [{ name: 'Cy Dow' }] }),
  c1: readOf('c', { published: '2015-05-12', outlet: 'O', names: [{ name: 'Ann Ray' }] }),
};

describe('a store of library-1', () => {
  it('has the same articles, names and revisions afterwards, for everyone', async () => {
    const db = older();
    const put = db.prepare('insert into revisions values (?, ?, ?, ?, ?, ?)');
    const store = (read: (typeof revisions)['a1'], revision: number, arrived: number): void => {
      const article = JSON.stringify({ ...read.article, revision: undefined });
      put.run(read.article.id, revision, arrived, `p${revision}`, article, JSON.stringify(read.analysis));
    };
    store(revisions.a1, 1, 5);
    store(revisions.a2, 2, 9);
    store(revisions.b1, 1, 6);
    store(revisions.c1, 1, 5);
    db.exec(`insert into articles values ('a', 2, 'T', null, null, 5), ('c', 1, null, 'O', '2015-05-12', 5)`);
    db.close();

    const { library, close } = await openStore(path, { exclusive: true });
    const workspace = 'v';
    const a2 = { ...revisions.a2, article: { ...revisions.a2.article, revision: 2 } };
    expect(await library.heads({ workspace, limit: 5 })).toEqual([
      { id: 'a', revision: 2, title: 'T', arrived: 5 },
      { id: 'c', revision: 1, outlet: 'O', published: '2015-05-12', arrived: 5 },
    ]);
    expect(await library.load([{ id: 'a' }, { id: 'b' }, { id: 'c' }], workspace)).toEqual([a2, revisions.c1]);
    expect(
      await library.load(
        [
          { id: 'a', revision: 1 },
          { id: 'b', revision: 1 },
        ],
        workspace,
      ),
    ).toEqual([revisions.a1, revisions.b1]);
    const naming = async (...words: string[]) =>
      (await library.naming({ workspace, words, limit: 5 })).map((head) => head.id);
    expect([await naming('ray'), await naming('lee'), await naming('dow')]).toEqual([['a', 'c'], [], []]);
    const named = await library.names({ workspace, words: ['r'], kinds: ['person'], limit: 5 });
    expect(named.map(({ name }) => name)).toEqual(['Ann Ray', 'Bo Ray']);
    expect(await library.carried('content')).toEqual(['a', 'c']);
    expect(await library.carry('a', 'content', 'p2')).toBe(true);
    await library.drop('a', 'content');
    expect([await naming('ray'), await naming('bo', 'ray')]).toEqual([['c'], []]);
    await close();
    const after = new DatabaseSync(path);
    const tables = after.prepare(`select name from sqlite_schema where name like 'old%'`).all();
    after.close();
    expect(tables).toEqual([]);
  });

  it('may be empty', async () => {
    older().close();
    const { library, close } = await openStore(path, { exclusive: true });
    expect(await library.heads({ workspace: 'v', limit: 5 })).toEqual([]);
    expect(await library.carried('content')).toEqual([]);
    await close();
  });
});
