// The weights file: what is wrong with one is said in one line with the mend; the program's own is small and loads at once.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decode, readWeights, VERSION, WEIGHTS } from '../../../../src/core/analysis/model/weights.ts';
import { packFile } from '../../../../src/training/learn/pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-weights-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = packFile({ made: '2026-01-02', corpora: [], figures: { 'people: exact F1': 90 } }, [
  ['words', Buffer.from('abc')],
  ['names', Buffer.from('defgh')],
]);
const fault = (bytes: Uint8Array): string => {
  const file = join(folder, 'weights.bin');
  writeFileSync(file, bytes);
  try {
    readWeights(file);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no fault';
};
const changed = (at: number, value: number): Buffer => {
  const bytes = Buffer.from(good);
  bytes[at] = value;
  return bytes;
};
const MARK = 'DATELINE'.length;
const HEADER = MARK + 8;
const MEND = /`npm run train`/;

describe('a weights file', () => {
  it('gives its header and its sections', () => {
    const { header, section } = decode(good);
    expect(header.made).toBe('2026-01-02');
    expect(header.figures).toEqual({ 'people: exact F1': 90 });
    expect(Buffer.from(section('words')).toString()).toBe('abc');
    expect(Buffer.from(section('names')).toString()).toBe('defgh');
  });

  it('that is missing is named with its path', () => {
    expect(() => readWeights(join(folder, 'none.bin'))).toThrow(join(folder, 'none.bin'));
    expect(() => readWeights(join(folder, 'none.bin'))).toThrow(MEND);
  });

  it('of another version says both versions', () => {
    const message = fault(changed(MARK, VERSION + 1));
    expect(message).toContain(`version ${VERSION + 1}`);
    expect(message).toContain(`version ${VERSION}`);
    expect(message).toMatch(MEND);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['empty', Buffer.alloc(0), /holds no weights/],
    ['something else', Buffer.from('{"weights": "are not JSON alone"}'), /holds no weights/],
    ['cut in its mark', good.subarray(0, 5), /holds no weights/],
    ['cut in its header', good.subarray(0, HEADER + 20), /cut short or damaged/],
    ['cut in its sections', good.subarray(0, good.length - 1), /cut short or damaged/],
    ['longer than its sections', Buffer.concat([good, Buffer.from('x')]), /cut short or damaged/],
    ['damaged in its header', changed(HEADER, '['.charCodeAt(0)), /cut short or damaged/],
    ['of a header that is longer than the file', changed(MARK + 7, 0x7f), /cut short or damaged/],
  ])('that is %s is told from a good one', (_, bytes, expected) => {
    const message = fault(bytes);
    expect(message).toMatch(/^weights: /);
    expect(message).toMatch(expected);
    expect(message).toMatch(MEND);
    expect(message).not.toContain('\n');
  });

  it.each(['{}', 'null', '[]', '{"sections":[null]}', '{"sections":[{"name":"a","length":"x"}]}'])(
    'whose header is %s is damaged',
    (json) => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(json.length);
      const bytes = Buffer.concat([good.subarray(0, MARK + 4), length, Buffer.from(json)]);
      expect(fault(bytes)).toMatch(/cut short or damaged/);
    },
  );

  it('without a section says which', () => {
    expect(() => decode(good).section('speakers')).toThrow(/holds no “speakers”.*npm run train/);
  });
});

describe('the weights of the program', () => {
  it('are under 3 MB', () => {
    expect(readFileSync(WEIGHTS).length).toBeLessThan(3_000_000);
  });

  it('tell when they were made and what they were learnt from', () => {
    const { header } = readWeights(WEIGHTS);
    expect(header.made).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(header.corpora.length).toBeGreaterThan(2);
    for (const { name, from, licence } of header.corpora)
      for (const words of [name, from, licence]) expect(words.length).toBeGreaterThan(2);
    expect(header.sections.map(({ name }) => name)).toContain('words');
  });
});
