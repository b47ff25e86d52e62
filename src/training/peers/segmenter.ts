// The platform's own `Intl.Segmenter`: sentences, each line of the text by itself.
import type { System } from '../measure/system.ts';

export function segmenter(): System {
  const cut = new Intl.Segmenter('en', { granularity: 'sentence' });
  return {
    name: 'Intl.Segmenter',
    ends: (text) =>
      [...cut.segment(text)].flatMap(({ segment, index }) => {
        const words = segment.trimEnd();
        return words.trim() === '' ? [] : [index + words.length];
      }),
  };
}
