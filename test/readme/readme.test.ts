import { describe, expect, it } from 'vitest';
import { envExample, filled, PARTS, read } from './tables.ts';

describe('the README', () => {
  it('holds what the code says: transcript, scopes, commands, configuration, verbs (npm run docs writes them)', async () => {
    const readme = read('README.md');
    for (const name of Object.keys(PARTS)) expect(readme).toContain(`<!-- ${name} -->`);
    expect(await filled(readme)).toBe(readme);
  });
  it('has an .env.example with every variable', () => {
    expect(read('.env.example')).toBe(envExample());
  });
});
