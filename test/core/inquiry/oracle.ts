// What a perfect analysis would say of a golden article, put together from its expectations: inquiries are tested apart from the analysis.
import type { Analysis, Entity, Mention, Quote, Words } from '../../../src/core/analysis/analysis.ts';
import { parse } from '../../../src/core/article/parse.ts';
import type { Read } from '../../../src/core/inquiry/line.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { bare, item } from '../../golden/expected.ts';
import type { Golden } from '../../golden/expected.ts';

const CUES =
  /\b(?:(?:has |had |have )?(?:said|says|say|told|has described|has in the past dismissed|once called|tweeted|wrote|replied|added|insisted|warned|cautioned|described|describing|called|calling|called for|promised|declaring|saying|condemned|chanted|dismissed|made it clear|view|remark|warning|caption|posted|would not call|begged|would not be drawn on|vowed))\b/g;

const escape = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`,
    'gu',
  );

const all = (text: string, words: string, within: Span): Span[] =>
  [...text.slice(within.start, within.end).matchAll(escape(words))].map(({ index, 0: found }) => ({
    start: within.start + index,
    end: within.start + index + found.length,
  }));

const flat = (part: string): RegExp =>
  new RegExp(
    bare(part)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/ /g, '\\s+'),
    'g',
  );

const words = (text: string, { start, end }: Span): Words => ({ start, end, text: text.slice(start, end) });

/** What the expectations leave out: words a pronoun stands for, and reported speech as `[content, sentence, speaker, cue]`. */
export type Extras = {
  pronouns?: [name: string, word: string, sentence: number][];
  indirect?: [content: string, sentence: number, speaker: string, cue: string][];
};

export const oracle = (golden: Golden, extras: Extras = {}): Read => {
  const { text, expected, spans } = golden;
  const article = parse(item(golden));
  const sentence = (number: number): Span => spans[number - 1] ?? { start: 0, end: 0 };
  const whole = { start: 0, end: text.length };
  const taken: Span[] = [];
  const free = (span: Span): boolean => !taken.some((other) => span.start < other.end && span.end > other.start);
  const entities: Entity[] = [];
  const add = (kind: Entity['kind'], name: string, forms: string[]): Entity => {
    const entity: Entity = {
      id: `e${entities.length + 1}`,
      kind,
      name,
      aliases: forms.filter((form) => form !== name),
      roles: [],
      mentions: [],
    };
    entities.push(entity);
    return entity;
  };
  const forms: { form: string; entity: Entity }[] = [];
  const entries = [
    ...expected.people.map((person) => ({ kind: 'person' as const, ...person })),
    ...expected.organizations.map((name) => ({ kind: 'organization' as const, name, aliases: [] })),
    ...expected.places.map((name) => ({ kind: 'place' as const, name, aliases: [] })),
  ];
  for (const { kind, name, aliases } of entries) {
    const entity = add(kind, name, aliases);
    for (const form of [name, ...aliases]) forms.push({ form, entity });
  }
  // Longer forms first, and the first who bears a surname gets it.
  for (const { form, entity } of forms.sort((a, b) => b.form.length - a.form.length))
    for (const span of all(text, form, whole).filter(free)) {
      taken.push(span);
      const lower = /^(?:the|an?) /.test(form);
      entity.mentions.push({ ...words(text, span), kind: lower ? 'nominal' : 'name' });
    }
  for (const person of expected.people) {
    const entity = entities.find(({ name, kind }) => name === person.name && kind === 'person');
    if (!entity) continue;
    for (const [role, number] of person.roles) {
      const [span] = all(text, role, sentence(number));
      if (!span) continue;
      entity.roles.push(words(text, span));
      // A role that stands apart from the name refers by itself.
      const near = entity.mentions.some(
        (mention) => mention.start >= span.start - 40 && mention.start - span.end < 3 && mention.start > span.start,
      );
      if (!near && free(span)) entity.mentions.push({ ...words(text, span), kind: 'nominal' });
    }
    for (const [pronoun, number] of person.pronouns) {
      const [span] = all(text, pronoun, sentence(number));
      if (span) entity.mentions.push({ ...words(text, span), kind: 'pronoun' });
    }
  }
  for (const [name, word, number] of extras.pronouns ?? []) {
    const [span] = all(text, word, sentence(number));
    const entity = entities.find((each) => each.name === name);
    if (span && entity) entity.mentions.push({ ...words(text, span), kind: 'pronoun' });
  }
  for (const entity of entities) entity.mentions.sort((a: Mention, b: Mention) => a.start - b.start);

  const quotes: Quote[] = [];
  for (const quote of expected.quotes) {
    const [head = '', tail] = quote.text.split(' … ');
    const from = sentence(quote.sentence);
    const begin = flat(head);
    begin.lastIndex = from.start;
    const first = begin.exec(text);
    if (!first) throw new Error(`no quote ${head}`);
    let end = first.index + first[0].length;
    if (tail !== undefined) {
      const close = flat(tail);
      close.lastIndex = end;
      const last = close.exec(text);
      if (last) end = last.index + last[0].length;
    }
    while (/[.,;:!?]/.test(text[end] ?? ' ')) end++;
    const span = { start: first.index, end };
    const how = quote.how?.split('|')[0] ?? 'stated';
    const phrase = quote.speaker?.split('|')[0];
    const outside = (other: Span): boolean => other.end <= span.start || other.start >= span.end;
    let speaker: Quote['speaker'] = null;
    let cue: Words | null = null;
    if (phrase !== undefined) {
      const last = sentence(quotes.length > 0 ? quote.sentence : quote.sentence);
      const near = all(text, phrase, last).filter(outside);
      const found = how === 'carried' ? null : (near[0] ?? all(text, phrase, { start: 0, end: span.start }).at(-1));
      const before = quotes.at(-1)?.speaker ?? null;
      const entity = expected.people.find(({ name }) => name === quote.person);
      const institution = entities.find(
        ({ name, kind }) => name !== null && kind === 'organization' && phrase.replace(/^the /i, '') === name,
      );
      const id = (entities.find(({ name, kind }) => entity && kind === 'person' && name === entity.name) ?? institution)
        ?.id;
      if (how === 'carried') speaker = before && { ...before, how: 'carried' };
      else if (found)
        speaker = {
          ...words(text, found),
          how: how === 'pronoun' ? 'pronoun' : 'stated',
          ...(id ? { entity: id } : {}),
        };
      if (speaker && found) {
        const cues = [...text.slice(last.start, last.end).matchAll(CUES)]
          .map(({ index, 0: verb }) => ({ start: last.start + index, end: last.start + index + verb.length }))
          .filter((other) => outside(other));
        // The first verb behind the speaker where the speech follows, else the nearest.
        const leading = cues.find(
          (other) => other.start >= found.start && other.end <= span.start && found.end <= other.start + 1,
        );
        const gap = (other: Span): number =>
          other.end <= span.start ? span.start - other.end : other.start - span.end;
        const nearest = leading ?? cues.sort((a, b) => gap(a) - gap(b))[0];
        cue = nearest ? words(text, nearest) : null;
      }
    }
    quotes.push({
      ...words(text, span),
      kind: 'direct',
      sentence: quote.sentence,
      confidence: speaker ? 0.9 : 0,
      speaker,
      cue,
    });
  }
  for (const [content, number, by, verb] of extras.indirect ?? []) {
    const [span] = all(text, content, sentence(number));
    const [speaker] = all(text, by, sentence(number));
    const [cue] = all(text, verb, sentence(number));
    if (!span || !speaker || !cue) throw new Error(`no reported words ${content}`);
    quotes.push({
      ...words(text, span),
      kind: 'indirect',
      sentence: number,
      confidence: 0.9,
      speaker: { ...words(text, speaker), how: 'stated' },
      cue: words(text, cue),
    });
  }
  const analysis: Analysis = {
    id: article.id,
    ...(article.title && { title: article.title }),
    sentences: article.sentences,
    entities,
    quotes: quotes.sort((a, b) => a.start - b.start),
    dates: [],
    phrases: [],
  };
  return { article, analysis };
};
