// The SQLite store: one bot a file, and what opening says of every kind of wrong file.
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/stores/index.ts';
import { readOf } from '../contracts/reads.ts';

let folder: string;
let children: ChildProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the child program and resolves with its first line. */
const child = async (
  address: string,
  how: 'exclusive' | 'reader' = 'exclusive',
  uid?: number,
): Promise<[string, ChildProcess]> => {
  const started = spawn(process.execPath, [join(import.meta.dirname, 'holder.ts'), address, how], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  children.push(started);
  const line = await new Promise<string>((resolve, reject) => {
    started.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    started.once('error', reject);
    started.once('exit', (code, signal) => reject(new Error(`the child ended first: ${code ?? signal}`)));
  });
  return [line, started];
};

const ended = (started: ChildProcess): Promise<void> =>
  started.exitCode !== null || started.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => started.once('exit', () => resolve()));

const refusal = async (address: string, exclusive = true): Promise<string> => {
  let store;
  try {
    store = await openStore(address, { exclusive });
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
  await store.close();
  throw new Error('it opened');
};

const oneLine = (said: string, path: string, what: string): void => {
  expect(said).toMatch(/^store: [^\n]+$/);
  expect(said).toContain(`${path} ${what}`);
  expect(said).toContain('DATABASE_URL');
};

describe('opening', () => {
  it('makes the folder, and finds what was stored again by each way to write the address', async () => {
    const path = join(folder, 'new', 'deep', 'desk.db');
    const store = await openStore(path, { exclusive: true });
    await store.library.save(readOf('a'), 1, 'p', 's');
    await store.close();
    for (const address of [
      path,
      `sqlite:${path}`,
      `SQLite:${path}`,
      join(folder, 'new', '..', 'new', 'deep', 'desk.db'),
    ]) {
      const again = await openStore(address);
      expect(await again.library.carried('s')).toEqual(['a']);
      await again.close();
    }
  });

  it('keeps a write-ahead log that is synced at each commit, and strict tables with foreign keys', async () => {
    const path = join(folder, 'desk.db');
    await (await openStore(path, { exclusive: true })).close();
    const db = new DatabaseSync(path);
    expect(db.prepare('pragma journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
    expect(
      db
        .prepare(
          `select name from pragma_table_list where schema = 'main' and type = 'table' and not strict and name not like 'sqlite_%'`,
        )
        .all(),
    ).toEqual([]);
    db.close();
  });

  it('memory is empty each time', async () => {
    const first = await openStore(':memory:', { exclusive: true });
    await first.keep.set('a', 'b');
    const second = await openStore('sqlite::memory:', { exclusive: true });
    expect(await second.keep.get('a', 0)).toBeNull();
    await first.close();
    await second.close();
    expect(existsSync(':memory:.lock')).toBe(false);
  });

  it('closes twice without harm, and leaves no log behind', async () => {
    const path = join(folder, 'desk.db');
    const store = await openStore(path, { exclusive: true });
    await store.close();
    await store.close();
    expect(existsSync(`${path}-wal`)).toBe(false);
  });
});

describe('one bot a file', () => {
  it('refuses a second in the same process, by whatever path, and lets it in after the first', async () => {
    const path = join(folder, 'desk.db');
    const store = await openStore(path, { exclusive: true });
    symlinkSync(path, join(folder, 'link.db'));
    symlinkSync(folder, join(folder, 'self'));
    for (const other of [path, join(folder, 'link.db'), join(folder, 'self', 'desk.db')]) {
      const said = await refusal(other);
      expect(said).toBe(
        `store: ${other} is in use by another Dateline: end that one first, or name another file (DATABASE_URL)`,
      );
    }
    await store.close();
    await (await openStore(path, { exclusive: true })).close();
  });

  it('refuses a second process, lets others read meanwhile, and is free at once when the first is killed', async () => {
    const path = join(folder, 'desk.db');
    const [first, holder] = await child(path);
    expect(first).toBe('open');
    expect((await child(path))[0]).toContain('is in use by another Dateline');
    expect(await refusal(path)).toContain('is in use by another Dateline');
    const [reader] = await child(path, 'reader');
    expect(reader).toBe('open');
    const here = await openStore(path);
    expect(await here.keep.get(`child:${holder.pid}`, 0)).toBe('was here');
    await here.close();
    holder.kill('SIGKILL');
    await ended(holder);
    const next = await openStore(path, { exclusive: true });
    expect(await next.keep.get(`child:${holder.pid}`, 0)).toBe('was here');
    await next.close();
  });

  it('is free when the first has ended by itself', async () => {
    const path = join(folder, 'desk.db');
    const [, holder] = await child(path);
    holder.stdin?.end();
    await ended(holder);
    expect(holder.exitCode).toBe(0);
    await (await openStore(path, { exclusive: true })).close();
  });

  it('lets exactly one of several win that start at the same time on a new file', async () => {
    const path = join(folder, 'desk.db');
    const lines = (await Promise.all([child(path), child(path), child(path)])).map(([line]) => line);
    expect(lines.filter((line) => line === 'open')).toHaveLength(1);
    expect(lines.filter((line) => line.includes('is in use by another Dateline'))).toHaveLength(2);
  });
});

describe('a wrong file is told in one plain line with the mend', () => {
  it('text', async () => {
    const path = join(folder, 'notes.txt');
    writeFileSync(
      path,
      'Just some notes that are longer than the header of a database, which has a hundred bytes. '.repeat(9),
    );
    oneLine(await refusal(path), path, 'is no SQLite database');
    oneLine(await refusal(path, false), path, 'is no SQLite database');
  });

  it('a folder', async () => {
    oneLine(await refusal(folder), folder, 'is a folder');
    oneLine(await refusal(`${folder}/`), `${folder}/`, 'is a folder');
  });

  it('a file where the folder should be', async () => {
    writeFileSync(join(folder, 'file'), '');
    const path = join(folder, 'file', 'desk.db');
    oneLine(await refusal(path), path, 'has a file where its folder should be');
  });

  it("another program's database, which stays as it was", async () => {
    const path = join(folder, 'other.db');
    const db = new DatabaseSync(path);
    db.exec('create table songs (name text)');
    oneLine(await refusal(path), path, 'is the database of another program');
    expect(db.prepare('select name from sqlite_schema').all()).toEqual([{ name: 'songs' }]);
    expect(db.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'delete' });
    db.close();
  });

  it('a store of a newer Dateline, which stays as it was', async () => {
    const path = join(folder, 'desk.db');
    await (await openStore(path, { exclusive: true })).close();
    const db = new DatabaseSync(path);
    db.exec(`insert into migrations values ('library-99')`);
    db.close();
    const said = await refusal(path);
    oneLine(said, path, 'was written by a newer Dateline (library-99)');
    oneLine(await refusal(path, false), path, 'was written by a newer Dateline');
  });

  it('a store of an older Dateline that is running; alone it is brought up to date', async () => {
    const path = join(folder, 'desk.db');
    await (await openStore(path, { exclusive: true })).close();
    const db = new DatabaseSync(path);
    db.exec(`delete from migrations where name = 'keep-1'; drop table keep`);
    db.close();
    const lock = new DatabaseSync(`${path}.lock`);
    lock.exec('begin exclusive');
    oneLine(await refusal(path, false), path, 'is of an older Dateline, which is running');
    lock.close();
    const store = await openStore(path);
    await store.keep.set('a', 'b');
    await store.close();
  });

  it('a step that fails is not half done', async () => {
    const path = join(folder, 'desk.db');
    await (await openStore(path, { exclusive: true })).close();
    const db = new DatabaseSync(path);
    // The step's second statement fails on an index that is there already; its first must not stay.
    db.exec(
      `delete from migrations where name = 'keep-1'; drop table keep; create index keep_until on migrations (name)`,
    );
    expect(await refusal(path)).toMatch(/^store: [^\n]+$/);
    expect(db.prepare(`select name from sqlite_schema where name = 'keep'`).all()).toEqual([]);
    db.exec('drop index keep_until');
    db.close();
    const store = await openStore(path, { exclusive: true });
    await store.keep.set('a', 'b');
    await store.close();
  });

  it('a place that may not be written, or read', async () => {
    // Root may write anywhere: where this runs as root, another user tries.
    const uid = process.getuid?.() === 0 ? 65534 : undefined;
    const path = join(folder, 'desk.db');
    await (await openStore(path, { exclusive: true })).close();
    chmodSync(folder, 0o555);
    chmodSync(path, 0o444);
    for (const file of [path, join(folder, 'new.db'), join(folder, 'new', 'desk.db')]) {
      const [said] = await child(file, 'exclusive', uid);
      oneLine(said, file, '');
      expect(said).toMatch(/right to (read and )?write it/);
    }
    chmodSync(path, 0o000);
    oneLine((await child(path, 'reader', uid))[0], path, 'cannot be opened: give this user the right');
    chmodSync(folder, 0o755);
  });

  it('no address, and kinds of address there are none of', async () => {
    for (const address of ['', 'sqlite:']) expect(await refusal(address)).toContain('DATABASE_URL');
    for (const address of ['mysql://u:secret@h/db', 'file:x', 'https://x']) {
      const said = await refusal(address);
      expect(said).toContain('is no kind of store');
      expect(said).not.toContain('secret');
    }
  });
});

it('finds who lists a source by an index, however many list others', async () => {
  const path = join(folder, 'desk.db');
  await (await openStore(path)).close();
  const db = new DatabaseSync(path, { readOnly: true });
  const [step] = db.prepare('explain query plan select workspace from listings where source = 1').all();
  db.close();
  expect(step?.['detail']).toMatch(/^SEARCH listings USING (?:COVERING )?INDEX/);
});
