// The Sources buttons of an answer: one an article, opening every sentence that its points cite. In: a message; out: buttons.
import { citationsOf } from '../chat/citations.ts';
import type { Button, Message } from '../chat/message.ts';
import { quote, readLine, type Syntax } from '../chat/syntax.ts';

/** More articles than these keep their sentence numbers, but get no button of their own. */
const BUTTONS = 4;

export const receiptButtons = (message: Message, syntax: readonly Syntax[]): Button[] => {
  const cited = new Map<string, { letter: string; sentences: Set<number> }>();
  for (const { label, line } of citationsOf(message)) {
    const reading = readLine(line, syntax);
    if (reading.kind !== 'use') continue;
    const { article, sentences } = reading.use.values;
    if (!article || !sentences) continue;
    const entry = cited.get(article) ?? { letter: /^[a-z]*/.exec(label)![0], sentences: new Set() };
    for (const number of sentences.split(',')) entry.sentences.add(Number(number));
    cited.set(article, entry);
  }
  return [...cited].slice(0, BUTTONS).map(([article, { letter, sentences }]) => ({
    label: cited.size > 1 ? `Sources ${letter}` : 'Sources',
    line: `news receipt ${quote(article)} ${[...sentences].sort((a, b) => a - b).join(',')}`,
  }));
};
