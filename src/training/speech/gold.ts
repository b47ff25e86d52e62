// Gold attributions laid over the rows of the speech tagger. In documents of `quotes`, out rows with the tokens of cue, source and content.
import { names } from '../../core/analysis/names/names.ts';
import { units } from '../../core/analysis/names/units.ts';
import { segments } from '../../core/analysis/quotes/segments.ts';
import { type Row, rows } from '../../core/analysis/speech/rows.ts';
import { parse } from '../../core/article/parse.ts';
import type { Pair, QuotesDocument } from '../corpora.ts';

export type Range = { from: number; to: number };
export type Told = { cue: Range; source: Range | null; content: Range[] };
export type Lesson = { document: QuotesDocument; rows: Row[]; told: Told[][] };

/** The tokens a span touches, or null where the row does not hold it. */
function within(row: Row, [start, end]: Pair): Range | null {
  const { toks } = row;
  if (end <= toks[0]!.start || start >= toks.at(-1)!.end) return null;
  let from = 0;
  while (from < toks.length && toks[from]!.bare <= start) from++;
  let to = from;
  while (to < toks.length && toks[to]!.start < end) to++;
  return to > from ? { from, to } : null;
}

const apart = (a: Range, b: Range): boolean => a.to <= b.from || b.to <= a.from;

export function lesson(document: QuotesDocument): Lesson {
  const article = parse({ id: document.id, text: document.text });
  const parts = units(article);
  const runs = segments(article);
  const list = rows(article, parts, runs, names(article, parts));
  const told: Told[][] = list.map(() => []);
  for (const { source, cue, content } of document.attributions) {
    const first = cue[0];
    if (!first) continue;
    const at = list.findIndex(({ toks }) => toks[0]!.start <= first[0] && toks.at(-1)!.end > first[0]);
    const row = list[at];
    const range = row && within(row, first);
    if (!row || !range || row.toks.slice(range.from, range.to).every(({ segment }) => segment >= 0)) continue;
    if (told[at]!.some((other) => !apart(other.cue, range))) continue;
    const of = (spans: Pair[]): Range[] =>
      spans.flatMap((span) => {
        const found = within(row, span);
        return found && apart(found, range) ? [found] : [];
      });
    const [from] = of(source);
    told[at]!.push({ cue: range, source: from ?? null, content: of(content) });
  }
  return { document, rows: list, told };
}
