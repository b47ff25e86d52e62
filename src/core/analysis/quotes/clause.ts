// Frames: a sentence outside its quotes. In: an article and its quoted runs; out: rows of words in which each run is one token.
import type { Article, Sentence } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { type Unit, units } from '../names/units.ts';
import { CUES, SIGNS } from './cues.ts';
import { MAY } from './lex.ts';
import type { Segment } from './segments.ts';
import { type Tok, Toks, quoteTok } from './toks.ts';
import { HAVE } from './words.ts';

export type { Tok } from './toks.ts';

/** `paragraph` indexes the article's; `sentence` is the number of the first sentence. Stops are left out of `toks`. */
export type Frame = { readonly toks: Tok[]; paragraph: number; sentence: number; end: number; quoted: boolean };

/** A sentence without quotes, whose words are read when they are asked for: far from any quote nobody asks. */
class Plain implements Frame {
  readonly paragraph: number;
  readonly sentence: number;
  readonly end: number;
  readonly quoted = false;
  private readonly read: () => Tok[];
  private known: Tok[] | null = null;

  constructor({ paragraph, number, end }: Sentence, read: () => Tok[]) {
    this.paragraph = paragraph;
    this.sentence = number;
    this.end = end;
    this.read = read;
  }

  get toks(): Tok[] {
    return (this.known ??= this.read());
  }
}

/** True where a sentence after “…?” or “…!” begins with the speaker and the cue of that quote. */
function opensWithCue(article: Article, sentence: Span): boolean {
  const head: Tok[] = [];
  new Toks(article, []).add(head, sentence.start, Math.min(sentence.end, sentence.start + 120), -1);
  for (const [index, tok] of head.slice(0, 8).entries()) {
    if (tok.kind !== 'word') return false;
    const cue = CUES.get(tok.low);
    if (cue?.group === 'say' && !cue.forms.every((form) => form === 'ing' || form === 'base') && index < 7) return true;
  }
  return false;
}

/** True where a short last sentence signs the quote before it: “…” — Ann Holm. */
const signs = (text: string, sentence: Span): boolean =>
  sentence.end - sentence.start < 80 && /^[-–—―]/.test(text.slice(sentence.start, sentence.start + 1));

/** True for a nickname inside a name: Marta “Mars” Lund. */
function isNickname(text: string, { start, end, words, inner }: Segment): boolean {
  if (words > 2 || /[.,!?]$/.test(text.slice(inner.start, inner.end))) return false;
  return (
    /\p{Lu}[\p{L}.]*\s$/u.test(text.slice(Math.max(0, start - 24), start)) &&
    /^\s\p{Lu}/u.test(text.slice(end, end + 2))
  );
}

/** The frames of an article in order. A quote that runs over sentences belongs to one frame with what stands before and after it. */
export function frames(article: Article, runs: readonly Segment[], parts: readonly Unit[] = units(article)): Frame[] {
  const { text, sentences } = article;
  const words = new Toks(article, parts);
  const found: Frame[] = [];
  let run = 0;
  let at = 0;
  while (at < sentences.length) {
    const first = sentences[at];
    if (!first) break;
    if ((runs[run]?.start ?? Infinity) >= first.end && words.holds(at)) {
      const index = at++;
      found.push(new Plain(first, () => words.of(index)));
      continue;
    }
    const frame: Frame = {
      toks: [],
      paragraph: first.paragraph,
      sentence: first.number,
      end: first.end,
      quoted: true,
    };
    let from = first.start;
    let next = at + 1;
    for (;;) {
      const segment = runs[run];
      if (segment && segment.start < frame.end) {
        words.add(frame.toks, from, segment.start, next - 1);
        if (isNickname(text, segment)) {
          from = Math.max(from, segment.end);
          run++;
          continue;
        }
        frame.toks.push(quoteTok(segment, run));
        from = Math.max(from, segment.end);
        run++;
        // The quote reaches into further sentences: they belong to this frame.
        while ((sentences[next]?.start ?? Infinity) < segment.end) {
          frame.end = sentences[next]?.end ?? frame.end;
          next++;
        }
        frame.end = Math.max(frame.end, Math.min(segment.end, sentences[next]?.start ?? segment.end));
        const after = sentences[next];
        const asks = /[?!—–,-]/.test(text.charAt(segment.inner.end - 1));
        if (
          after?.paragraph === frame.paragraph &&
          from >= frame.end - 1 &&
          ((asks && opensWithCue(article, after)) || signs(text, after))
        ) {
          frame.end = after.end;
          next++;
        }
        continue;
      }
      words.add(frame.toks, from, frame.end, next - 1);
      break;
    }
    if (frame.toks.length > 0) found.push(frame);
    at = next;
  }
  return found;
}

/** A word that is rather a finite verb than anything else. */
export function isVerb(tok: Tok | undefined, before?: Tok): boolean {
  if (!tok) return false;
  const { may } = tok.lex;
  if ((may & MAY.verb) === 0 || tok.kind !== 'word' || tok.possessive || tok.cap) return false;
  if ((may & MAY.plain) !== 0) return true;
  if ((may & MAY.ed) !== 0) {
    // After an article it is an adjective: "the renewed talks".
    return (
      !(before && /^(?:the|a|an|his|her|their|its|this|that|more|most|newly|recently)$/.test(before.low)) &&
      !before?.possessive
    );
  }
  // "has forgotten"
  if (before && (may & MAY.en) !== 0 && HAVE.has(before.low)) return true;
  return (may & MAY.past) !== 0;
}

export const isSign = (tok: Tok | undefined): boolean => tok !== undefined && SIGNS.has(tok.low);
