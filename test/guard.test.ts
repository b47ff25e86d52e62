// The guard: a Node that is too old gets one line, before anything that it could not read.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GUARD } from './child.ts';

describe('a Node that is too old', () => {
  for (const version of ['20.20.2', '8.0.0', '23.11.1'])
    it(`${version} gets one line with the mend and exit 1`, () => {
      const program = `
        Object.defineProperty(process.versions, 'node', { value: '${version}' });
        process.argv[2] = 'help';
        import('${pathToFileURL(GUARD).href}');`;
      const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^Dateline needs Node 24 or newer: .*npm ci && npm start.*\n$/);
    });

  it('the guard itself holds nothing that such a Node cannot read', async () => {
    // The system's own Node is often one; where there is none, or it is new enough, there is nothing to try.
    const found = spawnSync('/usr/bin/node', ['-p', 'process.versions.node'], { encoding: 'utf8' });
    const major = Number(found.stdout?.split('.')[0] || Infinity);
    const { status, stderr } = spawnSync(major < 24 ? '/usr/bin/node' : process.execPath, [GUARD, 'nonsense'], {
      encoding: 'utf8',
    });
    expect(status).toBe(major < 24 ? 1 : 2);
    expect(stderr).toMatch(major < 24 ? /^Dateline needs Node 24 or newer[^\n]*\n$/ : /^"nonsense" is no verb/);
  });
});
