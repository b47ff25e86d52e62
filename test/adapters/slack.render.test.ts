// Slack's renderer: what one message becomes, by hand; then 2,000 random ones under the checkers; then faults planted in the checkers' way.
import { describe, expect, it } from 'vitest';
import { render } from '../../src/adapters/slack/render.ts';
import type { Message } from '../../src/core/chat/message.ts';
import { linksOf, randomMessage } from '../fakes/messages.ts';
import { complaintsOf } from '../fakes/slack-limits.ts';
import { seenInBlocks, seenInText } from '../fakes/slack-markup.ts';

/** As wide as a sealed id may be. */
const seal = (line: string): string => Buffer.from(line).toString('base64url').padEnd(100, 'x').slice(0, 100);

const MESSAGE: Message = {
  title: '1 story, 1 article',
  blocks: [
    {
      kind: 'points',
      layout: 'list',
      label: 'Said',
      points: [
        {
          text: '“We will not & cannot,”',
          citations: [{ label: '4', line: 'news receipt harbour 4' }],
          speaker: [
            { text: 'the mayor', citations: [{ label: '3', line: 'news receipt harbour 3' }] },
            { text: ', read as Ada Vell' },
          ],
        },
      ],
    },
    { kind: 'text', text: ['See ', { bold: 'all' }, { time: { at: 1_800_000_000_000, zone: 'UTC' } }] },
    { kind: 'note', text: 'Harbour Post · harbour · date not stated' },
    { kind: 'buttons', buttons: [{ label: 'Sources', line: 'news receipt harbour 3,4' }] },
  ],
};

describe('a page of Slack', () => {
  it('is a header, a list with numbers and speaker, rich text, a note and buttons', () => {
    expect(render(MESSAGE, (line) => `sealed ${line}`)).toEqual([
      {
        text: '1 story, 1 article\nSaid:\n- “We will not &amp; cannot,” [4] — the mayor [3], read as Ada Vell\nSee allFri 15 Jan 2027, 08:00 (UTC)\n(Harbour Post · harbour · date not stated)',
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: '1 story, 1 article', emoji: false } },
          {
            type: 'rich_text',
            elements: [
              { type: 'rich_text_section', elements: [{ type: 'text', text: 'Said:', style: { bold: true } }] },
              {
                type: 'rich_text_list',
                style: 'bullet',
                elements: [
                  {
                    type: 'rich_text_section',
                    elements: [{ type: 'text', text: '“We will not & cannot,” [4] — the mayor [3], read as Ada Vell' }],
                  },
                ],
              },
            ],
          },
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_section',
                elements: [
                  { type: 'text', text: 'See ' },
                  { type: 'text', text: 'all', style: { bold: true } },
                  {
                    type: 'date',
                    timestamp: 1_800_000_000,
                    format: '{date_short_pretty} at {time}',
                    fallback: 'Fri 15 Jan 2027, 08:00 (UTC)',
                  },
                ],
              },
            ],
          },
          {
            type: 'context',
            elements: [{ type: 'plain_text', text: 'Harbour Post · harbour · date not stated', emoji: false }],
          },
          {
            type: 'actions',
            elements: [
              {
                type: 'button',
                action_id: 'dateline:3:0',
                text: { type: 'plain_text', text: 'Sources', emoji: false },
                value: 'sealed news receipt harbour 3,4',
              },
            ],
          },
        ],
        mrkdwn: false,
        parse: 'none',
        unfurl_links: false,
        unfurl_media: false,
      },
    ]);
  });

  it('has the points of the title as its header, and a row on one line', () => {
    const citations: [{ label: string; line: string }] = [{ label: '3', line: 'news receipt harbour 3' }];
    const [body] = render(
      {
        title: 'Ada Vell',
        blocks: [
          { kind: 'points', layout: 'title', points: [{ text: 'Ada Vell', citations }] },
          {
            kind: 'points',
            layout: 'row',
            label: 'Role',
            points: [
              { text: 'mayor', citations },
              { text: 'pilot', citations },
            ],
          },
        ],
      },
      seal,
    );
    expect(seenInBlocks(body).words.trim().split(/\n+/)).toEqual(['Ada Vell [3]', 'Role: mayor [3] · pilot [3]']);
    expect(seenInText(body).words.trim().split('\n')).toEqual(['Ada Vell [3]', 'Role: mayor [3] · pilot [3]']);
  });

  it('has a text even for nothing', () => {
    const [body] = render({ title: '', blocks: [] }, seal);
    expect(complaintsOf(body)).toEqual([]);
  });
});

const SEEDS = Array.from({ length: 2000 }, (_, seed) => seed);

/** Letters and digits alone, so that what is laid out and escaped can be looked for. */
const bare = (text: string): string => text.toWellFormed().replace(/[^\p{L}\p{N}]/gu, '');

describe('2,000 random messages', () => {
  const rendered = SEEDS.map((seed) => {
    const message = randomMessage(seed);
    return { seed, message, bodies: render(message, seal) };
  });

  it('stay within the limits, with no mention, no foreign link and no misleading character', () => {
    const faults = rendered.flatMap(({ seed, message, bodies }) => {
      const links = linksOf(message);
      return bodies.flatMap((body, page) =>
        [
          ...complaintsOf(body),
          ...[seenInBlocks(body), seenInText(body)].flatMap((seen) => [
            ...seen.mentions,
            ...seen.hidden,
            ...seen.links.filter((url) => !links.has(url)),
          ]),
        ].map((fault) => `seed ${seed}, page ${page}: ${fault}`),
      );
    });
    expect(faults).toEqual([]);
  });

  it('lose no point, own word, number or button', () => {
    for (const { seed, message, bodies } of rendered) {
      const words = bare(bodies.map((body) => seenInBlocks(body).words).join('\n'));
      const values = JSON.stringify(bodies);
      const missing: string[] = [];
      // A long text goes on in a further point behind its numbers: its pieces are looked for.
      const holds = (text: string): void => {
        for (const piece of text.match(/\S{1,60}/gu) ?? []) if (!words.includes(bare(piece))) missing.push(piece);
      };
      for (const block of message.blocks) {
        if (
          (block.kind === 'text' || block.kind === 'note') &&
          typeof block.text === 'string' &&
          block.text.length <= 1200
        )
          holds(block.text);
        if (block.kind === 'buttons')
          for (const button of block.buttons) if (!values.includes(`"${seal(button.line)}"`)) missing.push(button.line);
        if (block.kind === 'points')
          for (const point of block.points) {
            if (point.text.length <= 1200) holds(point.text);
            if (point.citations.length <= 12) holds(point.citations.map((citation) => citation.label).join(''));
          }
      }
      expect(missing, `seed ${seed}`).toEqual([]);
    }
  });

  it('hold their whole text for screen readers where pages are of common size', () => {
    let whole = 0;
    for (const { bodies } of rendered) {
      for (const body of bodies) if (!seenInText(body).words.trim().endsWith('…')) whole += 1;
    }
    expect(whole).toBeGreaterThan(1900);
  });
});

const button = (id: string) => ({
  type: 'button',
  action_id: id,
  text: { type: 'plain_text', text: 'x' },
  value: 'v',
});

const section = (text: string, verbatim = true) => ({
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text, verbatim } }],
});

describe('the checkers', () => {
  const good = render(MESSAGE, seal)[0]!;
  const planted: [string, object, RegExp][] = [
    ['no text', { ...good, text: '' }, /text: 0 characters/],
    ['previews', { ...good, unfurl_links: true }, /previews/],
    ['51 blocks', { ...good, blocks: Array.from({ length: 51 }, () => ({ type: 'divider' })) }, /51 entries/],
    [
      'a long header',
      { ...good, blocks: [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }] },
      /151 characters/,
    ],
    ['an empty list', { ...good, blocks: [{ type: 'rich_text', elements: [] }] }, /0 entries/],
    [
      'an empty text',
      {
        ...good,
        blocks: [
          { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] }] },
        ],
      },
      /0 characters/,
    ],
    [
      'a long section',
      { ...good, blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3001) } }] },
      /3001 characters/,
    ],
    [
      '26 buttons',
      { ...good, blocks: [{ type: 'actions', elements: Array.from({ length: 26 }, (_, at) => button(`a${at}`)) }] },
      /26 entries/,
    ],
    ['an id twice', { ...good, blocks: [{ type: 'actions', elements: [button('a'), button('a')] }] }, /twice/],
    [
      'a page too long',
      {
        ...good,
        blocks: Array.from({ length: 4 }, () => ({
          type: 'section',
          text: { type: 'mrkdwn', text: 'x'.repeat(2999) },
        })),
      },
      /over 9000/,
    ],
    ['too many bytes', { ...good, text: 'ж'.repeat(7500) }, /over 15000/],
    ['half a pair', { ...good, text: 'x\ud800' }, /half a surrogate/],
  ];
  it.each(planted)('complain of %s', (_, body, complaint) => {
    expect(complaintsOf(good)).toEqual([]);
    expect(complaintsOf(body).join('\n')).toMatch(complaint);
  });

  it('see live mentions, links and turned text', () => {
    expect(seenInBlocks(section('<!channel> <@U1> <#C1|x>')).mentions).toEqual(['!channel', '@U1', '#C1|x']);
    expect(seenInBlocks(section('&lt;!channel&gt;')).mentions).toEqual([]);
    expect(seenInBlocks(section('<https://evil.example|bank>')).links).toEqual(['https://evil.example']);
    expect(seenInBlocks(section('https://evil.example', false)).links).toEqual(['https://evil.example']);
    expect(seenInBlocks(section('a \u202egnp')).hidden).toEqual(['\u202e']);
    expect(seenInText({ text: 'a < b & c &lt;', parse: 'none' }).hidden).toEqual(['<', '&']);
    expect(seenInBlocks({ blocks: [{ type: 'broadcast', range: 'here' }] }).mentions).toHaveLength(1);
    expect(seenInText({ text: 'https://evil.example' }).links).toEqual(['https://evil.example']);
    expect(seenInText({ text: '@here', parse: 'full' }).mentions).toEqual(['@here']);
  });
});
