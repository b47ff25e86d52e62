// Whether a pronoun in another's words stands for whom the analysis says. In: the mentions and quotes of one sentence; out: yes or no.
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
