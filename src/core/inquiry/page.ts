// One article as it bears on one entity: where it is mentioned, who else is, which sentences stand in a list already.
import type { Entity, Mention } from '../analysis/analysis.ts';
import type { Line } from './line.ts';
import type { Group } from './quotes.ts';
import type { Sheet } from './sheet.ts';
import { sentenceAt } from './place.ts';

export class Page {
  readonly sheet: Sheet;
  readonly entity: Entity;
  readonly groups: readonly Group[];
  /** Sentences that stand in a list; over all entities asked for in this article. */
  readonly used: Set<number>;
  /** Sentences that mention the entity, in order. */
  readonly sentences: readonly number[];

  constructor(sheet: Sheet, entity: Entity, groups: readonly Group[], used: Set<number>) {
    this.sheet = sheet;
    this.entity = entity;
    this.groups = groups;
    this.used = used;
    const numbers = entity.mentions.flatMap((mention) => sentenceAt(sheet.read, mention.start)?.number ?? []);
    this.sentences = [...new Set(numbers)].filter((number) => this.own(number).length > 0).sort((a, b) => a - b);
  }
  own(number: number): Mention[] {
    return this.sheet.mentions(number).flatMap(({ entity, mention }) => (entity === this.entity ? [mention] : []));
  }
  /** True where another person is mentioned; a "they" that stands for both is none. */
  hasOthers(number: number): boolean {
    const own = new Set(this.own(number).map((mention) => mention.start));
    return this.sheet
      .mentions(number)
      .some(({ entity, mention }) => entity !== this.entity && entity.kind === 'person' && !own.has(mention.start));
  }
  /** True where the sentence only goes on with the entity's own words: they are said, and no more. */
  goesOn(number: number): boolean {
    return this.sheet
      .quotes(number)
      .some(
        (quote) =>
          quote.kind === 'direct' && quote.speaker?.how === 'carried' && quote.speaker.entity === this.entity.id,
      );
  }
  isPossessive(mention: Mention): boolean {
    return /^[’']s?(?!\p{L})/u.test(this.sheet.read.article.text.slice(mention.end, mention.end + 3));
  }
  use(line: Line): void {
    for (let number = line.sentences[0]; number <= line.sentences[1]; number++) this.used.add(number);
  }
}
