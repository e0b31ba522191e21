import type { AdapterRequest } from '../../../database/unit.ts'
import { gatedIn } from '../../../options/gated.ts'
import { messagesFor } from '../../../language/messagesFor.ts'
import { shortened } from '../../../language/shortened.ts'
import type { Row } from '../../../rows/readable.ts'
import { storedId } from '../../../rows/storedId.ts'
import { seen } from '../../judge/seen.ts'
import { gateMessages } from '../../messages/index.ts'
import { titleOf } from '../../titleOf.ts'
import type { Guarded } from '../Guarded.ts'

/** Longest headline in a list of several, in code points. */
const longest = 30

/**
 * What people call these documents: 「headline」, or what stands for it; one without any words keeps
 * its collection and id. Asked only where a deletion is refused: one query for each.
 *
 * @param users by collection and id, `articles 12`
 */
export const calledAs = (guard: Guarded, users: readonly string[], req?: AdapterRequest): Promise<string[]> =>
  Promise.all(users.map((user) => nameOf(guard, user, req)))

async function nameOf(guard: Guarded, user: string, req?: AdapterRequest): Promise<string> {
  const { inner } = guard
  const [collection = '', given = ''] = user.split(' ')
  const id = storedId(inner.payload, collection, given)
  const where = { id: { equals: id } }
  const row =
    id === undefined
      ? null
      : await inner.findOne<Row & { id: number | string }>({ collection, where, ...(req && { req }) })
  return row ? titled(guard, collection, row, req) : user
}

/** A document in hand as people call it: 「headline」, or its collection and id. */
export function titled(
  guard: Guarded,
  collection: string,
  row: Row & { id: number | string },
  req?: AdapterRequest,
): string {
  const kind = gatedIn(guard.options(), collection)?.kind
  const locale = req?.locale ?? guard.locales()[0]
  const title = kind ? titleOf(kind, seen(guard.options(), { kind, collection, row }), locale) : ''
  return title === ''
    ? `${collection} ${row.id}`
    : messagesFor(gateMessages, req).quote(shortened(title, longest))
}
