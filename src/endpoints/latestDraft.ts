import type { Payload } from 'payload'
import { guardOf } from '../gate/guard/Guarded.ts'
import { latestVersions, withLatest } from '../gate/judge/latestVersions.ts'
import type { Row } from '../rows/readable.ts'

/**
 * What an editor saved last, published or not, in all locales; the row itself where it has no
 * versions.
 */
export async function latestDraft(
  payload: Payload,
  collection: string,
  { id, row }: { id: number | string; row: Row },
): Promise<Row> {
  const versions = await latestVersions(guardOf(payload).inner, collection, [id])
  return withLatest(row, versions.get(String(id)))
}
