// The command line: a verb and its words -> what it prints and the exit code. Data to stdout, all else to stderr.
// Exit 0; 1 with one line that says what went wrong and how to mend it; 2 for wrong usage.
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { Usage } from './verbs/usage.ts';

type Verb = {
  usage: string;
  does: string;
  options: ParseArgsOptionsConfig;
  run(words: string[], options: Record<string, string | boolean | undefined>): Promise<number | void>;
};

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** Each verb brings its own code when it is used: `ask` loads no platform. */
export const VERBS: Record<string, Verb> = {
  run: {
    usage: 'run',
    does: 'runs the bot: each platform whose token is set, else the console',
    options: {},
    run: async (words) => (await import('./verbs/run.ts')).run(words),
  },
  ask: {
    usage: "ask '<line>' [--as plain|json|discord|slack] [--content DIR]",
    does: 'answers one line from the articles and exits',
    options: { as: text, content: text },
    run: async (words, options) => (await import('./verbs/ask.ts')).ask(words, options),
  },
  read: {
    usage: 'read ADDRESS…',
    does: 'prints what the desk sees of a file, a page or a feed, one JSON line an article',
    options: {},
    run: async (words) => (await import('./verbs/read.ts')).read(words),
  },
  analyze: {
    usage: 'analyze [FILE…] [--jsonl]',
    does: 'prints one analysis as JSON per article; --jsonl reads {"id","text"} lines on stdin',
    options: { jsonl: flag },
    run: async (words, options) => (await import('./verbs/analyze.ts')).analyzeVerb(words, options),
  },
  summarize: {
    usage: 'summarize [FILE…] [--sentences N] [--words N] [--jsonl]',
    does: 'prints the sentences that matter most, verbatim, in document order',
    options: { jsonl: flag, sentences: text, words: text },
    run: async (words, options) => (await import('./verbs/analyze.ts')).summarizeVerb(words, options),
  },
  manifest: {
    usage: 'manifest slack',
    does: 'prints the manifest of the Slack app as JSON',
    options: {},
    run: async (words) => (await import('./verbs/platforms.ts')).manifest(words),
  },
  register: {
    usage: 'register discord [--dry-run]',
    does: 'registers the commands with Discord when they have changed; --dry-run prints them',
    options: { 'dry-run': flag },
    run: async (words, options) => (await import('./verbs/platforms.ts')).register(words, options),
  },
  doctor: {
    usage: 'doctor',
    does: 'checks configuration, articles, store and platforms, and prints each mend',
    options: {},
    run: async (words) => (await import('./verbs/doctor.ts')).doctor(words),
  },
};

const help = (): string =>
  [
    'Usage: npm run -s dateline -- VERB',
    '',
    ...Object.values(VERBS).map((verb) => `  ${verb.usage}\n      ${verb.does}`),
  ].join('\n');

/** Sets the exit code and ends when what is open has ended; never throws. */
export const main = async (argv: readonly string[]): Promise<void> => {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help') {
    console.log(help());
    process.exitCode = name === undefined ? 2 : 0;
    return;
  }
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name]! : null;
  if (!verb) {
    console.error(
      `"${name}" is no verb. There is: ${Object.keys(VERBS).join(', ')}. "npm run -s dateline -- help" explains them.`,
    );
    process.exitCode = 2;
    return;
  }
  try {
    const { values, positionals } = parse(verb, rest);
    process.exitCode = (await verb.run(positionals, values)) ?? 0;
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : String(cause));
    if (cause instanceof Usage) console.error(`Usage: npm run -s dateline -- ${verb.usage}`);
    process.exitCode = cause instanceof Usage ? 2 : 1;
  }
};

const parse = (verb: Verb, words: string[]) => {
  try {
    const { values, positionals } = parseArgs({ args: words, options: verb.options, allowPositionals: true });
    return { positionals, values: values as Record<string, string | boolean | undefined> };
  } catch (cause) {
    throw new Usage(cause instanceof Error ? cause.message.split('. To specify')[0]! : String(cause));
  }
};

/** A reader that stops early (`| head`) is no fault. */
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code === 'EPIPE') process.exit(0);
  throw cause;
});
