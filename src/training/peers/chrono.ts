// chrono-node: dates.
import type { System } from '../measure/system.ts';
import { bring } from './packages.ts';

type Chrono = { parse: (text: string) => { index: number; text: string }[] };

export function chrono(): System {
  const { parse } = bring({ 'chrono-node': '2.10.3' })('chrono-node') as Chrono;
  return {
    name: 'chrono-node',
    dates: (text) => parse(text).map(({ index, text: words }) => ({ start: index, end: index + words.length })),
  };
}
