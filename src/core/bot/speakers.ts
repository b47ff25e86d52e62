// A quote as a point with its speaker's credit: as the text names the speaker, never surer than the inquiry is.
import type { Piece, Point } from '../chat/message.ts';
import type { Quoted } from '../inquiry/answers.ts';
import type { Line } from '../inquiry/line.ts';
import type { Saying } from './say.ts';

/** Every line that the quote's point will say, in reading order. */
export const quotedLines = ({ line, speaker, follows }: Quoted): Line[] => [
  line,
  ...(speaker ? [speaker.line, ...(speaker.as ? [speaker.as] : [])] : []),
  ...(follows ? [follows] : []),
];

const credit = ({ speaker, follows }: Quoted, saying: Saying): Piece[] => {
  if (speaker) {
    const named = saying.piece(speaker.line);
    return speaker.as ? [named, { text: ', read as ' }, saying.piece(speaker.as)] : [named];
  }
  return follows ? [{ text: 'speaker not named; follows ' }, saying.piece(follows)] : [{ text: 'speaker not named' }];
};

export const quotedPoint = (quoted: Quoted, saying: Saying): Point => saying.point(quoted.line, credit(quoted, saying));
