import { preparedRows, type PreparedQuestion } from '../../../database/preparedRows.ts'
import type { Locale } from '../../../story/types.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import type { StoredKept } from '../KeptStory.ts'
import { keptSlug } from '../slugs.ts'
import { withInstants } from '../store/keptRows.ts'

/** Asks for what is kept at an address. */
export type RowsAt<Column extends keyof StoredKept> = (
  guard: Guarded,
  at: { slug: string; locale: Locale },
) => Promise<Pick<StoredKept, Column | 'id'>[]>

/**
 * The question for what is kept at an address, the latest first: one question, by the index of slug
 * and locale, whose statement is written once where the database has statements.
 *
 * @param columns those that are answered, besides the id
 */
export function rowsAt<Column extends keyof StoredKept>(
  columns: Readonly<Record<Column, true>>,
): RowsAt<Column> {
  const question: PreparedQuestion = {
    collection: keptSlug,
    columns: ['id', ...Object.keys(columns)],
    equal: ['slug', 'locale'],
    sort: 'position',
  }
  return async ({ inner }, { slug, locale }) => {
    const ask = preparedRows(inner, question)
    const rows = ask
      ? await ask({ slug, locale })
      : (
          await inner.find({
            collection: keptSlug,
            where: { and: [{ slug: { equals: slug } }, { locale: { equals: locale } }] },
            sort: '-position',
            limit: 0,
            pagination: false,
            select: columns,
          })
        ).docs
    // The columns that were asked for are those of the row by their names.
    return (rows as unknown as Pick<StoredKept, Column | 'id'>[]).map(withInstants)
  }
}
