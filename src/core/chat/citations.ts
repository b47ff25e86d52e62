// The marks behind the lines of a message. In: a message; out: its citations, in the order in which they are read.
import type { Citation, Message } from './message.ts';

export const citationsOf = (message: Message): Citation[] =>
  message.blocks.flatMap((block) =>
    block.kind === 'points'
      ? block.points.flatMap(({ citations, speaker = [] }) => [
          ...citations,
          ...speaker.flatMap((piece) => piece.citations ?? []),
        ])
      : [],
  );
