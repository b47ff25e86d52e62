// The rows whose documents no weight is learnt from, in the order of the table.
import type { Corpora } from '../corpora.ts';
import { PERSONS } from './coref.ts';
import { sum } from './counts.ts';
import { DATES } from './dates.ts';
import { ENDS } from './ends.ts';
import { ORGANIZATIONS, PEOPLE, PLACES } from './names.ts';
import { ours } from './ours.ts';
import { STORY_PRONOUNS } from './pronouns.ts';
import type { Row } from './row.ts';
import { NAMED_SPEAKERS, SPEAKERS } from './speakers.ts';
import { SPEECH } from './speech.ts';

export const ROWS: readonly Row[] = [
  ENDS,
  PEOPLE,
  ORGANIZATIONS,
  PLACES,
  PERSONS,
  STORY_PRONOUNS,
  SPEAKERS,
  NAMED_SPEAKERS,
  SPEECH,
  DATES,
];

/**
 * What the models reach, by `row: figure`, in percent or points, to a tenth: goes into the header of the weights. Fast, and the same in
 * every run.
 */
export async function figures(corpora: Corpora): Promise<Record<string, number>> {
  const system = ours();
  const found: Record<string, number> = {};
  for (const row of ROWS) {
    const total = sum((await row.count(corpora, system)) ?? []);
    for (const { name, of, least } of row.figures)
      if (least !== undefined) found[`${row.name}: ${name}`] = Math.round(of(total) * 10) / 10;
  }
  return found;
}
