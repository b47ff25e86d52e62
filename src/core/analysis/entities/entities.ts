// Entities: in an article, its names and its quoted runs, out one entity for each person, organization, place and thing, with every
// mention of it: names, common nouns and pronouns.
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import type { Entity, Words } from '../analysis.ts';
import type { Name } from '../names/names.ts';
import { type Unit, units } from '../names/units.ts';
import { Cover } from './cover.ts';
import type { Draft } from './draft.ts';
import { learned } from './judge.ts';
import { withEchoes } from './echoes.ts';
import { lead } from './lead.ts';
import { nominals } from './nominals.ts';
import { offices } from './offices.ts';
import { people } from './people.ts';
import { peoples } from './peoples.ts';
import { phraseAt, signature } from './phrase.ts';
import { type Judge, heAndShe } from './resolve.ts';
import { they } from './they.ts';
import { roles } from './roles.ts';
import { things } from './things.ts';
import { isOpen } from './wholes.ts';
import { ROLE } from '../names/titles.ts';

const spanOf = (unit: Unit, from: number, to: number): Span => {
  const last = unit.words[to - 1];
  return { start: unit.words[from]?.start ?? 0, end: last ? last.start + last.bare.length : 0 };
};

/** Adds a role unless the person has one with all its words already. */
function addRole(into: Draft, text: string, span: Span, unit: number): void {
  if (span.end <= span.start) return;
  const words = text.slice(span.start, span.end);
  const low = words.toLowerCase();
  if (into.roles.some((role) => ` ${role.text.toLowerCase()} `.includes(` ${low} `))) return;
  into.roles.push({ ...span, text: words, unit });
}

function rolesOf(
  text: string,
  parts: readonly Unit[],
  names: readonly Name[],
  of: ReadonlyMap<Name, Draft>,
  taken: Cover,
): void {
  for (const name of names) {
    const into = of.get(name);
    const unit = parts[name.unit];
    if (!into || !unit || unit.part !== 'sentence') continue;
    for (const role of roles(unit, name.from, name.to)) {
      addRole(into, text, spanOf(unit, role.from, role.to), name.unit);
      for (const mark of role.marks) into.marks.add(mark);
      into.gender ??= role.gender;
      taken.add({ unit: name.unit, from: role.from, to: role.to });
    }
  }
}

/** A nominal that says more than the roles so far is a role: "the US secretary of state". */
function rolesOfNominals(text: string, parts: readonly Unit[], drafts: readonly Draft[]): void {
  for (const one of drafts) {
    if (one.name === null) continue;
    for (const found of one.mentions) {
      const unit = parts[found.unit];
      if (found.kind !== 'nominal' || !unit) continue;
      let head = found.to - 1;
      while (head > found.from && !ROLE.has(unit.words[head]?.low ?? '')) head--;
      const { from } = phraseAt(unit.words, head);
      if (found.to - from < 2) continue;
      addRole(one, text, spanOf(unit, from, found.to), found.unit);
      for (const mark of signature(unit.words, from, found.to, head)) one.marks.add(mark);
    }
  }
}

/** A thing that is only the name of a body beside it, "Moorland" of "the Moorland party", goes over to the body. */
function joinBodies(things: readonly Draft[], unnamed: readonly Draft[]): Draft[] {
  const bodies = new Map<string, Draft>();
  for (const one of unnamed)
    if (one.kind === 'organization' && one.name !== null) bodies.set(one.name.toLowerCase().split(/\s/)[0] ?? '', one);
  return things.filter((thing) => {
    const body = thing.kind === 'other' && thing.name !== null ? bodies.get(thing.name.toLowerCase()) : undefined;
    if (!body) return true;
    const places = new Set(body.mentions.flatMap(({ unit, from, to }) => range(unit, from, to)));
    body.mentions.push(...thing.mentions.filter(({ unit, from }) => !places.has(`${unit}:${from}`)));
    return false;
  });
}

const range = (unit: number, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => `${unit}:${from + i}`);

const words = ({ start, end, text }: Words): Words => ({ start, end, text });

function entity(one: Draft, index: number): Entity {
  const mentions = one.mentions.sort((a, b) => a.start - b.start);
  const forms = mentions.filter((mention) => mention.kind === 'name').map((mention) => mention.text);
  return {
    id: `e${index + 1}`,
    kind: one.kind,
    name: one.name,
    aliases: [...new Set(forms)].filter((form) => form !== one.name && !isOpen(form)),
    roles: one.roles.sort((a, b) => a.start - b.start).map(words),
    mentions: mentions.map((mention) => ({ ...words(mention), kind: mention.kind })),
  };
}

/** In order of first mention. `quoted` are the article's quoted runs in order. Linear in the article's length. */
export function entities(
  article: Article,
  found: readonly Name[],
  quoted: readonly Span[],
  parts: readonly Unit[] = units(article),
  judge: Judge = learned,
): Entity[] {
  const { text } = article;
  const names = withEchoes(text, found, parts);
  const persons = people(
    text,
    names.filter((name) => name.kind === 'person'),
    parts,
  );
  const others = things(
    text,
    names.filter((name) => name.kind !== 'person'),
  );
  const taken = Cover.of(parts);
  for (const name of names) taken.add(name);
  rolesOf(text, parts, names, persons.of, taken);
  const opening = lead(text, parts, persons.drafts, taken);
  const nouns = nominals({ text, units: parts, people: persons.drafts, taken, opening });
  nouns.push(...offices(text, parts, persons.drafts, nouns, taken));
  const unnamed = [...nouns, ...peoples(text, parts, persons.drafts, nouns, taken)];
  rolesOfNominals(text, parts, persons.drafts);
  const kept = joinBodies(others.drafts, unnamed);
  const humans = [...persons.drafts, ...unnamed.filter((one) => one.kind === 'person')];
  const paragraphs = [0, ...article.sentences.map(({ paragraph }) => paragraph)];
  const scene = { text, units: parts, paragraphs, people: humans, quoted };
  heAndShe(scene, judge);
  they(scene);
  return [...persons.drafts, ...kept, ...unnamed]
    .filter((one) => one.mentions.length > 0)
    .map((one) => ({ one, first: Math.min(...one.mentions.slice(0, 1).map((mention) => mention.start)) }))
    .sort((a, b) => a.first - b.first)
    .map(({ one }, index) => entity(one, index));
}
