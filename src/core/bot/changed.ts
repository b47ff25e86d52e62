// What a receipt says of an article that changed: which of its sentences are no longer so, or are new. In: the revision shown, the newest one, the
// sentences asked for; out: the bot's own words, or nothing to say.
import { missing } from '../desk/changes.ts';
import type { Read } from '../inquiry/line.ts';
import { receiptLine } from './say.ts';

const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

const called = (numbers: readonly number[]): string => {
  const last = numbers.at(-1);
  return numbers.length > 1 ? `Sentences ${numbers.slice(0, -1).join(', ')} and ${last}` : `Sentence ${last}`;
};

/** `newest` is null where the article has left the desk. Numbers are sentences of `shown`. */
export function changedNote({ article: shown }: Read, newest: Read | null, asked: readonly number[]): string | null {
  if (newest && newest.article.revision > shown.revision) {
    const { changed, id, revision } = newest.article;
    const when = changed ? ` on ${day(changed.at)}` : '';
    const gone = missing(shown, newest.article).filter((number) => asked.includes(number));
    const said =
      gone.length > 0
        ? `${called(gone)} ${gone.length > 1 ? 'were' : 'was'} changed${when}.`
        : `The article was changed${when}; ${asked.length > 1 ? 'these sentences stand' : 'this sentence stands'}.`;
    return `${said} It is at revision ${revision} now: ${receiptLine(id, revision, [1])}.`;
  }
  const { changed } = shown;
  const fresh = (changed?.sentences ?? []).filter((number) => asked.includes(number));
  if (!changed || fresh.length === 0) return null;
  return `${called(fresh)} came with revision ${shown.revision}, on ${day(changed.at)}.`;
}
