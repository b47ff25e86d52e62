// One page now: fetched, read and kept aside, so that its receipts open; no source is added, and it never stands on the desk.
import type { Read } from '../inquiry/line.ts';
import type { Tools } from './adding.ts';
import { faulty, type Problem, readAddress } from './listing.ts';
import { articleId } from './marks.ts';

/** What two readings of a page must have alike to be one article, in a fixed order. */
const FIELDS = ['text', 'title', 'outlet', 'author', 'published', 'url', 'language'];

/** The sources that the pages of workspaces are to the library begin so: those of answers, forgotten with their time, and those of posts. */
export const ASKED = 'link:';
const POSTED = 'posted:';

export const linked =
  ({ desk, reach, clock }: Pick<Tools, 'desk' | 'reach' | 'clock'>) =>
  async (typed: string, workspace: string, posted = false): Promise<{ read: Read } | Problem> => {
    const asked = readAddress(typed);
    if ('problem' in asked) return asked;
    const { address } = asked;
    const polled = await reach.poll('page', address, {});
    if (polled.became === 'failed') return faulty(address, polled.error);
    const entry = polled.became === 'read' ? polled.entries[0] : undefined;
    if (!entry) return faulty(address, 'no article was found there; name the page of one');
    const { key: _, brief: __, ...rest } = entry;
    const item = { url: address, ...rest };
    // Another text is another article: each has one revision, and no article on the desk has its id.
    // In another month too: it is forgotten by when it was first read, and its receipts are to open for a while after the last.
    const month = new Date(clock()).toISOString().slice(0, 'YYYY-MM'.length);
    const id = articleId({ text: `link ${month} ${JSON.stringify(item, FIELDS)}` });
    const source = `${posted ? POSTED : ASKED}${workspace}`;
    await desk.list(source, workspace);
    const done = await desk.aside({ ...item, id }, clock(), source);
    return 'read' in done ? done : faulty(address, `${done.error}; name the page of one article`);
  };
