// What speaks for and against a candidate as the speaker of a quote: in the quote among its candidates, out hashed features.
import { feature, hashOf } from '../model/hash.ts';
import { type Candidate, WAY } from './candidates.ts';
import { type Facts, path } from './classes.ts';
import { type Common, endOf, few } from './alike.ts';
import { type Ask, samePerson } from './scene.ts';
import type { Use } from './uses.ts';

const GROUPS = { say: 1, name: 2, judge: 3, show: 4 } as const;
const KINDS = { person: 1, organization: 2, place: 3, other: 4 } as const;
const MENTIONS = { name: 1, nominal: 2, pronoun: 3 } as const;

const near = (distance: number): number =>
  distance <= 0
    ? 0
    : distance < 4
      ? distance
      : distance < 7
        ? 4
        : distance < 12
          ? 5
          : distance < 20
            ? 6
            : distance < 40
              ? 7
              : 8;

/** Of words that may lie outside the frame. */
const hashAt = (facts: Facts, at: number): number => facts[at]?.lex.hash ?? 7;
const sortAt = (facts: Facts, at: number): number => facts[at]?.sort ?? 0;

/** A row of features that grows; reused for every candidate. Hashes are handed in as the whole numbers of their bits. */
export class Row {
  hashes = new Uint32Array(256);
  length = 0;
  add(template: number, a: number, b = 0, c = 0): void {
    this.hashes[this.length++] = feature(template, a, b, c);
  }
}

/** The cue's own features. */
function cue(row: Row, way: number, use: Use, { scene, at, q }: Ask, c: Common, frame: number): void {
  const { group, cue: verb, last } = use;
  const lemma = hashOf(verb.lemma) | 0;
  const kind =
    GROUPS[verb.group] * 8 + (use.nominal ? 4 : 0) + (verb.forms.includes('ing') ? 2 : 0) + (use.inverted ? 1 : 0);
  const state = (group.negated ? 1 : 0) | (group.supposed ? 2 : 0) | (group.passive ? 4 : 0) | (group.loose ? 8 : 0);
  row.add(20, way, lemma);
  row.add(21, way, lemma, kind);
  row.add(22, way, kind, state);
  row.add(23, way, kind, c.shape);
  if (frame !== at) {
    row.add(24, way, kind, c.wide);
    return;
  }
  const facts = scene.facts(frame);
  const between = (way === WAY.useAfter || group.verb > q ? path(facts, q + 1, group.from) : path(facts, last, q)) | 0;
  const far = near(group.verb > q ? group.verb - q : q - last);
  row.add(25, way, between, kind);
  row.add(26, way, between, lemma);
  row.add(27, way, between, c.wide);
  row.add(28, way, far, kind);
  row.add(29, way, c.before, kind);
  row.add(30, way, c.before, lemma);
  row.add(31, way, state, between);
  row.add(32, way, feature(c.end, kind), between);
  row.add(33, way, hashAt(facts, last), lemma);
  row.add(34, way, hashAt(facts, Math.max(0, group.from - 1)), kind);
  if (use.subject) {
    const gap = (use.inverted ? path(facts, last, use.subject.from) : path(facts, use.subject.to, group.from)) | 0;
    row.add(35, way, gap, kind);
    row.add(36, way, near(Math.abs(group.from - use.subject.to)), kind);
  }
}

/** Does a cue of the frame have another subject between the candidate and the quote? */
function isPassed(candidates: readonly Candidate[], { from, to }: Candidate, at: number, q: number): boolean {
  for (const other of candidates) {
    if (other.use === null || other.frame !== at) continue;
    if (from > q ? other.from > q && other.to <= from : other.from >= to && other.to <= q) return true;
  }
  return false;
}

/** Fills the row with the features of a candidate. */
export function featuresOf(row: Row, ask: Ask, one: Candidate, c: Common): void {
  const { scene, segment, at, q, reading, verdict, before, last, candidates } = ask;
  const { way, from, to } = one;
  row.length = 0;
  row.add(0, way);
  row.add(1, way, c.shape);
  row.add(2, way, c.shape, c.end);
  row.add(3, way, c.before);
  row.add(4, way, c.after);
  row.add(5, way, c.classBefore, c.classAfter);
  row.add(6, way, c.classAfter, c.end);
  row.add(7, way, c.words, c.end);
  if (way === WAY.none) {
    row.add(8, c.before, c.before2);
    row.add(9, c.after, c.after2);
    row.add(10, c.before, c.after);
    row.add(11, c.words, c.classBefore, c.classAfter);
    row.add(12, c.words, c.before);
    row.add(13, c.words, c.end, c.wide);
    row.add(14, c.verdict, c.wide);
    row.add(15, c.verdict, c.words);
    row.add(16, c.verdict, c.classBefore, c.classAfter);
    row.add(17, c.verdict);
    row.add(18, few(candidates.length, 6), c.wide);
    row.add(19, few(reading.uses.length, 3), c.words, c.wide);
    row.add(70, c.link, before && before.candidate.way === WAY.none ? 1 : 0);
    row.add(71, hashOf(scene.text.slice(segment.inner.start, segment.inner.end).toLowerCase()) | 0);
    return;
  }
  // The phrase itself.
  const entity = one.entity === undefined ? undefined : scene.entity.get(one.entity);
  const kind =
    (entity ? KINDS[entity.kind] * 2 + (entity.name === null ? 0 : 1) : 0) * 4 +
    (one.mention ? MENTIONS[one.mention.mention.kind] : 0);
  const facts = one.frame >= 0 ? scene.facts(one.frame) : null;
  const head = facts && to > 0 ? facts[to - 1]!.lex.hash : 0;
  const opener = facts ? facts[from]!.sort : 0;
  const closer = facts && to > 0 ? facts[to - 1]!.sort : 0;
  const sort = opener * 32 + closer;
  const weight = few(Math.ceil(Math.log2(1 + (entity?.mentions.length ?? 0))), 6);
  row.add(40, way, sort, kind);
  row.add(41, way, sort);
  row.add(42, way, head);
  row.add(43, way, facts ? facts[from]!.lex.hash : 0);
  row.add(44, way, weight, kind);
  row.add(45, way, few(one.order, 4), c.wide);
  row.add(46, way, Math.round(one.clean * 4), few(to - from, 6));
  row.add(47, way, one.order, c.verdict);
  if (facts) {
    row.add(48, way, from === 0 ? 7 : facts[from - 1]!.lex.hash);
    row.add(49, way, from === 0 ? 0 : facts[from - 1]!.sort, sortAt(facts, to));
    row.add(50, way, hashAt(facts, to));
    row.add(51, way, hashAt(facts, to), hashAt(facts, to + 1));
    row.add(52, way, sortAt(facts, to), sortAt(facts, to + 1));
  }
  // Where it stands.
  if (one.frame === at && facts) {
    const after = from > q;
    const between = (after ? path(facts, q + 1, from) : path(facts, to, q)) | 0;
    row.add(53, way, between);
    row.add(54, way, between, c.wide);
    row.add(55, way, near(after ? from - q : q - to), c.wide);
    row.add(56, way, between, sort);
    const passed = isPassed(candidates, one, at, q);
    const blocked = passed ? 1 : 0;
    row.add(80, way, after ? c.classAfter : c.classBefore, few(one.order, 4));
    row.add(81, way, blocked, after ? c.classAfter : c.classBefore);
    row.add(82, way, blocked, c.verdict);
    row.add(57, way, from === 0 ? 1 : 0, c.wide);
  } else {
    const far = one.frame < 0 ? 5 : few(Math.abs(at - one.frame), 4);
    const paragraphs =
      one.frame < 0 ? 5 : few(Math.abs(reading.frame.paragraph - (scene.readings[one.frame]?.frame.paragraph ?? 0)), 3);
    row.add(58, way, far * 8 + paragraphs, c.shape);
    row.add(59, way, far * 8 + paragraphs, kind);
    row.add(60, way, far * 8 + paragraphs, c.wide);
    row.add(61, way, far * 8 + paragraphs, c.verdict);
  }
  // The rules.
  const { use } = verdict;
  const subject = use?.subject;
  const agrees = !subject
    ? 0
    : use === one.use
      ? 3
      : one.frame !== at || one.from >= subject.to || one.to <= subject.from
        ? 0
        : one.from === subject.from && one.to === subject.to
          ? 2
          : 1;
  row.add(62, agrees, c.verdict);
  row.add(63, agrees, c.verdict, way);
  row.add(64, agrees, c.verdict, c.wide);
  row.add(65, agrees, way, c.classBefore * 32 + c.classAfter);
  // Who spoke before.
  if (before && c.linked) {
    const same = before.candidate.way === WAY.none ? 2 : samePerson(before.candidate, one) ? 1 : 0;
    row.add(66, same, way);
    row.add(67, same, c.link);
    row.add(68, same, c.link, way);
    if (one.use && before.candidate.use === one.use) row.add(69, c.link, way);
  }
  if (last) {
    const same = samePerson(last.candidate, one) ? 1 : 0;
    const paragraphs = few(segment.paragraph - last.segment.paragraph, 3);
    const told = feature(way, paragraphs) | 0;
    row.add(72, same, way, paragraphs);
    row.add(73, same, told, c.shape);
    row.add(74, same, told, c.verdict);
    row.add(75, same, told, sort);
    if (way === WAY.last) {
      row.add(76, few(at - last.at, 4), paragraphs, endOf(scene.text, last.segment.inner.end));
      row.add(77, few(at - last.at, 4), paragraphs, feature(last.candidate.way, c.wide) | 0);
      row.add(78, few(at - last.at, 4), paragraphs, last.segment.closed ? 1 : 0);
      row.add(79, few(reading.uses.length, 2), few(at - last.at, 3), paragraphs);
    }
  }
  if (one.use) cue(row, way, one.use, ask, c, one.frame);
}
