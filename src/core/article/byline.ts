// Finds a byline: "By Ann Roe, Staff Writer", "By . Associated Press . PUBLISHED: . 06:42 EST, 30 October 2013 .".
import { dateline } from './dateline.ts';

/** A byline on its own line has no more words than this. */
const MOST_WORDS = 16;
/** How far the byline that opens a longer paragraph is looked for. */
const REACH = 260;

const SMALL = new Set(
  'and with in at for of the de da di del della van von der den bin ibn al el la le staff writer writers reporter reporters correspondent correspondents editor editors special contributor contributing senior political diplomatic chief'.split(
    ' ',
  ),
);
const MONTHS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
/** "By . Name . PUBLISHED: . … . | . UPDATED: . … ." as some pages give it, all on one line. */
const DOTTED =
  /^By \. [^.]{2,80} \.(?: (?:and|in|for|,) [^.]{2,80} \.){0,3}(?: Last updated at \.? ?[^.|]{5,60} \.)?(?: (?:CREATED|PUBLISHED): \. [^.|]{5,60} \.)?(?: \| \. UPDATED: \. [^.|]{5,60} \.)?/;

/** When a page was published or changed, at the head: "Published 3:04 p.m. June 3, 2019", "Last updated on 3 June". */
const STAMP = /^(?:first |last )?(?:published|updated|posted|modified)(?!\p{L})/iu;
const STAMP_LONGEST = 140;
const STAMP_WORD =
  /^(?:\d+(?:st|nd|rd|th|am|pm)?|[ap]m?|m|on|at|in|of|first|last|published|updated|posted|modified|gmt|utc|bst|ist|e[sd]?t|c[sd]?t|m[sd]t|p[sd]?t|ce?s?t|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|t\d+z?)$/i;
/** The same on one line with the news. */
const STAMP_HEAD = /^PUBLISHED: \. [^.|]{5,60} \.(?: \| \. UPDATED: \. [^.|]{5,60} \.)?/;
/** A name and what its bearer is, without a "By"; `POST` stands at its end. */
const POST = /(?:riter|porter|ondent|itor)$/;
const TITLED =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3},? (?:(?:[Ss]taff|[Ss]enior|[Ss]pecial|[Pp]olitical|[Cc]hief|[Nn]ews) )?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor)$/u;

/** Whether a whole line says only when the page was published or changed. */
const isStamp = (line: string): boolean =>
  line.length <= STAMP_LONGEST &&
  STAMP.test(line) &&
  /\d/.test(line) &&
  line.split(/[^\p{L}\p{N}]+/u).every((word) => word === '' || STAMP_WORD.test(word));

const isName = (word: string): boolean => /^[\p{Lu}][\p{L}\p{M}.'’-]*,?$/u.test(word);

/** Every word after "By" is a name's, or one of those that stand between names. */
function reads(words: readonly string[]): boolean {
  const [first] = words;
  if (first === undefined || !isName(first) || MONTHS.test(first.replace(/,$/, '')) || first === 'The') return false;
  return words.every(
    (word) => isName(word) || SMALL.has(word.replace(/,$/, '').toLowerCase()) || word === '|' || word === '&',
  );
}

/** The length of the byline at the head of a paragraph: all of it, or what stands before the news; 0 where there is none. */
export function byline(paragraph: string): number {
  const head = paragraph.slice(0, REACH);
  const dotted = DOTTED.exec(head);
  if (dotted !== null) return dotted[0].length;
  const stamp = STAMP_HEAD.exec(head);
  if (stamp !== null) return stamp[0].length;
  if (paragraph.length <= REACH && ((POST.test(paragraph) && TITLED.test(paragraph)) || isStamp(paragraph)))
    return paragraph.length;
  if (!/^by[:\s]/i.test(head)) return 0;
  const words = head.slice(3).trim().split(/\s+/);
  const all = paragraph.length <= REACH;
  if (all && words.length <= MOST_WORDS && !/[.!?]["”’]?$/.test(head.replace(/\b(?:Jr|Sr)\.$/, '')) && reads(words))
    return paragraph.length;
  // On one line with the news: the name ends where a dateline with its agency or dash begins.
  for (const match of head.matchAll(/ (?=[\p{Lu}(])/gu)) {
    const name = head.slice(3, match.index).trim().split(/\s+/);
    if (name.length < 2 || name.length > 5) continue;
    const rest = paragraph.slice(match.index + 1);
    if (/^(?:\p{Lu}{3}|\()/u.test(rest) && dateline(rest) > 0 && reads(name)) return match.index;
  }
  return 0;
}
