// Plain JS, read by any Node: stops with one line on a Node that is too old, turns the compile cache on, hands over to the command line.
import module from 'node:module';

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error('Dateline needs Node 24 or newer: run it through npm (npm ci && npm start), which brings its own.');
  process.exit(1);
}
module.enableCompileCache?.();
const { main } = await import('./cli.ts');
await main(process.argv.slice(2));
