// Names of several words that are parts of one longer name, and how names go over from one person to another. In: the people of full names;
// out: whose each name is.
import type { Name } from '../names/names.ts';
import type { Gender } from '../names/first-name.ts';
import type { Draft } from './draft.ts';
import type { Form } from './forms.ts';

export type Person = { draft: Draft; form: Form; seen: number; titles: Set<string> };

/** Words at most of a name that may stand for one with another word before it. */
export const MIDDLE = 3;

export const compatible = (a: Gender | null, b: Gender | null): boolean => a === null || b === null || a === b;

/** Names of those that turned out to be others go over to them. */
export function move(names: readonly Name[], of: Map<Name, Draft>, into: ReadonlyMap<Draft, Draft>): void {
  if (into.size === 0) return;
  for (const name of names) {
    const old = of.get(name);
    const now = old && into.get(old);
    if (now) of.set(name, into.get(now) ?? now);
  }
}

/** People whose whole name is the head of one other's: "Carla Vik" of "Carla Vik Orlan". */
export function foldHeads(
  persons: readonly Person[],
  byFirst: ReadonlyMap<string, Person[]>,
  of: Map<Name, Draft>,
  names: readonly Name[],
): void {
  const into = new Map<Draft, Draft>();
  const times = new Map<Draft, number>();
  for (const one of of.values()) times.set(one, (times.get(one) ?? 0) + 1);
  for (const person of persons) {
    const { draft: one, form: short } = person;
    if (short.parts.length < 2 || short.suffix !== '') continue;
    const longer = (byFirst.get(short.parts[0]!) ?? []).filter(
      (other) =>
        times.has(other.draft) &&
        other.form.parts.length > short.parts.length &&
        short.parts.every((part, i) => other.form.parts[i] === part),
    );
    const [whole] = longer;
    if (
      !whole ||
      longer.some(({ draft }) => draft !== whole.draft) ||
      whole.form.suffix !== '' ||
      !compatible(whole.draft.gender, one.gender)
    )
      continue;
    into.set(one, whole.draft);
    person.draft = whole.draft;
    // A headline may have made the longer one: what the text says more often names them.
    if ((times.get(one) ?? 0) > times.get(whole.draft)!) whole.draft.name = one.name;
  }
  move(names, of, into);
}

/** People whose whole name is the tail of one other's: "Bright Feather" after "Owen Bright Feather", "Ilse Tarn" after "Ana Ilse Tarn". */
export function foldTails(
  persons: Person[],
  byTail: ReadonlyMap<string, Person[]>,
  of: Map<Name, Draft>,
  names: readonly Name[],
): void {
  const into = new Map<Draft, Draft>();
  for (const one of persons) {
    const longer = (byTail.get(one.form.parts.join(' ')) ?? []).filter(
      (other) => other !== one && other.form.parts.length > one.form.parts.length,
    );
    const only = longer[0];
    if (longer.length === 1 && only && one.form.suffix === '' && one.form.parts.length <= MIDDLE)
      into.set(one.draft, only.draft);
  }
  move(names, of, into);
}
