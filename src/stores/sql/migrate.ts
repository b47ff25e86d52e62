// Brings a store's tables to what this program expects: each missing step in a transaction of its own, recorded by name.
import { type Kysely, sql } from 'kysely';
import type { Tables } from './schema.ts';
import type { Step, Words } from './step.ts';

/** `left`: steps the store has not had yet. `newer`: names of steps it has had that this program does not know. */
export async function compare(db: Kysely<Tables>, steps: readonly Step[]): Promise<{ left: Step[]; newer: string[] }> {
  const done = new Set((await db.selectFrom('migrations').select('name').execute()).map((row) => row.name));
  const left = steps.filter((step) => !done.delete(step.name));
  return { left, newer: [...done] };
}

export async function migrate(db: Kysely<Tables>, steps: readonly Step[], words: Words): Promise<void> {
  const { text, end } = words;
  await sql.raw(`create table if not exists migrations (name ${text} primary key not null) ${end}`).execute(db);
  for (const step of steps) {
    await db.transaction().execute(async (work) => {
      for (const statement of step.up(words)) await sql.raw(statement).execute(work);
      await step.fill?.(work);
      for (const statement of step.after ?? []) await sql.raw(statement).execute(work);
      await work.insertInto('migrations').values({ name: step.name }).execute();
    });
  }
}
