import { preparedRows, type PreparedQuestion } from '../../../database/preparedRows.ts'
import type { Locale } from '../../../story/types.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import type { StoredKept } from '../KeptStory.ts'
import { keptSlug } from '../slugs.ts'
import { withInstants } from '../store/keptRows.ts'

/** Asks for what is kept at an address. */
export type RowsAt<Row extends Partial<StoredKept>> = (
  guard: Guarded,
  at: { slug: string; locale: Locale },
) => Promise<Row[]>

/**
 * The question for what is kept at an address, the latest first: one question, by the index of slug
 * and locale, whose statement is written once where the database has statements.
 *
 * @param columns those of `Row`, which are answered besides the id
 */
export function rowsAt<Row extends Partial<StoredKept>>(
  columns: Readonly<Partial<Record<keyof StoredKept, true>>>,
): RowsAt<Row> {
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
    // The columns that were asked for, by their names: the caller says which those are.
    return (rows as unknown as Row[]).map(withInstants)
  }
}
