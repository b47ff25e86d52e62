// Sentences in which another speaks: words of the entity's staff, words about it, and words that name it only beside.
import { isNamed, type Quote } from '../analysis/analysis.ts';
import { overlaps, within, type Span } from '../text/span.ts';
import type { Profile } from './answers.ts';
import type { Page } from './page.ts';
import { add } from './place.ts';

/** Who speaks for someone without being that one. */
const STAFF =
  /\b(?:staff|staffers?|spokes(?:man|men|woman|women|person|people)|aides?|office|campaign|lawyers?|attorneys?|solicitors?|barristers?|agents?|advis[eo]rs?|team|camp|representatives?|press secretary|chief of staff|secretariat|publicist|assistants?(?! (?:coach|manager|secretar|professor|director|chief|editor|attorney|commissioner|minister|principal|governor)))\b/i;
/** "a spokesman for Mr Roe": the staff before, the entity behind. */
const FOR = /\b(?:for|of|to)\s+(?:the\s+)?(?:\p{L}+\.?\s+){0,2}$/u;
/** How far from the mention the word for staff may stand, within the speaker's phrase. */
const REACH = 40;

/** True where the speaker's phrase is someone who works for the entity: "X’s staff", "X spokesman N", "a spokesman for X". */
const isStaff = (page: Page, { speaker }: Quote, mentions: readonly Span[]): boolean => {
  if (!speaker || speaker.entity === page.entity.id) return false;
  return mentions.some((mention) => {
    if (!within(mention, speaker)) return false;
    const after = page.sheet.text({ start: mention.end, end: Math.min(speaker.end, mention.end + REACH) });
    const before = page.sheet.text({ start: Math.max(speaker.start, mention.start - REACH), end: mention.start });
    // "X’s lawyer", not "X’s plane, said a lawyer".
    return (
      (STAFF.test(after) && !/[,;]/.test(after.slice(0, after.search(STAFF)))) ||
      (STAFF.test(before) && FOR.test(before))
    );
  });
};

/** Words touched by what a quote tells: from its cue on where the cue stands before it. */
const told = ({ cue, start, end }: Quote): Span => ({ start: cue && cue.end <= start ? cue.end : start, end });

/** A sentence's end without its stop. */
const closing = (text: string, { start, end }: Span): number =>
  end - 1 > start && '.!?'.includes(text[end - 1] ?? ' ') ? end - 1 : end;

export const ofOthers = (page: Page, lists: Pick<Profile, 'staff' | 'of' | 'beside'>): void => {
  const { sheet } = page;
  for (const number of page.sentences) {
    if (page.used.has(number)) continue;
    if (page.goesOn(number)) {
      page.used.add(number);
      continue;
    }
    const mentions = page.own(number);
    const quotes = sheet
      .quotes(number)
      .filter((quote) => quote.speaker !== null && isNamed(quote) && quote.speaker.entity !== page.entity.id);
    const take = (list: 'staff' | 'of'): void => {
      const line = sheet.whole(number, page.entity, lists[list].at(-1));
      page.used.add(number);
      if (!line) return;
      add(lists[list], line);
      page.use(line);
    };
    if (quotes.length === 0) continue;
    if (quotes.some((quote) => isStaff(page, quote, mentions))) {
      take('staff');
      continue;
    }
    const spoken = mentions.filter((mention) => !quotes.some(({ speaker }) => speaker && within(mention, speaker)));
    // Only part of how another is described ("an official on X’s plane"): nothing is said of X.
    if (spoken.length === 0) {
      page.used.add(number);
      continue;
    }
    if (spoken.some((mention) => quotes.some((quote) => overlaps(mention, told(quote))))) {
      take('of');
      continue;
    }
    const sentence = sheet.sentence(number);
    for (const { cue, speaker, end } of quotes) {
      if (!speaker || !within(speaker, sentence)) continue;
      const from = Math.min(cue?.start ?? Infinity, speaker.start);
      if (from < end || !spoken.some((mention) => mention.start >= from)) continue;
      const line = sheet.line({ start: from, end: closing(sheet.read.article.text, sentence) });
      if (!line) continue;
      lists.beside.push(line);
      page.used.add(number);
      break;
    }
  }
};
