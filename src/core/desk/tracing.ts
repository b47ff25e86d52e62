// Where an item is, or where it stopped. In: a link or words of a title; out: what the catalogue and the desk know of it for a workspace.
import type { Read } from '../inquiry/line.ts';
import { formWords } from '../text/forms.ts';
import type { Catalogue, Tracked } from './catalogue.ts';
import type { Desk } from './desk.ts';
import { type Listed, listedFor } from './listing.ts';
import { linkMark, within } from './marks.ts';

/** An article as the workspace has it. `left`: it stands on the desk no more. `arrived`, `behind` (articles newer than it): where known. */
export type Placed = { read: Read; left: boolean; arrived?: number; behind?: number };

/** `item` is absent where no feed brought the article. */
export type Hit = { title: string; item?: Tracked; source?: Listed; placed?: Placed };

export type Traced = {
  /** The link's mark, where a link was asked for. */
  link?: string;
  /** The last to come first. */
  hits: Hit[];
  /** Sources of the link's site. */
  near: Listed[];
  /** How many sources there are for the workspace. */
  listed: number;
};

/** Hits that are shown. */
const HITS = 5;
/** Of the desk's newest articles, those looked through by title. */
const HEADS = 200;
/** Of the desk's newest articles, those looked through by link. */
const READS = 20;

/** `news.example.com` and `www.example.com` are of one site. */
const isOfSite = (address: string, host: string): boolean => {
  if (!URL.canParse(address)) return false;
  const [one, other] = [new URL(address).hostname, host].map((name) => name.replace(/^(?:www|feeds?|rss)\./, ''));
  return one === other || one!.endsWith(`.${other}`) || other!.endsWith(`.${one}`);
};

export const tracing =
  ({ catalogue, desk }: { catalogue: Catalogue; desk: Desk }) =>
  async (asked: string, workspace: string): Promise<Traced> => {
    const view = desk.of(workspace);
    const listed = await listedFor(catalogue, workspace);
    const heads = await view.heads({ limit: HEADS });
    const place = async (id: string): Promise<Placed | undefined> => {
      const here = await view.read(id);
      const read = here ?? (await view.read(id, 1));
      if (!read) return undefined;
      const at = heads.findIndex((head) => head.id === id);
      return { read, left: here === null, ...(at >= 0 && { arrived: heads[at]!.arrived, behind: at }) };
    };
    const titled = ({ article }: Read): string => article.title?.text ?? article.url ?? article.id;
    const hitOf = async (item: Tracked): Promise<Hit> => {
      const source = listed.find(({ id }) => id === item.source);
      const placed = item.article === undefined ? undefined : await place(item.article);
      const title = item.title ?? item.url ?? item.key;
      return { title, item, ...(source && { source }), ...(placed && { placed }) };
    };
    const link = linkMark(asked.trim().replace(/^<(.*)>$/s, '$1'));
    const found =
      link === undefined
        ? await catalogue.find({ workspace, words: formWords(asked), limit: HITS })
        : await catalogue.find({ workspace, link, limit: HITS });
    const host = link === undefined ? '' : new URL(`https://${link}`).hostname;
    const near =
      link === undefined ? [] : listed.filter(({ id, address }) => isOfSite(id, host) || isOfSite(address, host));
    const hits = await Promise.all(found.map(hitOf));
    const met = new Set(found.map(({ article }) => article));
    const others: string[] = [];
    if (link === undefined) {
      const words = formWords(asked);
      for (const { id, title = '' } of heads) {
        // Whole words, as items are found: a name that the desk made up has any letter in it.
        const held = new Set(formWords(`${title} ${id}`));
        if (words.length > 0 && words.every((word) => held.has(word))) others.push(id);
      }
    } else {
      const marks = { link, text: '' };
      for (const each of [marks, ...near.map(({ id }) => within(marks, id))]) {
        const known = await catalogue.knows(each);
        if (known.link !== undefined) others.push(known.link);
      }
      for (const { article } of await view.reads({ limit: READS }))
        if (article.url !== undefined && linkMark(article.url) === link) others.push(article.id);
    }
    for (const id of new Set(others)) {
      if (hits.length >= HITS || met.has(id)) continue;
      const placed = await place(id);
      if (placed) hits.push({ title: titled(placed.read), placed });
    }
    return { hits, near, listed: listed.length, ...(link !== undefined && { link }) };
  };
