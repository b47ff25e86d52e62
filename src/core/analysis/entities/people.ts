// Which names of people are one person: in the names in text order, out drafts, one a person.
import type { Name } from '../names/names.ts';
import { type Gender, firstName } from '../names/first-name.ts';
import { PARTICLE } from '../names/plain-words.ts';
import { isTitle, titleGender } from '../names/titles.ts';
import type { Unit } from '../names/units.ts';
import { aliases } from './aliases.ts';
import { type Draft, draft, mention } from './draft.ts';
import { compatible, foldHeads, foldTails, MIDDLE, move, type Person } from './folding.ts';
import { type Form, form, likeFirst, sameFirst, tails } from './forms.ts';

/** The gender told by the words before a name: "Mrs", "spokeswoman". */
function before(unit: Unit | undefined, from: number): Gender | null {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const low = unit?.words[i]?.low;
    if (low === undefined || low === ',') return null;
    const gender = low === '.' ? undefined : titleGender(low);
    if (gender) return gender;
  }
  return null;
}

/** The title straight before a name, without stop: "dr", "inspector". */
function titleBefore(unit: Unit | undefined, from: number): string | null {
  const at = unit?.words[from - 1]?.text === '.' ? from - 2 : from - 1;
  const low = unit?.words[at]?.low ?? '';
  return isTitle(low) && !PLAIN_TITLE.has(low) ? low : null;
}

/** Honorifics that anybody has. */
const PLAIN_TITLE = new Set(['mr', 'mrs', 'ms', 'miss', 'mister', 'sir', 'madam']);

function named(parts: readonly string[], text: string): Gender | null {
  const [first = ''] = text.split(/[\s.]+/);
  const gender = parts.length > 1 && !surnameFirst(text) ? firstName(first) : undefined;
  return gender === 'male' || gender === 'female' ? gender : null;
}

/** A given name of two joined halves comes after the surname: "Kwok Ka-ki", "Moon Jae-in". */
const surnameFirst = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text) || SURNAMES.has(text.split(' ')[0]?.toLowerCase() ?? '');

const SURNAMES = new Set(
  (
    'xi hu wen jiang deng li wang zhang liu chen yang zhao huang zhou wu xu sun zhu lin guo luo liang tang xie han cao feng dong cheng yuan cai peng pan yu du ye ' +
    'dai wei ren jia xiao hou bai meng qin xue yin duan lei hao gong shao shi tan kong qian tsai kwok leung wong cheung chan lam ng lau yip tsang chow ho hui fung ' +
    'kwan mak lai lo yeung yuen tse tam tong poon szeto kim choi jung jeong kang cho yoon yun jang lim shin suh seo kwon hwang ahn ban moon roh nguyen tran pham ' +
    'hoang phan vu dang bui ngo duong ma'
  ).split(' '),
);

function samePerson(a: Form, b: Form): boolean {
  if (a.suffix !== b.suffix) return false;
  if (a.parts.at(-1) !== b.parts.at(-1)) return false;
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  if (sameFirst(short[0] ?? '', long[0] ?? ''))
    return short.length === 2 || short.slice(1).every((part) => long.some((other) => sameFirst(part, other)));
  // "Nawaf Ahmad Jaber Sabah" is no son of his, "Ahmad Nawaf Ahmad Jaber Sabah".
  return short.length <= MIDDLE && short.every((part) => long.includes(part));
}

/** "Kristin Vale" and "Kristen Vale": one letter of the first name apart. */
const likePerson = (a: Form, b: Form): boolean =>
  a.suffix === b.suffix &&
  a.parts.length === 2 &&
  b.parts.length === 2 &&
  likeFirst(a.parts[0] ?? '', b.parts[0] ?? '');

/** "Asano Ichiko" after "Ichiko Asano": the same two words the other way round. */
const turned = (list: readonly Person[] | undefined, { parts }: Form): Person | undefined =>
  parts.length === 2
    ? list?.find(
        ({ form: other }) => other.parts.length === 2 && other.parts[0] === parts[1] && other.parts[1] === parts[0],
      )
    : undefined;

const only = (list: Person[]): Person[] => (list.length === 1 ? list : []);

/** Bounds the people looked at for one surname. */
const NAMESAKES = 20;

/** Linear: every look-up goes by a surname's own short list. */
export function people(
  text: string,
  names: readonly Name[],
  units: readonly Unit[],
): { drafts: Draft[]; of: Map<Name, Draft> } {
  const persons: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const byTail = new Map<string, Person[]>();
  const byFirst = new Map<string, Person[]>();
  const byMiddle = new Map<string, Person[]>();
  const of = new Map<Name, Draft>();
  const index = (map: Map<string, Person[]>, key: string, one: Person): void => {
    const list = map.get(key) ?? [];
    if (!list.includes(one) && list.length < NAMESAKES) list.push(one);
    map.set(key, list);
  };
  const add = (name: Name, shape: Form, gender: Gender | null): Person => {
    const one = { draft: draft('person'), form: shape, seen: name.start, titles: new Set<string>() };
    one.draft.gender = gender;
    one.draft.name = name.text;
    persons.push(one);
    return one;
  };
  // Full names first: a headline may use the surname before the text gives the whole.
  const shapes = names.map((name) => form(name.text));
  names.forEach((name, i) => {
    const shape = shapes[i];
    if (!shape || shape.parts.length < 2 || isSurnameOnly(name.text)) return;
    const gender = named(shape.parts, name.text) ?? before(units[name.unit], name.from);
    const last = shape.parts.at(-1) ?? '';
    const fitting = (bySurname.get(last) ?? []).filter((one) => compatible(one.draft.gender, gender));
    const same =
      fitting.find((one) => samePerson(one.form, shape)) ??
      fitting.find((one) => likePerson(one.form, shape)) ??
      turned(bySurname.get(shape.parts[0] ?? ''), shape);
    // A tail of a longer name is no first name and surname: "Bright Feather".
    const one = same ?? add(name, shape, gender);
    one.draft.gender ??= gender;
    if (shape.parts.length > one.form.parts.length) one.form = shape;
    if (betterName(name.text, one.draft.name)) one.draft.name = name.text;
    one.seen = Math.min(one.seen, name.start);
    const title = titleBefore(units[name.unit], name.from);
    if (title !== null) one.titles.add(title);
    index(bySurname, last, one);
    for (const tail of tails(shape.parts)) index(byTail, tail, one);
    if (surnameFirst(name.text)) index(byTail, shape.parts[0] ?? '', one);
    index(byFirst, shape.parts[0] ?? '', one);
    for (const part of shape.parts.slice(1, -1)) if (part.length > 1 && !PARTICLE.has(part)) index(byMiddle, part, one);
    of.set(name, one.draft);
  });
  const same = aliases(names, units);
  joinAliases(persons, byTail, of, names, same);
  foldTails(persons, byTail, of, names);
  foldHeads(persons, byFirst, of, names);
  const latest = new Map<string, Person>();
  names.forEach((name, i) => {
    const shape = shapes[i];
    if (!shape || of.has(name)) return;
    const key = shape.parts.join(' ');
    const gender = before(units[name.unit], name.from);
    const fits = (list: readonly Person[] | undefined): Person[] =>
      (list ?? []).filter(
        (one) => compatible(one.draft.gender, gender) && (shape.suffix === '' || one.form.suffix === shape.suffix),
      );
    const bare = PARTICLE_START.test(key) ? key.replace(PARTICLE_START, '') : key;
    let list = fits(byTail.get(key) ?? byTail.get(bare));
    // "Johan" is Johan Tarn before he is Johan II.
    if (list.length === 0 || (shape.suffix === '' && list.every(({ form: { suffix } }) => suffix !== '')))
      list = [...list, ...fits(byFirst.get(key))];
    // "Maldonado" of Luis Maldonado Matute, "Li" of Donald Li Kwok-tung, where nobody else bears it.
    if (list.length === 0) list = only(fits(byMiddle.get(key)).filter(({ seen }) => seen <= name.start));
    const title = titleBefore(units[name.unit], name.from);
    // "Tarn" is who was "Tarn" last, rather than "Mr Tarn".
    const plain = gender === null && title === null ? `${key} ` : key;
    const habit = latest.get(plain) ?? latest.get(key);
    if (title !== null && list.length > 1 && list.some(({ titles }) => titles.has(title)))
      list = list.filter(({ titles }) => titles.has(title));
    if (list.length > 1 && shape.suffix === '' && list.some((one) => one.form.suffix === ''))
      list = list.filter((one) => one.form.suffix === '');
    const one =
      (habit && list.includes(habit) && compatible(habit.draft.gender, gender) ? habit : undefined) ??
      nearest(list, name.start) ??
      add(name, shape, gender ?? firstGender(name.text));
    if (list.length === 0) {
      index(byTail, key, one);
    }
    one.draft.gender ??= gender;
    latest.set(key, one).set(plain, one);
    of.set(name, one.draft);
  });
  joinAliases(persons, byTail, of, names, same);
  for (const name of names) {
    const one = of.get(name);
    if (one) mention(one, text, name, 'name', { unit: name.unit, from: name.from, to: name.to });
  }
  const drafts = [...new Set(persons.map((one) => one.draft))];
  return { drafts: drafts.filter((one) => one.mentions.length > 0), of };
}

const PARTICLE_START = /^(?:de|van|von|der|den|ter|bin|ibn|abu|di|da|del|della|le|la|du) /;

/** "De Groot", "Al Khouri", "bin Hamdan": a surname alone although two words. "Abu Yusuf al-Masri" is whole. */
const isSurnameOnly = (text: string): boolean =>
  /^(?:al|el|de|van|von|der|den|ter|bin|ibn|di|da|del|della|le|la|du|st|mc)(?: de[nr]?| la)? \S+$/i.test(text) &&
  firstName(text.split(' ')[0] ?? '') !== 'male';

const firstGender = (text: string): Gender | null => {
  const gender = firstName(text);
  return gender === 'male' || gender === 'female' ? gender : null;
};

const loud = (name: string): boolean => name === name.toUpperCase();

const betterName = (text: string, than: string | null): boolean => {
  if (than === null) return true;
  if (loud(text) !== loud(than)) return loud(than);
  return (
    text.split(/\s+/).length > than.split(/\s+/).length ||
    (text.split(/\s+/).length === than.split(/\s+/).length && /\b\p{Lu}\./u.test(than) && !/\b\p{Lu}\./u.test(text))
  );
};

/** The person named last before `at`, else the first one after. */
function nearest(list: readonly Person[], at: number): Person | undefined {
  let best: Person | undefined;
  for (const one of list) {
    if (!best) best = one;
    else if (one.seen <= at && (best.seen > at || one.seen < best.seen)) best = one;
  }
  return best;
}

/** Names that the text itself says are one person's go over to the first of them, where both are known. */
function joinAliases(
  persons: Person[],
  byTail: Map<string, Person[]>,
  of: Map<Name, Draft>,
  names: readonly Name[],
  same: ReadonlyMap<Name, Name>,
): void {
  const personOf = new Map(persons.map((one) => [one.draft, one]));
  const into = new Map<Draft, Draft>();
  for (const [name, earlier] of same) {
    const first = of.get(earlier);
    const other = of.get(name);
    const mine = first && (into.get(first) ?? first);
    if (!mine || !other || mine === other || into.has(other) || !compatible(mine.gender, other.gender)) continue;
    into.set(other, mine);
    const person = personOf.get(mine);
    const gone = personOf.get(other);
    if (!person || !gone) continue;
    mine.gender ??= other.gender;
    for (const tail of tails(gone.form.parts))
      byTail.set(tail, [...(byTail.get(tail) ?? []).filter((one) => one !== gone && one !== person), person]);
  }
  move(names, of, into);
}
