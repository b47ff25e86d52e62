// Discord's renderer: what an answer looks like, and that random, hostile messages stay within the limits, lose nothing and hold nothing alive.
import { describe, expect, it } from 'vitest';
import { escape, within } from '../../src/adapters/discord/markdown.ts';
import { plainBody, render, type DiscordBody } from '../../src/adapters/discord/render.ts';
import { visible } from '../../src/core/text/visible.ts';
import type { Block, Citation, Inline, Message } from '../../src/core/chat/message.ts';
import { messageFaults } from '../fakes/discord-limits.ts';
import { readMarkup, type Live } from '../fakes/discord-markup.ts';
import { HOSTILE, linksOf, randomMessage } from '../fakes/messages.ts';

const MESSAGES = 2000;

const seal = (line: string): string => `i:${Buffer.from(line).toString('base64url').slice(0, 60)}:x`;

const textsOf = (body: DiscordBody): string[] =>
  body.components.flatMap((part) =>
    part.type === 17 ? part.components.flatMap((inner) => (inner.type === 10 ? [inner.content] : [])) : [],
  );

const cite = (label: string) => ({ label, line: `news receipt a ${label}` });

describe('an answer on Discord', () => {
  const message: Message = {
    title: 'Sergei Lavrov',
    blocks: [
      { kind: 'points', layout: 'title', points: [{ text: 'Sergei Lavrov', citations: [cite('3')] }] },
      {
        kind: 'points',
        layout: 'row',
        label: 'Role',
        points: [{ text: 'foreign *minister*', citations: [cite('3')] }],
      },
      { kind: 'text', text: ['Said: ', { bold: 'no words' }, ' here.'] },
      {
        kind: 'points',
        layout: 'list',
        label: 'Met',
        points: [
          {
            text: 'made it clear that “the pressure will increase.”',
            citations: [cite('17')],
            speaker: [
              { text: 'he', citations: [cite('17')] },
              { text: ', read as ' },
              { text: 'the US official', citations: [cite('16')] },
            ],
          },
        ],
      },
      { kind: 'note', text: 'Agence France-Presse · date not stated' },
      {
        kind: 'buttons',
        buttons: [
          { label: 'Sources', line: 'news receipt a 3,17' },
          { label: 'Share', line: 'who Lavrov public:true' },
        ],
      },
    ],
  };
  const pages = render(message, (line) => `i:${line.length}`);

  it('is one container: heading, bold labels, points as lines with their sentence numbers, small notes, buttons', () => {
    expect(pages).toEqual([
      {
        flags: (1 << 15) | (1 << 2) | (1 << 12),
        allowed_mentions: { parse: [] },
        components: [
          {
            type: 17,
            components: [
              { type: 10, content: '### Sergei Lavrov \\[3\\]' },
              { type: 10, content: '**Role:** foreign \\*minister\\* \\[3\\]' },
              { type: 10, content: 'Said: **no words** here.' },
              {
                type: 10,
                content:
                  '**Met:**\n- made it clear that “the pressure will increase.” \\[17\\] — he \\[17\\], read as the US official \\[16\\]',
              },
              { type: 10, content: '-# Agence France-Presse · date not stated' },
              {
                type: 1,
                components: [
                  { type: 2, style: 2, label: 'Sources', custom_id: 'i:19' },
                  { type: 2, style: 2, label: 'Share', custom_id: 'i:22' },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('is the same words as plain content where Components V2 is refused', () => {
    const plain = plainBody(pages[0]!);
    expect(plain.flags & (1 << 15)).toBe(0);
    expect(plain.flags & (1 << 2)).toBe(1 << 2);
    expect(plain.content).toBe(textsOf(pages[0]!).join('\n'));
    expect(plain.components).toEqual([expect.objectContaining({ type: 1 })]);
    expect(messageFaults(plain, 'post')).toEqual([]);
  });

  it('shows something for a message that holds nothing', () => {
    for (const empty of [
      { title: '', blocks: [] },
      { title: '\u202e \n', blocks: [{ kind: 'text', text: '' } as const] },
    ])
      expect(render(empty, seal).map((page) => messageFaults(page, 'post'))).toEqual([[]]);
  });

  it('shows two buttons that do the same as one', () => {
    const twice: Message = {
      title: 'x',
      blocks: [{ kind: 'buttons', buttons: ['A', 'B'].map((label) => ({ label, line: 'brief' })) }],
    };
    expect(messageFaults(render(twice, seal)[0], 'post')).toEqual([]);
  });

  it('links a sentence number where the desk has an address for it', () => {
    const linked: Message = {
      title: 'x',
      blocks: [
        {
          kind: 'points',
          layout: 'list',
          points: [{ text: 'a', citations: [{ ...cite('3'), url: 'https://desk.example/a#3' }] }],
        },
      ],
    };
    const content = textsOf(render(linked, seal)[0]!)[1]!;
    expect(content).toBe('- a [\\[3\\]](<https://desk.example/a#3>)');
    expect(readMarkup(content)).toMatchObject({
      lines: [{ opens: '- ', text: 'a [3]' }],
      live: [{ kind: 'block' }, { kind: 'link', text: 'https://desk.example/a#3' }],
    });
  });
});

/** A row of two points with this text, both linked where they may be. */
const linked = (text: string): string => {
  const point = (url: string) => ({ text, citations: [{ ...cite('3'), url }] as [Citation] });
  const points = [point('https://desk.example/1'), point('https://desk.example/2')];
  return textsOf(render({ title: 'x', blocks: [{ kind: 'points', layout: 'row', points }] }, seal)[0]!)[1]!;
};

describe('Markdown of a leaf', () => {
  it('never joins a bracket to an address', () => {
    expect(escape('x](https://evil.example)')).toBe('x\\]\\(https\\:\\/\\/evil.example)');
  });

  it('is within its room, marks and all, and says where words are left out', () => {
    expect(within('a*b', 5)).toBe('a\\*b');
    for (const text of ['*'.repeat(500), 'a*'.repeat(500), 'word '.repeat(100)])
      for (const room of [1, 2, 7, 80])
        expect(within(text, room).length, `${text} in ${room}`).toBeLessThanOrEqual(room);
    expect(within('word '.repeat(100), 80)).toMatch(/^word .*…$/);
  });

  it('leaves a text with a stray bracket unlinked, because a link would draw it into its words', () => {
    expect(readMarkup(linked('force Russia [to] go')).live).toHaveLength(2);
    expect(readMarkup(linked('force Russia [to] go')).lines[0]!.text).toBe(
      'force Russia [to] go [3] · force Russia [to] go [3]',
    );
    for (const text of ['to] go', 'x \\](https://evil.example) y'])
      expect(readMarkup(linked(text))).toEqual({ lines: [{ opens: '', text: `${text} [3] · ${text} [3]` }], live: [] });
  });
});

/** Without white space, which neither Discord nor `fit` keeps where a text goes on. */
const bare = (text: string): string => text.replace(/\s+/g, '');

/** The shortest piece a text may be divided into, without its white space. */
const PIECE = 20;

/** Where `text` ends in `stream` when read from `from`, going on after a break where it must; -1 where words are lost. */
const follow = (text: string, stream: string, from: number): number => {
  let done = 0;
  let cursor = from;
  while (done < text.length) {
    const start = stream.indexOf(text.slice(done, done + PIECE), cursor);
    if (start < 0) return -1;
    cursor = start;
    while (done < text.length && text[done] === stream[cursor]) [done, cursor] = [done + 1, cursor + 1];
  }
  return cursor;
};

const lostPoints = (message: Message, pages: readonly string[]): string[] => {
  const stream = bare(pages.flatMap((page) => readMarkup(page).lines.map((line) => line.text)).join('\n'));
  let cursor = 0;
  const lost: string[] = [];
  for (const block of message.blocks) {
    if (block.kind !== 'points') continue;
    for (const point of block.points) {
      const end = follow(bare(visible(point.text)), stream, cursor);
      if (end < 0) lost.push(point.text);
      else cursor = end;
    }
  }
  return lost;
};

const inlines = (message: Message): Exclude<Inline, string>[] =>
  message.blocks.flatMap((block: Block) =>
    (block.kind === 'text' || block.kind === 'note') && typeof block.text !== 'string'
      ? block.text.filter((inline) => typeof inline !== 'string')
      : [],
  );

const same = (url: string): string => decodeURIComponent(url.replace(/%(?![0-9a-f]{2})/gi, '%25'));

/** What is alive in the pages of a message and not of its own making. */
const foreign = (message: Message, pages: readonly string[]): Live[] => {
  const own = inlines(message);
  const links = new Set([...linksOf(message)].map(same));
  const times = new Set(own.flatMap((each) => ('time' in each ? [`<t:${Math.floor(each.time.at / 1000)}:f>`] : [])));
  const bold =
    own.filter((each) => 'bold' in each).length +
    message.blocks.filter((block) => block.kind === 'points' && block.label).length;
  return pages.flatMap((page) => {
    let styles = bold;
    return readMarkup(page).live.filter(({ kind, text }) => {
      if (kind === 'link') return !links.has(same(text));
      if (kind === 'time') return !times.has(text);
      if (kind === 'block') return !['### ', '-# ', '- '].includes(text);
      if (kind === 'style') return !text.startsWith('**') || styles-- <= 0;
      return true;
    });
  });
};

describe(`${MESSAGES} random messages on Discord`, () => {
  const seeds = [...Array(MESSAGES).keys()].map((index) => index + 1);
  const rendered = seeds.map((seed) => ({
    seed,
    message: randomMessage(seed),
    pages: render(randomMessage(seed), seal),
  }));

  it('stay within the limits, as V2 and as plain text', () => {
    const broken = rendered.flatMap(({ seed, pages }) =>
      pages
        .flatMap((page) => [...messageFaults(page, 'post'), ...messageFaults(plainBody(page), 'post')])
        .map((fault) => `seed ${seed}: ${fault}`),
    );
    expect(broken).toEqual([]);
  });

  it('lose no point', () => {
    const lost = rendered.flatMap(({ seed, message, pages }) =>
      lostPoints(
        message,
        pages.map((page) => textsOf(page).join('\n')),
      ).map((text) => `seed ${seed}: ${text.slice(0, 60)}`),
    );
    expect(lost).toEqual([]);
  });

  it('hold no live mention, no foreign link and no style that is not their own', () => {
    const alive = rendered.flatMap(({ seed, message, pages }) =>
      foreign(
        message,
        pages.flatMap((page) => [...textsOf(page), plainBody(page).content!]),
      ).map((each) => `seed ${seed}: ${each.kind} ${each.text}`),
    );
    expect(alive).toEqual([]);
  });

  it('open every line once', () => {
    const twice = rendered.flatMap(({ seed, pages }) =>
      pages
        .flatMap((page) => readMarkup(plainBody(page).content!).lines)
        .filter((line) => line.opens.trim().includes(' '))
        .map((line) => `seed ${seed}: ${line.opens}`),
    );
    expect(twice).toEqual([]);
  });

  it('keep every button, once, in both forms', () => {
    for (const { seed, message, pages } of rendered) {
      const wanted = message.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons.map((x) => seal(x.line)) : []));
      for (const form of [pages, pages.map(plainBody)]) {
        const shown = JSON.stringify(form).match(/(?<="custom_id":")[^"]+/g);
        expect(new Set(shown), `seed ${seed}`).toEqual(new Set(wanted));
      }
    }
  });

  it.each(['“', 'word ', '\\*'])('come to an end with %s, 100,000 times', (word) => {
    const pages = render({ title: 't', blocks: [{ kind: 'text', text: word.repeat(100_000) }] }, seal);
    expect(pages.length).toBeGreaterThan(1);
  });
});

describe('the model of Discord Markdown sees what is alive', () => {
  const alive: [string, string][] = [
    ['a @everyone', 'mention'],
    ['@here', 'mention'],
    ['<@123456789012345678>', 'mention'],
    ['<@!123456789012345678>', 'mention'],
    ['<@&123456789012345678>', 'mention'],
    ['<#123456789012345678>', 'mention'],
    ['</digest set:123456789012345678>', 'mention'],
    ['<id:customize>', 'mention'],
    ['<a:dance:123456789012345678>', 'emoji'],
    [':smile:', 'emoji'],
    ['<t:1700000000:R>', 'time'],
    ['see https://evil.example/x', 'link'],
    ['xhttps://evil.example', 'link'],
    ['HTTP://EVIL.EXAMPLE', 'link'],
    ['<steam://run/1>', 'link'],
    ['<a@evil.example>', 'link'],
    ['[bank](https://evil.example)', 'link'],
    ['[ba[n]k](<https://evil.example> "t")', 'link'],
    ['[[n]](<https://own.example>) x \\](https\\:\\/\\/evil.example) y', 'link'],
    ['discord.gg/abcdef', 'invite'],
    ['**bold**', 'style'],
    ['*one*', 'style'],
    ['_one_', 'style'],
    ['__one__', 'style'],
    ['~~one~~', 'style'],
    ['||one||', 'style'],
    ['`one`', 'style'],
    ['x\n# one', 'block'],
    ['-# one', 'block'],
    ['> one', 'block'],
    ['- one', 'block'],
    ['12. one', 'block'],
  ];
  it.each(alive)('%s', (source, kind) => {
    expect(readMarkup(source).live.map((each) => each.kind)).toContain(kind);
    const message: Message = { title: 't', blocks: [{ kind: 'text', text: source }] };
    const page = textsOf(render(message, seal)[0]!)[1]!;
    expect(readMarkup(page).live).toEqual([]);
    expect(readMarkup(page).lines[0]!.text).toBe(source.replace('\n', ' '));
  });

  it('and a renderer that did not escape would be caught on every hostile text that holds markup', () => {
    const caught = HOSTILE.filter((text) => readMarkup(text).live.length > 0);
    expect(caught.length).toBeGreaterThan(35);
    const unescaped = [...Array(200).keys()].filter((seed) => {
      const message = randomMessage(seed + 1);
      return render(message, seal).some((page) =>
        textsOf(page).some((text) => foreign(message, [text.replace(/\\([^\n])/g, '$1')]).length > 0),
      );
    });
    expect(unescaped.length).toBeGreaterThan(100);
  });

  it('and a renderer that dropped a point would be caught', () => {
    const dropped = [...Array(200).keys()].filter((seed) => {
      const message = randomMessage(seed + 1);
      const texts = render(message, seal).map((page) => textsOf(page).join('\n'));
      const without = texts.map((text) =>
        text
          .split('\n')
          .filter((line) => !line.startsWith('- '))
          .join('\n'),
      );
      const lists = message.blocks.flatMap((b) => (b.kind === 'points' && b.layout === 'list' ? b.points : []));
      return lists.some((point) => bare(visible(point.text)).length > 30) && lostPoints(message, without).length > 0;
    });
    expect(dropped.length).toBeGreaterThan(80);
  });
});

const text = (content: string) => ({ type: 10, content });
const button = (id: string, label = 'x') => ({ type: 2, style: 2, label, custom_id: id });
const v2 = (...components: object[]) => ({ flags: 1 << 15, components, allowed_mentions: { parse: [] } });
const row = (count: number) => ({ type: 1, components: [...Array(count).keys()].map((n) => button(`id${n}`)) });

describe('the checker of limits refuses', () => {
  const sixRows = [...Array(6).keys()].map((n) => ({ type: 1, components: [button(`row${n}`)] }));
  const wrong: [string, object, 'post' | 'reply' | 'edit'][] = [
    ['41 components', v2({ type: 17, components: [...Array(40)].map(() => text('a')) }), 'post'],
    ['4,001 characters', v2(text('a'.repeat(2001)), text('a'.repeat(2000))), 'post'],
    ['an empty container', v2({ type: 17, components: [] }), 'post'],
    ['a container in a container', v2({ type: 17, components: [{ type: 17, components: [text('a')] }] }), 'post'],
    ['an empty text', v2(text(' ')), 'post'],
    ['half a character', v2(text('\ud800')), 'post'],
    ['6 buttons in a row', v2(row(6)), 'post'],
    ['an empty row', v2({ type: 1, components: [] }), 'post'],
    ['the same id twice', v2({ type: 1, components: [button('a'), button('a')] }), 'post'],
    ['a label of 81', v2({ type: 1, components: [button('a', 'x'.repeat(81))] }), 'post'],
    ['an id of 101', v2({ type: 1, components: [button('a'.repeat(101))] }), 'post'],
    ['content beside V2', { ...v2(text('a')), content: 'a' }, 'post'],
    ['V2 parts without the flag', { ...v2(text('a')), flags: 0, content: 'a' }, 'post'],
    ['2,001 of content', { content: 'a'.repeat(2001), allowed_mentions: { parse: [] } }, 'post'],
    ['6 rows of plain text', { content: 'a', components: sixRows, allowed_mentions: { parse: [] } }, 'post'],
    ['a public ephemeral', { ...v2(text('a')), flags: (1 << 15) | (1 << 6) }, 'post'],
    ['a silent edit', { ...v2(text('a')), flags: (1 << 15) | (1 << 12) }, 'edit'],
    ['mentions by default', { flags: 1 << 15, components: [text('a')] }, 'reply'],
    ['a nonce of 26', { ...v2(text('a')), nonce: 'n'.repeat(26), enforce_nonce: true }, 'post'],
    ['a nonce not enforced', { ...v2(text('a')), nonce: 'n' }, 'post'],
  ];
  it.each(wrong)('%s', (_, body, kind) => expect(messageFaults(body, kind)).toHaveLength(1));
  it('nothing that is right', () => {
    const right = v2({ type: 17, components: [text('a'.repeat(4000)), row(5)] });
    expect(messageFaults({ ...right, nonce: 'n'.repeat(25), enforce_nonce: true }, 'post')).toEqual([]);
  });
});
