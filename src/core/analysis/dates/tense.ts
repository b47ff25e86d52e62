// Whether what a date belongs to has happened or lies ahead. In: the words round the date in its sentence; out: past, coming, soft or unsure.

/** `soft`: of two days the one ahead, unless the other is so near that it may be meant. `unsure`: the words do not tell. */
export type Tense = 'past' | 'coming' | 'soft' | 'unsure';

/** What stands just before and after a date in its sentence. */
export type Around = { before: string; after: string };

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const MODALS = set('will shall would could may might should won’t wouldn’t couldn’t shouldn’t mightn’t');
/** These speak of the past as well: "could not be reached", "would not say". */
const BOTH = set('would could');
const SENSES = set('see hear feel smell taste watch only barely hardly');
const BE = set('is are was were be been being am isn’t aren’t wasn’t weren’t');
/** "is closed" is a state of today. */
const STATE = set('is are isn’t aren’t');
const NOT = set('not never hardly barely only');
/** What lies ahead, wherever it stands. */
const AHEAD = set(
  'scheduled slated expected expects expect intends intend upcoming deadline poised postponed rescheduled',
);
/** What lies ahead with "to" behind it, or "for". */
const AHEAD_TO = set(
  'set plans plan planned planning hopes hope hoping going about needs need want wants has have likely',
);
/** Verbs of a timetable in the present; many are nouns too, so after a past verb they tell nothing. */
const TIMETABLE = set(
  'continues resumes begins starts opens meets ends closes returns votes faces travels plans planned hopes next',
);
const FORETELL = set('warned warns warning forecast forecasts predicted predicts predicting');
const HAPPENED = set(
  `said says told tells was were had has have did went came took made gave held met won lost left began ran fell saw got put led sent
   struck shot spoke wrote set rose grew kept paid sold bought brought built found drew broke chose drove ate flew fled swept thought
   became sat stood hit cut beat knew heard`,
);
const NO_VERBS = set('united hundred indeed need seed speed wounded so-called unnamed armed');
/** Past verbs whose "by Friday" lies ahead: a word, an order, a promise. */
const REQUESTS = set(
  'said says told ordered asked urged warned given gave demanded agreed promised vowed pledged wanted need needs invited has have',
);
const DETERMINERS = set('the a an its his her their this that these those heavy bad poor lack fears concerns');
/** Words that may stand between a preposition and its day. */
const BETWEEN = set('late early at least around noon midday midnight end of the about mid');

/** What is arranged for its day: "will lead the side for Saturday’s match". */
const EVENT =
  /^[’']s? (?:[\p{L}-]+ ){0,2}(?:match|game|fixture|race|final|semi-final|tie|derby|tournament|ceremony|funeral|concert|festival|fair|parade|election|vote|ballot|referendum|debate|hearing|meeting|summit|talks|launch|opening|wedding|service)(?!\p{L})/iu;
/** What is done afterwards for a thing that was. */
const BLAME =
  /\b(?:apolog|blam|punish|fin(?:e|ed|es|ing)\b|pa(?:y|id|ys|ying)\b|answer|compensat|prais|thank|banned|suspend|charge[ds]\b|sued?\b|tried\b|trial|sanction|disciplin|responsib|penal|refund|reward|honou?r|award)/i;

type Sign = { tense: Tense; word: string };

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[,;:—–]/gu;
const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map((word) => word.replaceAll("'", '’'));

const isAdverb = (word: string): boolean =>
  NOT.has(word) || /^(?:also|still|now|then|soon|all|\p{Ll}{2,}ly)$/u.test(word);

/** Every sign in words, in order. A verb group counts once: "will be held" lies ahead although "held" alone is past. */
function signsOf(words: readonly string[]): Sign[] {
  const found: Sign[] = [];
  const at = (i: number): string => words[i] ?? '';
  for (let i = 0; i < words.length; i++) {
    const word = at(i);
    const next = at(i + 1);
    const add = (tense: Tense): void => void found.push({ tense, word });
    if (MODALS.has(word) || /^\p{L}+’ll$/u.test(word)) {
      let end = i + 1;
      let negated = word.endsWith('n’t');
      for (; isAdverb(at(end)); end++) negated ||= NOT.has(at(end));
      const perfect = at(end) === 'have';
      if (perfect) end++;
      if (/^(?:be|been)$/.test(at(end))) end++;
      while (isAdverb(at(end))) end++;
      const both = BOTH.has(word.replace('n’t', ''));
      if (perfect) add(/^(?:will|shall)$|’ll$/.test(word) ? 'coming' : 'unsure');
      else add(both && (negated || SENSES.has(at(end))) ? 'unsure' : 'coming');
      i = end;
    } else if (word === 'to' && /^(?:be|have)$/.test(next)) {
      if (BE.has(at(i - 1))) add('coming');
      i += at(i + 2) === 'been' ? 3 : 2;
    } else if (word === 'to' && BE.has(at(i - 1))) add('coming');
    else if (word === 'due') {
      if (next !== 'to' || (BE.has(at(i - 1)) && !DETERMINERS.has(at(i + 2)))) add('coming');
    } else if (AHEAD.has(word)) {
      if (!/^(?:than|as)$/.test(at(i - 1))) add('coming');
    } else if (AHEAD_TO.has(word) && /^(?:to|for)$/.test(next)) add('coming');
    else if (FORETELL.has(word)) {
      const direct = i + 1 >= words.length || (next === 'on' && i + 2 >= words.length);
      add(BE.has(at(i - 1)) ? 'coming' : direct ? 'past' : 'soft');
    } else if (TIMETABLE.has(word)) add(found.at(-1)?.tense === 'past' ? 'unsure' : 'coming');
    else if (!STATE.has(at(i - 1)) && !(isAdverb(at(i - 1)) && STATE.has(at(i - 2))))
      if (HAPPENED.has(word) || (/^\p{Ll}{2,}ed$/u.test(word) && !NO_VERBS.has(word))) add('past');
  }
  return found;
}

/** Of a date that nothing before it places: its clause tells, or the rest of the sentence where that agrees. */
function fromAfter(after: string): Tense | null {
  const words = wordsOf(after.replace(/^[\s\u00a0]*,/, ''));
  const comma = words.findIndex((word) => /^[,;:—–]$/.test(word));
  const own = signsOf(comma < 0 ? words : words.slice(0, comma))[0];
  const tense = ({ tense: told }: Sign): Tense => (told === 'soft' ? 'past' : told);
  if (own) return tense(own);
  const rest = new Set(signsOf(words).map(tense));
  const [only] = rest;
  return only === undefined ? null : rest.size === 1 ? only : 'unsure';
}

/** Whether what the date belongs to lies ahead of the article's day. */
export function tenseOf({ before, after }: Around): Tense {
  const words = wordsOf(before);
  const last = signsOf(words).at(-1);
  let p = words.length - 1;
  while (p >= 0 && words.length - p < 6 && BETWEEN.has(words[p] ?? '')) p--;
  const preposition = (words[p] ?? '').toLowerCase();
  const owner = /^[’']s?(?!\p{L})/u.test(after);
  if (preposition === 'since') return 'past';
  if (preposition === 'ahead') return 'coming';
  if (/^(?:by|until|till)$/.test(preposition)) {
    if (!last) return fromAfter(after) === 'past' ? 'unsure' : 'coming';
    return last.tense !== 'past' || REQUESTS.has(last.word) ? 'coming' : 'unsure';
  }
  const tense = last?.tense ?? fromAfter(after) ?? 'unsure';
  if (owner) {
    const arranged = preposition === 'for' && tense === 'coming' && EVENT.test(after) && !BLAME.test(before);
    return tense === 'past' ? 'past' : arranged ? 'coming' : 'unsure';
  }
  if (preposition === 'for' && tense !== 'coming') return 'soft';
  return preposition === 'before' ? 'unsure' : tense;
}
