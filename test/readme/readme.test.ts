import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CARD } from './card.ts';
import { envExample, filled, MODEL_CARD, PARTS, read } from './tables.ts';

describe('the README', () => {
  it('holds what the code says: transcript, scopes, commands, configuration, verbs (npm run docs writes them)', async () => {
    const readme = read('README.md');
    for (const name of Object.keys(PARTS)) expect(readme).toContain(`<!-- ${name} -->`);
    expect(await filled(readme)).toBe(readme);
  });
  it('names the command of every bench', () => {
    const files = readdirSync(join(import.meta.dirname, '..', 'bench')).filter((file) => file.endsWith('.ts'));
    const names = files.map((file) => file.slice(0, -'.ts'.length)).filter((name) => name !== 'run');
    const readme = read('README.md');
    expect(names.filter((name) => !new RegExp(`-- ${name}[\`\\s]`).test(readme))).toEqual([]);
  });
  it('has a model card that says what the weights say (npm run docs writes it)', async () => {
    const card = read(MODEL_CARD);
    for (const name of Object.keys(CARD)) expect(card).toContain(`<!-- ${name} -->`);
    expect(await filled(card, CARD)).toBe(card);
  });
  it('has an .env.example with every variable', () => {
    expect(read('.env.example')).toBe(envExample());
  });
});
