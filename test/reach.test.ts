// How sources are reached by a bot that runs: its threads read what comes, this one only fetches it.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { analysts, type Analysts, type Ways } from '../src/analyst.ts';
import { reach, type Reached } from '../src/reach.ts';
import { here } from '../src/sources/index.ts';
import { rss } from './commands/newsroom.ts';
import { page } from './fakes/pages.ts';
import { openWeb, to, type Web } from './fakes/web.ts';

const NOW = Date.parse('2026-11-24T09:00Z');
const HTML = { 'content-type': 'text/html; charset=utf-8' };

let web: Web;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.close());

let open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.map((each) => each.close()));
  open = [];
});
const begin = (read: Parameters<typeof reach>[0]['read']): Reached => {
  const way = reach({ allow: ['127.0.0.1'], clock: () => NOW, read });
  open.push(way);
  return way;
};
const threads = (ways?: Ways): Analysts => {
  const begun = analysts(ways);
  open.push(begun);
  return begun;
};

const program = new URL('./fakes/analyst-broken.ts', import.meta.url);
const at = (path: string): string => `${web.origin}${path}`;

describe('what comes is read', () => {
  it('in a thread as in this one', async () => {
    web.at('/page', { headers: HTML, body: page() });
    web.at('/feed', rss('Harbour News', [{ title: 'A pier opens', day: '2026-11-24', text: 'Open.', link: at('/1') }]));
    web.at('/site', {
      headers: HTML,
      body: page({ head: '<link rel=alternate type=application/rss+xml href=/feed>' }),
    });
    const [away, inside] = [begin(threads()), begin(here)];
    for (const look of [
      ({ poll }: Reached) => poll('page', at('/page'), {}),
      ({ poll }: Reached) => poll('feed', at('/feed'), {}),
      ({ poll }: Reached) => poll('any', at('/site'), {}),
      ({ discover }: Reached) => discover(at('/site'), false),
      ({ poll }: Reached) => poll('feed', at('/page'), {}),
      ({ poll }: Reached) => poll('page', at('/feed'), {}),
    ])
      expect(await look(away)).toEqual(await look(inside));
    expect(await away.poll('page', at('/page'), {})).toMatchObject({ became: 'read' });
  });

  it('and is said to have moved only where its address leads on for good', async () => {
    const { poll } = begin(here);
    web.at('/feed', rss('Harbour News', [{ title: 'A pier opens', text: 'Open.', link: at('/1') }]));
    web.at('/old', to(at('/feed'), 301));
    const head = '<link rel=alternate type=application/rss+xml href=/old>';
    web.at('/site', { headers: HTML, body: page({ head }) });
    expect(await poll('any', at('/old'), {})).toMatchObject({ moved: at('/feed') });
    const found = await poll('any', at('/site'), {});
    expect(found).toMatchObject({ found: at('/feed') });
    expect(found).not.toHaveProperty('moved');
  });

  it.each([
    ['hang', 500, /^reading it took longer than 0\.5 seconds$/],
    ['die', 30_000, /^reading it ended its thread \(code 3\)$/],
  ])('in a thread that may %s: the look fails, the next does not', async (body, most, error) => {
    const { poll, discover } = begin(threads({ count: 1, most, program }));
    for (const kind of ['page', 'feed', 'any'] as const) {
      web.at('/bad', { headers: HTML, body });
      expect(await poll(kind, at('/bad'), {})).toEqual({ became: 'failed', error: expect.stringMatching(error) });
    }
    expect(await discover(at('/bad'), false)).toMatchObject({ error: expect.stringMatching(error) });
    web.at('/good', { headers: HTML, body: 'good' });
    expect(await poll('page', at('/good'), {})).toMatchObject({ became: 'read', format: 'page' });
    expect(await poll('feed', at('/good'), {})).toMatchObject({ became: 'read' });
  });
});
