// The dates of an article: in an article, out what it says of days, months and years, resolved where the text or its own date settles it.
import type { Article } from '../../article/article.ts';
import { type Span, slice } from '../../text/span.ts';
import type { DateMention, Grain } from '../analysis.ts';
import { segments } from '../quotes/segments.ts';
import {
  type Day,
  add,
  dayOf,
  iso,
  isoMonth,
  monthNumber,
  nearest,
  nearMonth,
  published,
  weekday,
  weekdayNext,
  weekdayPast,
  yearOf,
} from './calendar.ts';
import { isMonth, isNamed, monthsAsNames, yearIn } from './doubtful.ts';
import { FIXED_FEASTS, monthOf, weekdayOf } from './grammar.ts';
import { datesIn } from './scan.ts';
import { type Around, tenseOf } from './tense.ts';

type Found = { iso?: string | undefined; grain: Grain } | null;
type Groups = Readonly<Record<string, string | undefined>>;

/** What stands round a match, whether it stands in a quote, and the months that name people in the article. */
type Place = Around & { quoted: boolean; names: ReadonlySet<string> };

/** How much of a sentence on each side of a date is looked at for its tense, in characters. */
const LOOK = 160;

const number = (text: string | undefined): number => Number(text ?? Number.NaN);
const settled = (value: string | null | undefined, grain: Grain): Found => ({ iso: value ?? undefined, grain });
const isoOf = (day: Day | null): string | null => (day === null ? null : iso(day));

function dayMonth(groups: Groups, at: Day | null): Found {
  const month = monthOf(groups['mdM'] ?? groups['dmM'] ?? '');
  const day = number(groups['mdD'] ?? groups['dmD']);
  const year = groups['mdY'] ?? groups['dmY'];
  const grain: Grain = (groups['mdTo'] ?? groups['dmTo']) === undefined ? 'day' : 'range';
  if (dayOf(2000, month, day) === null) return null;
  const shift = { last: -1, this: 0, next: 1 }[groups['dmRel'] ?? ''];
  let found: string | null = null;
  if (year !== undefined) found = isoOf(dayOf(Number(year), month, day));
  else if (at !== null)
    found = isoOf(shift === undefined ? nearest(at, month, day) : dayOf(yearOf(at) + shift, month, day));
  return settled(grain === 'day' ? found : null, grain);
}

function relative(groups: Groups, at: Day | null, place: Place): Found {
  const word = (groups['rel'] ?? '').toLowerCase();
  const unit = groups['relUnit'] ?? '';
  const shift = { last: -1, this: 0, next: 1 }[word] ?? 0;
  const known = place.quoted ? null : at;
  if (/^(?:week|weekend)$/.test(unit)) return settled(null, 'range');
  if (unit === 'year') return settled(known === null ? null : String(yearOf(known) + shift).padStart(4, '0'), 'year');
  if (unit === 'month') {
    if (known === null) return settled(null, 'month');
    const month = yearOf(known) * 12 + monthNumber(known) - 1 + shift;
    return settled(isoMonth(Math.floor(month / 12), (month % 12) + 1), 'month');
  }
  if (/^[a-z]/.test(unit) || /^(?:Spring|Summer|Autumn|Fall|Winter)$/.test(unit)) return settled(null, 'range');
  const day = weekdayOf(unit);
  if (day >= 0 && /day$|\.$/.test(unit) && monthOf(unit) === 0) {
    if (known === null) return settled(null, 'day');
    if (word === 'last') return settled(iso(weekdayPast(add(known, -1), day)), 'day');
    return settled(isoOf(word === 'next' ? weekdayNext(known, day) : weekday(known, day, tenseOf(place))), 'day');
  }
  if (known === null || shift === 0) return settled(null, 'month');
  const month = monthOf(unit);
  const year = yearOf(known);
  const here = monthNumber(known);
  // "last March" is the nearest one past, "next March" the nearest to come.
  const past = month < here ? year : year - 1;
  return settled(isoMonth(shift < 0 ? past : month > here ? year : year + 1, month), 'month');
}

/** "three days ago" is settled; what is counted from another event, or in weeks, is not. */
function counted(groups: Groups, at: Day | null, place: Place): Found {
  const unit = groups['agoUnit'] ?? '';
  const grain: Grain = unit.startsWith('hour') ? 'time' : unit.startsWith('day') ? 'day' : 'range';
  const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
  const text = (groups['ago'] ?? '').toLowerCase();
  const count = /^\d/.test(text) ? Number(text) : text === 'a' || text === 'an' ? 1 : words.indexOf(text);
  const known = grain === 'day' && groups['agoWay'] === 'ago' && at !== null && !place.quoted && count > 0;
  return settled(known ? iso(add(at, -count)) : null, grain);
}

/** A feast with a day of its own is settled as a day without a year is. */
function feast(groups: Groups, at: Day | null, place: Place): Found {
  // A surname: "Mr Easter".
  if (/(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Sir|Sheikh|Miss)\.?[\s\u00a0]$/u.test(place.before)) return null;
  if (groups['feastLong'] !== undefined) return settled(null, 'range');
  const fixed = FIXED_FEASTS.find(([name]) => name.test(groups['feastDay'] ?? ''));
  if (!fixed) return settled(null, 'day');
  const [, month, day] = fixed;
  if (groups['feastY'] !== undefined) return settled(isoOf(dayOf(number(groups['feastY']), month, day)), 'day');
  return settled(at === null || place.quoted ? null : isoOf(nearest(at, month, day)), 'day');
}

function read(groups: Groups, at: Day | null, place: Place): Found {
  if (groups['isoY'] !== undefined) {
    const day = dayOf(number(groups['isoY']), number(groups['isoM']), number(groups['isoD']));
    return day === null ? null : settled(iso(day), 'day');
  }
  if (groups['sY'] !== undefined) {
    const [a, b, year] = [number(groups['sA']), number(groups['sB']), number(groups['sY'])];
    // 03/04/2015 is two days in two countries.
    if (a > 12 || b > 12 || a === b) return settled(isoOf(dayOf(year, Math.min(a, b), Math.max(a, b))), 'day');
    return settled(null, 'day');
  }
  if ((groups['spanDays'] ?? groups['spanMonths'] ?? groups['spanWeekdays'] ?? groups['lasting']) !== undefined)
    return settled(null, 'range');
  // A rocket: "Long March 3".
  if (groups['mdM'] === 'March' && /\bLong $/.test(place.before)) return null;
  if ((groups['mdM'] ?? groups['dmM']) !== undefined)
    return dayMonth(groups, place.quoted && groups['dmRel'] !== undefined ? null : at);
  if (groups['myM'] !== undefined) return settled(isoMonth(number(groups['myY']), monthOf(groups['myM'])), 'month');
  if (groups['rangeFrom'] !== undefined) return isNamed(place.before) ? null : settled(null, 'range');
  if (groups['partY'] !== undefined) return settled(groups['partY'], 'year');
  if (groups['decade'] !== undefined) return settled(null, 'range');
  if (groups['rel'] !== undefined) return relative(groups, at, place);
  if (groups['ago'] !== undefined) return counted(groups, at, place);
  if (groups['past'] !== undefined) return settled(null, 'day');
  if (groups['weekday'] !== undefined) {
    const known = at !== null && !place.quoted;
    return settled(known ? isoOf(weekday(at, weekdayOf(groups['weekday']), tenseOf(place))) : null, 'day');
  }
  if (groups['everyWeekday'] !== undefined) return settled(null, 'day');
  if ((groups['feastLong'] ?? groups['feastDay']) !== undefined) return feast(groups, at, place);
  if (groups['near'] !== undefined) {
    // "today’s young" is no day.
    if (/^['’]s/.test(place.after)) return null;
    const shift = { yesterday: -1, tomorrow: 1 }[groups['near'].toLowerCase()] ?? 0;
    return settled(at === null || place.quoted ? null : iso(add(at, shift)), 'day');
  }
  if (groups['clock'] !== undefined) return settled(null, 'time');
  const { month, year } = groups;
  if (month !== undefined) {
    if (!isMonth(month, groups['part'] !== undefined, place)) return null;
    const known = at !== null && !place.quoted;
    return settled(known ? nearMonth(at, monthOf(month), tenseOf(place)) : null, 'month');
  }
  return year !== undefined && yearIn(year, place) ? settled(year, 'year') : null;
}

/** The day an article appeared: its own date, else the first full date of its dateline or byline. */
function anchor({ text, dateline, byline, published: own }: Article): Day | null {
  const known = published(own);
  if (known !== null) return known;
  for (const span of [dateline, byline]) {
    if (span === undefined) continue;
    for (const { groups = {} } of datesIn(slice(text, span))) {
      const year = groups['mdY'] ?? groups['dmY'];
      const [month, day] = [groups['mdM'] ?? groups['dmM'], groups['mdD'] ?? groups['dmD']];
      if (year !== undefined) return dayOf(Number(year), monthOf(month ?? ''), number(day));
    }
  }
  return null;
}

/** The title, dateline, byline and credit that stand in the text, and the sentences; in text order. */
function parts({ title, dateline, byline, credit, sentences }: Article): Span[] {
  const others = [
    title?.start === undefined ? undefined : { start: title.start, end: title.end },
    dateline,
    byline,
    credit,
  ];
  return [...others.filter((span) => span !== undefined), ...sentences].sort((a, b) => a.start - b.start);
}

/**
 * The dates of an article in text order. Where neither the article nor its head has a date of its own nothing relative is
 * resolved; what is said in quotes is relative to a day the article need not give.
 */
export function dates(article: Article, runs: readonly Span[] = segments(article)): DateMention[] {
  const { text } = article;
  const at = anchor(article);
  const names = monthsAsNames(text);
  const found: DateMention[] = [];
  let run = 0;
  for (const { start: from, end: to } of parts(article)) {
    const part = text.slice(from, to);
    for (const match of datesIn(part)) {
      const start = from + match.index;
      const end = start + match[0].length;
      while (run < runs.length && (runs[run]?.end ?? 0) <= start) run++;
      const place: Place = {
        before: part.slice(Math.max(0, match.index - LOOK), match.index),
        after: part.slice(match.index + match[0].length, match.index + match[0].length + LOOK),
        quoted: (runs[run]?.start ?? Infinity) < start,
        names,
      };
      const date = read(match.groups ?? {}, at, place);
      if (!date) continue;
      found.push({
        start,
        end,
        text: match[0],
        ...(date.iso === undefined ? {} : { iso: date.iso }),
        grain: date.grain,
      });
    }
  }
  return found;
}
