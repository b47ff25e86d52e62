// Recognises the language a text is written in. In: a text; out: 'en', the BCP 47 code of another language, 'und' for prose in none of
// those known, or null where the text is too short or has too little prose to tell.
import { LETTERS, SCRIPTS, SMALL_WORDS, WITHIN_SCRIPT } from './languages.ts';

/** So much of a text is looked at, in characters. */
const SAMPLE = 6000;
/** Enough for English, which most texts are: its share of small words is far above that of any other language. */
const FIRST = 800;
const ENGLISH_SURE = 0.22;
/** Below this many words nothing is said. */
const FEWEST = 8;
/** Prose in an unknown language: so many words, few of them English, few with a capital. */
const UNKNOWN = { words: 50, english: 0.04, capitals: 0.3 };
/** The least a language's score must be: a share of the words, each by how few languages have it. */
const LEAST = 0.06;
/** Of so many different small words, one letter alone not counted. */
const DIFFERENT = 3;
/** So many times English's score. */
const CLEARLY = 1.6;
/** Letters of one script that are more than this share decide. */
const MOST = 0.5;
/** One letter of another language's own in so many. */
const SIGN_SHARE = 0.008;

const codes = Object.keys(SMALL_WORDS);
/** The languages of each small word, by place in `codes`. */
const byWord = new Map<string, number[]>();
for (const [index, code] of codes.entries())
  for (const word of new Set((SMALL_WORDS[code] ?? '').split(' '))) {
    const known = byWord.get(word);
    if (known) known.push(index);
    else byWord.set(word, [index]);
  }
const letters = codes.map((code) => new Set(LETTERS[code]));
const english = new Set((SMALL_WORDS['en'] ?? '').split(' '));

const QUOTED = /“[^”]{0,600}”|"[^"\n]{0,600}"|„[^“”]{0,600}[“”]|«[^»]{0,600}»/g;
/** Enough to count English words, and quick. */
const PLAIN_WORD = /[a-z]+/g;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** The text without what stands in quotation marks, which may be in another language; all of it where little else is left. */
function own(text: string): string {
  const rest = text.replace(QUOTED, ' ');
  return (rest.match(WORD)?.length ?? 0) >= FEWEST ? rest : text;
}

/** The language of the script that most letters are in, null for Latin letters. */
function byScript(text: string): string | null {
  const counts = new Map<string, number>();
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code | 32) > 96 && (code | 32) < 123) letters++;
    else if (code >= 0x370) {
      const script = SCRIPTS.find(({ from, to }) => code >= from && code <= to);
      if (!script) continue;
      letters++;
      counts.set(script.code, (counts.get(script.code) ?? 0) + 1);
    } else if (code >= 0xc0) letters++;
  }
  let best: string | null = null;
  let most = 0;
  let all = 0;
  for (const [code, count] of counts) {
    all += count;
    if (count > most) [best, most] = [code, count];
  }
  if (best === null || letters < FEWEST || all <= letters * MOST) return null;
  // Japanese writes Chinese signs among its own.
  if (best === 'zh' && (counts.get('ja') ?? 0) > letters * 0.05) return 'ja';
  for (const [code, signs] of WITHIN_SCRIPT[best] ?? [])
    if ((text.match(signs)?.length ?? 0) > letters * SIGN_SHARE) return code;
  return best;
}

/** What letters that a language does not write leave of its score. */
const STRANGE = 0.2;

/** By language, from `STRANGE` to 1: the share of a text's letters beyond a to z that the language writes. */
function fit(words: readonly string[]): number[] {
  const met = new Map<string, number>();
  let all = 0;
  for (const word of words)
    for (const letter of word.match(/[^a-z]/gu) ?? []) {
      met.set(letter, (met.get(letter) ?? 0) + 1);
      all++;
    }
  return letters.map((known, index) => {
    if (all === 0 || codes[index] === 'en') return 1;
    let own = 0;
    for (const [letter, count] of met) if (known.has(letter)) own += count;
    return STRANGE + ((1 - STRANGE) * own) / all;
  });
}

function byWords(words: readonly string[], capitals: number): string | null {
  const scores = new Float64Array(codes.length);
  let common = 0;
  for (const word of words) {
    if (english.has(word)) common++;
    const of = byWord.get(word);
    if (of) for (const index of of) scores[index] = (scores[index] ?? 0) + 1 / of.length;
  }
  const fits = fit(words);
  const of = (index: number): number => ((scores[index] ?? 0) * (fits[index] ?? 1)) / words.length;
  let best = 0;
  for (let i = 1; i < codes.length; i++) if (of(i) > of(best)) best = i;
  const plain = of(codes.indexOf('en'));
  if (best > 0 && of(best) >= LEAST && of(best) >= plain * CLEARLY) {
    const met = new Set(words.filter((word) => word.length > 1 && byWord.get(word)?.includes(best)));
    return met.size >= DIFFERENT ? (codes[best] ?? null) : null;
  }
  if (best === 0 && common >= words.length * LEAST && common >= DIFFERENT) return 'en';
  if (
    words.length >= UNKNOWN.words &&
    common < words.length * UNKNOWN.english &&
    capitals < words.length * UNKNOWN.capitals
  )
    return 'und';
  return null;
}

/** Cost bounded: only the head of a long text is looked at. */
export function languageOf(text: string): string | null {
  const head = own(text.slice(0, FIRST));
  const first = head.toLowerCase().match(PLAIN_WORD) ?? [];
  let common = 0;
  for (const word of first) if (english.has(word)) common++;
  if (first.length >= FEWEST && common >= first.length * ENGLISH_SURE) return 'en';
  const sample = text.length > FIRST ? own(text.slice(0, SAMPLE)) : head;
  const script = byScript(sample);
  if (script !== null) return script;
  const words = sample.match(WORD) ?? [];
  if (words.length < FEWEST) return null;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return byWords(
    words.map((word) => word.toLowerCase()),
    capitals,
  );
}

/** True for English and where nothing is known of the language. */
export const isEnglish = (language: string | undefined): boolean =>
  language === undefined || /^(?:en|mul|zxx)(?:-|$)/i.test(language);
