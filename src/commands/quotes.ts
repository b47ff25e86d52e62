// /quotes: quotes verbatim, each with its speaker as the text names it.
import type { Answer, Command, Context, Values } from '../core/bot/command.ts';
import { settle } from '../core/bot/people.ts';
import { say } from '../core/bot/say.ts';
import { quotedLines, quotedPoint } from '../core/bot/speakers.ts';
import { listed } from '../core/bot/unread.ts';
import type { Read } from '../core/inquiry/line.ts';
import { quotes, type Asked } from '../core/inquiry/quotes.ts';

/** Articles looked through where nobody is named. */
const ARTICLES = 20;

const run = async ({ speaker, about }: Values, context: Context): Promise<Answer> => {
  const asked: Asked = {};
  const values: Record<string, string> = {};
  let reads: Read[] | undefined;
  for (const [option, name] of Object.entries({ speaker, about })) {
    if (!name) continue;
    const settled = await settle(context.desk, name, 'quotes');
    if ('message' in settled) return settled;
    asked[option as keyof Asked] = settled.match;
    values[option] = settled.match.name;
    const ids = new Set(settled.reads.map((read) => read.article.id));
    reads = (reads ?? settled.reads).filter((read) => ids.has(read.article.id));
  }
  const looked = reads ?? (await context.desk.reads({ limit: ARTICLES }));
  const found = quotes(looked, asked);
  if (found.length === 0) {
    const of = asked.speaker ? ` given to ${asked.speaker.name}` : '';
    const on = asked.about ? ` about ${asked.about.name}` : '';
    return {
      values,
      message: {
        title: 'No quotes',
        blocks: [{ kind: 'text', text: `The articles hold no quoted words${of}${on}.` }, ...listed(looked)],
      },
    };
  }
  const saying = say(looked, found.flatMap(quotedLines));
  return {
    values,
    message: {
      title: `${found.length} ${found.length === 1 ? 'quote' : 'quotes'}`,
      blocks: [
        { kind: 'points', layout: 'list', points: found.map((quoted) => quotedPoint(quoted, saying)) },
        ...listed(looked),
        { kind: 'note', text: saying.note() },
      ],
    },
  };
};

export const quotesCommand: Command = {
  name: 'quotes',
  describe: 'Quotes verbatim, the speaker as the text names them',
  examples: ['quotes', 'quotes Peskov', 'quotes about:Kerry'],
  options: [
    { name: 'speaker', describe: 'whose words', kind: 'text', bare: true, completes: 'speaker' },
    { name: 'about', describe: 'who or what the words name', kind: 'text', completes: 'person' },
  ],
  run,
};
