// Which of a quote's candidates name the speaker that the gold gives it: in the gold of a document and a quote among its candidates, out
// their places.
import { type Candidate, WAY } from '../../core/analysis/quotes/candidates.ts';
import { cueSpan } from '../../core/analysis/quotes/reading.ts';
import type { Ask } from '../../core/analysis/quotes/scene.ts';
import { entityOf } from '../../core/analysis/quotes/speaker.ts';
import type { Span } from '../../core/text/span.ts';
import type { Attribution, Pair, QuotesDocument } from '../corpora.ts';

/** The gold of a quoted run: `null` for one without a speaker. */
export type Gold = { attribution: Attribution | null; words: number };

const RELATIVE = /^(?:who|which|that)$/i;

const shared = (a: Span, [start, end]: Pair): number => Math.max(0, Math.min(a.end, end) - Math.max(a.start, start));

/** The gold of the run that shares most with a span, or undefined where the gold has none there. */
export function goldOf(
  document: Pick<QuotesDocument, 'quotedSegments' | 'attributions'>,
): (span: Span) => Gold | undefined {
  const byId = new Map(document.attributions.map((one) => [one.id, one]));
  const runs = document.quotedSegments;
  let at = 0;
  return (span) => {
    while (at > 0 && runs[at - 1]!.end > span.start) at--;
    while (at < runs.length && runs[at]!.end <= span.start) at++;
    const run = runs[at];
    if (!run || shared(span, [run.start, run.end]) * 2 < run.end - run.start) return undefined;
    return { attribution: run.attribution === null ? null : (byId.get(run.attribution) ?? null), words: run.words };
  };
}

/** How much of a candidate and the source is common to both, 0 to 1. */
function likeness(one: Candidate, source: readonly Pair[]): number {
  let most = 0;
  for (const pair of source) {
    const common = shared(one.span, pair);
    most = Math.max(most, common / (one.span.end - one.span.start + pair[1] - pair[0] - common));
  }
  return most;
}

/** Empty where no candidate is right. */
export function rightOf({ scene, reading, at, candidates }: Ask, { attribution }: Gold): number[] {
  if (!attribution) return [0];
  const { source, cue } = attribution;
  if (source.length === 0) return [];
  const like = candidates.map((one) => (one.way === WAY.none ? 0 : likeness(one, source)));
  const best = Math.max(...like);
  if (best > 0) {
    const right = [...like.keys()].filter((i) => like[i]! >= best * 0.99);
    const byCue = right.filter((i) => {
      const { use, frame } = candidates[i]!;
      if (!use || frame !== at) return false;
      const span = cueSpan(reading.frame, use);
      return cue.some((pair) => shared(span, pair) > 0);
    });
    return byCue.length > 0 ? byCue : right;
  }
  for (const [start, end] of source) {
    if (RELATIVE.test(scene.text.slice(start, end))) {
      const before = candidates.map((one) =>
        one.way !== WAY.none && one.frame === at && one.span.end <= start && start - one.span.end < 4
          ? one.span.end
          : 0,
      );
      const last = Math.max(...before);
      if (last > 0) return [...before.keys()].filter((i) => before[i] === last);
    }
    const entity = entityOf(scene.text, { start, end }, scene.found);
    if (entity === undefined) continue;
    return [...candidates.keys()].filter((i) => candidates[i]!.way !== WAY.none && candidates[i]!.entity === entity);
  }
  return [];
}

/** True where the candidate names who the gold says has spoken. */
export function isSaid({ scene }: Ask, one: Candidate, { attribution }: Gold): boolean {
  if (!attribution) return false;
  const { source, sourceText } = attribution;
  if (likeness(one, source) > 0) return true;
  return source.some(([start, end]) => {
    // The gold marks "who", we its noun.
    if (RELATIVE.test(sourceText)) return one.span.end <= start && start - one.span.end < 4;
    return one.entity !== undefined && entityOf(scene.text, { start, end }, scene.found) === one.entity;
  });
}
