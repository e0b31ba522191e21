import type { Guarded } from '../../gate/guard/Guarded.ts'
import type { Row } from '../../rows/readable.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import type { Latest } from '../judge/latestRows.ts'

/** The record of an approval, as it is stored on the version that was approved. */
export interface ApprovalState {
  at: string
  by: string
  hash: string
}

interface Version extends Row {
  id: number | string
  version: Row
}

/**
 * Writes the record onto the latest version, in place: a copy of it could bury what another editor
 * saves at this moment. The public row stays as it is. It is there for people to read; what counts
 * is the line in the ledger.
 */
export async function saveApproval(
  { inner }: Guarded,
  { collection, version: id, row }: Latest,
  approved: ApprovalState,
  req: AdapterRequest,
): Promise<void> {
  if (id === undefined) return
  const { docs } = await inner.findVersions<Row>({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  // Payload types a version by the document's type; only these members are read.
  const [stored] = docs as unknown as Version[]
  if (!stored) throw new Error(`Version ${id} of ${collection} ${String(row.id)} is gone.`)
  const { id: storedId, ...version } = stored
  await inner.updateVersion({
    collection,
    // As the database spells it.
    id: storedId,
    returning: false,
    // The version as it was read, with this one change; Payload types it for a known collection
    // only.
    versionData: { ...version, version: { ...stored.version, approved } } as never,
    req,
  })
}
