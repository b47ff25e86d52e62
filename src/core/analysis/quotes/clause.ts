// Frames: a sentence outside its quotes. In: an article and its quoted runs; out: rows of words in which each run is one token.
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { fold, tokens } from '../../text/words.ts';
import { CUES, SIGNS } from './cues.ts';
import type { Segment } from './segments.ts';
import { BE, HAVE, MODALS, NO_VERBS, VERBS } from './words.ts';

/** `low` is folded without a possessive's ending; `possessive` says it had one. `segment` indexes the runs where the token is one. */
export type Tok = Span & {
  low: string;
  kind: 'word' | 'quote' | 'mark';
  cap: boolean;
  possessive: boolean;
  segment: number;
};

/** `paragraph` indexes the article's; `sentence` is the number of the first sentence. Stops are left out of `toks`. */
export type Frame = { toks: Tok[]; paragraph: number; sentence: number; end: number };

const CLITIC = /^(he|she|it|they|we|you|i|who|that|there|what|here)('(?:s|re|ve|d|ll|m))$/;
const LETTER = /[\p{L}\p{N}]/u;

/** Single marks met before: a long line of one mark is folded once. */
const MARKS = new Map<string, string | null>();
const MARKS_KEPT = 1000;

/** The folded form of a mark, empty for one that is left out; null for a word. */
function markOf(token: string, first: string): string | null {
  const known = token.length === 1 ? MARKS.get(token) : undefined;
  if (known !== undefined) return known;
  let mark: string | null = null;
  if (!LETTER.test(first)) {
    const low = fold(token);
    mark = /^(?:\.+|[…’'‘"“”«»*])$/.test(token) ? '' : low.startsWith('-') ? '-' : low;
  }
  if (token.length === 1 && MARKS.size < MARKS_KEPT) MARKS.set(token, mark);
  return mark;
}

function words(text: string, span: Span): Tok[] {
  const found: Tok[] = [];
  for (const token of tokens(text, span)) {
    const first = token.text.charAt(0);
    const mark = markOf(token.text, first);
    if (mark === '') continue;
    if (mark !== null) {
      const { start, end } = token;
      found.push({ start, end, low: mark, kind: 'mark', cap: false, possessive: false, segment: -1 });
      continue;
    }
    let low = fold(token.text);
    let possessive = false;
    const clitic = CLITIC.exec(low);
    if (clitic) {
      // "He’s claiming": a pronoun and its verb.
      const middle = token.end - (clitic[2]?.length ?? 0);
      const word = { kind: 'word' as const, possessive: false, segment: -1 };
      found.push({
        ...word,
        start: token.start,
        end: middle,
        low: clitic[1] ?? '',
        cap: first !== first.toLowerCase(),
      });
      found.push({ ...word, start: middle, end: token.end, low: clitic[2] ?? '', cap: false });
      continue;
    }
    if (low.endsWith("'s")) {
      low = low.slice(0, -2);
      possessive = true;
    } else if (
      low.endsWith('s') &&
      /['’]/.test(text.charAt(token.end)) &&
      !/[\p{L}\p{N}]/u.test(text.charAt(token.end + 1))
    ) {
      possessive = true;
    }
    const cap = first !== first.toLowerCase();
    found.push({ start: token.start, end: token.end, low, kind: 'word', cap, possessive, segment: -1 });
  }
  return found;
}

/** True where a sentence after “…?” or “…!” begins with the speaker and the cue of that quote. */
function opensWithCue(text: string, sentence: Span): boolean {
  const head = words(text, { start: sentence.start, end: Math.min(sentence.end, sentence.start + 120) });
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
export function frames(article: Article, runs: readonly Segment[]): Frame[] {
  const { text, sentences } = article;
  const found: Frame[] = [];
  let run = 0;
  let at = 0;
  while (at < sentences.length) {
    const first = sentences[at];
    if (!first) break;
    const frame: Frame = { toks: [], paragraph: first.paragraph, sentence: first.number, end: first.end };
    let from = first.start;
    let next = at + 1;
    for (;;) {
      const segment = runs[run];
      if (segment && segment.start < frame.end) {
        for (const tok of words(text, { start: from, end: Math.max(from, segment.start) })) frame.toks.push(tok);
        if (isNickname(text, segment)) {
          from = Math.max(from, segment.end);
          run++;
          continue;
        }
        frame.toks.push({
          start: segment.start,
          end: segment.end,
          low: '',
          kind: 'quote',
          cap: false,
          possessive: false,
          segment: run,
        });
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
          ((asks && opensWithCue(text, after)) || signs(text, after))
        ) {
          frame.end = after.end;
          next++;
        }
        continue;
      }
      if (from < frame.end) for (const tok of words(text, { start: from, end: frame.end })) frame.toks.push(tok);
      break;
    }
    if (frame.toks.length > 0) found.push(frame);
    at = next;
  }
  return found;
}

/** A word that is rather a finite verb than anything else. */
export function isVerb(tok: Tok | undefined, before?: Tok): boolean {
  if (!tok || tok.kind !== 'word' || tok.possessive) return false;
  if (tok.cap) return false;
  if (VERBS.has(tok.low) || BE.has(tok.low) || HAVE.has(tok.low) || MODALS.has(tok.low)) return true;
  if (tok.low.endsWith('ed') && tok.low.length > 4 && !tok.low.includes('-') && !NO_VERBS.has(tok.low)) {
    // After an article it is an adjective: "the renewed talks".
    return (
      !(before && /^(?:the|a|an|his|her|their|its|this|that|more|most|newly|recently)$/.test(before.low)) &&
      !before?.possessive
    );
  }
  // "has forgotten"
  if (before && HAVE.has(before.low) && tok.low.endsWith('en') && tok.low.length > 4) return true;
  const cue = CUES.get(tok.low);
  return cue !== undefined && cue.forms.includes('past') && !tok.low.endsWith('ing') && tok.low !== 'read';
}

export const isSign = (tok: Tok | undefined): boolean => tok !== undefined && SIGNS.has(tok.low);
