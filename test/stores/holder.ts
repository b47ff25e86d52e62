// A child program: opens the store its first argument names, as the bot where the second is `exclusive`, says what came of it, stays until stdin ends.
import { openStore } from '../../src/stores/index.ts';

const [address = '', how] = process.argv.slice(2);
try {
  const store = await openStore(address, { exclusive: how === 'exclusive' });
  await store.keep.set(`child:${process.pid}`, 'was here');
  console.log('open');
  process.stdin.resume().once('end', () => void store.close());
} catch (cause) {
  console.log(cause instanceof Error ? cause.message : String(cause));
}
