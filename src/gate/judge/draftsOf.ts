import type { JudgeContext } from './JudgeContext.ts'
import { latestVersions } from './latestVersions.ts'
import { rowsById, type LinkedRows } from './linkedRows.ts'
import { isPublished, isTakenDown, type Row } from '../../rows/readable.ts'
import type { AdapterRequest } from '../../database/unit.ts'

/** A draft that could go out with the document that links it. */
export interface Draft {
  kind: 'photos' | 'sidebars'
  id: string
  row: Row
}

/**
 * The latest drafts of linked photos and boxes that are not public: never what is in the trash or
 * was taken down. One query per collection, and none when everything linked is published already.
 */
export async function draftsOf(
  judging: JudgeContext,
  linked: LinkedRows,
  req?: AdapterRequest,
): Promise<Draft[]> {
  const of = async (kind: 'photos' | 'sidebars'): Promise<Draft[]> => {
    const waiting = [...linked[kind]].filter(
      ([, row]) => !isPublished(row) && !row.deletedAt && !isTakenDown(row),
    )
    if (waiting.length === 0) return []
    const collection = judging.options.slugs[kind]
    const ids = waiting.map(([id]) => id)
    const latest = await latestVersions(judging.adapter, collection, ids, req)
    // A document without versions, as `payload.db` can make one, is read from its row.
    const unversioned = ids.filter((id) => !latest.has(id))
    const stored = await rowsById(judging.adapter, collection, unversioned, req)
    return waiting.flatMap(([id, state]) => {
      const row = latest.get(id)?.row ?? stored.get(id)
      return row ? [{ kind, id, row: { ...row, id: state.id } }] : []
    })
  }
  return [...(await of('photos')), ...(await of('sidebars'))]
}
