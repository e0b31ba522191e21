import type { PayloadRequest } from 'payload'
import { guardOf } from '../guard/Guarded.ts'
import { record } from '../ledger/record.ts'
import { isTakenDown, type Row } from '../../rows/readable.ts'
import { released, saveState } from './saveState.ts'

/**
 * What came of a release: `absent` when there is no such document, `standing` when it was not taken
 * down.
 */
export type Release = 'released' | 'standing' | 'absent'

/**
 * Lets a document that was taken down be published again. It publishes nothing. The line in the
 * ledger belongs to it: what cannot be written down is not released.
 */
export async function release({
  collection,
  id,
  reason,
  req,
}: {
  collection: string
  id: number | string
  reason: string
  req: PayloadRequest
}): Promise<Release> {
  const guard = guardOf(req.payload)
  return guard.unit(req, async (inUnit) => {
    const where = { id: { equals: id } }
    const row = await guard.inner.findOne<Row & { id: number | string }>({ collection, where, req: inUnit })
    if (!row) return 'absent'
    if (!isTakenDown(row)) return 'standing'
    // Not judged: it makes nothing public. The public row is a draft since it was taken down; it is
    // made sure of here.
    const data = { _status: 'draft', takedown: released }
    await guard.inner.updateOne({ collection, id: row.id, data, returning: false, req: inUnit })
    await saveState(guard, { collection, id: row.id, takedown: released, req: inUnit })
    await record(
      guard,
      { outcome: 'released', collection, id: row.id, method: 'release', reason, req },
      inUnit,
    )
    return 'released'
  })
}
