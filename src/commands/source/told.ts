// Sources as blocks of a message: one line of health for a list, all that is known of one, an item as a brief will show it.
import { nameOf, say } from '../../core/bot/say.ts';
import { STAGES, stageText } from '../../core/bot/stages.ts';
import { storyOf } from '../../core/bot/story.ts';
import { isUnread, listed } from '../../core/bot/unread.ts';
import { shorten } from '../../core/chat/fit.ts';
import type { Block, Inline } from '../../core/chat/message.ts';
import { quote } from '../../core/chat/syntax.ts';
import type { Sample } from '../../core/desk/adding.ts';
import type { Tracked } from '../../core/desk/catalogue.ts';
import { type Listed, titleOf } from '../../core/desk/listing.ts';
import type { Shown } from '../../core/desk/sources.ts';

/** Characters of a title, an address or a reason: what comes from outside does not fill a page. */
const MOST = 150;
/** A longer address is no link: with its title it would not fit into a text of any platform. */
const LINK_MOST = 500;

const time = (at: number): Inline => ({ time: { at, zone: 'UTC' } });

export const text = (...inlines: Inline[]): Block => ({ kind: 'text', text: inlines });

export const short = (words: string, most = MOST): string => shorten(words, most);

const forAll = ({ everyone }: Listed): string => (everyone ? ' · for everyone' : '');

const whyOf = ({ error }: Listed): string => short(error ?? 'no reason is known');

const healthOf = (source: Listed): Inline[] => {
  if (source.failing !== undefined) return ['failing since ', time(source.failing), `: ${whyOf(source)}`];
  if (source.read === undefined) return ['not read yet'];
  return source.fresh === undefined ? ['nothing new so far'] : ['last new item ', time(source.fresh)];
};

/** One source of a list: where it is and its health. */
export const listedBlock = (source: Listed): Block =>
  text(
    { bold: short(titleOf(source)) },
    ...(source.title === undefined ? [] : [` · ${short(source.address)}`]),
    `${forAll(source)} · `,
    ...healthOf(source),
  );

/** What an item is called, a link where it has one. */
const linked = (words: string, url: string | undefined): Inline =>
  url !== undefined && /^https?:/.test(url) && url.length <= LINK_MOST
    ? { link: { text: short(words), url } }
    : short(words);

const itemBlock = ({ title, url, key, stage, reason }: Tracked): Block =>
  text(
    '• ',
    linked(title ?? url ?? key, url),
    ` · ${STAGES[stage]}${reason === undefined ? '' : `: ${short(reason)}`}`,
  );

/** Since when it cannot be read, and why. */
export const failingBlock = ({ failures, error }: Listed, failing: number): Block =>
  text(
    'It fails since ',
    time(failing),
    ` (${failures} ${failures === 1 ? 'look' : 'looks'}): ${error ?? 'no reason is known'}`,
  );

/** How one that is listed gets another address: what fails for a while only needs none. */
const mendOf = ({ everyone, address }: Listed): string =>
  everyone
    ? 'If it has another address now, whoever runs Dateline changes it in SOURCES.'
    : `If it has another address now: source remove ${quote(address)}, then source add with the new one.`;

/** All that is known of one source. */
export const shownBlocks = ({ source, items, changes }: Shown): Block[] => {
  const { id, address, format, full, read, fresh, failing, due } = source;
  const added = changes.findLast(({ what }) => what.startsWith('added'));
  const about = [address, format, full ? 'the pages of its items are read' : ''].filter(Boolean).join(' · ');
  return [
    { kind: 'text', text: about + forAll(source) },
    ...(address === id ? [] : [{ kind: 'text', text: `It was added as ${id}, which leads there.` } as const]),
    ...(failing === undefined ? [] : [failingBlock(source, failing), text(mendOf(source))]),
    text(
      ...(read === undefined ? ['Not read yet'] : ['Last read ', time(read)]),
      ...(fresh !== undefined ? [', last new item ', time(fresh)] : read === undefined ? [] : [', nothing new so far']),
      ', next look ',
      time(due),
    ),
    ...(added ? [text('Added here ', time(added.at))] : []),
    ...(items.length > 0 ? [text({ bold: 'Last items' }), ...items.map(itemBlock)] : [text('No item of it is known.')]),
  ];
};

/** One item as it will look: its lines with receipts where it was taken in; else what it is and why it is not here. */
export const sampleBlocks = ({ title, url, published, tracked, read }: Sample): Block[] => {
  if (read && isUnread(read)) return listed([read]);
  const lines = read ? storyOf(read).lines : [];
  if (read && lines.length > 0) {
    const saying = say([read], lines);
    return [
      {
        kind: 'points',
        layout: 'list',
        label: short(nameOf(read)),
        points: lines.map((line) => saying.point(line)),
      },
      { kind: 'note', text: saying.note() },
    ];
  }
  const words = title ?? url ?? read?.article.title?.text ?? 'one without a title';
  return [
    text('Its newest item: ', linked(words, url), published === undefined ? '' : ` · ${published.slice(0, 10)}`),
    ...(tracked ? [{ kind: 'text', text: stageText(tracked) } as const] : []),
  ];
};
