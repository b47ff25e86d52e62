// The Sources buttons of an answer: one an article, opening every sentence that its points cite. In: a message; out: buttons.
import { citationsOf } from '../chat/citations.ts';
import type { Button, Message } from '../chat/message.ts';

/** A receipt's line as `say` writes it: up to the sentences, and these. An answer has hundreds, so it is not read as what a person types. */
const RECEIPT = /^(news receipt .+) ([\d,]+)$/s;

export const receiptButtons = (message: Message): Button[] => {
  const cited = new Map<string, { letter: string; sentences: Set<number> }>();
  for (const { label, line } of citationsOf(message)) {
    const [, article, sentences] = RECEIPT.exec(line) ?? [];
    if (article === undefined || sentences === undefined) continue;
    const entry = cited.get(article) ?? { letter: /^[a-z]*/.exec(label)![0], sentences: new Set() };
    for (const number of sentences.split(',')) entry.sentences.add(Number(number));
    cited.set(article, entry);
  }
  return [...cited].map(([article, { letter, sentences }]) => ({
    label: cited.size > 1 ? `Sources ${letter}` : 'Sources',
    line: `${article} ${[...sentences].sort((a, b) => a - b).join(',')}`,
  }));
};
