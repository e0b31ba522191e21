import type { Payload } from 'payload'
import { slugsOfKind } from '../../../options/gated.ts'
import { isRecord } from '../../../rows/isRecord.ts'
import { guardOf, type Guarded } from '../../guard/Guarded.ts'
import { mendKept } from './mendKept.ts'

const kv = 'payload-kv'

/** Names the collections whose public articles are kept, in Payload's own store of small values. */
const key = 'newsroom-kept'

interface KvRow {
  id: number | string
  key: string
  data: unknown
}

/**
 * At a start: keeps what was public before anything was kept, as after an upgrade, in an app that
 * has just taken the newsroom in, or of a collection that has become one of articles. Done once; it
 * takes some milliseconds for each story, and the log says so. Several processes that start at once
 * may each do it.
 */
export async function keepOnStart(payload: Payload): Promise<void> {
  try {
    await keepWhatIsNotKept(payload)
  } catch (err) {
    // The newsroom works all the same; the next start tries again.
    payload.logger.error({ err, msg: 'payload-newsroom: not every public story could be kept for readers.' })
  }
}

async function keepWhatIsNotKept(payload: Payload): Promise<void> {
  const guard = guardOf(payload)
  const collections = slugsOfKind(guard.options(), 'articles')
  const row = await storedRow(guard)
  const known = new Set(namesIn(row?.data))
  const open = collections.filter((slug) => !known.has(slug))
  if (open.length === 0) return
  const mended = await mendKept(guard, open)
  if (mended > 0)
    payload.logger.info(`payload-newsroom: ${mended} public stories are now kept ready for readers.`)
  const data = { collections: [...known, ...open] }
  if (row) await guard.inner.updateOne({ collection: kv, id: row.id, data: { data }, returning: false })
  else await guard.inner.create({ collection: kv, data: { key, data }, returning: false })
}

/**
 * At a start with the newsroom switched off: what is kept is no longer followed, and is to be looked
 * through when it is on again.
 */
export async function forgetKept({ db }: Payload): Promise<void> {
  await db.deleteMany({ collection: kv, where: { key: { equals: key } } })
}

const storedRow = ({ inner }: Guarded): Promise<KvRow | null> =>
  inner.findOne<KvRow>({ collection: kv, where: { key: { equals: key } } })

function namesIn(data: unknown): string[] {
  const named = isRecord(data) ? data.collections : []
  return Array.isArray(named) ? named.map(String) : []
}
