// The marks behind the lines on the screen ("3", "b3"): typed, they open their sentence. In: what is shown; out: the line that opens one.
import { citationsOf } from '../../core/chat/citations.ts';
import type { Message } from '../../core/chat/message.ts';

/** Mark -> the command line that opens it. */
export type Marks = Record<string, string>;

const MARK = /^\[?([a-z]{0,3}\d{1,7})\]?$/i;

export const marksOf = (message: Message): Marks =>
  Object.fromEntries(citationsOf(message).map(({ label, line }) => [label, line]));

export type Screen = {
  /** An answer or a post: its marks are those that open now; one without any leaves them as they are. */
  shown(marks: Marks): void;
  /** What a mark has opened: its marks open too, beside those of the answer that it came from. */
  opened(marks: Marks): void;
  /** What the typed line opens; the mark alone where none like it is on the screen; null for a line that is no mark. */
  read(typed: string): { mark: string; line: string | null } | null;
};

export const screen = (): Screen => {
  let answer: Marks = {};
  let receipt: Marks = {};
  return {
    shown(marks) {
      if (Object.keys(marks).length === 0) return;
      answer = marks;
      receipt = {};
    },
    opened(marks) {
      receipt = marks;
    },
    read(typed) {
      const mark = MARK.exec(typed.trim())?.[1]?.toLowerCase();
      if (mark === undefined) return null;
      const from = [receipt, answer].find((marks) => Object.hasOwn(marks, mark));
      return { mark, line: from?.[mark] ?? null };
    },
  };
};
