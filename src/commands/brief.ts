// /brief: what the newest articles say, one to five lines each. Here each article is a story of its own.
import { NO_ARTICLE, whyBare } from '../core/bot/bare.ts';
import { type Answer, type Command, type Context, refused, type Values } from '../core/bot/command.ts';
import { nameOf, say } from '../core/bot/say.ts';
import { absolute, sinceOf } from '../core/bot/since.ts';
import { ARTICLES, leftOut, type Story, storyOf } from '../core/bot/story.ts';
import { isUnread, listed } from '../core/bot/unread.ts';
import type { Block } from '../core/chat/message.ts';
import { quote } from '../core/chat/syntax.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** The instant to count from, its wording in an empty answer, and what the option becomes in a button. */
type From = { after?: number; words: string };

const fromOf = async (
  since: string | undefined,
  { now, last, orders, channel }: Context,
): Promise<From | { mistake: string }> => {
  if (!since) return { words: '' };
  if (since.trim().toLowerCase() !== 'last') return sinceOf(since, now);
  const posted = last === undefined ? await orders.lastPosted(channel) : last;
  return posted === null ? { words: '' } : { after: posted, words: 'since the last post here' };
};

/** What is left out of stories with sentences that are too long. */
const longBlocks = (stories: readonly Story[]): Block[] => {
  const long = stories.filter((story) => story.long).map(({ read }) => nameOf(read));
  return long.length > 0 ? [{ kind: 'text', text: `Sentences ${leftOut} are left out, of: ${long.join(', ')}.` }] : [];
};

const page = async (link: string, length: string, { sources, workspace, last }: Context): Promise<Answer> => {
  const done = await sources.link(link, workspace, last !== undefined);
  if ('problem' in done) return refused(done.problem);
  const { read } = done;
  const story = isUnread(read) ? { read, lines: [], long: false } : storyOf(read, length);
  const saying = say([read], story.lines);
  const blocks: Block[] = [
    ...(story.lines.length > 0
      ? [{ kind: 'points', layout: 'list', points: story.lines.map((line) => saying.point(line)) } as const]
      : []),
    ...listed([read]),
    ...longBlocks([story]),
    { kind: 'note', text: [saying.note(), 'read for this answer, not on the desk'].filter(Boolean).join(' · ') },
  ];
  return { message: { title: read.article.title?.text ?? link, blocks } };
};

/** An address that stands where a time may. */
const ADDRESS = /^https?:\/\/\S+$/i;

const offered = (address: string): Answer => ({
  message: {
    title: 'That did not work',
    blocks: [
      { kind: 'text', text: 'One page is briefed with link: before its address.' },
      { kind: 'buttons', buttons: [{ label: 'Brief this page now', line: `brief link:${quote(address)}` }] },
    ],
  },
});

const run = async ({ since, length = 'normal', link }: Values, context: Context): Promise<Answer> => {
  if (link !== undefined && since !== undefined)
    return refused('"link" briefs one page as it is now: leave "since" out.');
  if (link !== undefined) return page(link, length, context);
  if (since !== undefined && ADDRESS.test(since.trim())) return offered(since.trim());
  const from = await fromOf(since, context);
  if ('mistake' in from) return refused(from.mistake);
  const { after } = from;
  const found = await context.desk.reads({ ...(after === undefined ? {} : { after }), limit: ARTICLES + 1 });
  const values = {
    ...(after === undefined ? {} : { since: absolute(after) }),
    ...(length === 'normal' ? {} : { length }),
  };
  if (found.length === 0)
    return {
      empty: true,
      values,
      message:
        after === undefined
          ? {
              title: NO_ARTICLE,
              blocks: [{ kind: 'text', text: whyBare(await context.sources.list(context.workspace)) }],
            }
          : {
              title: 'Nothing new',
              blocks: [{ kind: 'text', text: `No article has reached the desk ${from.words}.` }],
            },
    };
  const shown = found.slice(0, ARTICLES);
  const briefed = shown.filter((read) => !isUnread(read)).map((read) => storyOf(read, length));
  const stories = briefed.filter((story) => story.lines.length > 0);
  const saying = say(
    stories.map((story) => story.read),
    stories.flatMap((story) => story.lines),
  );
  const blocks = stories.map(({ read, lines }): Block => ({
    kind: 'points',
    layout: 'list',
    ...(stories.length > 1 ? { label: nameOf(read) } : {}),
    points: lines.map((line) => saying.point(line)),
  }));
  blocks.push(...listed(shown));
  blocks.push(...longBlocks(briefed));
  if (found.length > ARTICLES)
    blocks.push({
      kind: 'text',
      text: `There are more articles; these are the newest ${ARTICLES}. Ask with since: for fewer.`,
    });
  return {
    values,
    message: {
      title:
        briefed.length > 0
          ? `${count(stories.length, 'story', 'stories')}, ${count(stories.length, 'article', 'articles')}`
          : `${count(shown.length, 'article', 'articles')}, none in English`,
      blocks: stories.length > 0 ? [...blocks, { kind: 'note', text: saying.note() }] : blocks,
    },
  };
};

export const brief: Command = {
  name: 'brief',
  describe: 'What the newest articles say, or one page',
  examples: ['brief', 'brief since:24h', 'brief length:long'],
  options: [
    { name: 'since', describe: 'last, 24h, 2d, today, or a day such as 2026-11-20', kind: 'text', bare: true },
    {
      name: 'length',
      describe: 'lines of each article: one, three or five',
      kind: 'choice',
      choices: ['short', 'normal', 'long'],
    },
    { name: 'link', describe: 'one page, read now; nothing is added', kind: 'text' },
  ],
  run,
};
