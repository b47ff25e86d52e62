// The marks behind the lines of a message. In: a message; out: its citations, in the order in which they are read.
import type { Citation, Message } from './message.ts';

/** What of a citation's line names the article: all but the sentence numbers at its end. */
export const articleOf = (line: string): string => line.slice(0, line.lastIndexOf(' '));

export const citationsOf = (message: Pick<Message, 'blocks'>): Citation[] =>
  message.blocks.flatMap((block) =>
    block.kind === 'points'
      ? block.points.flatMap(({ citations, speaker = [] }) => [
          ...citations,
          ...speaker.flatMap((piece) => piece.citations ?? []),
        ])
      : [],
  );
