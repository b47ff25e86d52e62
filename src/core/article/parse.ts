// Parses an item: its title, byline, dateline and credit, its paragraphs and numbered sentences. No character of the text changes.
import { isEnglish, languageOf } from '../text/language.ts';
import { plainSentences, sentences } from '../text/sentences.ts';
import { slice } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import type { Article, Item, Sentence } from './article.ts';
import { byline } from './byline.ts';
import { credit, creditTail, isAgency } from './credit.ts';
import { dateline, dateTail } from './dateline.ts';
import { headline } from './headline.ts';
import { paragraphs } from './paragraphs.ts';

/** In how many paragraphs from the head a byline, and after it a dateline, is looked for. */
const HEAD = 3;
/** How many paragraphs at the foot may be credits. */
const FOOT = 5;

/** Drops `length` characters and the space after them from the head of a paragraph; the paragraph may become empty. */
function behead(text: string, paragraph: Span, length: number): Span {
  let start = paragraph.start + length;
  while (start < paragraph.end && /\s/.test(text[start] ?? '')) start++;
  return { start, end: paragraph.end };
}

const isText = (span: Span): boolean => span.end > span.start;

/** Takes the title off the head where it stands there: the item's own title, or a line that reads as one. */
function takeTitle(item: Item, body: Span[]): Article['title'] {
  const [first, second] = body;
  const given = item.title?.trim();
  if (first !== undefined) {
    const tail = second === undefined ? 0 : dateTail(slice(item.text, first));
    const line = slice(item.text, tail === 0 ? first : { start: first.start, end: first.start + tail }).trimEnd();
    // "Flood of the century Monday, March 5, 2007": the date is the dateline's.
    if (tail > 0 && headline(line, slice(item.text, { start: first.start + tail, end: first.end }))) {
      body[0] = { start: first.start + tail, end: first.end };
      return { text: line, start: first.start, end: first.start + line.length };
    }
    const words = slice(item.text, first);
    const same =
      given !== undefined && second !== undefined && words.length < given.length + 80 && fold(words) === fold(given);
    if (same || headline(words, second && slice(item.text, second))) {
      body.shift();
      return { text: words, ...first };
    }
  }
  return given === undefined || given === '' ? undefined : { text: given };
}

function takeByline(text: string, body: Span[]): Span | undefined {
  for (const [i, paragraph] of body.slice(0, HEAD).entries()) {
    const length = byline(slice(text, paragraph));
    if (length === 0) continue;
    const rest = behead(text, paragraph, length);
    body.splice(i, 1, ...(isText(rest) ? [rest] : []));
    let end = paragraph.start + length;
    // The agency, and when the page was published, on lines of their own.
    for (let next = body[i]; !isText(rest) && next !== undefined && body.length > 1; next = body[i]) {
      const line = slice(text, next);
      if (!isAgency(line) && byline(line) !== line.length) break;
      end = next.end;
      body.splice(i, 1);
    }
    return { start: paragraph.start, end };
  }
  return undefined;
}

function takeDateline(text: string, body: Span[]): Span | undefined {
  for (const [i, paragraph] of body.slice(0, HEAD).entries()) {
    const words = slice(text, paragraph);
    const length = dateline(words);
    if (length > 0) {
      const rest = behead(text, paragraph, length);
      body.splice(i, 1, ...(isText(rest) ? [rest] : []));
      return { start: paragraph.start, end: paragraph.start + length };
    }
    // Behind a paragraph of whole sentences the news has begun.
    if (/[.!?]["”’')\]]*$/.test(words)) return undefined;
  }
  return undefined;
}

function takeCredit(text: string, body: Span[]): { span?: Span; outlet?: string } {
  let span: Span | undefined;
  let outlet: string | undefined;
  for (let n = 0; n < FOOT && body.length > 1; n++) {
    const last = body.at(-1);
    const found = last && credit(slice(text, last));
    if (!last || !found) break;
    // One of a list is no credit.
    const before = body.at(-2);
    if (/[*•†–—-]/.test(text[last.start] ?? '') && before && text[before.start] === text[last.start]) break;
    span = { start: last.start, end: span?.end ?? last.end };
    outlet = found.outlet ?? outlet;
    body.pop();
  }
  // A rule between the news and its credit: "___".
  const rule = body.at(-1);
  if (span && rule && body.length > 1 && /^[_*=–—-]{2,}$/.test(slice(text, rule))) {
    span = { start: rule.start, end: span.end };
    body.pop();
  }
  const last = body.at(-1);
  const tail = last && creditTail(slice(text, last));
  if (last && tail) {
    const start = last.start + tail.at;
    span = { start, end: span?.end ?? last.end };
    outlet = tail.outlet ?? outlet;
    let end = start;
    while (end > last.start && /\s/.test(text[end - 1] ?? '')) end--;
    body[body.length - 1] = { start: last.start, end };
  }
  return { ...(span && { span }), ...(outlet !== undefined && { outlet }) };
}

/** What the text shows wins over what is declared beside it, unless that says the same more closely ("de-AT"). */
function languageIn({ text, language }: Item): string | undefined {
  const shown = languageOf(text);
  if (shown === null || shown === language?.toLowerCase().split('-')[0]) return language;
  // English is what is not said otherwise; of an unknown language the declared one is more likely than none.
  if (shown === 'en') return language === undefined ? undefined : isEnglish(language) ? language : 'en';
  return shown === 'und' && language !== undefined && !isEnglish(language) ? language : shown;
}

/** Never throws; a text of nothing but space has no sentences. Cost is linear in the text. */
export function parse(item: Item, revision = 1): Article {
  const { text } = item;
  const body = paragraphs(text);
  const title = takeTitle(item, body);
  const by = takeByline(text, body);
  const date = takeDateline(text, body);
  const foot = takeCredit(text, body);
  const language = languageIn(item);
  const split = isEnglish(language) ? sentences : plainSentences;
  const found: Sentence[] = [];
  for (const [paragraph, span] of body.entries()) {
    for (const sentence of split(text, span)) found.push({ ...sentence, number: found.length + 1, paragraph });
  }
  const { title: _, language: __, ...rest } = item;
  const outlet = item.outlet ?? foot.outlet;
  return {
    ...rest,
    revision,
    ...(title && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(language !== undefined && { language }),
    ...(date && { dateline: date }),
    ...(by && { byline: by }),
    ...(foot.span && { credit: foot.span }),
    paragraphs: body,
    sentences: found,
  };
}
