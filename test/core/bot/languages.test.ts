// Articles in other languages, asked of a folder: listed and said to be so; nothing is said of what they say.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import type { Item } from '../../../src/core/article/article.ts';
import { parse } from '../../../src/core/article/parse.ts';
import { plain } from '../../../src/core/chat/plain.ts';
import { summarize } from '../../../src/core/inquiry/summarize.ts';
import { openAsker } from '../../../src/verbs/ask.ts';

const GERMAN = `Osterhafen sperrt die alte Brücke

Der Hafenrat von Osterhafen hat am Dienstag beschlossen, die alte Brücke zu sperren. „Sie ist nicht mehr sicher“, sagte Bürgermeisterin Anna Lindner. Die Arbeiten sollen im Mai 2025 beginnen und dauern zwei Jahre.`;
const FRENCH = `Le conseil du port a décidé mardi de fermer le vieux pont de Saint-Aubac. « Il n’est plus sûr », a déclaré le maire, Paul Mérand. Les travaux doivent commencer en mai 2025.`;
const RUSSIAN = `Совет порта во вторник решил закрыть старый мост в Каменске. «Он больше не безопасен», — сказала мэр Анна Орлова. Работы начнутся в мае 2025 года.`;
const ARABIC = `قرر مجلس الميناء يوم الثلاثاء إغلاق الجسر القديم. وقالت رئيسة البلدية سلمى النجار: «لم يعد آمنا». ومن المقرر أن تبدأ الأعمال في مايو 2025.`;
const ENGLISH = `The harbour council of Oster voted on Tuesday to close the old bridge. “Die Brücke ist nicht mehr sicher, und wir müssen sie sperren,” Mayor Anna Lindner said. Work begins in May 2025.`;

const folder = mkdtempSync(join(tmpdir(), 'languages-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder of these articles, asked one line. */
const ask = async (articles: Record<string, string>, line: string): Promise<string> => {
  const content = mkdtempSync(join(folder, 'content-'));
  mkdirSync(content, { recursive: true });
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(content, name), text);
  const asker = await openAsker(content);
  try {
    return plain(await asker.ask(line));
  } finally {
    await asker.close();
  }
};

const ALL = {
  'bruecke.txt': GERMAN,
  'bruecke.json': '{ "outlet": "Osterbote", "date": "2024-11-20" }',
  'pont.txt': FRENCH,
  'most.txt': RUSSIAN,
  'jisr.txt': ARABIC,
  'bridge.txt': ENGLISH,
};

describe('a folder of five languages', () => {
  it('/brief briefs the English one and lists the others, each with its language', async () => {
    const text = await ask(ALL, '/brief');
    expect(text).toMatch(/^1 story, 1 article\n/);
    expect(text).toContain('The harbour council of Oster voted on Tuesday');
    expect(text).toContain('In German: listed, not read. Osterbote · Osterhafen sperrt die alte Brücke · 2024-11-20');
    expect(text).toContain('In French: listed, not read. pont · date not stated');
    expect(text).toContain('In Russian: listed, not read. most');
    expect(text).toContain('In Arabic: listed, not read. jisr');
    for (const words of ['Hafenrat', 'conseil', 'Совет', 'مجلس']) expect(text).not.toContain(words);
  });

  it('/who takes nothing from them', async () => {
    const mayor = await ask(ALL, '/who Lindner');
    expect(mayor).toMatch(/^Anna Lindner \[2\]/);
    expect(mayor).not.toContain('Osterhafen');
    const other = await ask(ALL, '/who Mérand');
    expect(other).toContain('do not name Mérand');
    expect(other).toContain('In French: listed, not read.');
  });

  it('/quotes has the words an English article quotes, and says what it did not read', async () => {
    const text = await ask(ALL, '/quotes');
    expect(text).toMatch(/^1 quote\n/);
    expect(text).toContain('Die Brücke ist nicht mehr sicher');
    expect(text).toContain('In German: listed, not read.');
    expect(text).not.toContain('plus sûr');
  });
});

it('a folder without English: nothing is briefed, quoted or named', async () => {
  const { 'bridge.txt': _, ...foreign } = ALL;
  const brief = await ask(foreign, '/brief');
  expect(brief).toMatch(/^4 articles, none in English\n/);
  expect(brief).toContain('In Arabic: listed, not read. jisr');
  const quotes = await ask(foreign, '/quotes');
  expect(quotes).toMatch(/^No quotes\n/);
  expect(quotes).toContain('In Russian: listed, not read. most');
  expect(await ask(foreign, '/who Lindner')).toContain('do not name Lindner');
});

describe('the analysis', () => {
  it.each([
    ['de', GERMAN, 3],
    ['fr', FRENCH, 3],
    ['ru', RUSSIAN, 3],
    ['ar', ARABIC, 3],
  ])('of %s has its language and sentences and nothing else', (language, text, sentences) => {
    const article = parse({ id: 'a', text });
    const analysis = analyze(article);
    expect(analysis).toMatchObject({ language, entities: [], quotes: [], dates: [], phrases: [] });
    expect(analysis.sentences).toHaveLength(sentences);
    const lines = summarize({ article, analysis }, { sentences: 2 });
    expect(lines.length).toBeGreaterThan(0);
    for (const { start, end } of lines) expect(text.slice(start, end)).toMatch(/[.»“]$/);
  });

  it('of English, and of a text too short to tell, has no language', () => {
    for (const text of [ENGLISH, '', 'Roe won.', 'Oster 2, Kalevo 1']) {
      expect(analyze(parse({ id: 'a', text }))).not.toHaveProperty('language');
      expect(parse({ id: 'a', text })).not.toHaveProperty('language');
    }
    expect(analyze(parse({ id: 'a', text: ENGLISH })).quotes).toHaveLength(1);
  });

  it.each<[Partial<Item>, string | undefined]>([
    [{ text: 'Anna Lindner siegt.', language: 'de' }, 'de'],
    [{ text: GERMAN, language: 'en' }, 'de'],
    [{ text: GERMAN, language: 'de-AT' }, 'de-AT'],
    [{ text: ENGLISH, language: 'en-GB' }, 'en-GB'],
    [{ text: ENGLISH, language: 'de' }, 'en'],
    [{ text: 'Roe won.', language: 'en' }, 'en'],
  ])('what is declared counts where the text is too short: %j', (item, language) => {
    expect(parse({ id: 'a', text: '', ...item }).language).toBe(language);
  });
});
