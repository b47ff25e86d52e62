// compromise: people, organizations, places, sentences, and its quotations with the nearest person of the paragraph as speaker.
import type { Span } from '../../core/text/span.ts';
import type { Said, System } from '../measure/system.ts';
import { near } from './located.ts';
import { bring } from './packages.ts';

type Found = { text: string; offset: { start: number; length: number } };
type View = { json: (options: { offset: true }) => Found[]; out: (kind: 'array') => string[] };
type Document = Record<'people' | 'organizations' | 'places' | 'quotations' | 'sentences', () => View>;
type Compromise = (text: string) => Document;

const spans = (text: string, view: View): Span[] =>
  view.json({ offset: true }).flatMap((found) => near(text, found.text, found.offset.start) ?? []);

/** The person nearest to the quote in its paragraph, outside of it. */
function nearest(text: string, quote: Span, people: readonly Span[]): Span | null {
  const from = text.lastIndexOf('\n', quote.start) + 1;
  const line = text.indexOf('\n', quote.end);
  const to = line < 0 ? text.length : line;
  let best: Span | null = null;
  let least = Infinity;
  for (const person of people) {
    if (person.start < from || person.end > to || (person.start < quote.end && person.end > quote.start)) continue;
    const far = person.start >= quote.end ? person.start - quote.end : quote.start - person.end;
    if (far < least) [best, least] = [person, far];
  }
  return best;
}

export function compromise(): System {
  const nlp = bring({ compromise: '14.17.0' })('compromise') as Compromise;
  const people = (text: string, document = nlp(text)): Span[] => spans(text, document.people());
  return {
    name: 'compromise',
    people: (text) => people(text),
    organizations: (text) => spans(text, nlp(text).organizations()),
    places: (text) => spans(text, nlp(text).places()),
    ends: (text) =>
      nlp(text)
        .sentences()
        .json({ offset: true })
        .map(({ offset }) => text.slice(0, offset.start + offset.length).trimEnd().length),
    said: (text) => {
      const document = nlp(text);
      const all = people(text, document);
      return spans(text, document.quotations()).map((quote): Said => {
        const speaker = nearest(text, quote, all);
        return { ...quote, speaker, names: speaker ? [text.slice(speaker.start, speaker.end)] : [], confidence: 1 };
      });
    },
    timed: (text) => {
      const document = nlp(text);
      document.people().out('array');
      document.sentences().out('array');
    },
  };
}
