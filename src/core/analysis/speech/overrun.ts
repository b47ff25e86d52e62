// Content that must be too long: "Her remark that the harbour was small angered the crews" holds the verb of its own sentence. In a tagged
// attribution, out yes or no.
import type { Tagged } from './decode.ts';
import { TAG } from './words.ts';

/** True where an owner and a noun of speech head the sentence and what they hold runs to its end. */
export function overruns({ row: { toks }, source, cue, content }: Tagged): boolean {
  const [part] = content;
  if (!source || !part || content.length > 1 || source.from > 0 || part.from < cue.to) return false;
  const owner = toks[source.to - 1]!;
  const owns = owner.lex.tag === TAG.possessive || owner.bare < owner.end;
  let end = toks.length;
  while (end > part.to && toks[end - 1]!.lex.tag === TAG.stop) end--;
  return owns && source.to <= cue.from && part.to === end && toks[part.to - 1]!.segment < 0;
}
