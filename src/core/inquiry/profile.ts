// What the articles say of one person, institution or place, in separate lists: roles, said, staff, said of, met, also, beside.
// In: articles and who is meant; out: lines. A sentence stands in one list, the first that fits.
import type { Quote } from '../analysis/analysis.ts';
import { fold } from '../text/words.ts';
import type { Match, Profile, Quoted } from './answers.ts';
import { cut } from './cut.ts';
import type { Line, Read } from './line.ts';
import { ofOthers } from './others.ts';
import { Page } from './page.ts';
import { add } from './place.ts';
import { credited, entityIds, isBy, quotedOf, quoteGroups, reportedLine } from './quotes.ts';
import { isPlural, Sheet } from './sheet.ts';

/** What is met is no person: "met every condition". */
const THING = String.raw`(?:all|every|its|their|the (?:\w+ )?(?:conditions?|criteria|deadlines?|demands?|goals?|needs?|requirements?|standards?|targets?))\b`;
const MEETING = new RegExp(
  String.raw`\b(?:(?:met|meets?)\b(?! ${THING})|(?:meetings?|talks|summit) (?:with|between)\b|talks\b[^.;,]{0,30} (?:with|between)\b|` +
    String.raw`(?:held|holds?|holding)\b[^.;,]{0,50} (?:talks|meetings?|summit)\b|face-to-face|one-on-one|shook hands|(?:dined|lunch(?:ed)?|dinner|breakfast) with\b|` +
    String.raw`hosted\b|received (?=\p{Lu}))`,
  'u',
);
/** A meeting that was not: it belongs under what else is told. */
const NOT_MET =
  /\b(?:not|never|refus\w+|declin\w+|cancel\w*|called off|postpon\w+|snubbed|without)\b[^.;,]{0,40}\b(?:met|meets?|meetings?|talks|summit)\b|n[’']t\b[^.;,]{0,40}\b(?:met|meets?|meetings?|talks|summit)\b|\b(?:talks|meeting|summit)\b[^.;,]{0,30}\b(?:cancel+ed|called off|postponed)\b/i;

const HE = /^(?:he|him|his|himself)$/;
const SHE = /^(?:she|her|hers|herself)$/;
/** Honorifics right before a name tell as much as a pronoun. */
const MR = /\b(?:Mr|Sir|Lord|King|Prince)\.?\s+$/;
const MS = /\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess)\.?\s+$/;
/** Mentions looked at for it, and how far before them an honorific is looked for. */
const MOST = 200;
const BACK = 24;

/** he or she as the text has it of a person; undefined where it has neither, or both. */
const pronounOf = (known: readonly Pick<Page, 'sheet' | 'entity'>[]): Profile['pronoun'] => {
  let he = false;
  let she = false;
  for (const { sheet, entity } of known)
    for (const { kind, text, start } of entity.kind === 'person' ? entity.mentions.slice(0, MOST) : []) {
      const word = fold(text);
      const before = kind === 'name' ? sheet.text({ start: Math.max(0, start - BACK), end: start }) : '';
      he ||= (kind === 'pronoun' && HE.test(word)) || MR.test(before);
      she ||= (kind === 'pronoun' && SHE.test(word)) || MS.test(before);
    }
  return he === she ? undefined : he ? 'he' : 'she';
};

const saidIn = (page: Page): Quoted[] => {
  const { sheet } = page;
  const ids = new Set([page.entity.id]);
  const own = (quote: Quote): boolean => isBy(sheet, quote, ids);
  const said: Quoted[] = [];
  for (const group of page.groups) {
    const quoted = group.some(own) ? quotedOf(sheet, group) : null;
    if (!quoted) continue;
    said.push(quoted);
    page.use(quoted.line);
  }
  for (const quote of sheet.read.analysis.quotes) {
    if (quote.kind !== 'indirect' || !own(quote) || page.used.has(quote.sentence)) continue;
    const line = reportedLine(sheet, quote);
    if (!line) continue;
    said.push({ line, ...credited(sheet, quote) });
    page.use(line);
  }
  return said.sort((a, b) => a.line.start - b.line.start);
};

/** Where words of another bring the name up first: it is cited with the name already. */
const isIntroduction = (page: Page, number: number, named: number): boolean =>
  number === named && page.sheet.quotes(number).length > 0;

const metIn = (page: Page, named: number): Line[] => {
  const { sheet } = page;
  const met: Line[] = [];
  for (const number of page.sentences) {
    const text = sheet.text(sheet.sentence(number));
    if (page.used.has(number) || isIntroduction(page, number, named)) continue;
    if (!MEETING.test(text) || NOT_MET.test(text)) continue;
    const own = page.own(number).filter((mention) => mention.kind === 'pronoun' || !page.isPossessive(mention));
    if (own.length === 0 || (!page.hasOthers(number) && !own.some(isPlural))) continue;
    const whole = sheet.whole(number, page.entity, met.at(-1));
    if (!whole) continue;
    const alone = whole.sentences[0] === number && whole.sentences[1] === number && !sheet.leans(number, page.entity);
    if (alone) met.push(...cut(sheet, number, own, MEETING));
    else add(met, whole);
    page.used.add(number);
  }
  return met;
};

const alsoIn = (page: Page, named: number): Line[] => {
  const { sheet } = page;
  const also: Line[] = [];
  for (const number of page.sentences) {
    if (page.used.has(number) || isIntroduction(page, number, named)) continue;
    const whole = sheet.whole(number, page.entity, also.at(-1));
    if (!whole) continue;
    const alone = whole.sentences[0] === whole.sentences[1];
    if (alone) also.push(...cut(sheet, number, page.own(number), /./));
    else add(also, whole);
  }
  return also;
};

/** Each role once, as it is first stated. */
const rolesIn = (page: Page, known: Set<string>): Line[] =>
  page.entity.roles.flatMap((role) => {
    const key = fold(role.text).replace(/^(?:the|an?) /, '');
    const line = known.has(key) ? null : page.sheet.line(role);
    if (!line) return [];
    known.add(key);
    return [line];
  });

export const profile = (reads: readonly Read[], match: Match): Profile => {
  const ids = entityIds(match);
  const lists: Omit<Profile, 'name' | 'pronoun'> = {
    roles: [],
    said: [],
    staff: [],
    of: [],
    met: [],
    also: [],
    beside: [],
  };
  const known: Page[] = [];
  const roles = new Set<string>();
  for (const read of reads) {
    const wanted = read.analysis.entities.filter((entity) => ids.get(read.article.id)?.has(entity.id));
    if (wanted.length === 0) continue;
    const sheet = new Sheet(read);
    const groups = quoteGroups(sheet);
    const used = new Set<number>();
    for (const entity of wanted) {
      const page = new Page(sheet, entity, groups, used);
      known.push(page);
      lists.roles.push(...rolesIn(page, roles));
      lists.said.push(...saidIn(page));
      ofOthers(page, lists);
      const named = match.at.article === read.article.id ? match.at.sentences[0] : -1;
      lists.met.push(...metIn(page, named));
      lists.also.push(...alsoIn(page, named));
    }
  }
  // Who only stands in how another is described is shown there, rather than nowhere.
  if (Object.values(lists).every((lines) => lines.length === 0))
    for (const page of known)
      for (const number of page.sentences) {
        const line = page.sheet.whole(number, page.entity);
        if (line) add(lists.also, line);
      }
  const pronoun = pronounOf(known);
  return { name: match.at, ...(pronoun ? { pronoun } : {}), ...lists };
};
