// The sources that are listed for a workspace, as part of a statement.
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** The ids of the sources listed for one of these. */
export const listedFor = (db: Kysely<Tables>, workspaces: readonly string[]) =>
  db
    .selectFrom('listings')
    .innerJoin('sources', 'sources.number', 'listings.source')
    .select('sources.id')
    .where('workspace', 'in', workspaces);
