// Plain JS, read by any Node: stops with one line on a Node that is too old, makes loading quick, hands over to the command line.
import module from 'node:module';

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error('Dateline needs Node 24 or newer: run it through npm (npm ci && npm start), which brings its own.');
  process.exit(1);
}
module.enableCompileCache?.();
// An import between our own files names the file in full: there is nothing to look for on the disk, and a start has two hundred of them.
module.registerHooks({
  resolve: (specifier, context, next) =>
    specifier.startsWith('.') && specifier.endsWith('.ts')
      ? { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});
const { main } = await import('./cli.ts');
await main(process.argv.slice(2));
