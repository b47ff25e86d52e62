// The command line of evaluation and training: wrong usage is exit 2 with the usage, a missing corpus exit 1 with the mend.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const run = (script: string, ...words: string[]) => {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '..', '..', 'src', 'training', `${script}.ts`), ...words],
    { encoding: 'utf8' },
  );
  return { status, stderr, stdout };
};

describe('npm run evaluate', () => {
  it('asks for the corpora', () => {
    const { status, stderr } = run('evaluate');
    expect(status).toBe(2);
    expect(stderr).toMatch(/--corpora is missing\nusage: npm run evaluate -- --corpora DIR/);
  });
  it('says which rows there are', () => {
    const { status, stderr } = run('evaluate', '--corpora', 'x', '--row', 'weather');
    expect(status).toBe(2);
    expect(stderr).toMatch(/--row weather: there is sentences, people, .*speakers, .*speed, cost/);
  });
  it('names the file that is missing', () => {
    const { status, stderr } = run('evaluate', '--corpora', 'no-such-folder', '--row', 'people');
    expect(status).toBe(1);
    expect(stderr).toMatch(/names\.dev\.jsonl cannot be read: give the folder with --corpora DIR/);
  });
});

describe('npm run train', () => {
  it('takes no stage that there is not', () => {
    const { status, stderr } = run('train', '--corpora', 'x', '--only', 'weather');
    expect(status).toBe(2);
    expect(stderr).toMatch(/--only takes one of words/);
  });
});
