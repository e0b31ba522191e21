import { lockRows } from '../../../database/postgres/lockRows.ts'
import { gatedIn } from '../../../options/gated.ts'
import { isPublished } from '../../../rows/readable.ts'
import { storedId } from '../../../rows/storedId.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import { judgeContextOf } from '../../judge/JudgeContext.ts'
import { askedLinks, loadLinks, rowsById } from '../../judge/linkedRows.ts'
import { remake } from '../read/remake.ts'
import { keepPublished } from '../store/keepPublished.ts'
import { differences, type Difference } from './differences.ts'

/**
 * Makes what readers get into what they should: keeps what was public before anything was kept, and
 * makes anew or takes away what somebody's hand in the database has left wrong. Each story by
 * itself, in its own unit of work; a second run finds nothing.
 *
 * @param only these collections of articles; left out, all of them
 * @returns how many were mended
 */
export async function mendKept(guard: Guarded, only?: readonly string[]): Promise<number> {
  let mended = 0
  for await (const difference of differences(guard, only)) {
    await mend(guard, difference)
    mended += 1
  }
  return mended
}

async function mend(guard: Guarded, { rule, collection, id, kept }: Difference): Promise<void> {
  if (kept && rule !== 'kept-missing') await remake(guard, kept)
  else await keep(guard, collection, id)
}

/** As a publication would. The article is read again: it may have gone meanwhile. */
async function keep(guard: Guarded, collection: string, id: string): Promise<void> {
  await guard.unit(undefined, async (req) => {
    const judging = await judgeContextOf(guard, req)
    const stored = storedId(guard.inner.payload, collection, id)
    if (stored !== undefined) await lockRows(guard.inner, collection, [stored], req)
    const row = (await rowsById(guard.inner, collection, [id], req)).get(id)
    if (!row || !isPublished(row) || !gatedIn(judging.options, collection)) return
    const linked = await loadLinks(judging, askedLinks(judging, { kind: 'articles', collection, row }), req)
    await keepPublished(guard, judging, { collection, id, row, linked }, req)
  })
}
