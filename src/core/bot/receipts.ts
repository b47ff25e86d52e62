// The Sources buttons of an answer: one an article, opening every sentence that its points cite. In: a message; out: buttons.
import { articleOf, citationsOf } from '../chat/citations.ts';
import type { Button, Message } from '../chat/message.ts';

export const receiptButtons = (message: Message): Button[] => {
  const cited = new Map<string, { letter: string; sentences: Set<number> }>();
  for (const { label, line } of citationsOf(message)) {
    // A citation's line is one that was made here: an answer has hundreds, and reads none of them as what a person types.
    const article = articleOf(line);
    const entry = cited.get(article) ?? { letter: /^[a-z]*/.exec(label)![0], sentences: new Set() };
    for (const number of line.slice(article.length + 1).split(',')) entry.sentences.add(Number(number));
    cited.set(article, entry);
  }
  return [...cited].map(([article, { letter, sentences }]) => ({
    label: cited.size > 1 ? `Sources ${letter}` : 'Sources',
    line: `${article} ${[...sentences].sort((a, b) => a - b).join(',')}`,
  }));
};
