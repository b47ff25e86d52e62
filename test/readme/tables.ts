// The parts of README.md and .env.example that are computed from the code: commands, configuration, verbs. `npm run docs` writes them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERBS } from '../../src/cli.ts';
import { commands } from '../../src/commands/index.ts';
import { VARIABLES } from '../../src/config.ts';
import { syntaxOf } from '../../src/core/bot/command.ts';
import { usages } from '../../src/core/bot/usages.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const row = (...cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const commandTable = (): string =>
  [
    row('command', 'answers with'),
    row('---', '---'),
    ...commands.map(syntaxOf).flatMap((syntax) =>
      usages(syntax).map((usage, index) => row(`\`/${usage}\``, syntax.subs[index]?.describe ?? syntax.describe)),
    ),
  ].join('\n');

type Meta = { description?: string; fallback?: string };

const metas = (): [string, Meta][] =>
  Object.entries(VARIABLES).map(([name, schema]) => [name, (schema.meta() ?? {}) as Meta]);

const variableTable = (): string =>
  [
    row('variable', 'default', ''),
    row('---', '---', '---'),
    ...metas().map(([name, { description = '', fallback }]) => row(`\`${name}\``, fallback ? `\`${fallback}\`` : '', description)),
  ].join('\n');

const verbTable = (): string =>
  [
    row('verb', 'does'),
    row('---', '---'),
    ...Object.values(VERBS).map((verb) => row(`\`${verb.usage}\``, verb.does)),
  ].join('\n');

export const TABLES: Record<string, () => string> = { commands: commandTable, configuration: variableTable, verbs: verbTable };

/** The text with each `<!-- name -->…<!-- end -->` filled anew. */
export const filled = (text: string): string =>
  text.replace(/<!-- (\w+) -->\n[\s\S]*?<!-- end -->/g, (whole, name: string) => {
    const table = TABLES[name];
    return table ? `<!-- ${name} -->\n${table()}\n<!-- end -->` : whole;
  });

export const envExample = (): string =>
  [
    '# Copy to .env and fill in what you need; nothing is needed to start. The environment wins over .env.',
    ...metas().map(([name, { description = '', fallback = '' }]) => `\n# ${description}\n#${name}=${fallback}`),
    '',
  ].join('\n');

export const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

if (import.meta.main) {
  writeFileSync(join(ROOT, 'README.md'), filled(read('README.md')));
  writeFileSync(join(ROOT, '.env.example'), envExample());
}
