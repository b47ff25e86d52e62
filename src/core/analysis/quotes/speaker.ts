// Whom a speaker's phrase stands for: in the phrase's span and the entities, out the entity that the head of the phrase names.
import type { Entity, Mention } from '../analysis.ts';
import type { Span } from '../../text/span.ts';
import { isDemonym } from '../names/places.ts';
import { HONORIFIC, ROLE } from '../names/titles.ts';

export type Placed = { mention: Mention; entity: Entity };

/** Mentions in text order, for look-ups by span. */
export type Index = { placed: Placed[] };

export function index(entities: readonly Entity[]): Index {
  const placed: Placed[] = [];
  for (const entity of entities) for (const mention of entity.mentions) placed.push({ mention, entity });
  placed.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  return { placed };
}

const NONE: readonly Placed[] = [];

/** The mentions that lie in a span, in text order. */
export function within(found: Index, span: Span): readonly Placed[] {
  let from = 0;
  let to = found.placed.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((found.placed[middle]?.mention.start ?? 0) < span.start) from = middle + 1;
    else to = middle;
  }
  if (from === found.placed.length || found.placed[from]!.mention.start >= span.end) return NONE;
  const lying: Placed[] = [];
  for (let i = from; i < found.placed.length; i++) {
    const each = found.placed[i];
    if (!each || each.mention.start >= span.end) break;
    if (each.mention.end <= span.end) lying.push(each);
  }
  return lying;
}

/** Where the head of a phrase ends: before "of", "for", a relative clause, a participle's companions, a comma. */
const TAIL = /[,(]|\s(?:of|for|from|at|in|on|with|to|by|who|which|that|travelling|traveling|speaking)\s/g;

/** One word has no tail, nor parts. */
const APART = /[\s,(]/;

/** The end of the head of `start` to `end`; what stands within a name ends none: "the Front for Renewal". */
function headEnd(text: string, { start, end }: Span, mentions: readonly Placed[]): number {
  const words = text.slice(start, end);
  if (!APART.test(words)) return end;
  for (const { index: at } of `${words} `.matchAll(TAIL)) {
    const place = start + at;
    if (!mentions.some(({ mention }) => mention.kind === 'name' && mention.start < place && place < mention.end))
      return place;
  }
  return end;
}

const isRank = (low: string): boolean => ROLE.has(low) || HONORIFIC.has(low);

/** "Secretary of State Ada Lund": the name is the head's own where neither a preposition nor another's title stands before it. */
function closesOffice(text: string, start: number, { mention, entity }: Placed): boolean {
  if (entity.kind !== 'person' || mention.kind !== 'name') return false;
  const before = /(\S+)\s+$/.exec(text.slice(start, mention.start))?.[1] ?? '';
  return /^\p{Lu}[\p{L}-]*$/u.test(before) && !isRank(before.toLowerCase()) && !isDemonym(before.toLowerCase());
}

/** Letters after a name, "Adaeze Park KC", "Lund himself", and the end of a bracket. */
const CLOSING = /^(?:[A-Z]{2,4}|Jr\.?|Sr\.?|himself|herself|themselves|itself|\))$/;

/**
 * The entity of the head: the whole phrase, or a name that closes it ("foreign minister Ada Lund"). A name that only owns
 * ("Ms Lund’s staff") or qualifies ("a US official") is not the speaker. Parts between commas name the same one: "the refugee agency, UNHCR,".
 */
export function entityOf(text: string, span: Span, found: Index): string | undefined {
  const mentions = within(found, span);
  if (mentions.length === 0) return undefined;
  const phrase = text.slice(span.start, span.end);
  let from = 0;
  let first: Placed | undefined;
  let body: Placed | undefined;
  let named: Placed | undefined;
  for (const part of phrase.split(/([,(])/)) {
    const start = span.start + from;
    from += part.length;
    const end = headEnd(text, { start, end: start + part.length }, mentions);
    const joint = /\s(?:and|&)\s/.test(part);
    for (const placed of mentions) {
      const { mention, entity } = placed;
      const whole = start + part.length;
      const last = mention.end <= end || !closesOffice(text, start, placed) ? end : whole;
      if (mention.start < start || mention.end > last) continue;
      const rest = text.slice(mention.end, last).trim();
      const lead = text.slice(start, mention.start).trim().toLowerCase();
      const exact = rest === '' && (lead === '' || lead === 'the');
      if (joint && !(exact || entity.kind !== 'person')) continue;
      if (rest !== '' && !CLOSING.test(rest)) continue;
      if (entity.kind === 'person' || exact || mention.kind !== 'name') {
        if (joint && !exact) continue;
        first ??= placed;
        if (entity.kind === 'person' && mention.kind === 'name') return entity.id;
      } else if (entity.kind === 'organization') first ??= placed;
      if (entity.kind === 'organization' && mention.kind === 'name') named ??= placed;
      if (exact && entity.kind === 'organization' && mention.kind === 'name') body ??= placed;
    }
  }
  if (first?.entity.kind !== 'person') return (body ?? first)?.entity.id;
  // "The ship’s owner, Tarn Lines,": an owner without a name of its own.
  return (first.entity.name === null ? (named ?? first) : first).entity.id;
}

/** Between a role and the name set apart behind it, in characters: a title. */
const TITLED_MOST = 30;
const NAME_MOST = 80;
const TITLED = /^, (?:(?:the|\p{Lu}\p{L}*\.?) )*$/u;

/** "The mayor, Ada Lund, went further": the phrase with the person's name that is set apart behind it; null where there is none. */
export function withApposedName(text: string, span: Span, found: Index): Span | null {
  const [next] = within(found, { start: span.end, end: span.end + TITLED_MOST + NAME_MOST });
  if (next?.entity.kind !== 'person' || next.mention.kind !== 'name') return null;
  if (!TITLED.test(text.slice(span.end, next.mention.start)) || text[next.mention.end] !== ',') return null;
  const head = /(\S+)$/.exec(text.slice(span.start, span.end))?.[1] ?? '';
  return isRank(head.toLowerCase()) ? { start: span.start, end: next.mention.end + 1 } : null;
}
