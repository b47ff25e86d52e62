// Roles set apart from the name: "Jake Holloway, her senior policy adviser, said". In: entities with their roles; out: the same, where such
// a role is a mention of its person too. Who speaks is chosen without them, by the name beside.
import { overlaps } from '../../text/span.ts';
import type { Entity, Mention, Words } from '../analysis.ts';

/** What may stand before a role on its own side of the comma, in characters. */
const REACH = 12;
const OPENED = /[,(]\s+(?:(?:the|an?|his|her|their|its|our|my|your)\s+)?$/i;
const CLOSED = /^\s*,/;

const isApart = (text: string, { start, end }: Words): boolean =>
  CLOSED.test(text.slice(end, end + 2)) || OPENED.test(text.slice(Math.max(0, start - REACH), start));

/** Linear in the number of roles and mentions. */
export function withApposed(text: string, entities: readonly Entity[]): Entity[] {
  return entities.map((entity) => {
    if (entity.kind !== 'person') return entity;
    const added: Mention[] = [];
    let at = 0;
    for (const role of entity.roles) {
      while (at < entity.mentions.length && entity.mentions[at]!.end <= role.start) at++;
      const next = entity.mentions[at];
      if ((!next || !overlaps(next, role)) && isApart(text, role)) added.push({ ...role, kind: 'nominal' });
    }
    if (added.length === 0) return entity;
    return { ...entity, mentions: [...entity.mentions, ...added].sort((a, b) => a.start - b.start) };
  });
}
