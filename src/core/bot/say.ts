// The one place that cuts words out of articles. In: lines (references) and the articles they refer to; out: points with citations.
import type { Citation, Piece, Point } from '../chat/message.ts';
import { shorten } from '../chat/fit.ts';
import { quote } from '../chat/syntax.ts';
import type { Line, Read } from '../inquiry/line.ts';

/** a, b, … z, aa, ab, …: how the articles of one answer are told apart. */
const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));

const article = (id: string, revision: number): string => quote(revision > 1 ? `${id}@${revision}` : id);

/** The line that opens sentences of an article: `news receipt ARTICLE 3,7,14`, `ARTICLE@2` for a later revision. */
export const receiptLine = (id: string, revision: number, sentences: readonly number[]): string =>
  `news receipt ${article(id, revision)} ${sentences.join(',')}`;

/** Characters of a title that name its article: a feed may put a whole post there. */
const TITLE = 200;

/** What an article is called: by its title, else where it stands on the web, else by the name of its file. */
export const nameOf = ({ article: { title, url, id } }: Read): string =>
  title === undefined ? (url ?? id) : shorten(title.text, TITLE);

/** Outlet, article and date: how every answer names where its words are from. */
export const sourceText = (read: Read): string =>
  [read.article.outlet, nameOf(read), read.article.published?.slice(0, 10) ?? 'date not stated']
    .filter(Boolean)
    .join(' · ');

export type Saying = {
  point(line: Line, speaker?: Piece[]): Point;
  /** The line's words with their citations, as part of a speaker's credit. */
  piece(line: Line): Piece;
  /** The note that ends the answer; tells a and b where it draws on several articles. */
  note(): string;
};

/**
 * Says the lines of one answer. `lines` are all of them, in order: with several articles among them each label carries its article's
 * letter. A line that leaves its sentences or names an article that is not in `reads` is a fault.
 */
export const say = (reads: readonly Read[], lines: readonly Line[]): Saying => {
  const name = (line: Pick<Line, 'article' | 'revision'>): string => `${line.article}@${line.revision}`;
  const byName = new Map(
    reads.map((read) => [name({ article: read.article.id, revision: read.article.revision }), read]),
  );
  const used = [...new Set(lines.map(name))];
  const readOf = (line: Line): Read => {
    const read = byName.get(name(line));
    if (!read) throw new Error(`say: ${name(line)} is not among the articles read`);
    return read;
  };
  const cut = (line: Line): string => {
    const { sentences, text } = readOf(line).article;
    const [first, last] = line.sentences;
    const from = sentences[first - 1]?.start ?? Infinity;
    const to = sentences[last - 1]?.end ?? -1;
    if (line.start < from || line.end > to || line.start >= line.end)
      throw new Error(`say: ${line.start}-${line.end} is not within sentences ${first}-${last} of ${name(line)}`);
    return text.slice(line.start, line.end);
  };
  const cite = (line: Line): [Citation, ...Citation[]] => {
    const letter = used.length > 1 ? letters(used.indexOf(name(line))) : '';
    const citation = (number: number): Citation => ({
      label: `${letter}${number}`,
      line: receiptLine(line.article, line.revision, [number]),
    });
    const [first, last] = line.sentences;
    const rest = Array.from({ length: last - first }, (_, index) => citation(first + 1 + index));
    return [citation(first), ...rest];
  };
  return {
    point: (line, speaker) => ({ text: cut(line), citations: cite(line), ...(speaker ? { speaker } : {}) }),
    piece: (line) => ({ text: cut(line), citations: cite(line) }),
    note: () => {
      const sources = used.map((each) => sourceText(byName.get(each)!));
      return sources.length > 1
        ? sources.map((source, index) => `${letters(index)}: ${source}`).join('; ')
        : (sources[0] ?? '');
    },
  };
};
