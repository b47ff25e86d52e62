// The marks by which articles are known again, in SQL.
import type { Kysely } from 'kysely';
import type { Catalogue, Marks } from '../../../core/desk/catalogue.ts';
import type { Tables } from '../schema.ts';
import type { Together } from '../together.ts';

type Db = Kysely<Tables>;

const linkOf = ({ link }: Marks): string | undefined => (link === undefined ? undefined : `link ${link}`);
const textOf = ({ text }: Marks): string => `text ${text}`;

/** Whose each of the marks is. */
async function owners(db: Db, marks: Marks): Promise<Partial<Marks>> {
  const [link, text] = [linkOf(marks), textOf(marks)];
  const rows = await db
    .selectFrom('marks')
    .selectAll()
    .where('mark', 'in', link === undefined ? [text] : [link, text])
    .execute();
  const ownerOf = (mark: string | undefined) => rows.find((row) => row.mark === mark)?.article;
  const [ofLink, ofText] = [ownerOf(link), ownerOf(text)];
  return { ...(ofLink !== undefined && { link: ofLink }), ...(ofText !== undefined && { text: ofText }) };
}

export const marks = (asked: Db, write: Together<null>): Pick<Catalogue, 'knows' | 'know'> => ({
  knows: (marks) => owners(asked, marks),
  know: (article, marks) =>
    write(async (work) => {
      const all = [linkOf(marks), textOf(marks)].filter((mark) => mark !== undefined);
      await work
        .insertInto('marks')
        .values(all.map((mark) => ({ mark, article })))
        .onConflict((on) => on.doNothing())
        .execute();
      return { text: article, ...(await owners(work, marks)) };
    }),
});
