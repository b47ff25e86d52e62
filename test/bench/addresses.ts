// Hostile addresses and redirect chains, sent through the guarded fetch and through one without a guard: how many were tried, and how many
// connections arrived at a site that is forbidden on every address of this machine.
import { Agent, interceptors, request } from 'undici';
import { openFetch } from '../../src/fetch/fetch.ts';
import { visit } from '../fakes/hostile-visits.ts';

/** Fewer would not be the figure that is promised. */
const LEAST = 500;
/** Milliseconds: an address that leads nowhere is given up by the reader without a guard. */
const PATIENCE = 300;

/** Follows redirects and asks the same resolver, and looks at nothing. */
const unguarded: Parameters<typeof visit>[0] = ({ resolve }) => {
  const agent = new Agent({
    connections: 1,
    connect: {
      lookup: (host, _, found) =>
        void resolve(host).then(
          (ips) => found(null, [...ips]),
          (fault: NodeJS.ErrnoException) => found(fault, []),
        ),
    },
  });
  const dispatcher = agent.compose(interceptors.redirect({ maxRedirections: 10 }));
  return {
    get: async (address) => {
      const { body } = await request(address, { dispatcher, signal: AbortSignal.timeout(PATIENCE) });
      await body.dump();
    },
    close: () => agent.destroy(),
  };
};

export const run = async (): Promise<void> => {
  const guarded = await visit((way) => openFetch(way));
  console.log(`${guarded.tried} addresses and redirect chains tried`);
  console.log(
    `${guarded.arrived} connections to a forbidden address, ${guarded.walked} requests at the allowed site that redirects`,
  );
  console.log(`${guarded.answered.length} answered, by the allowed site`);
  for (const [reason, times] of [...guarded.reasons].sort((a, b) => b[1] - a[1]))
    console.log(`${String(times).padStart(6)}  ${reason}`);
  const open = await visit(unguarded, { every: 9 });
  console.log(`without a guard, every ninth of them: ${open.arrived} connections from ${open.tried}`);
  if (guarded.arrived > 0 || guarded.tried < LEAST || open.arrived === 0) process.exitCode = 1;
};
