// /source: the feeds and pages of a workspace, for managers: add, list, show, remove, import, export.
import {
  always,
  type Answer,
  type Command,
  type Context,
  type Option,
  refused,
  type Values,
} from '../../core/bot/command.ts';
import type { Block, Button } from '../../core/chat/message.ts';
import { quote } from '../../core/chat/syntax.ts';
import type { Added, Other } from '../../core/desk/adding.ts';
import type { Refused } from '../../core/article/source.ts';
import type { Imported } from '../../core/desk/importing.ts';
import { type Listed, type Outline, titleOf } from '../../core/desk/listing.ts';
import { failingBlock, listedBlock, sampleBlocks, short, shownBlocks, text } from './told.ts';

/** Other feeds of a site that get a button. */
const OTHERS = 4;
/** Feeds of an import that are named, and those refused; more are counted: it fits on one page, which is not asked for a second time. */
const NAMED = 8;
const REFUSED = 4;
/** Of a button's words, and of the parts of a line in a list. Discord takes 80 characters of a label. */
const LABEL = 60;

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

const otherBlocks = (others: readonly Other[]): Block[] => {
  const buttons = others.slice(0, OTHERS).map(({ address, title }): Button => ({
    label: short(`Add ${title ?? address}`, LABEL),
    line: `source add ${quote(address)}`,
  }));
  return buttons.length > 0 ? [text('The site has more:'), { kind: 'buttons', buttons }] : [];
};

/** Where no item is known: of what was never read, or fails, nobody can say that there is none. */
const emptyBlocks = ({ read, failing }: Added['source']): Block[] =>
  failing === undefined ? [text(read === undefined ? 'It was not read yet.' : 'It holds no item yet.')] : [];

const addedBlocks = ({ source, items, newest, sample, others }: Added): Block[] => [
  text(
    [
      source.format ?? source.kind,
      ...(items === undefined ? [] : [count(items, 'item')]),
      ...(newest === undefined ? [] : [`newest ${newest}`]),
      short(source.address),
      ...(source.full ? ['the pages of its items are read'] : []),
    ].join(', '),
  ),
  ...(source.failing === undefined ? [] : [failingBlock(source, source.failing)]),
  ...(sample ? sampleBlocks(sample) : emptyBlocks(source)),
  text('It is looked at next ', { time: { at: source.due, zone: 'UTC' } }, '.'),
  ...otherBlocks(others),
];

const BECAME: Readonly<Record<Added['became'], string>> = {
  added: 'Added',
  here: 'Here already',
  full: 'Read in full from now on',
  brief: 'Read without its pages from now on',
};

const add = async ({ address = '', full }: Values, { sources, workspace, person }: Context): Promise<Answer> => {
  const done = await sources.add(address, full === undefined ? undefined : full === 'yes', { workspace, person });
  if ('problem' in done) return refused(done.problem);
  return { message: { title: `${BECAME[done.became]}: ${titleOf(done.source)}`, blocks: addedBlocks(done) } };
};

const FOLDER = 'The articles of the content folder are here for everyone too.';

const list = async (_: Values, { sources, workspace }: Context): Promise<Answer> => {
  const all = await sources.list(workspace);
  const failing = all.filter((source) => source.failing !== undefined).length;
  const note: Block = { kind: 'note', text: FOLDER };
  if (all.length === 0)
    return {
      message: {
        title: 'No source is listed here',
        blocks: [text('Add a site, a feed or a page: source add https://example.com'), note],
      },
    };
  const title = `${count(all.length, 'source')}${failing > 0 ? `, ${failing} failing` : ''}`;
  return { message: { title, blocks: [...all.map(listedBlock), note] } };
};

const show = async ({ source: asked = '' }: Values, { sources, workspace }: Context): Promise<Answer> => {
  const done = await sources.show(asked, workspace);
  if ('problem' in done) return refused(done.problem);
  return { message: { title: titleOf(done.source), blocks: shownBlocks(done) } };
};

const remove = async ({ source: asked = '' }: Values, { sources, workspace, person }: Context): Promise<Answer> => {
  const done = await sources.remove(asked, { workspace, person });
  if ('problem' in done) return refused(done.problem);
  const undo: Block = { kind: 'buttons', buttons: [{ label: 'Add it again', line: `source add ${quote(done.id)}` }] };
  return {
    message: {
      title: `Removed: ${titleOf(done)}`,
      blocks: [
        text(
          `${short(done.address)} is listed here no more: its articles are in no answer here, and their receipts open again only when it is added again.`,
        ),
        undo,
      ],
    },
  };
};

const named = (label: string, lines: readonly string[], most = Infinity): Block[] =>
  lines.length === 0
    ? []
    : [
        text({ bold: `${label}: ${lines.length}` }),
        ...lines.slice(0, most).map((line) => text(`• ${line}`)),
        ...(most > 0 && lines.length > most ? [text(`and ${lines.length - most} more`)] : []),
      ];

const feedLine = ({ address, title }: Outline): string =>
  title === undefined ? short(address) : `${short(title, LABEL)} · ${short(address, LABEL)}`;
const refusedLine = ({ address, error }: Refused): string =>
  short(address === '' ? error : `${short(address, LABEL)}: ${error}`);

/** A dry run names all, a page after the other; it can be asked for again and again. */
const importedBlocks = ({ fresh, here, refused: not }: Imported, isDry: boolean): Block[] => [
  ...named('New', fresh.map(feedLine), isDry ? Infinity : NAMED),
  ...named('Here already', here.map(feedLine), isDry ? Infinity : 0),
  ...named('Refused', not.map(refusedLine), isDry ? Infinity : REFUSED),
];

const importFile = async ({ link = '', dry }: Values, { sources, workspace, person }: Context): Promise<Answer> => {
  const isDry = dry === 'yes';
  const done = await sources.import(link, isDry, { workspace, person });
  if ('problem' in done) return refused(done.problem);
  const { fresh, here, refused: not } = done;
  const blocks = importedBlocks(done, isDry);
  if (isDry && fresh.length > 0)
    blocks.push({ kind: 'buttons', buttons: [{ label: 'Import', line: `source import ${quote(link)}` }] });
  if (!isDry && fresh.length > 0)
    blocks.push({ kind: 'note', text: 'The new ones are read within minutes; "source list" shows how they fare.' });
  const all = fresh.length + here.length + not.length;
  return {
    message: {
      title: isDry
        ? `Nothing was changed: ${fresh.length} of ${count(all, 'feed')} would be new`
        : `Imported ${fresh.length} of ${count(all, 'feed')}`,
      blocks: blocks.length > 0 ? blocks : [text('The file lists no feed.')],
    },
  };
};

/** A list of feeds holds no pages: which are missing is said. */
const pagesBlocks = (listed: readonly Listed[]): Block[] => {
  const pages = listed.filter(({ kind }) => kind === 'page').map(({ address }) => short(address, LABEL));
  if (pages.length === 0) return [];
  const rest = pages.length > NAMED ? `; and ${pages.length - NAMED} more` : '';
  return [
    { kind: 'note', text: `Not in it, for they are pages and no feeds: ${pages.slice(0, NAMED).join('; ')}${rest}.` },
  ];
};

const exportFile = async (_: Values, { sources, workspace }: Context): Promise<Answer> => {
  const opml = await sources.export(workspace);
  const pages = pagesBlocks(await sources.list(workspace));
  if (opml === null)
    return {
      message: { title: 'No feed to export', blocks: [text('Add one: source add https://example.com'), ...pages] },
    };
  return {
    message: {
      title: 'The feeds as OPML',
      // A line each: a long list goes on to the next page between two lines.
      blocks: [
        ...opml
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => text(line)),
        ...pages,
        { kind: 'note', text: 'Save it as a text file that ends in .opml.' },
      ],
    },
  };
};

const SOURCE: Option = {
  name: 'source',
  describe: 'its title, its address, or a part of either',
  kind: 'text',
  bare: true,
  required: true,
  completes: 'source',
};

const YES = ['yes', 'no'];

export const source: Command = {
  name: 'source',
  describe: 'The feeds and pages that are read',
  examples: ['source list', 'source export'],
  manage: true,
  alone: 'list',
  subs: [
    {
      name: 'add',
      describe: 'Finds a site’s feed, reads it and shows one item',
      options: [
        {
          name: 'address',
          describe: 'of a site, a feed or a page, such as https://example.com',
          kind: 'text',
          bare: true,
          required: true,
        },
        { name: 'full', describe: 'yes reads the pages of a feed of summaries', kind: 'choice', choices: YES },
      ],
      run: add,
      changes: always,
    },
    { name: 'list', describe: 'The sources here and how they fare', options: [], run: list },
    { name: 'show', describe: 'One source: its last looks and items, errors in words', options: [SOURCE], run: show },
    { name: 'remove', describe: 'Ends a source here', options: [SOURCE], run: remove, changes: always },
    {
      name: 'import',
      describe: 'Adds the feeds of an OPML file, by its link',
      options: [
        {
          name: 'link',
          describe: 'to the OPML file, such as https://example.com/feeds.opml',
          kind: 'text',
          bare: true,
          required: true,
        },
        { name: 'dry', describe: 'yes shows the difference and changes nothing', kind: 'choice', choices: YES },
      ],
      run: importFile,
      changes: ({ dry }) => dry !== 'yes',
    },
    { name: 'export', describe: 'The feeds as OPML', options: [], run: exportFile },
  ],
};
