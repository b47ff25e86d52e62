// Forgets articles that never stood on the desk: rows that nothing points at once their receipts are let go.
import { sql } from 'kysely';
import type { Library } from '../../../core/desk/library.ts';
import type { Together } from '../together.ts';
import type { Counts } from './entering.ts';
import { lastPlace } from './places.ts';

export const forgetting =
  (write: Together<Counts>): Library['forget'] =>
  (begins, before, limit) =>
    write(async (work) => {
      const isOther = sql`substr(sources.id, 1, ${begins.length}) <> ${begins}`;
      const { rows } = await sql<{ article: number }>`select distinct aside.article from sources
        join carried aside on aside.source = sources.number and aside.here = 0 and aside.article <= ${lastPlace(before - 1)}
        where not (${isOther}) and not exists (
          select 1 from carried join sources on sources.number = carried.source
          where carried.article = aside.article and (carried.here = 1 or ${isOther}))
        order by aside.article limit ${limit}`.execute(work);
      const places = rows.map(({ article }) => article);
      if (places.length === 0) return 0;
      await work.deleteFrom('carried').where('article', 'in', places).execute();
      await work.deleteFrom('revisions').where('article', 'in', places).execute();
      await work.deleteFrom('articles').where('place', 'in', places).execute();
      return places.length;
    });
