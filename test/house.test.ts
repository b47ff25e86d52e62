// Holds the house of src: who may import whom, which packages a room may use, no circles, no forbidden names, files that stay small.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', 'src');

/** Room -> rooms it may import; `core/text` is open to all. Everything else is forbidden. */
const FLOORS: Record<string, readonly string[]> = {
  roof: ['*'],
  commands: ['core/bot', 'core/desk', 'core/inquiry', 'core/chat', 'core/article'],
  stores: ['core/bot', 'core/desk', 'core/analysis', 'core/article', 'core/chat'],
  'core/bot': ['core/desk', 'core/inquiry', 'core/article', 'core/chat'],
  'core/desk': ['core/inquiry', 'core/analysis', 'core/article'],
  training: ['core/inquiry', 'core/analysis', 'core/article'],
  'core/inquiry': ['core/analysis', 'core/article'],
  'core/analysis': ['core/article'],
  sources: ['core/article'],
  adapters: ['core/chat'],
  'core/article': [],
  'core/chat': [],
  'core/text': [],
  config: [],
  fetch: [],
  environment: [],
  log: [],
  guard: ['roof'],
};

/** Packages (and `node:` modules are free) per room; a file below may be named for one that only it may use. */
const PACKAGES: Record<string, readonly string[]> = {
  roof: ['node-cron'],
  config: ['zod'],
  environment: ['dotenv'],
  log: ['pino'],
  fetch: ['undici'],
  'sources/html.ts': ['entities'],
  'sources/page': ['@mozilla/readability', 'linkedom'],
  'sources/feed': ['feedsmith'],
  'sources/opml': ['feedsmith'],
  stores: ['kysely'],
  'stores/postgres': ['pg'],
  'core/bot/slots.ts': ['croner'],
  'adapters/discord': ['discord.js'],
  'adapters/slack': ['@slack/bolt'],
};

const FORBIDDEN_NAMES = /^(utils?|helpers?|shared|common|services?|manager|types)(\.ts)?$/;
const ROOF = new Set([
  'main.ts',
  'cli.ts',
  'assemble.ts',
  'settings.ts',
  'edition.ts',
  'reach.ts',
  'analyst.ts',
  'analyst-worker.ts',
]);
const LINES = 300;
/** Tables of data, not code. */
const DATA = /(-words|-names|places|cues|abbreviations|organizations|titles|verbs)\.ts$/;

export type File = { path: string; text: string };

const files = (folder: string): File[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.(ts|mjs)$/.test(entry.name) ? [{ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }] : [];
  });

const roomOf = (path: string): string => {
  if (!path.includes('/')) return ROOF.has(path) ? 'roof' : path.replace(/\.(ts|mjs)$/, '');
  const [first, second] = path.split('/');
  if (first === 'verbs') return 'roof';
  return first === 'core' ? `core/${second}` : first!;
};

/** What the plugs of a shelf stand on: `sql` is what the SQL dialects share, the others read answers, bytes, HTML, XML and dates for every source. */
const GROUND = new Set(['sql', 'answer', 'decode', 'html', 'when', 'xml']);

/** One plug of a shelf: what stands beside it on the shelf it may not import. */
const plugOf = (path: string): string | null => {
  const [shelf, plug] = path.split('/');
  if (!['commands', 'adapters', 'sources', 'stores'].includes(shelf!) || plug === 'index.ts' || plug === 'store.ts')
    return null;
  return plug!.replace(/\.ts$/, '');
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[\w\s{},*$]*?from\s*'([^'\n]+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s*'([^']+)'/g;

const importsOf = (file: File): string[] =>
  [...file.text.matchAll(IMPORT)].map((match) => (match[1] ?? match[2] ?? match[3])!);

export const complaints = (house: readonly File[]): string[] => {
  const found: string[] = [];
  const graph = new Map<string, string[]>();
  for (const file of house) {
    const room = roomOf(file.path);
    const floor = FLOORS[room];
    if (!floor) found.push(`${file.path}: the room "${room}" is not in the plan`);
    for (const name of file.path.split('/'))
      if (FORBIDDEN_NAMES.test(name)) found.push(`${file.path}: "${name}" says nothing about its subject`);
    const lines = file.text.split('\n').length;
    if (lines > LINES && !DATA.test(file.path)) found.push(`${file.path}: ${lines} lines, over ${LINES}`);
    for (const target of importsOf(file)) {
      if (target.startsWith('node:')) continue;
      if (!target.startsWith('.')) {
        const name = target
          .split('/')
          .slice(0, target.startsWith('@') ? 2 : 1)
          .join('/');
        const allowed = Object.entries(PACKAGES).some(
          ([place, names]) => (place === room || file.path.startsWith(place)) && names.includes(name),
        );
        if (!allowed) found.push(`${file.path}: may not use the package ${name}`);
        continue;
      }
      const path = relative(ROOT, join(ROOT, dirname(file.path), target));
      graph.set(file.path, [...(graph.get(file.path) ?? []), path]);
      const other = roomOf(path);
      if (other !== room && other !== 'core/text' && !floor?.includes('*') && !floor?.includes(other))
        found.push(`${file.path}: ${room} may not import ${other} (${target})`);
      if (other === 'roof' && room !== 'roof' && room !== 'guard') found.push(`${file.path}: nothing imports the roof`);
      const [own, theirs] = [plugOf(file.path), plugOf(path)];
      if (other === room && own && theirs && own !== theirs && !GROUND.has(theirs) && path.split('/')[1] !== 'index.ts')
        found.push(`${file.path}: one plug imports another (${target})`);
    }
  }
  return [...found, ...circles(graph)];
};

const circles = (graph: ReadonlyMap<string, string[]>): string[] => {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push(`circle: ${[...trail.slice(trail.indexOf(path)), path].join(' -> ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
};

describe('the house', () => {
  it('keeps its floors, packages, names and sizes', () => {
    expect(complaints(files(ROOT))).toEqual([]);
  });

  it('sees every file of src and their imports', () => {
    const house = files(ROOT);
    expect(house.length).toBeGreaterThan(20);
    expect(house.flatMap(importsOf).filter((target) => target.startsWith('.')).length).toBeGreaterThan(40);
  });

  const planted: [string, File[], RegExp][] = [
    [
      'an adapter that knows news',
      [{ path: 'adapters/x/a.ts', text: "import { a } from '../../core/desk/desk.ts';\n" }],
      /may not import core\/desk/,
    ],
    [
      'a type import upwards',
      [{ path: 'core/text/a.ts', text: "import type { A } from '../bot/bot.ts';\n" }],
      /may not import core\/bot/,
    ],
    [
      'a lazy import sideways',
      [{ path: 'adapters/x/a.ts', text: "const a = await import('../y/b.ts');\n" }],
      /one plug imports another/,
    ],
    [
      'a package out of its room',
      [{ path: 'core/chat/a.ts', text: "import { z } from 'zod';\n" }],
      /may not use the package zod/,
    ],
    [
      'an import of the roof',
      [{ path: 'core/bot/a.ts', text: "import { start } from '../../main.ts';\n" }],
      /nothing imports the roof/,
    ],
    [
      'a circle',
      [
        { path: 'core/text/a.ts', text: "import { b } from './b.ts';\n" },
        { path: 'core/text/b.ts', text: "import { a } from './a.ts';\n" },
      ],
      /circle/,
    ],
    ['a name that says nothing', [{ path: 'core/text/utils.ts', text: '' }], /says nothing/],
    ['a file that grew too long', [{ path: 'core/text/a.ts', text: '\n'.repeat(400) }], /over 300/],
    ['a room outside the plan', [{ path: 'extras/a.ts', text: '' }], /not in the plan/],
  ];
  it.each(planted)('complains of %s', (_, house, complaint) => {
    expect(complaints(house).join('\n')).toMatch(complaint);
  });
});
