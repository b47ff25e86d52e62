// wink-nlp with its web model: sentences, and as people the runs of two and more proper nouns, for the model has no type for them.
import type { Span } from '../../core/text/span.ts';
import type { System } from '../measure/system.ts';
import { inOrder } from './located.ts';
import { bring } from './packages.ts';

type Its = Record<'value' | 'pos', unknown>;
type View = { out: (its?: unknown) => string[] };
type Wink = { readDoc: (text: string) => { tokens: () => View; sentences: () => View }; its: Its };

export function wink(): System {
  const require = bring({ 'wink-nlp': '2.4.0', 'wink-eng-lite-web-model': '1.8.1' });
  const nlp = (require('wink-nlp') as (model: unknown) => Wink)(require('wink-eng-lite-web-model'));
  return {
    name: 'wink-nlp',
    ends: (text) => inOrder(text, nlp.readDoc(text).sentences().out()).map(({ end }) => end),
    people: (text) => {
      const tokens = nlp.readDoc(text).tokens();
      const words = tokens.out(nlp.its.value);
      const kinds = tokens.out(nlp.its.pos);
      const runs: Span[] = [];
      let from = 0;
      let run: Span[] = [];
      const close = (): void => {
        const [first, last] = [run[0], run.at(-1)];
        if (run.length > 1 && first && last) runs.push({ start: first.start, end: last.end });
        run = [];
      };
      for (const [i, word] of words.entries()) {
        const start = text.indexOf(word, from);
        if (start < 0) continue;
        if (text.slice(from, start).includes('\n')) close();
        from = start + word.length;
        if (kinds[i] === 'PROPN') run.push({ start, end: from });
        else close();
      }
      close();
      return runs;
    },
  };
}
