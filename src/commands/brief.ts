// /brief: what the newest articles say, one to five lines each. Here each article is a story of its own.
import type { Answer, Command, Context, Values } from '../core/bot/command.ts';
import { say } from '../core/bot/say.ts';
import { absolute, sinceOf } from '../core/bot/since.ts';
import { isUnread, listed } from '../core/bot/unread.ts';
import type { Block } from '../core/chat/message.ts';
import type { Line, Read } from '../core/inquiry/line.ts';
import { summarize } from '../core/inquiry/summarize.ts';

/** Lines of an article by length. */
const LINES: Record<string, number> = { short: 1, normal: 3, long: 5 };
/** Articles of one brief; what is left out is said. */
const ARTICLES = 20;
/** A longer sentence is left out of a brief, and said to be: it would fill the channel. Characters. */
const SENTENCE_MOST = 1500;

/** The newest articles are briefed again and again: their lines are kept as long as the articles are in memory. */
const briefed = new WeakMap<Read, Map<number, readonly Line[]>>();

const linesOf = (read: Read, sentences: number): readonly Line[] => {
  const known = briefed.get(read) ?? new Map<number, readonly Line[]>();
  briefed.set(read, known);
  const lines = known.get(sentences) ?? summarize(read, { sentences });
  known.set(sentences, lines);
  return lines;
};

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** The instant to count from, its wording in an empty answer, and what the option becomes in a button. */
type From = { after?: number; words: string };

const fromOf = async (
  since: string | undefined,
  { now, last, orders, channel }: Context,
): Promise<From | { mistake: string }> => {
  if (!since) return { words: '' };
  if (since.trim().toLowerCase() !== 'last') {
    const read = sinceOf(since, now);
    return 'mistake' in read ? read : { after: read.after, words: `since ${since}` };
  }
  const posted = last === undefined ? await orders.lastPosted(channel) : last;
  return posted === null ? { words: '' } : { after: posted, words: 'since the last post here' };
};

const isShort = ({ start, end }: Line): boolean => end - start <= SENTENCE_MOST;

const run = async ({ since, length = 'normal' }: Values, context: Context): Promise<Answer> => {
  const from = await fromOf(since, context);
  if ('mistake' in from)
    return { message: { title: 'That did not work', blocks: [{ kind: 'text', text: from.mistake }] } };
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
              title: 'No article is on the desk',
              blocks: [{ kind: 'text', text: 'Put a .txt file into the content folder; it is read at once.' }],
            }
          : {
              title: 'Nothing new',
              blocks: [{ kind: 'text', text: `No article has reached the desk ${from.words}.` }],
            },
    };
  const shown = found.slice(0, ARTICLES);
  const summaries = shown
    .filter((read) => !isUnread(read))
    .map((read) => {
      const lines = linesOf(read, LINES[length]!);
      return { read, lines: lines.filter(isShort), long: lines.some((line) => !isShort(line)) };
    });
  const stories = summaries.filter((story) => story.lines.length > 0);
  const saying = say(
    stories.map((story) => story.read),
    stories.flatMap((story) => story.lines),
  );
  const blocks = stories.map(({ read, lines }): Block => ({
    kind: 'points',
    layout: 'list',
    ...(stories.length > 1 ? { label: read.article.title?.text ?? read.article.id } : {}),
    points: lines.map((line) => saying.point(line)),
  }));
  blocks.push(...listed(shown));
  const long = summaries.filter((story) => story.long).map(({ read }) => read.article.id);
  if (long.length > 0)
    blocks.push({
      kind: 'text',
      text: `Sentences of more than ${SENTENCE_MOST.toLocaleString('en')} characters are left out, of: ${long.join(', ')}.`,
    });
  if (found.length > ARTICLES)
    blocks.push({
      kind: 'text',
      text: `There are more articles; these are the newest ${ARTICLES}. Ask with since: for fewer.`,
    });
  return {
    values,
    message: {
      title:
        summaries.length > 0
          ? `${count(stories.length, 'story', 'stories')}, ${count(stories.length, 'article', 'articles')}`
          : `${count(shown.length, 'article', 'articles')}, none in English`,
      blocks: stories.length > 0 ? [...blocks, { kind: 'note', text: saying.note() }] : blocks,
    },
  };
};

export const brief: Command = {
  name: 'brief',
  describe: 'What the newest articles say',
  examples: ['brief', 'brief since:24h', 'brief length:long'],
  options: [
    { name: 'since', describe: 'last, 24h, 2d, today, or a day such as 2026-11-20', kind: 'text', bare: true },
    {
      name: 'length',
      describe: 'lines of each article: one, three or five',
      kind: 'choice',
      choices: ['short', 'normal', 'long'],
    },
  ],
  run,
};
