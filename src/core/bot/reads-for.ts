// The articles that bear on a name: those that hold all its words, and the newest ones for what to say where none does.
import type { Desk } from '../desk/desk.ts';
import { askedWords } from '../inquiry/resolve.ts';
import type { Read } from '../inquiry/line.ts';

/** Articles one answer draws on, the newest that name the person. */
const NAMING = 20;
/** Articles looked through for near names. */
const NEWEST = 50;

/** `all` is wider: what "did you mean" and the list of people go by. */
export const readsFor = async (desk: Desk, asked: string): Promise<{ reads: Read[]; all: Read[] }> => {
  const reads = await desk.readsNaming(askedWords(asked).join(' '), NAMING);
  return { reads, all: reads.length > 0 ? reads : await desk.reads({ limit: NEWEST }) };
};
