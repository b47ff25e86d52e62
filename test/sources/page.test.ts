import { describe, expect, it } from 'vitest';
import type { Entry, Get, Got } from '../../src/core/article/source.ts';
import { pollPage } from '../../src/sources/page/poll.ts';
import { readPage } from '../../src/sources/page/page.ts';
import { bytesOf, page, paragraphs, STORY, type Parts } from '../fakes/pages.ts';

const ADDRESS = 'https://bee.example/news/2024/river-floods';
const HTML = 'text/html; charset=utf-8';
const NOW = Date.parse('2024-11-20T12:00:00Z');

const read = (parts: Parts, address = ADDRESS): Entry => {
  const found = readPage(bytesOf(page(parts)), HTML, { address, now: NOW });
  if ('error' in found) throw new Error(found.error);
  return found;
};
const textOf = (parts: Parts): string[] => read(parts).text.split('\n\n');
const refusal = (html: string, contentType = HTML, address = ADDRESS): string => {
  const found = readPage(bytesOf(html), contentType, { address, now: NOW });
  return 'error' in found ? found.error : `READ: ${found.text}`;
};
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const data = (thing: object): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

describe('a page', () => {
  it('is read with all that is known of it', () => {
    const head = [
      meta('og:site_name', 'The Oster Bee'),
      meta('og:type', 'article'),
      meta('article:published_time', '2024-03-12T06:30:00+01:00'),
      '<link rel="canonical" href="/news/2024/river-floods#top">',
      data({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Carla Doe' } }),
    ].join('');
    expect(read({ lang: 'en-gb', head })).toEqual({
      key: ADDRESS,
      url: ADDRESS,
      text: STORY.join('\n\n'),
      title: 'River floods old harbour',
      outlet: 'The Oster Bee',
      author: 'Carla Doe',
      published: '2024-03-12T06:30:00+01:00',
      language: 'en-GB',
      brief: false,
    });
  });

  it('of nothing but words has its title, its address and its words', () => {
    expect(readPage(bytesOf(`<h1>Flood</h1>${paragraphs()}`), '', { address: ADDRESS, now: NOW })).toEqual({
      key: ADDRESS,
      url: ADDRESS,
      title: 'Flood',
      text: STORY.join('\n\n'),
      brief: false,
    });
  });

  it('keeps its order: headings, lists, quotes and tables among its paragraphs', () => {
    const body = `${paragraphs(STORY.slice(0, 2))}<h2>What is closed</h2><ul><li>the harbour, until Friday</li><li>two bridges in the lower town</li></ul>
      <blockquote>${STORY[2]}</blockquote><table><tr><th>Place</th><th>Metres</th></tr><tr><td>Oster</td><td>4.1</td></tr></table><p>${STORY[3]}</p>`;
    expect(textOf({ body })).toEqual([
      STORY[0],
      STORY[1],
      'What is closed',
      'the harbour, until Friday',
      'two bridges in the lower town',
      STORY[2],
      'Place Metres',
      'Oster 4.1',
      STORY[3],
    ]);
  });

  it('has no words that are struck out', () => {
    const body = `<p>The river rose by <del>three</del><ins>two</ins> metres, the mayor said, not by <s>five</s> four, as the port had told reporters.</p>${paragraphs()}`;
    expect(textOf({ body })[0]).toBe(
      'The river rose by two metres, the mayor said, not by four, as the port had told reporters.',
    );
  });

  it('has no words that are for machines that read aloud', () => {
    const body = `<p>The mayor’s <a href="https://a.example">plan<span class="visually-hidden">, opens in a new tab</span></a> came on Tuesday, and the council voted for it in the evening.<span class="sr-only">External</span></p>${paragraphs()}`;
    expect(textOf({ body })[0]).toBe('The mayor’s plan came on Tuesday, and the council voted for it in the evening.');
  });

  it('has no language by the name of one', () => {
    expect(read({ lang: 'english', head: meta('og:locale', 'en_GB') }).language).toBe('en-GB');
    expect(read({ lang: 'english' })).not.toHaveProperty('language');
  });

  it('without a long sentence begins behind its title and date, too', () => {
    const lines = ['A lorry struck it.', 'Nobody is hurt, police said.'];
    const before = '<h2>The bridge of Oster is shut</h2><div><b>12 March 2024, 06:30</b></div>';
    expect(
      textOf({
        title: 'The bridge of Oster is shut',
        head: meta('og:type', 'article'),
        before,
        body: paragraphs(lines),
      }),
    ).toEqual(lines);
  });

  it('has its language in either spelling', () => {
    const html = page().replace('<html lang="en">', '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en-GB">');
    expect(readPage(bytesOf(html), HTML, { address: ADDRESS, now: NOW })).toMatchObject({ language: 'en-GB' });
  });

  it('has the characters that a reader sees', () => {
    const body = `<p>The&nbsp;mayor &amp; her <b>deputy</b>,\n   An<wbr>na&shy;bel Tarn,\u200b said: &ldquo;We&#8217;re <i>safe</i>&rdquo; &mdash; after the flood &lt;of 1888&gt; that nobody forgot.<br><br>Rain&#33;</p>${paragraphs()}`;
    expect(textOf({ body }).slice(0, 2)).toEqual([
      'The mayor & her deputy, Annabel Tarn, said: “We’re safe” — after the flood <of 1888> that nobody forgot.',
      'Rain!',
    ]);
  });

  const BESIDE: [name: string, html: string][] = [
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>The harbour on Tuesday morning. Photo: Nils Berg</figcaption></figure>',
    ],
    ['a caption that is called so', '<div class="article-image__caption">The harbour on Tuesday morning.</div>'],
    [
      'a picture and what is said under it',
      '<div class="image left"><img src="a.jpg"><p>The harbour on Tuesday morning, seen from the bridge.</p></div>',
    ],
    [
      'an advert',
      '<div class="ad-slot"><p>Buy rubber boots at Lund’s in the lower town, every size and colour.</p></div>',
    ],
    ['a note of an advert', '<p>Advertisement</p>'],
    [
      'a share bar',
      '<div class="share-tools"><a href="https://x.example">Share on X</a> <a href="mailto:a">Email</a></div>',
    ],
    [
      'a newsletter box',
      '<div class="newsletterBox"><h3>The Bee in your inbox</h3><p>All the news of Oster every morning at six.</p></div>',
    ],
    ['an invitation', '<p>Sign up for our morning newsletter and never miss the news of the river and its towns.</p>'],
    ['one to follow', '<p>Follow the Bee on <a href="https://t.example">Twitter</a> and Facebook.</p>'],
    ['a link to another story', '<p><strong>Related: <a href="/a">How the old mill was built in 1888</a></strong></p>'],
    ['such a link alone', '<p><a href="/a">How the old mill of Oster was built</a></p>'],
    [
      'a list of such links',
      '<h3>More from the lower town</h3><ul><li><a href="/a">How the mill was built</a></li><li><a href="/b">A bridge for nobody</a></li></ul>',
    ],
    ['a menu', '<nav><ul><li><a href="/a">Weather and tides of the week</a></li></ul></nav>'],
    [
      'what is hidden',
      '<div hidden><p>Thank you for reading, this is shown to robots and nobody else in the town of Oster.</p></div>',
    ],
    ['a form', '<form><p>Tell us what you have seen of the flood, and send us a picture of it.</p><input></form>'],
    [
      'a script',
      '<script>document.write("<p>The script of the page, which has long sentences, and commas, too.</p>")</script>',
    ],
    ['a comment of the markup', '<!-- <p>The old text of the page, which has long sentences, and commas, too.</p> -->'],
    [
      'a copyright line',
      '<p>© 2024 The Oster Bee. All rights reserved. This material may not be published or rewritten.</p>',
    ],
    ['a credit', '<p>Photo: Nils Berg / Oster Pictures</p>'],
    ['a way around an advert', '<p><a href="#on">Skip advertisement</a></p>'],
    ['a line of marks', '<p>* * *</p>'],
    ['a form for words that never came', '<p>{{#each items}}{{title}}{{/each}}</p>'],
    ['a wall of subscribers', '<h3>Subscribe to keep reading</h3><p>Get unlimited access from one crown a week.</p>'],
    ['a way to share', '<p>Read or share this story: https://bee.example/s/1x3</p>'],
    ['a way to more', '<p><a href="/comment">MORE COMMENTARY »</a></p>'],
    [
      'what a player wants',
      '<p>To view this content, JavaScript must be enabled and the player must be installed.</p>',
    ],
    [
      'a way to a recording',
      '<p><a href="/a.mp3">Download audio</a></p><p><a href="/pod">Subscribe to podcast</a></p>',
    ],
    ['a way on', '<p>Scroll to continue with content</p>'],
    ['a copyright line without more', '<p>Copyright 2024 The Oster Bee</p>'],
    ['a clock alone', '<time>9:10 a.m. CET</time>'],
    ['the byline', '<p class="x">By Carla Doe</p>'],
    ['the date', '<p class="x">Published 12 March 2024, 6:30</p>'],
    ['the title', '<h2>River floods old harbour</h2>'],
  ];
  it.each(BESIDE)('leaves out %s', (_, html) => {
    expect(textOf({ before: html })).toEqual([...STORY]);
    if (!/byline|date|title/.test(_))
      expect(textOf({ body: `<p>${STORY[0]}</p>${html}${paragraphs(STORY.slice(1))}` })).toEqual([...STORY]);
  });

  it.each(['By Carla Doe', 'BY CARLA DOE', 'by Carla Doe', 'Carla Doe, Science Writer'])(
    'has no line of who wrote it as its first: %j',
    (line) => {
      const head = '<meta name="author" content="Carla Doe">';
      expect(textOf({ head, body: `<p>${line}</p>${paragraphs()}` })).toEqual([...STORY]);
    },
  );

  it.each([
    'Carla Doe is the science editor of The Oster Bee. She can be found on the bridge most days.',
    'CARLA DOE WRITES ABOUT RIVERS',
    'Carla is the science editor of the Oster Bee, which she joined in 2012.',
  ])('does not tell who wrote it: %j', (line) => {
    const head = '<meta name="author" content="Carla Doe">' + meta('og:site_name', 'The Oster Bee');
    expect(textOf({ head, body: paragraphs([...STORY, line]) })).toEqual([...STORY]);
    expect(textOf({ head, body: paragraphs([line, ...STORY]) })).toEqual([...STORY]);
  });

  it('tells of others who are at its ends', () => {
    const lines = ['Carla is a baker in the lower town.', 'Carla Doering is the port’s head.', 'Ann Roe is the mayor.'];
    const head = '<meta name="author" content="Carla Doe">' + meta('og:site_name', 'The Oster Bee');
    for (const line of lines) expect(textOf({ head, body: paragraphs([...STORY, line]) })).toEqual([...STORY, line]);
  });

  const KEPT = [
    'By Tuesday the water had gone.',
    'The year was 1945.',
    '«Nous sommes là», said the mayor, «et nous restons»',
    'The mayor said that JavaScript must be enabled.',
    'The company changed its privacy policy on Tuesday.',
    'She asked her readers to subscribe to the newsletter.',
    'The agency said the site uses cookies without asking.',
    'Photos of the dam were on every wall.',
    'More than forty people came.',
    'The video shows the harbour.',
    'Read and Lund, the two divers, were unhurt.',
    'Subscribers left in 2019, the publisher said.',
    'Get up and keep reading, she told the children.',
    'Copyright is what the town and the painter fought for since 2019.',
  ];
  it.each(KEPT)('keeps the sentence %j wherever it stands', (sentence) => {
    expect(textOf({ body: paragraphs([sentence, ...STORY]) })).toEqual([sentence, ...STORY]);
    expect(textOf({ body: paragraphs([...STORY, sentence]) })).toEqual([...STORY, sentence]);
  });

  it('has no word of a card that is shown over a name in a line', () => {
    const card =
      '<span class="card"><span><img src="a.jpg"><a href="/roe">Ann Roe</a><a href="/a">Roe opens a bridge for nobody</a></span></span>';
    const body = `<p>The mayor, <span><a href="/roe">Ann Roe</a>${card}</span>, said on Tuesday that the river, which had risen all night, would fall again.</p>${paragraphs()}`;
    const line = 'The mayor, Ann Roe, said on Tuesday that the river, which had risen all night, would fall again.';
    expect(textOf({ body })).toEqual([line, ...STORY]);
  });

  const told = 'I have lived at this river all my life, and never have I seen anything like that water in our streets.';
  const comments = Array.from(
    { length: 9 },
    (_, i) =>
      `<li class="comment"><b>reader${i}</b><time datetime="2024-03-13">13 March</time><p>${told.replace('life', `${i + 20} years`)}</p></li>`,
  ).join('');
  it('has no word of what its readers write under it, however long', () => {
    const after = `<section id="comments"><h2>9 comments</h2><ol class="comment-list">${comments}</ol></section>`;
    expect(textOf({ body: paragraphs(STORY.slice(0, 2)), after })).toEqual(STORY.slice(0, 2));
  });

  it('has no word of other articles whose cards stand beside it', () => {
    const cards = Array.from(
      { length: 9 },
      (_, i) =>
        `<article><h3><a href="/news/2024/${i}">The harbour opens its gate ${i}</a></h3><p>A line that says what the story of the gate is about, and a little more.</p></article>`,
    ).join('');
    const html = page({ head: meta('og:type', 'article') }).replace('</main>', `${cards}</main>`);
    const found = readPage(bytesOf(html), HTML, { address: ADDRESS, now: NOW });
    expect('text' in found && found.text.split('\n\n')).toEqual([...STORY]);
  });

  it('keeps the posts of a live page, whose headings are links to themselves', () => {
    const posts = STORY.map(
      (text, i) => `<article><h2><a href="#${i}">What is known at ${i + 6}</a></h2><p>${text}</p></article>`,
    ).join('');
    const html = page({ body: '' }).replace('</article></main>', `</article>${posts}</main>`);
    const found = readPage(bytesOf(html), HTML, { address: ADDRESS, now: NOW });
    expect('text' in found && found.text.split('\n\n')).toEqual(
      STORY.flatMap((text, i) => [`What is known at ${i + 6}`, text]),
    );
  });

  it('is read once where it stands there twice, for large screens and for small ones', () => {
    const body = `<div class="desktop">${paragraphs()}</div><div class="mobile">${paragraphs()}</div>`;
    expect(textOf({ body })).toEqual([...STORY]);
  });

  it('keeps a post that it quotes, whatever its frame is called', () => {
    const post = 'The water is at my door and the cat is on the roof. Send a boat, or fish.';
    const body = `<p>${STORY[0]}</p><div class="social-embed"><blockquote class="twitter-tweet"><p>${post}</p></blockquote></div>${paragraphs(STORY.slice(1))}`;
    expect(textOf({ body })).toEqual([STORY[0], post, ...STORY.slice(1)]);
  });

  it('keeps links inside its sentences, links to other sites, and its own first paragraph that is its summary, too', () => {
    const head = meta('og:description', STORY[0]);
    const linked =
      'The port authority has a list of the ferries that still leave on its pages, and keeps it up to date.';
    const body = `<p>${STORY[0]}</p><p>The <a href="/port">port authority has a list of the ferries that still leave on its pages</a>, and keeps it up to date.</p><p><a href="https://port.example/ferries">Ferries of the Oster port authority</a></p>${paragraphs(STORY.slice(1))}`;
    expect(textOf({ head, body })).toEqual([
      STORY[0],
      linked,
      'Ferries of the Oster port authority',
      ...STORY.slice(1),
    ]);
  });

  const BROKEN: [name: string, html: string][] = [
    ['that ends twice', page().replace('<main>', '</body></html><main>')],
    ['that begins twice', `<html><head><body hidden>${page({ lang: 'de' })}`],
    ['whose head has no end', page().replace('</head>', '')],
    ['with its title in the middle', page().replace('<main>', '<main><title>Bee</title>')],
    ['with no frame', page().replace(/<\/?(?:html|head|body)[^>]*>/g, '')],
    ['cut off', page().slice(0, page().indexOf('</article>'))],
    ['whose last tag never ends', page().slice(0, page().indexOf('</article>')) + '<link rel="canonical>'],
    ['whose first value never ends', page().replace('lang="en"', 'lang="en')],
    [
      'with attributes in capitals and without marks',
      page().replace('<div class="story">', "<DIV CLASS=story ID = a DATA-X='>'>"),
    ],
  ];
  it.each(BROKEN)('%s is read all the same', (_, html) => {
    const found = readPage(bytesOf(html), HTML, { address: ADDRESS, now: NOW });
    expect(found).toMatchObject({ title: 'River floods old harbour', text: STORY.join('\n\n') });
  });

  it('takes the words that its own data has where the page builds them in the browser', () => {
    const head = data({ '@graph': [{ '@type': 'NewsArticle', headline: 'Flood', articleBody: STORY.join('\n') }] });
    expect(read({ head, body: '<div id="app"></div>', title: 'Flood' }).text).toBe(STORY.join('\n\n'));
  });

  it('of which only a part is for everyone says so', () => {
    const head = data({ '@type': 'NewsArticle', isAccessibleForFree: 'False' });
    expect(read({ head, body: paragraphs(STORY.slice(0, 1)) })).toMatchObject({ brief: true, text: STORY[0] });
  });

  it('of few words is read, though readers may log in above it', () => {
    const head = meta('og:type', 'article');
    const html = page({ head, body: '<p>The bridge of Oster is shut, police said.</p>' });
    const found = readPage(bytesOf(html.replace('<main>', '<form><input type="password"></form><main>')), HTML, {
      address: ADDRESS,
      now: NOW,
    });
    expect(found).toMatchObject({ text: 'The bridge of Oster is shut, police said.' });
  });

  it('in any encoding is read', () => {
    const html = page({
      body: paragraphs([
        'Der Bürgermeister von Köln, Jörg Müßig, sagte am Dienstag, das Wasser stehe so hoch wie seit 1995 nicht mehr.',
        ...STORY,
      ]),
    }).replace('<meta charset="utf-8">', '<meta charset="iso-8859-1">');
    const found = readPage(Buffer.from(html.replaceAll(/[“”’]/g, "'"), 'latin1'), 'text/html', {
      address: ADDRESS,
      now: NOW,
    });
    expect('text' in found && found.text).toMatch(/^Der Bürgermeister von Köln, Jörg Müßig,/);
  });
});

describe('the title of a page', () => {
  const TITLES: [name: string, parts: Parts, title: string][] = [
    ['is its heading', { head: meta('og:title', 'River floods old harbour of Oster') }, 'River floods old harbour'],
    [
      'is without the site’s name',
      { head: meta('og:title', 'Flood | The Oster Bee') + meta('og:site_name', 'The Oster Bee'), title: '' },
      'Flood',
    ],
    [
      'is what it is called where no heading is like it',
      { head: meta('og:title', 'Water in the lower town'), title: 'News' },
      'Water in the lower town',
    ],
    [
      'has its words apart where a line breaks',
      { title: 'River floods<br>old <div>harbour</div>' },
      'River floods old harbour',
    ],
    [
      'is without marks of HTML',
      { head: meta('og:title', 'Roe &amp;amp; Lund&amp;#8217;s'), title: '' },
      'Roe & Lund’s',
    ],
    [
      'is the heading of the story under the name of the site',
      {
        head: meta('og:title', 'The Oster Log: River floods the old harbour'),
        title: 'The Oster Log',
        before: '<h3>River floods the old harbour</h3>',
      },
      'River floods the old harbour',
    ],
    [
      'is whole where its heading breaks off at a colon',
      {
        head: meta('og:title', 'The Old River Oster: A Flood'),
        title: 'The Old River Oster:',
        before: '<h1>A Flood</h1>',
      },
      'The Old River Oster: A Flood',
    ],
    [
      'keeps its own dash and colon',
      { head: meta('og:site_name', 'Bee'), title: 'Oster - the flood: a week on' },
      'Oster - the flood: a week on',
    ],
  ];
  it.each(TITLES)('%s', (_, parts, title) => {
    expect(read(parts).title).toBe(title);
  });
});

describe('the date of a page', () => {
  const stated = (date: string): string => meta('article:published_time', date);
  const DATES: [name: string, parts: Parts, date: string | undefined, address?: string][] = [
    [
      'is that of its data',
      { head: data({ '@type': 'NewsArticle', datePublished: '2024-03-12T06:30:00Z', dateModified: '2024-03-14' }) },
      '2024-03-12T06:30:00Z',
    ],
    [
      'is that of data with a line break in a string',
      {
        head: '<script type="application/ld+json">{"@type":["Thing","BlogPosting"],"headline":"a\nb","datePublished":"2024-03-12"}</script>',
      },
      '2024-03-12',
    ],
    ['is that of a meta element', { head: '<meta name="pubdate" content="20240312">' }, '2024-03-12'],
    [
      'is that of an attribute in capitals',
      { head: '<meta itemProp="datePublished" content="2024-03-12">' },
      '2024-03-12',
    ],
    [
      'is that of a time element',
      { before: '<time datetime="2024-03-12T06:30:00+01:00">this morning</time>' },
      '2024-03-12T06:30:00+01:00',
    ],
    ['is that in words', { before: '<p>By Carla Doe on Tuesday, March 12th, 2024 at 6:30 a.m.</p>' }, '2024-03-12'],
    [
      'is that in words of the page’s language',
      { lang: 'de', before: '<span>Veröffentlicht am 12. März 2024</span>' },
      '2024-03-12',
    ],
    [
      'is that of publishing, not of a change',
      { before: '<div class="dates"><span>Updated: 14 March 2024</span><span>Posted: 12 March 2024</span></div>' },
      '2024-03-12',
    ],
    [
      'is that of publishing in one line with a change',
      { before: '<p class="meta">Updated 14 March 2024; Posted 12 March 2024, 8:19 PM</p>' },
      '2024-03-12',
    ],
    [
      'is the earlier of what is stated and shown',
      { head: stated('2024-03-14T08:00:00Z'), before: '<time datetime="2024-03-12">12 March 2024</time>' },
      '2024-03-12',
    ],
    [
      'is the earlier of two instants that are stated',
      {
        head:
          stated('2024-03-12T02:15:00+00:00') +
          data({ '@type': 'Article', datePublished: '2024-03-12T02:15:00-06:00' }),
      },
      '2024-03-12T02:15:00Z',
    ],
    [
      'is the instant where both are the same day',
      { head: stated('2024-03-12T23:30:00Z'), before: '<time>13 March 2024</time>' },
      '2024-03-12T23:30:00Z',
    ],
    [
      'is never before it for a change that is stated',
      { head: stated('2024-03-14') + meta('article:modified_time', '2024-03-12') },
      '2024-03-14',
    ],
    [
      'is that of a change where nothing else is',
      { head: meta('article:modified_time', '2024-03-14T08:00:00Z') },
      '2024-03-14T08:00:00Z',
    ],
    ['is that in its address', {}, '2024-03-12', 'https://bee.example/2024/mar/12/river'],
    [
      'is that of publishing before that of the claim, by its address',
      { before: '<p class="date">on March 3, 2024 in a speech</p><p>By Carla Doe on March 12, 2024</p>' },
      '2024-03-12',
      'https://bee.example/2024/mar/12/river',
    ],
    ['is not the day of the visit', { head: '', before: '', body: paragraphs() }, undefined],
    [
      'is not that of another story',
      { after: '<aside><time datetime="2024-01-02">2 January 2024</time></aside>' },
      undefined,
    ],
    [
      'is not that of a comment',
      {
        after: '<div class="comments"><time itemprop="datePublished" datetime="2024-01-02">2 January 2024</time></div>',
      },
      undefined,
    ],
    ['is not one in the story', { body: paragraphs([...STORY, 'The last flood was on March 12, 2014.']) }, undefined],
    ['is that of a folder of its address', {}, '2024-03-12', 'https://bee.example/news/20240312/river'],
    ['is no number of its address', {}, undefined, 'https://bee.example/news/20240312-river'],
    ['is none in its address that lies ahead', {}, undefined, 'https://bee.example/2025/03/12/river'],
    [
      'is that of the data that names the page, not of another story’s',
      {
        head:
          data({ '@type': 'NewsArticle', url: 'https://bee.example/news/2023/storm', datePublished: '2023-01-02' }) +
          data({ '@type': 'NewsArticle', mainEntityOfPage: { '@id': ADDRESS }, datePublished: '2024-03-12' }),
      },
      '2024-03-12',
    ],
    [
      'is that of the data that names the page’s stated address',
      {
        head: `<link rel="canonical" href="https://bee.example/flood/">${data([
          { '@type': 'NewsArticle', url: 'https://bee.example/news/2023/storm', datePublished: '2023-01-02' },
          { '@type': 'NewsArticle', url: '/flood', datePublished: '2024-03-12' },
        ])}`,
      },
      '2024-03-12',
    ],
    [
      'is not that of an event in the line under the title',
      { head: stated('2024-03-12'), before: '<p class="intro">It is the worst flood since 3 May 1996.</p>' },
      '2024-03-12',
    ],
    [
      'is not that of an event in a line that is no sentence',
      { head: stated('2024-03-12'), before: '<h2>The worst flood since 3 May 1996</h2>' },
      '2024-03-12',
    ],
    [
      'is none of an event alone',
      { before: '<p>It is the worst flood since the third of May, 3 May 1996.</p>' },
      undefined,
    ],
    [
      'is not that of a picture',
      {
        head: stated('2024-03-12'),
        before: '<div class="caption">The mill on 3 May 1996, <time>3 May 1996</time></div>',
      },
      '2024-03-12',
    ],
    [
      'is not that of an event in a short first sentence',
      {
        body: `<p>On <time datetime="2024-03-03">3 March</time> the old bridge fell into the river Oster.</p>${paragraphs()}`,
      },
      undefined,
    ],
    [
      'is that of an hour that is told by its distance',
      { before: '<p>Carla Doe – <abbr title="2024-03-12T06:30:00Z">1 hr 4 mins ago</abbr></p>' },
      '2024-03-12T06:30:00Z',
    ],
    [
      'is not what an abbreviation stands for',
      { before: '<p>Carla Doe, <abbr title="Bridge Act of 3 May 1996">BA</abbr></p>' },
      undefined,
    ],
    [
      'is that under the words of a date that is told as time gone by',
      {
        before:
          '<p>By Carla Doe, <abbr class="published" title="2024-03-12T06:30:00+01:00">yesterday at six</abbr></p>',
      },
      '2024-03-12T06:30:00+01:00',
    ],
    ['is none that lies ahead', { head: stated('2025-03-12') }, undefined],
    [
      'is none where it is nonsense',
      { head: stated('yesterday') + data({ '@type': 'Article', datePublished: 7 }) },
      undefined,
    ],
  ];
  it.each(DATES)('%s', (_, parts, date, address) => {
    expect(read(parts, address).published).toBe(date);
  });

  it('is not that of the visit in the site’s head', () => {
    const html = page().replace('<nav>', '<span class="today date">Wednesday, November 29, 2024</span><nav>');
    const found = readPage(bytesOf(html), HTML, { address: ADDRESS, now: NOW });
    expect('text' in found && found.published).toBeUndefined();
  });
});

describe('who wrote and published a page', () => {
  const AUTHORS: [name: string, head: string, before: string, author: string | undefined][] = [
    [
      'several',
      data({ '@type': 'Article', author: [{ name: 'Carla Doe' }, { name: 'Nils Berg' }, { name: 'Carla Doe' }] }),
      '',
      'Carla Doe, Nils Berg',
    ],
    [
      'by reference',
      data({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#c' } },
          { '@id': '#c', '@type': 'Person', name: 'Carla Doe' },
        ],
      }),
      '',
      'Carla Doe',
    ],
    ['in a meta element', '<meta name="author" content="By Carla Doe">', '', 'Carla Doe'],
    ['an address is no name', meta('article:author', 'https://f.example/carla'), '', undefined],
    ['in a byline', '', '<p class="byline">By Carla Doe</p>', 'Carla Doe'],
    ['in a link', '', '<p>Words by <a rel="author" href="/c">Carla Doe</a></p>', 'Carla Doe'],
    ['in a line by another name', '', '<span class="x-byline">By <a href="/c">Carla Doe</a></span>', 'Carla Doe'],
    ['in a line that is called nothing', '', '<p>By Carla Doe and Nils Berg</p>', 'Carla Doe and Nils Berg'],
    [
      'in a line with what they are, when and where to follow them',
      '',
      '<div class="byline">By <a href="/c">Carla Doe</a>, <a href="/n">Nils Berg</a> <a href="https://x.example/c">@carla</a> <span>Tuesday, March 12, 2024</span></div>',
      'Carla Doe, Nils Berg',
    ],
    [
      'behind a word for it',
      '',
      '<p><b class="author-label">Story by</b> <b class="author-x">Carla Doe</b></p>',
      'Carla Doe',
    ],
    [
      'behind one in a box',
      '',
      '<div class="byline"><b class="byline-label">by</b> <a href="/c">Carla Doe</a></div>',
      'Carla Doe',
    ],
    ['before the day', '', '<p class="byline">By Carla Doe on Tuesday, March 12, 2024 at 6:30 a.m.</p>', 'Carla Doe'],
    [
      'in a line of its own inside the byline',
      '',
      '<div class="story-byline"><div class="byline-name">By CARLA DOE</div><div class="byline-title">Associated Press</div></div>',
      'CARLA DOE',
    ],
    ['without the post', '<meta name="author" content="Carla Doe, Oster Press Science Writer">', '', 'Carla Doe'],
    [
      'without the outlet',
      meta('og:site_name', 'The Oster Bee') +
        data({ '@type': 'Article', author: [{ name: 'Carla Doe, Oster Bee' }, { name: 'Nils Berg, Bee Sports' }] }),
      '',
      'Carla Doe, Nils Berg',
    ],
    ['without degrees', '<meta name="author" content="Carla Doe, MD, RDN">', '', 'Carla Doe'],
    ['the surname first', '<meta name="author" content="Doe, Carla">', '', 'Doe, Carla'],
    ['an agency', '<meta name="author" content="Associated Press">', '', 'Associated Press'],
    [
      'the outlet is no name of one',
      meta('og:site_name', 'The Oster Bee') + '<meta name="author" content="OSTER BEE">',
      '',
      undefined,
    ],
    ['the staff is none', '<meta name="author" content="Oster Bee Staff">', '', undefined],
    ['a login is none', '<meta name="author" content="oster_admin">', '', undefined],
    ['nobody', '', '', undefined],
  ];
  it.each(AUTHORS)('%s', (_, head, before, author) => {
    expect(read({ head, before }).author).toBe(author);
  });

  const OUTLETS: [title: string, address: string, outlet: string | undefined][] = [
    ['River floods old harbour - osterbee.example', 'https://www.osterbee.example/a', 'osterbee.example'],
    ['River floods old harbour | The Oster Bee', 'https://osterbee.example/a', 'The Oster Bee'],
    ['The Oster Bee: River floods old harbour', 'https://osterbee.example/a', undefined],
    ['Oster Bee News » River floods old harbour', 'https://osterbee.example/a', 'Oster Bee News'],
    ['River floods old harbour - News', 'https://osterbee.example/a', undefined],
    ['River floods old harbour - CNX News', 'https://edition.cnx.example/a', 'CNX News'],
    ['River floods - Osterbee and all who read it', 'https://osterbee.example/a', undefined],
    ['River floods - Oster', 'https://osterbee.example/a', undefined],
    ['Oster Bee', 'https://osterbee.example/a', undefined],
  ];
  it.each(OUTLETS)('is named in the title %j of %s: %s', (title, address, outlet) => {
    const html = page().replace(/<title>[^<]*/, `<title>${title}`);
    expect((readPage(bytesOf(html), HTML, { address, now: NOW }) as Entry).outlet).toBe(outlet);
  });

  it('is the publisher of its data where the name of the site is that of a section', () => {
    const head = meta('og:site_name', 'World') + data({ '@type': 'Article', publisher: { name: 'The Bee Daily' } });
    expect(read({ head }).outlet).toBe('The Bee Daily');
    const both = meta('og:site_name', 'Oster News') + data({ '@type': 'Article', publisher: { name: 'Lund Media' } });
    expect(read({ head: both }).outlet).toBe('Oster News');
  });

  it('is not who wrote the other articles of the site', () => {
    const card = (name: string): string =>
      `<div><h3><a href="/${name}">The mill of Oster</a></h3><p class="byline">By ${name}</p></div>`;
    expect(read({ after: card('Nils Berg') + card('Ines Lund') })).not.toHaveProperty('author');
  });

  it('is the publisher of its data where nothing else is', () => {
    expect(read({ head: data({ '@type': 'Article', publisher: { name: 'The Bee' } }) }).outlet).toBe('The Bee');
  });
});

describe('the address of a page', () => {
  const canonical = (href: string): Parts => ({ head: `<link rel="canonical" href="${href}">` });
  const ADDRESSES: [name: string, parts: Parts, url: string, address?: string][] = [
    ['is the stated one', canonical('https://www.bee.example/flood'), 'https://www.bee.example/flood'],
    ['is of the same site', canonical('https://wasp.example/flood'), ADDRESS],
    ['is no script', canonical('javascript:alert(1)'), ADDRESS],
    ['is not the first page', canonical('https://bee.example/'), ADDRESS],
    ['has no fragment', {}, ADDRESS, `${ADDRESS}#comments`],
  ];
  it.each(ADDRESSES)('%s', (_, parts, url, address) => {
    const found = read(parts, address);
    expect(found.url).toBe(url);
    expect(found.key).toBe(url);
  });
});

describe('a page that is no article', () => {
  const nest = (depth: number): string => `<html><body>${'<div>'.repeat(depth)}${paragraphs()}`;
  const whole = (title: string, body: string): string =>
    `<html><head><title>${title}</title></head><body>${body}</body></html>`;
  const teasers = Array.from(
    { length: 12 },
    (_, i) =>
      `<div class="teaser"><h3><a href="/n/${i}">A headline of the day, number ${i}</a></h3><p>${i % 3 === 0 ? STORY[0].slice(0, 90) : 'Rain in the hills.'}</p></div>`,
  ).join('');
  const IMPRINT =
    '<footer><p>© 2024 The Oster Bee. All rights reserved. Our terms, our cookies and our privacy policy.</p></footer>';
  const REFUSED: [name: string, html: string, said: RegExp, contentType?: string][] = [
    [
      'a login',
      whole('Sign in', '<h1>Sign in</h1><form><input name="user"><input type="password"><button>Go</button></form>'),
      /login.*everyone/,
    ],
    [
      'a page for subscribers',
      whole('Flood', '<h1>Flood</h1><p>Subscribe now to continue reading. Already a subscriber? Log in</p>'),
      /subscri.*everyone/,
    ],
    [
      'a consent page',
      whole(
        'Before you continue',
        '<h1>Before you continue</h1><p>We and our partners use cookies and ask for your consent to process your data for the purposes that are listed in our privacy policy below.</p><button>Accept all</button>',
      ),
      /consent.*browser/,
    ],
    [
      'a page that only a browser builds',
      '<html><head><title>Bee</title></head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/app.js"></script></body></html>',
      /JavaScript.*feed/,
    ],
    [
      'a robot check',
      whole('Just a moment...', '<h1>Checking your browser</h1><p>This takes a few seconds.</p><script></script>'),
      /robot/,
    ],
    ['an error page', whole('404 Not Found', `<h1>Page not found</h1><p>${STORY[0]}</p>`), /error page.*check/],
    [
      'an error page that says sorry',
      whole('Oops!', `<h1>Oops! That page can’t be found.</h1><p>${STORY[0]}</p>`),
      /error page.*check/,
    ],
    [
      'a login over a line on privacy',
      whole('Members', `<h1>Members</h1><form><input type="password"></form>${IMPRINT}`),
      /login.*everyone/,
    ],
    [
      'a film over a line on privacy',
      whole('Film', `<h1>Film</h1><video></video>${IMPRINT}`),
      /^no article stands on it/,
    ],
    ['an index', whole('The Oster Bee', `<h1>News</h1>${teasers}`), /list of articles.*source add/],
    ['an empty one', '', /empty/],
    ['one without words', whole('Map', '<img src="a.png">'), /no article.*check/i],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', /feed/, 'application/rss+xml'],
    [
      'a feed that is called a page',
      '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"></feed>',
      /feed/,
    ],
    ['a PDF', '%PDF-1.7', /PDF.*page/, 'application/pdf'],
    ['a picture', 'GIF89a', /image\/gif.*page/, 'image/gif'],
    ['one that nests too deep', nest(300), /256.*inside each other/],
    ['one with too many elements', `<body>${'<i></i>'.repeat(40_000)}`, /30,000 elements/],
    [
      'one with too many attributes',
      `<body ${Array.from({ length: 300 }, (_, i) => `a${i}=1`).join(' ')}>${paragraphs()}`,
      /256 attributes/,
    ],
  ];
  const headlines = (count: number): string =>
    Array.from({ length: count }, (_, n) => `<li><a href="/news/${n}">The harbour opens its gate ${n}</a></li>`).join(
      '',
    );
  const list = /^it is a list of articles, not one; give the address of one article, or follow .*"source add"$/;
  it.each([
    ['a front page of headlines', 'https://bee.example/', headlines(3), list],
    ['one that names its file', 'https://bee.example/index.html', headlines(3), list],
    [
      'a front page of little',
      'https://bee.example/',
      '<p>Hello.</p>',
      /^it is the front page of a site, no article; /,
    ],
    ['a front page of teasers', 'https://bee.example/', `${headlines(8)}<p>${STORY[0]}</p>`, list],
    ['a section of headlines', 'https://bee.example/sport/', headlines(15), list],
    ['a page with a few links', 'https://bee.example/map', headlines(3), /^no article stands on it; check/],
  ])('%s says what to give instead', (_, address, body, said) => {
    expect(refusal(whole('The Oster Bee', `<h1>The Oster Bee</h1><ul>${body}</ul>`), HTML, address)).toMatch(said);
  });

  it.each(REFUSED)('%s is refused in words', (_, html, said, contentType) => {
    const error = refusal(html, contentType);
    expect(error).toMatch(said);
    expect(error).not.toMatch(/\n|undefined|Error:/);
  });
});

describe('polling a page', () => {
  const answering = (got: Partial<Omit<Got, 'header'>> & { headers?: Record<string, string> }) => {
    const asked: Record<string, string>[] = [];
    const get: Get = (address, { headers = {} } = {}) => {
      asked.push({ ...headers });
      const { headers: sent = { 'content-type': HTML }, ...more } = got;
      return Promise.resolve({
        status: 200,
        url: address,
        bytes: bytesOf(page()),
        header: (name) => sent[name] ?? null,
        ...more,
      });
    };
    return { get, asked };
  };

  it('gives its one article, and what to ask with the next time', async () => {
    const { get, asked } = answering({
      headers: { 'content-type': HTML, etag: '"1"', 'last-modified': 'x', 'cache-control': 'max-age=60' },
    });
    expect(await pollPage(get, ADDRESS, {}, NOW)).toMatchObject({
      became: 'read',
      format: 'page',
      title: 'River floods old harbour',
      entries: [{ key: ADDRESS, text: STORY.join('\n\n') }],
      refused: [],
      remembered: { etag: '"1"', modified: 'x' },
      wait: 60,
    });
    await pollPage(get, ADDRESS, { etag: '"1"', modified: 'x' }, NOW);
    expect(asked[1]).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'x' });
  });

  it('that has not changed, has moved, is gone, or is not there says so', async () => {
    expect(await pollPage(answering({ status: 304 }).get, ADDRESS, {}, NOW)).toEqual({ became: 'unchanged' });
    const moved = 'https://bee.example/moved';
    expect(await pollPage(answering({ url: moved, moved }).get, ADDRESS, {}, NOW)).toMatchObject({
      moved,
      entries: [{ key: moved }],
    });
    expect(await pollPage(answering({ status: 410 }).get, ADDRESS, {}, NOW)).toMatchObject({
      became: 'failed',
      gone: true,
    });
    expect(await pollPage(answering({ status: 404 }).get, ADDRESS, {}, NOW)).toEqual({
      became: 'failed',
      error: 'there is nothing at this address (404); check it',
    });
    expect(await pollPage(answering({ bytes: bytesOf('') }).get, ADDRESS, {}, NOW)).toMatchObject({
      became: 'failed',
      error: expect.stringContaining('empty') as string,
    });
  });

  it('that is not reached fails with the way’s own words', async () => {
    const get: Get = () => Promise.reject(new Error('the host has no address; check the spelling'));
    expect(await pollPage(get, ADDRESS, {}, NOW)).toEqual({
      became: 'failed',
      error: 'the host has no address; check the spelling',
    });
  });
});
