// The ranker of speakers as a section of the weights: learnt from gold quotes, with the history that it will have itself, and
// calibrated on documents it has not seen.
import type { Article } from '../../core/article/article.ts';
import { parse } from '../../core/article/parse.ts';
import type { Entity } from '../../core/analysis/analysis.ts';
import { entities } from '../../core/analysis/entities/entities.ts';
import { linear } from '../../core/analysis/model/linear.ts';
import { names } from '../../core/analysis/names/names.ts';
import { units } from '../../core/analysis/names/units.ts';
import { WAY } from '../../core/analysis/quotes/candidates.ts';
import { commonOf } from '../../core/analysis/quotes/alike.ts';
import { featuresOf, Row } from '../../core/analysis/quotes/features.ts';
import { type Ranker, isShared, rankerOf } from '../../core/analysis/quotes/ranker.ts';
import { read } from '../../core/analysis/quotes/reading.ts';
import { type Ask, type Scene, sceneOf, walk } from '../../core/analysis/quotes/scene.ts';
import { segments } from '../../core/analysis/quotes/segments.ts';
import type { Corpora, QuotesDocument } from '../corpora.ts';
import { array, int } from '../learn/bytes.ts';
import { packLinear } from '../learn/pack.ts';
import { type Group, learnRanking } from '../learn/ranking.ts';
import { invented } from './invented.ts';
import { calibrate, type Outcome } from './calibrate.ts';
import { type Gold, goldOf, isSaid, rightOf } from './gold.ts';

type Document = Pick<QuotesDocument, 'quotedSegments' | 'attributions'>;
/** A document read, with its gold. */
export type Lesson = { scene: Scene; document: Document };

/** Small steps and few rounds: what is rare shall weigh little. */
const OPTIONS = { rounds: 12, seed: 7, rate: 0.02, pull: 1e-5, least: 8 };
/** Weights under this change no choice. */
const LEAST = 0.05;
const FOLDS = 4;
/** Shorter runs are scare quotes too often to say how sure a choice is. */
const WORDS = 3;

export function lessonOf(article: Article, known: readonly Entity[], document: Document): Lesson {
  const runs = segments(article);
  return { scene: sceneOf(article, runs, read(article, runs), known), document };
}

function lesson(document: Document & { text: string }): Lesson {
  const article = parse({ id: '', text: document.text });
  const parts = units(article);
  return lessonOf(article, entities(article, names(article, parts), segments(article), parts), document);
}

type Decide = (ask: Ask, gold: Gold | undefined, right: readonly number[]) => number;

const row = new Row();

/** The groups of a lesson's quotes, each quote with the history that `decide` makes. */
function groupsOf({ scene, document }: Lesson, decide: Decide): Group[] {
  const groups: Group[] = [];
  const gold = goldOf(document);
  walk(scene, (ask) => {
    const own = gold(ask.segment);
    const right = own ? rightOf(ask, own) : [];
    if (right.length > 0) {
      const common = commonOf(ask);
      const candidates = ask.candidates.map((one) => {
        featuresOf(row, ask, one, common);
        return row.hashes.slice(0, row.length);
      });
      groups.push({ candidates, right });
    }
    return decide(ask, own, right);
  });
  return groups;
}

const learn = (groups: readonly Group[]): Buffer => packLinear(learnRanking(groups, OPTIONS), { least: LEAST });
const rank = (groups: readonly Group[]): Ranker => rankerOf(linear(learn(groups)));

/** Each lesson with a ranker that has not seen it: what `use` makes of it. */
function crossed<T>(
  lessons: readonly Lesson[],
  groups: readonly Group[][],
  extra: readonly Group[],
  use: (lesson: Lesson, own: Ranker) => T,
): T[] {
  const made: T[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const own = rank([...groups.filter((_, i) => i % FOLDS !== fold).flat(), ...extra]);
    lessons.forEach((each, i) => {
      if (i % FOLDS === fold) made[i] = use(each, own);
    });
  }
  return made;
}

/** Of invented documents the gold is known to be right, and they say nothing of how often a choice is. */
export function learnFrom(lessons: readonly Lesson[]): Buffer {
  const made = invented().map(lesson);
  const extra = made.flatMap((each) => groupsOf(each, (_, gold, right) => (gold ? (right[0] ?? 0) : 0)));

  const first = lessons.map((each) => groupsOf(each, (_, gold, right) => (gold ? (right[0] ?? 0) : 0)));
  const second = crossed(lessons, first, extra, (each, own) => groupsOf(each, (ask) => own.choose(ask).choice));
  const shared: Outcome[] = [];
  const alone: Outcome[] = [];
  crossed(lessons, second, extra, (each, own) =>
    groupsOf(each, (ask, gold) => {
      const { choice, sure } = own.choose(ask);
      const one = ask.candidates[choice]!;
      if (gold && gold.words >= WORDS && one.way !== WAY.none)
        (isShared(ask, one) ? shared : alone).push({ given: sure, right: isSaid(ask, one, gold) });
      return choice;
    }),
  );
  return Buffer.concat([line(shared), line(alone), learn([...second.flat(), ...extra])]);
}

function line(outcomes: readonly Outcome[]): Buffer {
  const { given, right } = calibrate(outcomes);
  return Buffer.concat([int(given.length), array(Float32Array.from(given)), array(Float32Array.from(right))]);
}

export const learnSpeakers = (corpora: Corpora): Buffer => learnFrom(corpora.quotes('train').map(lesson));
