// `npm run bench -- NAME [--OPTION VALUE…]`: runs one bench and prints its figures, with machine and versions. Each file beside this one
// exports `run()`, and `OPTIONS`, name -> what it is, where it takes any.
import { readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

const [name, ...more] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  console.error(`Usage: npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exit(2);
}
const bench = (await import(join(import.meta.dirname, `${name}.ts`))) as {
  OPTIONS?: Readonly<Record<string, string>>;
  run(options: Readonly<Record<string, string>>): Promise<void>;
};
const taken = Object.entries(bench.OPTIONS ?? {});
let options: Record<string, string>;
try {
  const { values } = parseArgs({
    args: more,
    options: Object.fromEntries(taken.map(([option]) => [option, { type: 'string' } as const])),
  });
  options = values as Record<string, string>;
} catch {
  console.error(
    `Usage: npm run bench -- ${[name, ...taken.map(([option, what]) => `[--${option} ${what}]`)].join(' ')}`,
  );
  process.exit(2);
}
const [cpu] = cpus();
console.log(
  `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
);
await bench.run(options);
