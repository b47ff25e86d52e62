// /news: help, the state of things, and receipts: the sentences behind a line, with their neighbours.
import { NO_ARTICLE, whyBare } from '../core/bot/bare.ts';
import type { Answer, Command, Context, Values } from '../core/bot/command.ts';
import { changedNote } from '../core/bot/changed.ts';
import { nameOf, say } from '../core/bot/say.ts';
import type { Block, Message } from '../core/chat/message.ts';
import { nearest, type OptionSyntax, type Syntax } from '../core/chat/syntax.ts';
import type { Line, Read } from '../core/inquiry/line.ts';
import { troubleBlocks } from '../core/bot/troubles.ts';
import { usages } from '../core/bot/usages.ts';
import { why } from '../core/bot/why.ts';

const refused = (title: string, text: string): Answer => ({ message: { title, blocks: [{ kind: 'text', text }] } });

/** Subs may share an option: it is explained once. */
const distinct = (options: readonly OptionSyntax[]): OptionSyntax[] => [
  ...new Map(options.map((option) => [option.name, option])).values(),
];

const helpOne = (syntax: Syntax): Message => ({
  title: `Help: ${syntax.name}`,
  blocks: [
    { kind: 'text', text: `${syntax.describe}.${syntax.permission === 'manage' ? ' For managers.' : ''}` },
    ...(syntax.subs.length > 0
      ? syntax.subs.map((sub, index): Block => ({
          kind: 'text',
          text: [{ bold: usages(syntax)[index]! }, `: ${sub.describe}`],
        }))
      : [{ kind: 'text', text: [{ bold: usages(syntax)[0]! }] } satisfies Block]),
    ...distinct(syntax.subs.length > 0 ? syntax.subs.flatMap((sub) => sub.options) : syntax.options).map(
      (option): Block => ({
        kind: 'text',
        text: `${option.name}: ${option.describe}`,
      }),
    ),
    { kind: 'buttons', buttons: syntax.examples.map((line) => ({ label: line, line })) },
  ],
});

const helpAll = (syntaxes: readonly Syntax[]): Message => ({
  title: 'What Dateline answers',
  blocks: [
    ...syntaxes.map((syntax): Block => ({
      kind: 'text',
      text: [{ bold: syntax.subs.length > 0 ? `${syntax.name} …` : usages(syntax)[0]! }, `: ${syntax.describe}`],
    })),
    {
      kind: 'note',
      text: 'Every line of an answer is the article’s own words; its number is the sentence’s, and Sources opens it. "news help brief" says more of one.',
    },
    {
      kind: 'buttons',
      buttons: syntaxes
        .flatMap((syntax) => syntax.examples.slice(0, 1))
        .slice(0, 4)
        .map((line) => ({ label: line, line })),
    },
  ],
});

/** The first word is a command, or the sub of one; what stands behind it ("source add", "who Roe") asks for no other help. */
const help = async ({ verb }: Values, { syntax }: Context): Promise<Answer> => {
  const name = (verb ?? '').trim().replace(/^\//, '').split(/\s/)[0]!.toLowerCase();
  if (!name) return { message: helpAll(syntax) };
  const found = syntax.find((each) => each.name === name);
  const holders = syntax.filter((each) => each.subs.some((sub) => sub.name === name));
  const one = found ?? (holders.length === 1 ? holders[0] : undefined);
  if (one) return { message: helpOne(one) };
  if (holders.length > 1)
    return refused('Which one', `Do you mean ${holders.map((each) => `"${each.name} ${name}"`).join(' or ')}?`);
  const names = syntax.map((each) => each.name);
  const near = nearest(name.slice(0, 40), names);
  return refused(
    'No such command',
    `${near ? `Did you mean "${near}"? ` : ''}There is: ${names.join(', ')}. "news help" explains them.`,
  );
};

/** Sentences asked, as runs with one neighbour on either side; runs that touch are one. */
const runsOf = (numbers: readonly number[], last: number): { from: number; to: number; asked: number[] }[] => {
  const runs: { from: number; to: number; asked: number[] }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const from = Math.max(1, number - 1);
    const to = Math.min(last, number + 1);
    const run = runs.at(-1);
    if (run && from <= run.to) {
      run.to = to;
      run.asked.push(number);
    } else runs.push({ from, to, asked: [number] });
  }
  return runs;
};

const whole = ({ article }: Read, number: number): Line => {
  const { start, end } = article.sentences[number - 1]!;
  return { article: article.id, revision: article.revision, sentences: [number, number], start, end };
};

const receipt = async ({ article: name = '', sentences = '' }: Values, { desk }: Context): Promise<Answer> => {
  const [, id = name, revision] = /^(.+)@([1-9]\d{0,5})$/s.exec(name) ?? [];
  // Without a number it is the first: what was cited then says so.
  const read = (await desk.read(name, 1)) ?? (await desk.read(id, Number(revision ?? 1)));
  if (!read) {
    const heads = await desk.heads({ limit: 200 });
    const near = nearest(
      id.slice(0, 80),
      heads.map((head) => head.id),
      3,
    );
    const shown = id.length > 80 ? `${id.slice(0, 80).toWellFormed()}…` : id;
    return refused(
      'No such article',
      `There is no article "${shown}" on the desk.${near ? ` Did you mean "${near}"?` : ''} Sources under an answer opens the sentences of its lines.`,
    );
  }
  const last = read.article.sentences.length;
  if (!/^\d{1,7}(\s*,\s*\d{1,7})*$/.test(sentences.trim()))
    return refused('No such sentence', `Sentences are numbers such as 3 or 3,7,14; "${read.article.id}" has ${last}.`);
  const numbers = sentences.split(',').map(Number);
  const missing = numbers.filter((number) => number < 1 || number > last);
  if (missing.length > 0)
    return refused(
      'No such sentence',
      `"${read.article.id}" has sentences 1 to ${last}; there is no ${missing.slice(0, 5).join(', ')}.`,
    );
  const runs = runsOf(numbers, last).map(({ from, to, asked }) => ({
    label:
      asked.length > 1
        ? `Sentences ${asked.join(', ')} with their neighbours`
        : `Sentence ${asked[0]} with its neighbours`,
    lines: Array.from({ length: to - from + 1 }, (_, index) => whole(read, from + index)),
  }));
  const saying = say(
    [read],
    runs.flatMap((run) => run.lines),
  );
  const changed = changedNote(read, await desk.read(read.article.id), numbers);
  return {
    message: {
      title: `Receipt: ${nameOf(read)}`,
      blocks: [
        ...runs.map(({ label, lines }): Block => ({
          kind: 'points',
          layout: 'list',
          label,
          points: lines.map((line) => saying.point(line)),
        })),
        ...(changed === null ? [] : [{ kind: 'note', text: changed } satisfies Block]),
        { kind: 'note', text: saying.note() },
      ],
    },
  };
};

const status = async (_: Values, { desk, orders, sources, workspace }: Context): Promise<Answer> => {
  const heads = await desk.heads({ limit: 1 });
  const list = await orders.list(workspace);
  const feeds = await sources.list(workspace);
  const failing = feeds.filter((source) => source.failing !== undefined).length;
  const running = list.filter((order) => order.paused === null).length;
  return {
    message: {
      title: 'Status',
      blocks: [
        {
          kind: 'text',
          text: heads[0]
            ? [
                'Newest article: ',
                heads[0].title ?? heads[0].id,
                ', on the desk since ',
                { time: { at: heads[0].arrived, zone: 'UTC' } },
              ]
            : `${NO_ARTICLE}. ${whyBare(feeds)}`,
        },
        {
          kind: 'text',
          text: `Sources here: ${feeds.length}${failing > 0 ? `, of which ${failing} cannot be read` : ''}.`,
        },
        { kind: 'text', text: `Digests here: ${list.length}, of which ${running} run.` },
        ...troubleBlocks(await orders.troubles(workspace)),
      ],
    },
  };
};

export const news: Command = {
  name: 'news',
  describe: 'Help, the state of things, why an item is not there, and the sentence behind a line',
  examples: ['news help', 'news status'],
  alone: 'help',
  subs: [
    {
      name: 'help',
      describe: 'What can be asked',
      options: [{ name: 'verb', describe: 'one command', kind: 'text', bare: true, completes: 'verb' }],
      run: help,
    },
    {
      name: 'status',
      describe: 'Articles, sources, digests, and deliveries that went wrong',
      options: [],
      run: status,
    },
    {
      name: 'why',
      describe: 'Why an item is or is not in the answers',
      options: [
        { name: 'item', describe: 'its link, or words of its title', kind: 'text', bare: true, required: true },
      ],
      run: async ({ item = '' }, context) => ({ message: await why(item, context) }),
    },
    {
      name: 'receipt',
      describe: 'Opens sentences of an article, with their neighbours',
      options: [
        { name: 'article', describe: 'the article’s name', kind: 'text', bare: true, required: true },
        { name: 'sentences', describe: 'sentence numbers, such as 3,7,14', kind: 'text', bare: true, required: true },
      ],
      run: receipt,
    },
  ],
};
