// Dateline as a system under test: what `analyze` and `summarize` give for a bare text, with nothing known beside it. Each text is
// analysed once.
import type { Analysis, Entity, EntityKind, Quote } from '../../core/analysis/analysis.ts';
import { analyze } from '../../core/analysis/analyze.ts';
import { parse } from '../../core/article/parse.ts';
import type { Read } from '../../core/inquiry/line.ts';
import { summarize } from '../../core/inquiry/summarize.ts';
import type { Span } from '../../core/text/span.ts';
import type { Reported, Said, System } from './system.ts';

const span = ({ start, end }: Span): Span => ({ start, end });

const namesOf = (analysis: Analysis, kind: EntityKind): Span[] =>
  analysis.entities
    .filter((entity) => entity.kind === kind)
    .flatMap(({ mentions }) => mentions.filter((mention) => mention.kind === 'name').map(span));

const formsOf = (entity: Entity | undefined): string[] =>
  entity ? [...(entity.name === null ? [] : [entity.name]), ...entity.aliases] : [];

/** Ends of title, dateline, byline and credit are ends of sentences too. */
export function endsOf(analysis: Analysis): number[] {
  const { title, dateline, byline, credit, sentences } = analysis;
  const parts = [title?.end === undefined ? undefined : title, dateline, byline, credit, ...sentences];
  return parts.flatMap((part) => part?.end ?? []);
}

export function saidOf(analysis: Analysis): Said[] {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  return analysis.quotes
    .filter(({ kind }) => kind === 'direct')
    .map(({ start, end, speaker, confidence }) => ({
      start,
      end,
      confidence,
      speaker: speaker && span(speaker),
      names: formsOf(entities.get(speaker?.entity ?? '')),
    }));
}

const MARK = /["“”„«»'‘’]/;

/** The marks round a quote, where they stand, and a "that" before reported speech. */
function restored(text: string, { kind, start, end }: Quote): Span {
  if (kind === 'indirect') {
    const that = /\bthat\s+$/i.exec(text.slice(Math.max(0, start - 12), start));
    return { start: that ? start - that[0].length : start, end };
  }
  // Two straight single marks are one.
  const before = text.slice(start - 2, start) === "''" ? 2 : MARK.test(text[start - 1] ?? '') ? 1 : 0;
  const after = text.slice(end, end + 2) === "''" ? 2 : MARK.test(text[end] ?? '') ? 1 : 0;
  return { start: start - before, end: end + after };
}

/** Words in marks within reported speech are part of it; marks without speaker and cue are no speech. */
export function reportedOf(text: string, { quotes }: Analysis): Reported {
  const indirect = quotes.filter(({ kind }) => kind === 'indirect');
  const content: Span[] = indirect.map((quote) => restored(text, quote));
  let at = 0;
  const sorted = content.toSorted((a, b) => a.start - b.start);
  for (const quote of quotes.filter(({ kind }) => kind === 'direct').sort((a, b) => a.start - b.start)) {
    if (!quote.speaker && !quote.cue) continue;
    while (at < sorted.length && sorted[at]!.end < quote.end) at++;
    const around = sorted[at];
    if (around && around.start <= quote.start && around.end >= quote.end) continue;
    content.push(restored(text, quote));
  }
  return {
    source: quotes.flatMap(({ speaker }) => (speaker ? [span(speaker)] : [])),
    cue: quotes.flatMap(({ cue }) => (cue ? [span(cue)] : [])),
    content,
  };
}

export function ours(): Required<Omit<System, 'timed'>> {
  const kept = new Map<string, Read>();
  const read = (text: string): Read => {
    let found = kept.get(text);
    if (!found) {
      const article = parse({ id: 'a', text });
      kept.set(text, (found = { article, analysis: analyze(article) }));
    }
    return found;
  };
  const analysis = (text: string): Analysis => read(text).analysis;
  return {
    name: 'dateline',
    people: (text) => namesOf(analysis(text), 'person'),
    organizations: (text) => namesOf(analysis(text), 'organization'),
    places: (text) => namesOf(analysis(text), 'place'),
    ends: (text) => endsOf(analysis(text)),
    said: (text) => saidOf(analysis(text)),
    reported: (text) => reportedOf(text, analysis(text)),
    persons: (text) =>
      analysis(text)
        .entities.filter(({ kind }) => kind === 'person')
        .map(({ mentions }) => ({
          names: mentions.filter(({ kind }) => kind === 'name').map(span),
          others: mentions.filter(({ kind }) => kind !== 'name').map(span),
        })),
    dates: (text) => analysis(text).dates.map(span),
    summary: (text, budget) =>
      summarize(read(text), budget)
        .map(({ start, end }) => text.slice(start, end))
        .join('\n'),
  };
}
