import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ID_CHARACTERS, openSealed, sealer, sealingKey } from '../../../src/core/bot/seal.ts';
import { openStore } from '../../../src/stores/index.ts';
import type { Store } from '../../../src/stores/store.ts';

const DAY = 24 * 3600 * 1000;
const WORKSPACE = 'discord:1';
const LONG = `find ${'long words '.repeat(40)}`;

describe('sealed lines', () => {
  let store: Store;
  let key: string;
  let now = Date.UTC(2026, 10, 24);
  const seal = async (line: string, workspace = WORKSPACE): Promise<string> => {
    const sealing = sealer(key, workspace, store.keep, () => now);
    const id = sealing.seal(line);
    await sealing.saved();
    return id;
  };
  const open = (id: string, workspace = WORKSPACE) => openSealed(id, key, workspace, store.keep, now);
  beforeAll(async () => {
    store = await openStore(':memory:');
    key = await sealingKey(store.keep, now);
  });
  afterAll(() => store.close());

  it('keeps one key for a store', async () => {
    expect(await sealingKey(store.keep, now)).toBe(key);
  });
  it.each(['who Lavrov', 'find “ünïcode” 😀', '', LONG])('opens what it sealed: %s', async (line) => {
    const id = await seal(line);
    expect(id.length).toBeLessThanOrEqual(ID_CHARACTERS);
    expect(id).toMatch(/^[A-Za-z0-9_.:-]+$/);
    if (line) expect(await open(id)).toBe(line);
  });
  it('opens in its own workspace only', async () => {
    for (const line of ['who Lavrov', LONG]) expect(await open(await seal(line), 'discord:2')).toBeNull();
  });
  it('opens no forged id', async () => {
    const id = await seal('who Lavrov');
    for (let at = 0; at < id.length; at += 1) {
      const forged = `${id.slice(0, at)}${id[at] === 'A' ? 'B' : 'A'}${id.slice(at + 1)}`;
      // The last character of base64url holds unused bits: another spelling of the same bytes is the same id.
      if (Buffer.from(forged.split(':').at(-1)!, 'base64url').equals(Buffer.from(id.split(':').at(-1)!, 'base64url')))
        continue;
      expect(await open(forged)).toBeNull();
    }
    for (const junk of ['', 'i:', ':::', 'x'.repeat(5000), 'i:abc:def:ghi']) expect(await open(junk)).toBeNull();
  });
  it('forgets a long line after a while, and not before', async () => {
    const id = await seal(LONG);
    now += 29 * DAY;
    expect(await open(id)).toBe(LONG);
    now += 2 * DAY;
    expect(await open(id)).toBeNull();
  });
});
