// An article and its analysis in few bytes that are quickly read: spans as numbers, what repeats the text cut from it again, JSON, deflated.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { DateMention, Entity, Mention, Quote, Speaker, Words } from '../../../core/analysis/analysis.ts';
import type { Article } from '../../../core/article/article.ts';
import { type First, partsOfFirst } from './first-form.ts';
import { type Found, joined, type Known, type Layout, type Own, type Parts, partsOf, type Read } from './parts.ts';
import { Reader, Writer } from './tape.ts';

/** Of the form below; the first form begins with 1, a later one will with another. */
const FORM = 2;

type Packed = [
  form: typeof FORM,
  text: string,
  words: string[],
  numbers: number[],
  Known,
  Own,
  changed?: Article['changed'],
];

function writeLayout(to: Writer, { paragraphs, sentences }: Layout): void {
  to.spans(paragraphs);
  to.spans(sentences);
  for (const { paragraph } of sentences) to.number(paragraph);
}

function readLayout(from: Reader): Layout {
  const paragraphs = from.spans();
  const sentences = from.spans().map(({ start, end }, at) => ({ number: at + 1, paragraph: 0, start, end }));
  for (const sentence of sentences) sentence.paragraph = from.number();
  return { paragraphs, sentences };
}

function writeQuote(to: Writer, quote: Quote): void {
  const { kind, sentence, confidence, speaker, cue } = quote;
  to.cut(quote);
  to.word(kind);
  to.number(sentence, confidence);
  to.word(speaker?.how);
  if (speaker) {
    to.cut(speaker);
    to.word(speaker.entity);
  }
  to.number(cue ? 1 : 0);
  if (cue) to.cut(cue);
}

function readWords(from: Reader): Words {
  from.cut();
  return { start: from.start, end: from.end, text: from.text };
}

function readSpeaker(from: Reader): Speaker | null {
  const how = from.word() as Speaker['how'] | undefined;
  if (how === undefined) return null;
  from.cut();
  const { start, end, text } = from;
  const entity = from.word();
  return entity === undefined ? { start, end, text, how } : { start, end, text, how, entity };
}

function readQuote(from: Reader): Quote {
  from.cut();
  const { start, end, text } = from;
  const kind = from.word() as Quote['kind'];
  const sentence = from.number();
  const confidence = from.number();
  const speaker = readSpeaker(from);
  const cue = from.number() === 1 ? readWords(from) : null;
  return { start, end, text, kind, sentence, confidence, speaker, cue };
}

function writeFound(to: Writer, { entities, quotes, dates, phrases }: Found): void {
  to.list(entities, ({ id, kind, name, aliases, roles, mentions }) => {
    to.word(id);
    to.word(kind);
    to.word(name);
    to.list(aliases, (alias) => to.word(alias));
    to.list(roles, (role) => to.cut(role));
    to.list(mentions, (mention) => {
      to.cut(mention);
      to.word(mention.kind);
    });
  });
  to.list(quotes, (quote) => writeQuote(to, quote));
  to.list(dates, (date) => {
    to.cut(date);
    to.word(date.grain);
    to.word(date.iso);
  });
  to.list(phrases, ({ text, weight }) => {
    to.word(text);
    to.number(weight);
  });
}

function readFound(from: Reader): Found {
  const words = () => readWords(from);
  const alias = () => from.word() ?? '';
  const mention = () => {
    from.cut();
    return { start: from.start, end: from.end, text: from.text, kind: from.word() as Mention['kind'] };
  };
  return {
    entities: from.list(() => ({
      id: from.word() ?? '',
      kind: from.word() as Entity['kind'],
      name: from.word() ?? null,
      aliases: from.list(alias),
      roles: from.list(words),
      mentions: from.list(mention),
    })),
    quotes: from.list(() => readQuote(from)),
    dates: from.list(() => {
      from.cut();
      const { start, end, text } = from;
      const grain = from.word() as DateMention['grain'];
      const iso = from.word();
      return iso === undefined ? { start, end, text, grain } : { start, end, text, grain, iso };
    }),
    phrases: from.list(() => ({ text: from.word() ?? '', weight: from.number() })),
  };
}

export function pack(read: Read): Uint8Array {
  const { text, layout, known, own, found, changed } = partsOf(read);
  const to = new Writer(text);
  writeLayout(to, layout);
  writeFound(to, found);
  const packed: Packed = [FORM, text, to.words, to.numbers, known, own];
  if (changed) packed.push(changed);
  return deflateRawSync(JSON.stringify(packed));
}

function opened([, text, words, numbers, known, own, changed]: Packed): Parts {
  const from = new Reader(text, words, numbers);
  return { text, layout: readLayout(from), found: readFound(from), known, own, ...(changed && { changed }) };
}

export function unpack(bytes: Uint8Array, id: string, revision: number): Read {
  const packed: Packed | First = JSON.parse(inflateRawSync(bytes).toString());
  return joined(packed[0] === FORM ? opened(packed) : partsOfFirst(packed), id, revision);
}
