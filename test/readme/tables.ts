// The parts of README.md, the model card and .env.example that are computed from the code. `npm run docs` writes them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERBS } from '../../src/cli.ts';
import { commands } from '../../src/commands/index.ts';
import { VARIABLES } from '../../src/config.ts';
import { SCOPES } from '../../src/adapters/slack/syntax.ts';
import { syntaxOf } from '../../src/core/bot/command.ts';
import { plain } from '../../src/core/chat/plain.ts';
import { askOnce } from '../../src/verbs/ask.ts';
import { usages } from '../../src/core/bot/usages.ts';
import { CARD, reading } from './card.ts';

export const MODEL_CARD = 'src/training/README.md';
const ROOT = join(import.meta.dirname, '..', '..');

const row = (...cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const commandTable = (): string =>
  [
    row('command', 'answers with'),
    row('---', '---'),
    ...commands
      .map(syntaxOf)
      .flatMap((syntax) =>
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
    ...metas().map(([name, { description = '', fallback }]) =>
      row(`\`${name}\``, fallback ? `\`${fallback}\`` : '', description),
    ),
  ].join('\n');

const verbTable = (): string =>
  [
    row('verb', 'does'),
    row('---', '---'),
    ...Object.values(VERBS).map((verb) => row(`\`${verb.usage}\``, verb.does)),
  ].join('\n');

/** What the README opens with: real answers on the article in content/, without their buttons. */
const TRANSCRIPT = ['/brief', '/who Lavrov'];

const transcript = async (): Promise<string> => {
  const answers = TRANSCRIPT.map(async (line) => {
    const message = await askOnce({ content: join(ROOT, 'content'), line });
    return `> ${line}\n${plain({ ...message, blocks: message.blocks.filter((block) => block.kind !== 'buttons') })}`;
  });
  return ['```', (await Promise.all(answers)).join('\n\n'), '```'].join('\n');
};

const scopes = (): string =>
  Object.keys(SCOPES)
    .map((scope) => `\`${scope}\``)
    .join(', ');

export const PARTS: Record<string, () => string | Promise<string>> = {
  transcript,
  scopes,
  commands: commandTable,
  configuration: variableTable,
  verbs: verbTable,
  reading,
};

const MARKED = /<!-- (\w+) -->[\s\S]*?<!-- end -->/g;

/** The text with each `<!-- name -->…<!-- end -->` filled anew; a part on lines of its own keeps them. */
export const filled = async (text: string, computed = PARTS): Promise<string> => {
  const parts = new Map<string, string>();
  for (const [, name] of text.matchAll(MARKED)) {
    const part = computed[name!];
    if (!part) throw new Error(`README: there is no computed part "${name}"`);
    parts.set(name!, await part());
  }
  return text.replace(MARKED, (whole, name: string) => {
    const line = whole.includes('\n') ? '\n' : '';
    return `<!-- ${name} -->${line}${parts.get(name)}${line}<!-- end -->`;
  });
};

export const envExample = (): string =>
  [
    '# Copy to .env and fill in what you need; nothing is needed to start. The environment wins over .env.',
    ...metas().map(([name, { description = '', fallback = '' }]) => `\n# ${description}\n#${name}=${fallback}`),
    '',
  ].join('\n');

export const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

if (import.meta.main) {
  writeFileSync(join(ROOT, 'README.md'), await filled(read('README.md')));
  writeFileSync(join(ROOT, MODEL_CARD), await filled(read(MODEL_CARD), CARD));
  writeFileSync(join(ROOT, '.env.example'), envExample());
}
