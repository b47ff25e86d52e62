// Brings npm packages of exact versions into a cache folder, outside the project's lock and without running their scripts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Git ignores what lies under node_modules. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'dateline-peers');

export type Packages = Readonly<Record<string, string>>;

/** Gives what `require` gives of a package. */
export type Require = (name: string) => unknown;

const standing = (name: string): string | null => {
  const file = join(FOLDER, 'node_modules', name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : null;
};

/** @throws Error where npm cannot bring them: there is no network, or no npm */
export function bring(packages: Packages): Require {
  if (Object.entries(packages).some(([name, version]) => standing(name) !== version)) {
    mkdirSync(FOLDER, { recursive: true });
    const manifest = join(FOLDER, 'package.json');
    if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
    const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
    const quiet = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status, error, stderr } = spawnSync('npm', ['install', ...quiet, '--prefix', FOLDER, ...wanted], {
      encoding: 'utf8',
    });
    if (status !== 0)
      throw new Error(`peers: npm could not install ${wanted.join(', ')}: without a network leave --peers out`, {
        cause: error ?? stderr,
      });
  }
  return createRequire(join(FOLDER, 'package.json')) as Require;
}
