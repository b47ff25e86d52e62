// What a first name says: in a word, out whether it is a first name and of whom.
import { EITHER, FEMALE, MALE } from './first-names.ts';

export type Gender = 'male' | 'female';

const known = new Map<string, Gender | 'either'>();
for (const [list, gender] of [
  [MALE, 'male'],
  [FEMALE, 'female'],
  [EITHER, 'either'],
] as const)
  for (const name of list.split(' ')) if (name !== '') known.set(name, gender);

/** The gender a first name mostly stands for; `either` where it says nothing; undefined where it is no first name known here. */
export function firstName(word: string): Gender | 'either' | undefined {
  const whole = known.get(word);
  if (whole !== undefined || !word.includes('-')) return whole;
  // "Jean-Luc", "Mary-Ann": the first half decides.
  const [half = '', other = ''] = word.split('-');
  return /^\p{Lu}/u.test(other) ? known.get(half) : undefined;
}
