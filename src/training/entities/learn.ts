// Whom he and she stand for, learnt from coreference and from the quotes: in the corpora, out the section `entities`. A document of
// coreference is read twice, with our names and with the gold's; the second round learns from where the first one leads.
import type { CorefDocument, Corpora, QuotesDocument } from '../corpora.ts';
import { entities } from '../../core/analysis/entities/entities.ts';
import { judgeBy } from '../../core/analysis/entities/judge.ts';
import type { Choice, Judge } from '../../core/analysis/entities/resolve.ts';
import { linear } from '../../core/analysis/model/linear.ts';
import { type Name, names } from '../../core/analysis/names/names.ts';
import { type Unit, units } from '../../core/analysis/names/units.ts';
import { type Segment, segments } from '../../core/analysis/quotes/segments.ts';
import type { Article } from '../../core/article/article.ts';
import { parse } from '../../core/article/parse.ts';
import { packLinear } from '../learn/pack.ts';
import { type Group, learnRanking } from '../learn/ranking.ts';
import { goldOf } from './gold.ts';
import { namedBy } from './named.ts';
import { silverOf } from './silver.ts';

const ROUNDS = 2;
const RANKING = { rounds: 20, seed: 7, rate: 0.1, pull: 0.15, least: 3 };
const LEAST_WEIGHT = 0.01;

type Reading = { article: Article; parts: Unit[]; runs: Segment[]; named: Name[] };

function readingOf({ id, text }: { id: string; text: string }): Reading {
  const article = parse({ id, text });
  const parts = units(article);
  return { article, parts, runs: segments(article), named: names(article, parts) };
}

const read = ({ article, named, runs, parts }: Reading, judge: Judge): unknown =>
  entities(article, named, runs, parts, judge);

const groupOf = ({ features, ends }: Choice, right: number[]): Group => ({
  candidates: ends.map((end, i) => features.slice(i === 0 ? 0 : ends[i - 1]!, end)),
  right,
});

/** The choices of a document with the right ones; the pronouns are read as `follow` chooses, else as the gold has them. */
export function goldChoices(document: CorefDocument, reading: Reading, follow?: Judge): Group[] {
  const gold = goldOf(document);
  const groups: Group[] = [];
  read(reading, (choice, word) => {
    const nobody = choice.candidates.length - 1;
    const cluster = gold.pronoun(word.start);
    if (cluster === null) return follow?.(choice, word) ?? nobody;
    const right = choice.candidates.flatMap((one, i) => (one && gold.entity(one) === cluster ? [i] : []));
    if (right.length === 0) right.push(nobody);
    groups.push(groupOf(choice, right));
    return follow?.(choice, word) ?? right[0]!;
  });
  return groups;
}

/** The choices of a document of the quotes where one candidate alone bears the name. */
export function silverChoices(document: QuotesDocument, reading: Reading, follow: Judge): Group[] {
  const silver = silverOf(document);
  const groups: Group[] = [];
  read(reading, (choice, word) => {
    const fits = silver.get(word.start);
    const right = fits ? choice.candidates.flatMap((one, i) => (one && fits(one) ? [i] : [])) : [];
    if (right.length !== 1) return follow(choice, word);
    groups.push(groupOf(choice, right));
    return right[0]!;
  });
  return groups;
}

const learned = (groups: readonly Group[]): Buffer =>
  packLinear(learnRanking(groups, RANKING), { least: LEAST_WEIGHT });
const judgeOf = (bytes: Buffer): Judge => judgeBy(linear(new Uint8Array(bytes)));

export function learnEntities(corpora: Corpora): Buffer {
  const marked = new Map([...corpora.nerGum('train'), ...corpora.nerGum('dev')].map((each) => [each.id, each]));
  const gold = corpora.coref('train').flatMap((document) => {
    const own = readingOf(document);
    const names = marked.get(document.id);
    const readings = names ? [own, { ...own, named: namedBy(names, own.parts, own.named) }] : [own];
    return readings.map((reading) => ({ document, reading }));
  });
  const silver = corpora
    .quotes('train')
    .filter((document) => silverOf(document).size > 0)
    .map((document) => ({ document, reading: readingOf(document) }));
  const groups = gold.flatMap(({ document, reading }) => goldChoices(document, reading));
  let bytes = learned(groups);
  for (let round = 0; round < ROUNDS; round++) {
    const follow = judgeOf(bytes);
    if (round > 0) groups.push(...gold.flatMap(({ document, reading }) => goldChoices(document, reading, follow)));
    groups.push(...silver.flatMap(({ document, reading }) => silverChoices(document, reading, follow)));
    bytes = learned(groups);
  }
  return bytes;
}
