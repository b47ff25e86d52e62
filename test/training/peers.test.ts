// Peers: pieces without offsets are found again in the text; packages that cannot be had are a plain message.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inOrder, near } from '../../src/training/peers/located.ts';
import { bring } from '../../src/training/peers/packages.ts';
import { segmenter } from '../../src/training/peers/segmenter.ts';

afterEach(() => vi.unstubAllEnvs());

describe('pieces', () => {
  const text = 'Brisk met “Vell, the diver. Vell’s boat is old.';
  const cut = (span: { start: number; end: number } | null): string | null => span && text.slice(span.start, span.end);

  it('are found near their place, without marks', () => {
    expect(cut(near(text, '“Vell,', 10))).toBe('Vell');
    expect(near(text, 'Vell’s', 28)).toEqual({ start: 28, end: 34 });
    expect(near(text, 'Vell,', 12)).toEqual({ start: 11, end: 15 });
  });
  it('are not taken from elsewhere', () => {
    expect(near(text, 'boat', 0)).toBeNull();
    expect(near(text, '“”', 10)).toBeNull();
  });
  it('are found one behind the other', () => {
    expect(inOrder(text, ['Vell', 'Vell', 'Vell', 'old.'])).toEqual([
      { start: 11, end: 15 },
      { start: 28, end: 32 },
      { start: 43, end: 47 },
    ]);
  });
});

describe('packages', () => {
  it('that npm cannot bring are named, with what to do', () => {
    vi.stubEnv('PATH', '');
    expect(() => bring({ 'dateline-has-no-such-peer': '0.0.0' })).toThrow(
      /peers: npm could not install dateline-has-no-such-peer@0\.0\.0: without a network leave --peers out/,
    );
  });
});

describe('the platform’s segmenter', () => {
  it('gives the ends of sentences, without the space behind', () => {
    expect(segmenter().ends!('It rained. We left.\n\nHome')).toEqual([10, 19, 25]);
  });
});
