// What the console needs of the way it is used, by a person at a terminal or by piped lines.

/** `unref`: lets the process end although the input has not; standard input has it. */
export type Input = NodeJS.ReadableStream & { isTTY?: boolean; setRawMode?(mode: boolean): unknown; unref?(): unknown };

export const letGo = (input: Input): void => {
  input.pause();
  input.unref?.();
};

export type Front = {
  /** Shows a text of whole lines, whatever is being typed. */
  show(text: string): void;
  /** Resolves when the input has ended and every line of it is answered; rejects where it cannot be read. */
  ended: Promise<void>;
  /** Gives input and terminal back as they were. */
  close(): void;
};
