// The forms of names as they are compared: in a name, out its words folded, suffix apart, Arabic articles joined to what they open.
import { tokens, fold } from '../../text/words.ts';
import { PARTICLE, SUFFIX } from '../names/plain-words.ts';

export type Form = { parts: string[]; suffix: string };

const ARTICLE = new Set(['al', 'el', 'ul', 'as', 'ash', 'at', 'ad', 'an', 'ar', 'az']);

/** Words without stops; "Al Khouri", "al-Khouri" and "Khouri" end in the same word. */
export function form(name: string): Form {
  const words = tokens(fold(name))
    .map((token) => token.text.replace(/\.$/, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const last = /\s((?:\p{Lu}{2,4}[ ,]*)+)$/u.exec(name)?.[1];
  // "Daniel Bern FRS", "Zaha Quill DBE RA": letters behind a name that is not written in capitals.
  if (last && words.length > 2 && name !== name.toUpperCase())
    for (const _ of last.trim().split(/[ ,]+/)) if (words.length > 2 && !SUFFIX.has(words.at(-1) ?? '')) words.pop();
  let suffix = '';
  while (words.length > 1 && SUFFIX.has(words.at(-1) ?? '')) suffix = words.pop() ?? '';
  const parts = words
    .filter((word, i) => !(ARTICLE.has(word) && i < words.length - 1 && (i > 0 || words.length === 2)))
    .map((word) => word.replace(/^(?:al|el|as|ash|at|ad|an|ar|az|ul)-(?=\p{L}{3})/u, ''));
  return { parts, suffix: suffix === 'junior' ? 'jr' : suffix === 'senior' ? 'sr' : suffix };
}

/** Every tail of a name that may stand for it: "Owen Bright Feather" gives "feather" and "bright feather". */
export function tails(parts: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = Math.max(1, parts.length - 5); i < parts.length; i++)
    if (!PARTICLE.has(parts[parts.length - 1] ?? '')) found.push(parts.slice(i).join(' '));
  // "De Groot", "bin Laith" stand with and without the particle; "Solheim-Bakke" and "Bakke" too.
  return found;
}

const NICKNAMES: readonly (readonly string[])[] = [
  'william bill billy will willie',
  'robert bob bobby rob robbie',
  'richard dick rick ricky rich',
  'edward ed eddie ted teddy',
  'james jim jimmy jamie',
  'john jack johnny',
  'joseph joe joey',
  'thomas tom tommy',
  'michael mike mick mickey',
  'anthony tony',
  'andrew andy drew',
  'alexander alex sandy sasha',
  'benjamin ben',
  'bernard bernie',
  'charles charlie chuck',
  'christopher chris',
  'daniel dan danny',
  'david dave',
  'donald don',
  'douglas doug',
  'eugene gene',
  'francis frank',
  'frederick fred freddie',
  'gregory greg',
  'henry harry hank',
  'jeffrey jeff',
  'jeremiah jerry',
  'kenneth ken',
  'lawrence larry',
  'leonard len leo',
  'matthew matt',
  'nicholas nick',
  'patrick pat',
  'peter pete',
  'philip phil',
  'raymond ray',
  'ronald ron',
  'samuel sam',
  'stephen steve',
  'steven steve',
  'terence terry',
  'timothy tim',
  'vincent vince',
  'walter walt',
  'elizabeth liz beth betty lizzie',
  'margaret maggie meg peggy',
  'katherine kate kathy katie',
  'catherine cathy kate',
  'jennifer jen jenny',
  'jessica jess',
  'deborah debbie deb',
  'patricia pat patty',
  'susan sue',
  'barbara barb',
  'rebecca becky',
  'victoria vicky',
  'alexandra alex',
  'samantha sam',
  'theresa terry tess',
  'vladimir volodya',
  'dmitry dima',
  'mikhail misha',
  'joshua josh',
  'zachary zach',
  'theodore ted theo',
  'albert al bert',
  'alfred alf al',
  'gerald gerry jerry',
].map((line) => line.split(' '));

const nick = new Map<string, Set<string>>();
for (const group of NICKNAMES)
  for (const one of group) {
    const all = nick.get(one) ?? new Set<string>();
    for (const other of group) all.add(other);
    nick.set(one, all);
  }

/** "J." and "John", "Ted" and "Edward", "Alex" and "Alex": may they be one person's? */
export function sameFirst(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return nick.get(a)?.has(b) ?? false;
}

const LIKE_LENGTH = 5;

/** Two spellings of a first name that are one letter apart, the first letters alike: "Kristin" and "Kristen". */
export function likeFirst(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LIKE_LENGTH || a.slice(0, 3) !== b.slice(0, 3)) return false;
  let apart = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) apart++;
  return apart === 1;
}
