import { describe, expect, it } from 'vitest';
import { fit, type Limits } from '../../../src/core/chat/fit.ts';
import type { Block, Message, Point } from '../../../src/core/chat/message.ts';
import { pageOf } from '../../../src/core/chat/page.ts';
import { plain, pointText, voiceText } from '../../../src/core/chat/plain.ts';
import type { Syntax } from '../../../src/core/chat/syntax.ts';
import { randomMessage } from '../../fakes/messages.ts';

const textOf = (block: Block): string => {
  if (block.kind === 'points') return (block.label ?? '') + block.points.map(pointText).join('\n');
  if (block.kind === 'buttons') return '';
  return voiceText(block.text);
};

const LIMITS: Limits = {
  characters: 1_200,
  parts: 20,
  piece: 500,
  row: 5,
  cost: (block) => ({
    characters: textOf(block).length + 8,
    parts: block.kind === 'buttons' ? 1 + block.buttons.length : 1,
  }),
};

const size = (page: Message): { characters: number; parts: number } =>
  page.blocks.reduce(
    (sum, block) => {
      const cost = LIMITS.cost(block);
      return { characters: sum.characters + cost.characters, parts: sum.parts + cost.parts };
    },
    { characters: page.title.length, parts: 1 },
  );

const point = (text: string, label = '1'): Point => ({ text, citations: [{ label, line: `news receipt a ${label}` }] });
const list = (...texts: string[]): Block => ({
  kind: 'points',
  layout: 'list',
  label: 'Said',
  points: texts.map((text) => point(text)),
});
const note: Block = { kind: 'note', text: 'Outlet · article' };

describe('paging', () => {
  it('leaves a message that fits as it is', () => {
    const message: Message = { title: 'One', blocks: [list('a', 'b'), note] };
    expect(fit(message, LIMITS)).toEqual([message]);
  });
  it('splits between points, repeats label, note and buttons, marks the pages', () => {
    const texts = Array.from({ length: 9 }, (_, index) => `${index} ${'word '.repeat(60)}end`);
    const buttons: Block = { kind: 'buttons', buttons: [{ label: 'Sources', line: 'news receipt a 1' }] };
    const pages = fit({ title: 'Many', blocks: [list(...texts), note, buttons] }, LIMITS);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map((page) => page.title)).toEqual(pages.map((_, index) => `Many (${index + 1}/${pages.length})`));
    for (const page of pages) {
      expect(page.blocks.slice(-2)).toEqual([note, buttons]);
      expect(page.blocks[0]).toMatchObject({ kind: 'points', label: 'Said' });
    }
    const shown = pages.flatMap((page) =>
      page.blocks.flatMap((block) => (block.kind === 'points' ? block.points : [])),
    );
    expect(shown.map((each) => each.text)).toEqual(texts);
  });
  it('opens on each page the articles that it cites, up to eight of them', () => {
    const articles = Array.from({ length: 12 }, (_, index) => String.fromCharCode(97 + index));
    const told = (words: number): Block => ({
      kind: 'points',
      layout: 'list',
      points: articles.map((id) => ({
        text: 'word '.repeat(words),
        citations: [{ label: `${id}1`, line: `news receipt ${id} 1` }],
      })),
    });
    const opened = (page: Message): string[] =>
      page.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons.map(({ label }) => label) : []));
    const buttons: Block = {
      kind: 'buttons',
      buttons: [
        ...articles.map((id) => ({ label: `Sources ${id}`, line: `news receipt ${id} 1,2` })),
        { label: 'Share', line: 'brief public:true' },
      ],
    };
    const limits: Limits = { ...LIMITS, parts: 40 };
    const pages = fit({ title: 'Many', blocks: [told(60), note, buttons] }, limits);
    for (const page of pages) {
      const cited = page.blocks.flatMap((block) =>
        block.kind === 'points' ? block.points.map(({ citations }) => `Sources ${citations[0].label[0]}`) : [],
      );
      expect(opened(page)).toEqual([...cited, 'Share']);
      expect(size(page).parts).toBeLessThanOrEqual(limits.parts);
    }
    expect(pages.flatMap(opened).filter((label) => label !== 'Share')).toHaveLength(12);
    const [single] = fit({ title: 'Few', blocks: [told(1), buttons] }, limits);
    expect(opened(single!)).toEqual([...articles.slice(0, 8).map((id) => `Sources ${id}`), 'Share']);
  });
  it('goes on with a point that is longer than a page, under the same citation', () => {
    const text = 'word '.repeat(1_000).trim();
    const pages = fit({ title: 'Long', blocks: [list(text), note] }, LIMITS);
    const points = pages.flatMap((page) =>
      page.blocks.flatMap((block) => (block.kind === 'points' ? block.points : [])),
    );
    expect(points.map((each) => each.text).join('')).toBe(text);
    expect(new Set(points.map((each) => each.citations[0].label))).toEqual(new Set(['1']));
  });
  it('never splits a surrogate pair', () => {
    const pages = fit({ title: 'Long', blocks: [list('😀'.repeat(2_001))] }, LIMITS);
    for (const page of pages)
      for (const block of page.blocks)
        if (block.kind === 'points') for (const each of block.points) expect(each.text.isWellFormed()).toBe(true);
  });
  it('keeps every page of 500 random messages within its limits, and every word of every point', () => {
    for (const message of Array.from({ length: 500 }, (_, seed) => randomMessage(seed))) {
      const pages = fit(message, LIMITS);
      for (const page of pages) {
        const used = size(page);
        const single = page.blocks.filter((block) => block.kind !== 'note' && block.kind !== 'buttons').length <= 1;
        if (!single) {
          expect(used.characters).toBeLessThanOrEqual(LIMITS.characters);
          expect(used.parts).toBeLessThanOrEqual(LIMITS.parts);
        }
      }
      const words = (blocks: readonly Block[]): string =>
        blocks.flatMap((block) => (block.kind === 'points' ? block.points.map((each) => each.text) : [])).join('');
      expect(words(pages.flatMap((page) => page.blocks))).toBe(words(message.blocks));
    }
  });
});

describe('a page of an answer', () => {
  const SYNTAX: Syntax[] = [{ name: 'brief', describe: '', options: [], subs: [], examples: [], permission: 'read' }];
  const message: Message = {
    title: 'Many',
    blocks: [list(...Array.from({ length: 9 }, (_, index) => `${index} ${'word '.repeat(60)}end`)), note],
  };
  const more = (page: Message): string[] =>
    page.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons.map((button) => button.line) : []));
  it('leads on to the next, until the last', () => {
    const first = pageOf(message, 'brief', SYNTAX, LIMITS);
    expect(first.title).toMatch(/^Many \(1\/\d\)$/);
    expect(more(first)).toEqual(['brief page:2']);
    const count = Number(/\/(\d)/.exec(first.title)![1]);
    expect(more(pageOf(message, `brief page:${count}`, SYNTAX, LIMITS))).toEqual([]);
    expect(pageOf(message, 'brief page:99', SYNTAX, LIMITS).title).toBe(`Many (${count}/${count})`);
  });
  it('leads on with the line that the message names', () => {
    expect(more(pageOf({ ...message, line: 'brief public:true' }, 'brief page:1', SYNTAX, LIMITS))).toEqual([
      'brief public:true page:2',
    ]);
  });
});

describe('the plain form', () => {
  it('shows lists, rows, titles, speakers, notes and buttons', () => {
    const message: Message = {
      title: 'Ann Lee',
      blocks: [
        { kind: 'points', layout: 'title', points: [point('Ann Lee', '2')] },
        { kind: 'points', layout: 'row', label: 'Role', points: [point('mayor', '2'), point('banker', '4')] },
        { kind: 'text', text: ['Said: ', { bold: 'nothing' }] },
        {
          kind: 'points',
          layout: 'list',
          label: 'Met',
          points: [
            {
              ...point('He met her.', '3'),
              speaker: [{ text: 'he', citations: [{ label: '3', line: 'x' }] }, { text: ', read as ' }],
            },
          ],
        },
        { kind: 'note', text: 'Outlet' },
        { kind: 'buttons', buttons: [{ label: 'Sources', line: 'news receipt a 2' }] },
      ],
    };
    expect(plain(message).split('\n')).toEqual([
      'Ann Lee [2]',
      'Role: mayor [2] · banker [4]',
      'Said: nothing',
      'Met:',
      '- He met her. [3] — he [3], read as ',
      '(Outlet)',
      '  Sources: news receipt a 2',
    ]);
  });
  it('shows no control, bidi or zero-width character of an article', () => {
    const shown = plain({ title: 'a\u001b[31m', blocks: [list('b\u202ec\u200bd\r\ne')] });
    expect(shown).toBe('a [31m\nSaid:\n- bcd e [1]');
  });
});
