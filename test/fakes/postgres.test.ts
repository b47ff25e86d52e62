// The tests' own Postgres: it is a real one, for root and for anybody, and nothing of it outlives who started it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { noPostgres, startPostgres } from './postgres.ts';

/** A program that starts one, says where it is, and does nothing more. */
const STARTER = `
  const { startPostgres } = await import(${JSON.stringify(join(import.meta.dirname, 'postgres.ts'))});
  const { pid, folder } = await startPostgres();
  console.log(JSON.stringify({ pid, folder }));
`;
const NOBODY = 65_534;

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const absent = await noPostgres();
describe.skipIf(absent !== null)(absent ?? 'the Postgres of the tests', () => {
  it('ends with who asked for it, and its folder with it', async () => {
    const postgres = await startPostgres();
    const address = await postgres.database();
    expect(await postgres.query(address, `select 'b' < 'A' collate "C" as sorted`)).toEqual([{ sorted: false }]);
    expect([alive(postgres.pid), existsSync(postgres.folder)]).toEqual([true, true]);
    await postgres.stop();
    expect([alive(postgres.pid), existsSync(postgres.folder)]).toEqual([false, false]);
  });

  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    'ends when who asked for it is ended by %s, with its whole group',
    async (signal) => {
      const starter = spawn(process.execPath, ['--input-type=module', '-e', STARTER], {
        stdio: ['ignore', 'pipe', 'inherit'],
        detached: true,
      });
      const [line] = (await once(createInterface({ input: starter.stdout }), 'line')) as [string];
      const { pid, folder } = JSON.parse(line) as { pid: number; folder: string };
      expect(alive(pid)).toBe(true);
      process.kill(-starter.pid!, signal);
      await expect.poll(() => alive(pid) || existsSync(folder), { timeout: 60_000 }).toBe(false);
    },
  );

  it('ends when who asked for it is ended before it had started', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-tmp-'));
    chmodSync(folder, 0o755);
    const keeper = spawn(process.execPath, [join(import.meta.dirname, 'postgres-keeper.ts'), 'x'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, TMPDIR: folder },
    });
    keeper.stdin.end();
    keeper.stdout.destroy();
    const [code] = (await once(keeper, 'close')) as [number];
    expect(code).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('removes what a keeper left that was killed itself, and nothing of one that lives', async () => {
    const left = mkdtempSync(join(tmpdir(), 'dateline-postgres-'));
    mkdirSync(join(left, 'data'));
    const ended = spawn(process.execPath, ['-e', '']);
    await once(ended, 'exit');
    writeFileSync(join(left, 'keeper.pid'), String(ended.pid));
    const [first, second] = [await startPostgres(), await startPostgres()];
    expect(existsSync(left)).toBe(false);
    expect(await first.query(await first.database(), 'select 1 as one')).toEqual([{ one: 1 }]);
    await first.stop();
    await second.stop();
  });

  it.runIf(process.getuid?.() === 0)('runs for an ordinary user too', async () => {
    const postgres = await startPostgres({ uid: NOBODY });
    expect(await postgres.query(await postgres.database(), 'select current_user as user')).toEqual([
      { user: 'postgres' },
    ]);
    await postgres.stop();
    expect(alive(postgres.pid)).toBe(false);
  });
});
