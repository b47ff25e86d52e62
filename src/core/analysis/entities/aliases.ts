// Names that the text itself says are one person's: "Hui Wai-lam, better known as Victor Hui", "Tarn (Latin: Tarnius)", "Pell was the pen name
// of Ida Rook". In: the names of people in text order; out: for such a name the one it goes with, that stands before it.
import type { Name } from '../names/names.ts';
import { isDemonym } from '../names/places.ts';
import type { Unit, Word } from '../names/units.ts';

const ADVERB =
  '(?:also|better|best|more|most|widely|commonly|popularly|formerly|previously|professionally|now|today|once|later|first|sometimes|often|otherwise|simply|usually|originally|generally) ';
const OWN =
  '(?:(?:the|his|her|their) )?(?:(?:pseudonym|pen name|stage name|nickname|name|moniker) )?(?:(?:father|mother|saint|sister|brother|sir|lord|lady|king|queen|prince|princess|mr|mrs|dr) )?';
/** What stands between two names of one person, brackets left out, in lower case, one space behind each word. */
const SAME = new RegExp(
  [
    `(?:(?:of|from|the) [\\p{L}-]+ )?(?:, )?(?:who |and )?(?:(?:is|was|became|has been|had been) )?(?:${ADVERB})*(?:known|referred to|self-identified|self-styled|credited|billed) (?:(?!for )[\\p{L}-]+ ){0,3}(?:as|by|under) ${OWN}`,
    `(?:, |, who was |, who is |was |is )(?:${ADVERB})*(?:nicknamed|dubbed|called) (?:the )?`,
    `, (?:${ADVERB})*(?:born|née|nee|né)(?: as)? `,
    `(?:, )?(?:aka|alias|a.k.a.) `,
    `(?:is|was) (?:the|a) (?:pen name|stage name|pseudonym|alias|nickname|birth name|real name) (?:of|for) (?:[\\p{L}-]+ ){0,4}`,
  ]
    .map((each) => `^${each}$`)
    .join('|'),
  'u',
);
/** One of these stands in it. */
const SIGN = new Set(
  'known referred self-identified self-styled credited billed nicknamed dubbed called born née nee né aka alias a.k.a. pen stage pseudonym nickname birth real'.split(
    ' ',
  ),
);
const ONCE = new Set(['born', 'née', 'nee', 'né', 'aka', 'alias']);
/** Words between the two, those in brackets not counted, and with them. */
const REACH = { outside: 10, inside: 32 };
const LANGUAGES = new Set(['latin', 'greek', 'hebrew', 'arabic', 'persian', 'sanskrit', 'gaelic', 'pinyin']);
/** The longest bracket behind a name that is read, in words. */
const BRACKET = 60;

/** The words outside round and square brackets; from within one, those behind it. */
function unbracketed(words: readonly Word[]): Word[] {
  const outside: Word[] = [];
  let depth = 0;
  for (const word of words) {
    if (word.text === '(' || word.text === '[') depth++;
    else if (word.text !== ')' && word.text !== ']') {
      if (depth === 0) outside.push(word);
    } else if (depth > 0) depth--;
    else outside.length = 0;
  }
  return outside;
}

/** Do the words between two names say that they are one? */
function says(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > REACH.inside) return false;
  const all = words.slice(from, to);
  if (!all.some(({ low }) => SIGN.has(low))) return false;
  const between = unbracketed(all);
  return between.length <= REACH.outside && SAME.test(between.map(({ low }) => `${low} `).join(''));
}

/** The index behind the bracket that opens at `from`; `from` where none does. */
function bracketEnd(words: readonly Word[], from: number): number {
  if (words[from]?.text !== '(') return from;
  let depth = 0;
  for (let i = from; i < Math.min(words.length, from + BRACKET); i++) {
    if (words[i]!.text === '(') depth++;
    if (words[i]!.text === ')' && --depth === 0) return i;
  }
  return from;
}

/** Is the name the same in another language, or from before: "(Latin: Tarnius", "; born Ida Rook"? */
function translated(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  const language = words[at - 2]?.low ?? '';
  if (before.text === ':') return LANGUAGES.has(language) || isDemonym(language);
  return ONCE.has(before.low) || isDemonym(before.low) || LANGUAGES.has(before.low);
}

/** Linear in the number of names. */
export function aliases(names: readonly Name[], units: readonly Unit[]): Map<Name, Name> {
  const found = new Map<Name, Name>();
  let bracket = { unit: -1, from: 0, to: 0, of: null as Name | null };
  names.forEach((name, i) => {
    const { words } = units[name.unit]!;
    const before = names[i - 1];
    const inside = name.unit === bracket.unit && name.from > bracket.from && name.to <= bracket.to;
    if (inside && bracket.of && translated(words, name.from)) found.set(name, bracket.of);
    else if (before && before.unit === name.unit) {
      if (says(words, before.to, name.from)) found.set(name, before);
      // "also known as Father Tarn and Tarn the Elder"
      const joint = words[before.to]?.low;
      if (name.from === before.to + 1 && (joint === 'and' || joint === 'or')) {
        const whose = found.get(before);
        if (whose && words.slice(Math.max(0, before.from - 2), before.from).some(({ low }) => low === 'as'))
          found.set(name, whose);
      }
    }
    const to = inside ? 0 : bracketEnd(words, name.to);
    if (to > name.to) bracket = { unit: name.unit, from: name.to, to, of: name };
  });
  return found;
}
