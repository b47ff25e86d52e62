// Whether a pronoun in another's words stands for whom the analysis says. In: the mentions and quotes of a sentence; out: yes or no.
import type { Entity, Mention, Quote } from '../analysis/analysis.ts';
import { fold } from '../text/words.ts';
import { within } from '../text/span.ts';

export type Mentioned = { entity: Entity; mention: Mention };

const HE = new Set('he him his himself'.split(' '));
const SHE = new Set('she her hers herself'.split(' '));

/** The other gender's pronouns for a he or a she; null for any other word. */
const opposite = (word: string): ReadonlySet<string> | null => (HE.has(word) ? SHE : SHE.has(word) ? HE : null);
/** Mentions of a person looked at for a pronoun. */
const MOST = 20;

/**
 * True for a he or she within another's quoted or reported words where someone nearer may be meant: a person named before it in the
 * sentence, neither the speaker nor known by the other pronoun, while whom the analysis takes it for is not.
 */
export function isUnsettled(list: readonly Mentioned[], at: number, quotes: readonly Quote[]): boolean {
  const { entity, mention } = list[at] ?? {};
  if (!entity || mention?.kind !== 'pronoun') return false;
  const other = opposite(fold(mention.text));
  if (!other) return false;
  const around = quotes.filter((quote) => within(mention, quote) && quote.speaker?.entity !== entity.id);
  if (around.length === 0) return false;
  const before = list.slice(0, at);
  if (before.some((each) => each.entity === entity)) return false;
  return before.some(
    (each) =>
      each.entity.kind === 'person' &&
      each.mention.kind === 'name' &&
      !around.some(({ speaker }) => speaker?.entity === each.entity.id || (speaker && within(each.mention, speaker))) &&
      !each.entity.mentions.slice(0, MOST).some(({ kind, text }) => kind === 'pronoun' && other.has(fold(text))),
  );
}

/** Sentences of a paragraph looked back over. */
const BACK = 10;

/**
 * True for a he or she within another's quotation whom its sentence, the one before it and those before it in the paragraph do not mention: the
 * speaker may mean somebody the text does not name. `lists` are the mentions of all sentences, `first` the paragraph's first sentence.
 */
export function isDistant(
  lists: readonly (readonly Mentioned[])[],
  [sentence, at]: readonly [number, number],
  quotes: readonly Quote[],
  first: number,
): boolean {
  const { entity, mention } = lists[sentence]?.[at] ?? {};
  if (!entity || mention?.kind !== 'pronoun' || !opposite(fold(mention.text))) return false;
  const around = quotes.find((quote) => quote.kind === 'direct' && within(mention, quote));
  if (!around || around.speaker?.entity === entity.id) return false;
  const here = lists[sentence]!.some(
    (each) => each.entity === entity && !(each.mention.kind === 'pronoun' && within(each.mention, around)),
  );
  if (here) return false;
  const from = Math.max(0, Math.min(sentence - 1, Math.max(first, sentence - BACK)));
  return !lists.slice(from, sentence).some((list) => list.some((each) => each.entity === entity));
}
