// A child program: the console on its own standard streams over the scripted bot. "post" in a line makes a post come a moment later, as
// an order's would. Ends with 0 when the console has ended.
import { create } from '../../src/adapters/console/adapter.ts';
import { echo, hostOf } from './console-host.ts';

const adapter = create({ input: process.stdin, output: process.stdout });
const host = hostOf((invocation) => {
  if (invocation.line.includes('post')) {
    setTimeout(
      () => void adapter.post('console:local:terminal', { text: 'A digest\nof two lines' }, { key: 'k' }),
      400,
    );
  }
  return echo(invocation);
});
host.stored.set('console-history', JSON.stringify(['asked before', 'asked first']));
await adapter.start(host);
await adapter.ended;
await adapter.stop();
console.error(`history ${host.stored.get('console-history')}`);
