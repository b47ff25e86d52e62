// The four contracts of a store on every kind of store there is: one suite each, and every store passes all of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/stores/index.ts';
import type { Store } from '../../src/stores/store.ts';
import { catalogueSuite } from '../contracts/catalogue.ts';
import { keepSuite } from '../contracts/keep.ts';
import { ledgerSuite } from '../contracts/ledger.ts';
import { librarySuite } from '../contracts/library.ts';
import { noPostgres, type Postgres, startPostgres } from '../fakes/postgres.ts';

const everything = (name: string, open: () => Promise<Store>): void => {
  librarySuite(name, open);
  catalogueSuite(name, open);
  ledgerSuite(name, open);
  keepSuite(name, open);
};

everything('SQLite in memory', () => openStore(':memory:', { exclusive: true }));

everything('plain lists', () => openStore('memory:', { exclusive: true }));

describe('a file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let count = 0;
  everything('SQLite file', () => openStore(join(folder, `${(count += 1)}.db`)));
});

const absent = await noPostgres();

it('there is a Postgres for the platforms that most run on', () => {
  if (['linux', 'darwin'].includes(process.platform) && process.arch === 'x64') expect(absent).toBeNull();
});

describe.skipIf(absent !== null)(absent ?? 'a server', () => {
  let postgres: Postgres;
  let address: string;
  beforeAll(async () => {
    postgres = await startPostgres();
    address = await postgres.database();
  });
  afterAll(() => postgres?.stop());
  everything('Postgres', async () => {
    await postgres.empty(address);
    return openStore(address);
  });
});
