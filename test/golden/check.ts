// Compares an analysis with what a careful reader found. In: a golden article and its analysis; out: complaints in plain words.
import { type Analysis, type Entity, NAMED, type Quote } from '../../src/core/analysis/analysis.ts';
import type { Span } from '../../src/core/text/span.ts';
import { bare, fold, names, reads } from './expected.ts';
import type { ExpectedQuote, Golden } from './expected.ts';

/** A role may be this many words longer than the least one: "the", "her senior", "Lakeland Foods’". */
const ROLE_SLACK = 3;

const cut = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The number of the expected sentence that a span begins in; 0 outside all. */
const sentenceOf = (golden: Golden, span: Span): number =>
  golden.spans.findIndex((sentence) => span.start >= sentence.start && span.start < sentence.end) + 1;

const people = (analysis: Analysis): Entity[] => analysis.entities.filter((entity) => entity.kind === 'person');

const wordsOf = (entity: Entity): string[] => [
  ...(entity.name === null ? [] : [entity.name]),
  ...entity.aliases,
  ...entity.mentions.filter((mention) => mention.kind === 'name').map((mention) => mention.text),
];

const called = (analysis: Analysis, name: string): Entity | undefined =>
  people(analysis).find((entity) => entity.name !== null && fold(entity.name) === name);

/** Every `text` of the analysis repeats the slice of its span. */
export const checkSlices = ({ text }: Golden, analysis: Analysis): string[] => {
  const spans: (Span & { text: string })[] = [
    ...analysis.entities.flatMap((entity) => [...entity.roles, ...entity.mentions]),
    ...analysis.quotes.flatMap((quote) => [quote, quote.speaker, quote.cue].filter((words) => words !== null)),
    ...analysis.dates,
  ];
  return spans
    .filter((words) => cut(text, words) !== words.text)
    .map((words) => `"${words.text}" is not what stands at ${words.start} to ${words.end}: "${cut(text, words)}"`);
};

/** Sentences, title, dateline, byline and credit. */
export const checkLayout = (golden: Golden, analysis: Analysis): string[] => {
  const { text, expected, spans } = golden;
  const out: string[] = [];
  for (let at = 0; at < Math.max(spans.length, analysis.sentences.length); at++) {
    const want = spans[at];
    const have = analysis.sentences[at];
    const wanted = want ? `"${fold(cut(text, want))}"` : 'none';
    const found = have ? `"${fold(cut(text, have))}"` : 'none';
    if (want?.start === have?.start && want?.end === have?.end) continue;
    // After the first difference all later ones only repeat it.
    out.push(`sentence ${at + 1} should be ${wanted} but is ${found}`);
    break;
  }
  analysis.sentences.forEach((sentence, at) => {
    if (sentence.number !== at + 1) out.push(`the ${at + 1}. sentence has the number ${sentence.number}`);
  });
  if (analysis.title?.text !== expected.title)
    out.push(`the title should be ${expected.title ?? 'none'} but is ${analysis.title?.text ?? 'none'}`);
  for (const part of ['dateline', 'byline', 'credit'] as const) {
    const span = analysis[part];
    const found = span && fold(cut(text, span));
    if (found !== expected[part])
      out.push(`the ${part} should be ${expected[part] ?? 'none'} but is ${found ?? 'none'}`);
  }
  return out;
};

/** One entity a person, under the fullest name, with all the other forms of it; nobody else. */
export const checkPeople = ({ expected }: Golden, analysis: Analysis): string[] => {
  const out: string[] = [];
  const wanted = new Set(expected.people.map((person) => person.name));
  for (const { name, aliases } of expected.people) {
    const all = people(analysis).filter((entity) => entity.name !== null && fold(entity.name) === name);
    if (all.length !== 1) out.push(`${name} is ${all.length === 0 ? 'not found' : `${all.length} people`}`);
    const entity = all[0];
    if (!entity) continue;
    const forms = new Set(wordsOf(entity).map(fold));
    for (const alias of aliases) if (!forms.has(alias)) out.push(`"${alias}" is not taken for ${name}`);
  }
  for (const { name } of people(analysis))
    // Someone the text does not name ("the US official") is a person of no name.
    if (name !== null && !wanted.has(fold(name))) out.push(`"${name}" is taken for a person of that name`);
  for (const not of expected.notPeople)
    for (const entity of people(analysis)) {
      const form = wordsOf(entity).find((words) => fold(words) === not);
      if (form !== undefined) out.push(`"${not}" is taken for a person (${entity.name ?? 'no name'})`);
    }
  return out;
};

/** What the text calls a person, in the sentence where it does. */
export const checkRoles = (golden: Golden, analysis: Analysis): string[] =>
  golden.expected.people.flatMap(({ name, roles }) => {
    const found = called(analysis, name)?.roles ?? [];
    return roles
      .filter(
        ([role, sentence]) =>
          !found.some(
            (words) =>
              sentenceOf(golden, words) === sentence &&
              names(role, words.text) &&
              fold(words.text).split(' ').length <= role.split(' ').length + ROLE_SLACK,
          ),
      )
      .map(([role, sentence]) => {
        const shown = found.map((words) => `"${words.text}" [${sentenceOf(golden, words)}]`).join(', ') || 'none';
        return `${name} should have the role "${role}" [${sentence}]; has ${shown}`;
      });
  });

/** The pronouns whose person is certain. */
export const checkPronouns = (golden: Golden, analysis: Analysis): string[] => {
  const holders = (pronoun: string, sentence: number): Entity[] =>
    analysis.entities.filter((entity) =>
      entity.mentions.some(
        (mention) =>
          mention.kind === 'pronoun' &&
          mention.text.toLowerCase() === pronoun.toLowerCase() &&
          sentenceOf(golden, mention) === sentence,
      ),
    );
  return golden.expected.people.flatMap(({ name, pronouns }) =>
    pronouns.flatMap(([pronoun, sentence]) => {
      const found = holders(pronoun, sentence).map((entity) => fold(entity.name ?? '(no name)'));
      if (found.includes(name)) return [];
      return [`"${pronoun}" in sentence ${sentence} should be ${name} but is ${found.join(' and ') || 'nobody'}`];
    }),
  );
};

const plain = (words: string): string => fold(words).replace(/^the /i, '');

/** Organizations and places. */
export const checkNames = ({ expected }: Golden, analysis: Analysis): string[] => {
  return (['organization', 'place'] as const).flatMap((kind) =>
    expected[`${kind}s`].flatMap((name) => {
      const holding = analysis.entities.filter((entity) =>
        wordsOf(entity).some((words) => plain(words) === plain(name)),
      );
      if (holding.some((entity) => entity.kind === kind)) return [];
      const kinds = holding.map((entity) => entity.kind).join(', ');
      return [`the ${kind} "${name}" is ${kinds === '' ? 'not found' : `taken for: ${kinds}`}`];
    }),
  );
};

const checkQuote = (want: ExpectedQuote, quote: Quote, analysis: Analysis): string[] => {
  const at = `"${bare(want.text)}" [${want.sentence}]`;
  const out: string[] = [];
  const speaker = quote.confidence >= NAMED ? quote.speaker : null;
  if (quote.sentence !== want.sentence) out.push(`${at} is said to stand in sentence ${quote.sentence}`);
  if (want.speaker === null) {
    if (speaker) out.push(`${at} should have no speaker but has "${speaker.text}"`);
    return out;
  }
  if (!speaker) return [...out, `${at} should be said by "${want.speaker}" but has no speaker`];
  if (!names(want.speaker, speaker.text))
    out.push(`${at} should be said by "${want.speaker}" but is given to "${fold(speaker.text)}"`);
  if (!want.how.split('|').includes(speaker.how)) out.push(`${at}: how should be ${want.how} but is ${speaker.how}`);
  if (want.person === undefined) return out;
  const entity = analysis.entities.find(({ id }) => id === speaker.entity);
  const person = entity?.kind === 'person' && entity.name !== null ? fold(entity.name) : null;
  if (person !== want.person)
    out.push(`${at} should stand for ${want.person ?? 'no person'} but stands for ${person ?? 'no person'}`);
  return out;
};

/** Every quote in marks with its speaker, how, and person; no other, but those that may be taken either way. */
export const checkQuoteList = ({ expected }: Golden, analysis: Analysis): string[] => {
  const left = new Set(analysis.quotes.filter((quote) => quote.kind === 'direct'));
  const out: string[] = [];
  for (const want of expected.quotes) {
    const fits = [...left].filter((quote) => reads(want.text, quote.text));
    const quote = fits.find(({ sentence }) => sentence === want.sentence) ?? fits[0];
    if (!quote) {
      out.push(`"${bare(want.text)}" [${want.sentence}] is not found as a quote`);
      continue;
    }
    left.delete(quote);
    out.push(...checkQuote(want, quote, analysis));
  }
  for (const quote of left)
    if (!expected.unsure.some((words) => reads(words, quote.text)))
      out.push(`"${fold(quote.text)}" [${quote.sentence}] is no quote of its own`);
  return out;
};

/** Dates, and what they resolve to. */
export const checkDates = (golden: Golden, analysis: Analysis): string[] => {
  const { expected, known } = golden;
  const left = new Set(analysis.dates);
  const out: string[] = [];
  for (const want of expected.dates) {
    const fits = [...left].filter(
      (date) => sentenceOf(golden, date) === want.sentence && fold(date.text).includes(want.text),
    );
    const date = fits.find(({ text }) => fold(text) === want.text) ?? fits[0];
    if (!date) {
      out.push(`the date "${want.text}" [${want.sentence}] is not found`);
      continue;
    }
    left.delete(date);
    if (want.iso === undefined || (date.iso ?? null) === want.iso) continue;
    out.push(
      `"${want.text}" [${want.sentence}] should be ${want.iso ?? 'unresolved'} but is ${date.iso ?? 'unresolved'}`,
    );
  }
  for (const date of left)
    if (known.date === undefined && date.iso !== undefined && !/\d{4}/.test(date.text))
      out.push(`"${date.text}" is resolved to ${date.iso} although the article has no date`);
  return out;
};

/** The aspects by the name that a test gives them. */
export const ASPECTS = {
  slices: checkSlices,
  layout: checkLayout,
  people: checkPeople,
  roles: checkRoles,
  pronouns: checkPronouns,
  'organizations and places': checkNames,
  quotes: checkQuoteList,
  dates: checkDates,
} as const;

/** All aspects at once. */
export const checkAnalysis = (golden: Golden, analysis: Analysis): string[] =>
  Object.values(ASPECTS).flatMap((check) => check(golden, analysis));
