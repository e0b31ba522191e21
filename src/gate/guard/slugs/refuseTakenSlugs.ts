import { ValidationError } from 'payload'
import type { AdapterRequest } from '../../../database/unit.ts'
import { messagesFor } from '../../../language/messagesFor.ts'
import { gateMessages } from '../../messages/index.ts'
import { titleOf } from '../../titleOf.ts'
import type { Guarded } from '../Guarded.ts'
import type { Before } from '../storedRow.ts'
import { formerIn, holdersOf, type Holder } from './takenSlugs.ts'

type Data = Record<string, unknown>

/** A story's row that is about to be written. */
export interface SlugWrite {
  /** Of the collection of articles. */
  collection: string
  /** What is written. */
  data: Data
  before?: Before
  req: AdapterRequest | undefined
}

/**
 * Refuses a slug that another story was published under, and a former slug that is another's: old
 * links would lead to two stories. What a story had before stays its own. Costs a query where a
 * slug is new, or where there are former ones.
 *
 * @throws {ValidationError} at the field `slug`, naming the other story
 */
export async function refuseTakenSlugs(guard: Guarded, write: SlugWrite): Promise<void> {
  const { collection, data, before, req } = write
  const { slug } = data
  const isNew = typeof slug === 'string' && slug !== '' && slug !== before?.row.slug
  const former = formerIn(data)
  const id = before?.row.id
  const of = { collection, req, ...(id !== undefined && { id }) }
  const holders = [
    ...(isNew ? await holdersOf(guard, { ...of, slugs: [slug], presentToo: false }) : []),
    ...(await holdersOf(guard, { ...of, slugs: former, presentToo: true })),
  ]
  if (holders.length === 0) return
  const own = new Set(before ? formerIn((await before.whole?.()) ?? before.row) : [])
  for (const holder of holders) {
    const taken = holder.held.find((one) => !own.has(one) || (isNew && one === slug))
    if (taken !== undefined) throw refusalOf(guard, write, holder, taken)
  }
}

function refusalOf(
  guard: Guarded,
  { collection, req }: SlugWrite,
  { headline }: Holder,
  slug: string,
): ValidationError {
  const [locale] = guard.locales()
  const { slugTaken } = messagesFor(gateMessages, req).guard
  const message = slugTaken(slug, titleOf('articles', { headline }, locale))
  const refusal = new ValidationError({ collection, errors: [{ path: 'slug', message, label: message }] })
  refusal.message = message
  return refusal
}
