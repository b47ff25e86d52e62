// Seeded random messages, hostile ones among them. In: a seed; out: a message, the same for the same seed on every machine.
// Own-voice parts are hostile too: a question's words are echoed there.
import type { Block, Button, Citation, Inline, Message, Piece, Point, Voice } from '../../src/core/chat/message.ts';

/** Mulberry32: small, even enough, the same everywhere. */
const generator = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A seeded source of choices. */
export type Dice = {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  one<T>(list: readonly T[]): T;
  /** True with this probability. */
  chance(probability: number): boolean;
};

export const diceOf = (seed: number): Dice => {
  const next = generator(seed);
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    one: <T>(list: readonly T[]): T => list[between(0, list.length - 1)]!,
    chance: (probability) => next() < probability,
  };
};

const PLAIN = (
  'The harbour council agreed on Monday to widen a ferry pier after months of talks while residents said noise would grow ' +
  'and “no one asked us” Ms Okonjo told reporters near Tallavik’s old customs house it is not certain whether work may begin ' +
  'before spring, the ministry added, 3.5 million crowns at 08:00 U.S. officials (who declined to be named) – 2015 – said so.'
).split(' ');

/** Markup, mentions and links of Discord and Slack, and characters that hide or turn text. None may come alive. */
export const HOSTILE: readonly string[] = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@!123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '</brief:123456789012345678>',
  '</digest set:123456789012345678>',
  '<:smile:123456789012345678>',
  '<a:dance:123456789012345678>',
  '<t:1700000000:R>',
  '<id:customize>',
  '<!channel>',
  '<!here>',
  '<!everyone>',
  '<!subteam^S0123ABCD>',
  '<!date^1392734382^{date}|x>',
  '<@U0123ABCD>',
  '<@W0123ABCD|bob>',
  '<#C0123ABCD|general>',
  '<https://evil.example|bank>',
  '<mailto:a@evil.example|mail>',
  '&lt;!channel&gt;',
  '&amp;lt;@U1&amp;gt;',
  '&',
  'https://evil.example/x?y=1&z=2',
  'HTTP://EVIL.EXAMPLE/A',
  '(https://evil.example/a_(b))',
  'x://y',
  'steam://run/1',
  'mailto:a@evil.example',
  'www.evil.example',
  'evil.example',
  'discord.gg/abcdef',
  'a@evil.example',
  '[bank](https://evil.example)',
  '[bank](<https://evil.example> "title")',
  '[a',
  '](https://evil.example)',
  '<https://evil.example>',
  '<a@evil.example>',
  '<+15550100>',
  '**bold**',
  '***both***',
  '*one*',
  '_under_',
  '__line__',
  '~~gone~~',
  '~slack~',
  '||hidden||',
  '`code`',
  '``co`de``',
  '```',
  '```js\nx\n```',
  '# heading',
  '\n# heading',
  '\n## heading',
  '\n-# small',
  '-# small',
  '- item',
  '\n* item',
  '\n1. first',
  '1. first',
  '+ plus',
  '> said',
  '\n>>> all',
  ':smile:',
  ':::',
  '\\',
  '\\\\',
  '\\*',
  '\\@everyone',
  '@\u200beveryone',
  '<\u200b@123456789012345678>',
  'ht\u200btps://evil.example',
  '\u202egnp.exe\u202c',
  '\u2066isolated\u2069',
  '\u200f\u200e',
  '\ufeff',
  '\u0000\u0007\u001b[31m',
  '\u0085\u2028\u2029',
  '\r\n',
  '\t',
  '\u00a0',
  '\ud800',
  '\udc00',
  '👨‍👩‍👧',
  '🇺🇦',
  '𝕂𝕖𝕣𝕣𝕪',
  '𠮷野家',
  'שלום עולם',
  'سوتشي',
  'Z\u0351\u036b\u0343a\u030al\u0342go',
  '“”‘’«»„',
  '"\'"',
  '<script>alert(1)</script>',
  '%s%n{{x}}${y}',
];

const words = (dice: Dice, count: number, hostility: number): string => {
  const out: string[] = [];
  for (let at = 0; at < count; at++) {
    out.push(dice.chance(hostility) ? dice.one(HOSTILE) : dice.one(PLAIN));
    if (dice.chance(0.93)) out.push(' ');
  }
  return out.join('');
};

/** Texts of every length and temper: none, a word, a sentence, a page, one endless word, marks alone. */
const randomText = (dice: Dice): string => {
  const roll = dice.between(1, 100);
  if (roll <= 2) return '';
  if (roll <= 4) return dice.one([' ', '\n', '\u200b', '\u202e', '\u0000']);
  if (roll <= 60) return words(dice, dice.between(1, 30), 0.03);
  if (roll <= 85) return words(dice, dice.between(1, 40), 0.5);
  if (roll <= 90) return words(dice, dice.between(80, 500), dice.chance(0.5) ? 0.4 : 0);
  if (roll <= 94)
    return dice.one(['*', '_', '<', '@', '&', '“', '[', '\\', '`', 'x', '𝕂', '\ud83d']).repeat(dice.between(1, 5000));
  return HOSTILE[dice.between(0, HOSTILE.length - 1)]!;
};

const shortText = (dice: Dice): string => words(dice, dice.between(1, 6), 0.2);

const randomUrl = (dice: Dice): string =>
  dice.one([
    'https://desk.example/a/kerry-putin-sochi#s3',
    'https://desk.example/a_(b)_c?d=<e>&f="g"|h',
    'https://desk.example/**x**/`y`/[z](q)',
    'http://desk.example/%3Cx%3E/ü',
    `https://desk.example/${'long/'.repeat(dice.between(1, 300))}`,
    'javascript:alert(1)',
    'not a url',
    '',
  ]);

const citation = (dice: Dice): Citation => {
  const sentence = dice.between(1, 400);
  return {
    label: `${dice.one(['', '', '', 'b', 'c'])}${sentence}`,
    line: `news receipt harbour-${dice.between(1, 9)} ${sentence}`,
    ...(dice.chance(0.2) ? { url: randomUrl(dice) } : {}),
  };
};

const citations = (dice: Dice): [Citation, ...Citation[]] => {
  const more = dice.chance(0.03) ? dice.between(10, 80) : dice.between(0, 2);
  return [citation(dice), ...Array.from({ length: more }, () => citation(dice))];
};

const piece = (dice: Dice): Piece => ({
  text: dice.chance(0.05) ? randomText(dice) : shortText(dice),
  ...(dice.chance(0.6) ? { citations: citations(dice) } : {}),
});

const point = (dice: Dice): Point => ({
  text: randomText(dice),
  citations: citations(dice),
  ...(dice.chance(0.4)
    ? { speaker: Array.from({ length: dice.between(1, dice.chance(0.05) ? 12 : 3) }, () => piece(dice)) }
    : {}),
});

const inline = (dice: Dice): Inline => {
  const roll = dice.between(1, 10);
  if (roll <= 5) return randomText(dice);
  if (roll <= 7) return { bold: randomText(dice) };
  if (roll <= 9) return { link: { text: shortText(dice), url: randomUrl(dice) } };
  return { time: { at: dice.between(-1, 1) * dice.between(0, 2 ** 42), zone: dice.one(['UTC', 'Europe/Berlin']) } };
};

const voice = (dice: Dice): Voice =>
  dice.chance(0.7) ? randomText(dice) : Array.from({ length: dice.between(0, 6) }, () => inline(dice));

const button = (dice: Dice): Button => ({
  label: dice.chance(0.8) ? dice.one(['Sources', 'Share', 'More']) : randomText(dice),
  line: dice.chance(0.9) ? `news receipt harbour-1 ${dice.between(1, 99)}` : randomText(dice),
});

const block = (dice: Dice, isFirst: boolean): Block => {
  const roll = dice.between(1, 10);
  if (isFirst && roll <= 3) return { kind: 'points', layout: 'title', points: [point(dice)] };
  if (roll <= 5)
    return {
      kind: 'points',
      layout: dice.one(['list', 'list', 'row']),
      ...(dice.chance(0.5) ? { label: dice.chance(0.9) ? shortText(dice) : randomText(dice) } : {}),
      points: Array.from({ length: dice.chance(0.05) ? dice.between(10, 60) : dice.between(0, 6) }, () => point(dice)),
    };
  if (roll <= 7) return { kind: 'text', text: voice(dice) };
  if (roll === 8) return { kind: 'note', text: voice(dice) };
  return {
    kind: 'buttons',
    buttons: Array.from({ length: dice.chance(0.05) ? dice.between(6, 40) : dice.between(0, 4) }, () => button(dice)),
  };
};

/** The message of a seed. Most are of the size of an answer, one in twenty is far larger. */
export const randomMessage = (seed: number): Message => {
  const dice = diceOf(seed);
  const count = dice.chance(0.05) ? dice.between(20, 60) : dice.between(0, 8);
  return {
    title: dice.chance(0.7) ? shortText(dice) : randomText(dice),
    blocks: Array.from({ length: count }, (_, index) => block(dice, index === 0)),
  };
};

/** The addresses a message may link to: those it names itself, where they are of the web. */
export const linksOf = (message: Message): Set<string> => {
  const links = new Set<string>();
  const add = (url: string | undefined): void => {
    if (url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) links.add(new URL(url).href);
  };
  const ofVoice = (text: Voice): void => {
    if (typeof text === 'string') return;
    for (const each of text) if (typeof each !== 'string' && 'link' in each) add(each.link.url);
  };
  for (const each of message.blocks) {
    if (each.kind === 'text' || each.kind === 'note') ofVoice(each.text);
    if (each.kind !== 'points') continue;
    for (const one of each.points)
      for (const cited of [...one.citations, ...(one.speaker ?? []).flatMap((part) => part.citations ?? [])])
        add(cited.url);
  }
  return links;
};
