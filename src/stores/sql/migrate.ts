// Brings a store's tables to what this program expects: each missing step in a transaction of its own, recorded by name.
import { type Kysely, sql } from 'kysely';
import type { Tables } from './schema.ts';
import type { Step, Words } from './step.ts';

/** The steps the store has not had yet. Rejects where it has had one that this program does not know: a newer one has written it. */
export async function missing(db: Kysely<Tables>, steps: readonly Step[]): Promise<Step[]> {
  const done = new Set((await db.selectFrom('migrations').select('name').execute()).map((row) => row.name));
  const left = steps.filter((step) => !done.delete(step.name));
  if (done.size > 0) {
    throw new Error(
      `was written by a newer Dateline (${[...done].join(', ')}): run that version, or name another file`,
    );
  }
  return left;
}

export async function migrate(db: Kysely<Tables>, steps: readonly Step[], words: Words): Promise<void> {
  const { text, end } = words;
  await sql.raw(`create table if not exists migrations (name ${text} primary key not null) ${end}`).execute(db);
  for (const step of steps) {
    await db.transaction().execute(async (work) => {
      for (const statement of step.up(words)) await sql.raw(statement).execute(work);
      await work.insertInto('migrations').values({ name: step.name }).execute();
    });
  }
}
