// Pages of sites that do not exist, for tests: an article with all that stands around one.

/** Four paragraphs that read as news; each is longer than 120 characters. */
export const STORY = [
  'The river Oster rose by two metres in the night to Tuesday and flooded the old harbour, the town’s mayor, Ann Roe, said.',
  '“We have had no such water since the mill was built,” Roe told reporters on the bridge. “Nobody is hurt, and that is what counts.”',
  'About forty people left their houses in the lower town and spent the night in the school, where the fire brigade had put up beds.',
  'The harbour stays closed until the end of the week, according to the port authority, and ferries to the islands leave from Kalevo instead.',
] as const;

export const paragraphs = (texts: readonly string[] = STORY): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

export type Parts = { lang?: string; head?: string; title?: string; before?: string; body?: string; after?: string };

/** A whole page; `before` and `after` stand around the article's body, inside the article. */
export const page = ({
  lang = 'en',
  head = '',
  title = 'River floods old harbour',
  before = '',
  body,
  after = '',
}: Parts = {}): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | The Oster Bee</title>${head}</head>
<body><header class="site"><a href="/">The Oster Bee</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>${title}</h1>${before}<div class="story">${body ?? paragraphs()}</div>${after}</article></main>
<footer><p>Imprint, terms and a long line about the company that has printed this paper since 1888 in the town of Oster.</p></footer></body></html>`;

export const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html);
