import type { Payload } from 'payload'
import { guardOf } from '../gate/guard/Guarded.ts'
import type { Row } from '../gate/guard/readable.ts'

/** What an editor saved last, published or not, in all locales; the row itself where it has no versions. */
export async function latestDraft(payload: Payload, collection: string, row: Row): Promise<Row> {
  const { docs } = await guardOf(payload).inner.findVersions<Row>({
    collection,
    where: { and: [{ parent: { equals: row.id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
  })
  // Payload types a version by the document's type; only this member is read.
  const [latest] = docs as unknown as { version: Row }[]
  // A takedown is the public row's alone to say: no draft brings another.
  return latest ? { ...latest.version, id: row.id, takedown: row.takedown } : row
}
