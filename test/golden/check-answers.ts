// Compares what the bot answers with what it should. In: a golden article and a message; out: complaints in plain words.
import type { Citation, Message, Piece, Point } from '../../src/core/chat/message.ts';
import { fold, holds, LISTS, names } from './expected.ts';
import type { Cut, ExpectedAnswer, Golden, List } from './expected.ts';

/** How the lists of `/who` are labelled. */
const LABELS: Record<List, RegExp> = {
  roles: /^roles?$/i,
  said: /^said$/i,
  staff: /\bstaff\b/i,
  of: /^said of (him|her|them|it)$/i,
  met: /^met$/i,
  also: /^also$/i,
  beside: /^named beside\b/i,
};

type Placed = { list: List | null; title: boolean; point: Point };

const placed = (message: Message): Placed[] =>
  message.blocks.flatMap((block) => {
    if (block.kind !== 'points') return [];
    const list = LISTS.find((name) => block.label !== undefined && LABELS[name].test(block.label)) ?? null;
    return block.points.map((point) => ({ list, title: block.layout === 'title', point }));
  });

const numbers = (citations: readonly Citation[] = []): number[] => citations.map(({ label }) => Number(label));

const shown = (point: Point): string => `"${fold(point.text)}" [${numbers(point.citations).join(', ')}]`;

/** Words with citations stand as they are in the text, within the sentences that the citations open. */
const checkWords = (golden: Golden, words: string, citations: readonly Citation[]): string[] => {
  const at = `"${fold(words)}" [${citations.map(({ label }) => label).join(', ')}]`;
  const cited = numbers(citations);
  const first = golden.spans[(cited[0] ?? 0) - 1];
  const last = golden.spans[(cited.at(-1) ?? 0) - 1];
  if (!first || !last) return [`${at} cites a sentence that is none`];
  if (cited.some((number, index) => index > 0 && number !== (cited[index - 1] ?? 0) + 1))
    return [`${at} cites sentences that do not follow each other`];
  return golden.text.slice(first.start, last.end).includes(words) ? [] : [`${at} does not stand in what it cites`];
};

/** Every point and every speaker with citations is a verbatim slice of the sentences cited. */
export const checkReceipts = (golden: Golden, message: Message): string[] =>
  placed(message).flatMap(({ point }) => [
    ...checkWords(golden, point.text, point.citations),
    ...(point.speaker ?? []).flatMap((piece) =>
      piece.citations ? checkWords(golden, piece.text, piece.citations) : [],
    ),
  ]);

const fits = (point: Point, [words, sentence]: Cut): boolean =>
  numbers(point.citations).includes(sentence) && holds(point.text, words);

/** `/who`: each list holds what it must, and no list what it must not. */
export const checkWho = (golden: Golden, asked: string, message: Message): string[] => {
  const want = golden.expected.who[asked];
  if (!want) return [`nothing is expected of /who ${asked}`];
  const out = checkReceipts(golden, message);
  const all = placed(message);
  const heading = all.filter(({ title }) => title).map(({ point }) => fold(point.text));
  if (heading[0] !== want.name) out.push(`the heading should be ${want.name} but is ${heading[0] ?? 'none'}`);
  for (const list of LISTS) {
    const here = all.filter((entry) => entry.list === list).map(({ point }) => point);
    for (const must of want[list] ?? []) {
      if (here.some((point) => fits(point, must))) continue;
      const elsewhere = all.find((entry) => entry.list !== list && !entry.title && fits(entry.point, must));
      const where = elsewhere ? `stands in "${elsewhere.list ?? 'no list'}"` : 'is missing';
      out.push(`${list}: "${must[0]}" [${must[1]}] ${where}; the list has ${here.map(shown).join(' · ') || 'nothing'}`);
    }
    for (const number of want.never?.[list] ?? [])
      for (const point of here.filter(({ citations }) => numbers(citations).includes(number)))
        out.push(`${list}: ${shown(point)} does not belong there`);
  }
  return out;
};

const voice = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

const checkSpeaker = (want: ExpectedAnswer, point: Point): string[] => {
  if (want.speaker === undefined) return [];
  const at = shown(point);
  const pieces = point.speaker ?? [];
  const said = voice(pieces);
  const cited = pieces.filter(({ citations }) => citations !== undefined).map(({ text }) => text);
  const first = cited[0] ?? '';
  const last = cited.at(-1) ?? '';
  const wrong = (should: string): string[] => [`${at}: the speaker should be ${should} but is "${fold(said)}"`];
  if (want.follows !== undefined) {
    // Shown together with the quote that it continues, it needs no words of its own.
    const joined = (numbers(point.citations)[0] ?? 0) < (want.sentences[0] ?? 0);
    if (joined && names(want.follows, first)) return [];
    const right = /not named/.test(said) && /follows/.test(said) && cited.length === 1 && names(want.follows, last);
    return right ? [] : wrong(`"speaker not named; follows ${want.follows}"`);
  }
  if (want.speaker === null) return /not named/.test(said) && cited.length === 0 ? [] : wrong('"speaker not named"');
  if (want.as !== undefined) {
    const right = names(want.speaker, first) && /read as/.test(said) && cited.length === 2 && names(want.as, last);
    return right ? [] : wrong(`"${want.speaker}, read as ${want.as}"`);
  }
  const either = want.speaker.includes('|');
  const right =
    names(want.speaker, first) && (either || (cited.length === 1 && !/read as|follows|not named/.test(said)));
  return right ? [] : wrong(`"${want.speaker}"`);
};

/** `/quotes …`: every quote with its speaker as shown, in order, and nothing else. */
export const checkQuotes = (golden: Golden, line: string, message: Message): string[] => {
  const wants = golden.expected.answers[line];
  if (!wants) return [`nothing is expected of ${line}`];
  const out = checkReceipts(golden, message);
  const points = placed(message)
    .filter(({ title }) => !title)
    .map(({ point }) => point);
  const used = new Set<Point>();
  for (const want of wants) {
    const point = points.find(
      ({ text, citations }) =>
        want.sentences.every((number) => numbers(citations).includes(number)) && holds(text, want.contains),
    );
    if (!point) {
      const near = points.filter(({ citations }) =>
        want.sentences.some((number) => numbers(citations).includes(number)),
      );
      out.push(
        `"${want.contains}" [${want.sentences.join(', ')}] is missing; there is ${near.map(shown).join(' · ') || 'nothing'}`,
      );
      continue;
    }
    used.add(point);
    out.push(...checkSpeaker(want, point));
  }
  for (const point of points)
    if (!used.has(point) && !golden.expected.unsure.some((words) => holds(point.text, words)))
      out.push(`${shown(point)} should not be among the quotes`);
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (before && (numbers(before.citations)[0] ?? 0) > (numbers(point.citations)[0] ?? 0))
      out.push(`${shown(point)} comes after ${shown(before)}`);
  });
  return out;
};

/** `/brief`: opens on the right sentence, keeps the order, and has no line that reads wrongly alone. */
export const checkBrief = (golden: Golden, message: Message): string[] => {
  const { first, never } = golden.expected.brief;
  const out = checkReceipts(golden, message);
  const lines = placed(message)
    .filter(({ title }) => !title)
    .map(({ point }) => point);
  const start = numbers(lines[0]?.citations)[0];
  if (start !== first) out.push(`the first line should open on sentence ${first} but opens on ${start ?? 'none'}`);
  let before = 0;
  for (const point of lines) {
    const cited = numbers(point.citations);
    const opening = cited[0] ?? 0;
    if (opening < before) out.push(`${shown(point)} comes after sentence ${before}`);
    if (never.includes(opening) && before !== opening - 1)
      out.push(`${shown(point)} reads wrongly without the sentence before it`);
    before = cited.at(-1) ?? 0;
  }
  return out;
};

/** Every string of a message. */
const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

const checkNaming = (wanted: readonly string[], message: Message): string[] => {
  const all = strings(message).map(fold);
  return wanted.filter((name) => !all.some((words) => words.includes(name))).map((name) => `${name} is not offered`);
};

/** A surname that several share: all of them are offered, and nobody's profile is given. */
export const checkSeveral = (golden: Golden, asked: string, message: Message): string[] => [
  ...checkNaming(golden.expected.several?.[asked] ?? [], message),
  ...placed(message)
    .filter(({ list }) => list !== null)
    .map(({ list, point }) => `${list ?? ''}: ${shown(point)} answers for one of several`),
];

/** A name that nobody has: said so, with the people there are. */
export const checkNobody = (golden: Golden, asked: string, message: Message): string[] => [
  ...checkNaming(golden.expected.nobody?.[asked] ?? [], message),
  ...(strings(message).some((words) => words.includes('do not name') && words.includes(asked))
    ? []
    : [`it is not said that the articles do not name ${asked}`]),
  ...checkReceipts(golden, message),
];
