import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { otherFile } from '../gate/guard/files/otherFile.ts'
import { guardOf } from '../gate/guard/Guarded.ts'
import { wasPublic } from '../gate/guard/wasPublic.ts'
import type { Row } from '../rows/readable.ts'

type Edits = {
  crop?: unknown
  widthInPixels?: unknown
  heightInPixels?: unknown
  focalPoint?: { x?: unknown; y?: unknown }
}

/**
 * Whether Payload would write files anew (`uploads/generateFileData.js`, `shouldReupload`, 3.90.1)
 * for this row.
 */
function changesFile(req: PayloadRequest, data: Row, row: Row): boolean {
  if (req.file) return true
  // Payload parses the query string; what somebody else put there has none of these members.
  const edits = (req.query?.uploadEdits ?? {}) as Edits
  if (edits.crop || edits.widthInPixels || edits.heightInPixels) return true
  const x = edits.focalPoint?.x ?? data.focalX ?? row.focalX
  const y = edits.focalPoint?.y ?? data.focalY ?? row.focalY
  return Number(x) !== Number(row.focalX) || Number(y) !== Number(row.focalY)
}

const mayChangeFile = (req: PayloadRequest, data: Row) =>
  Boolean(req.file) || Boolean(req.query?.uploadEdits) || 'focalX' in data || 'focalY' in data

/**
 * The file of a photo that was ever public never changes: a new picture is a new photo. Stories go
 * on linking the photo by its id, with its caption and credit, whether it is published just now,
 * withdrawn or in the trash. Asked before the operation begins, because Payload deletes the old
 * file before any later hook could object.
 */
export const refuseOtherFile: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  collection: { slug: collection },
}) => {
  if (operation !== 'update') return
  // The hook's arguments are a union over all operations; an update has `data` and `id` or `where`.
  const { data = {}, id, where } = args as { data?: Row; id?: number | string; where?: Where }
  if (!mayChangeFile(req, data)) return
  const condition = id === undefined ? (where ?? {}) : { id: { equals: id } }
  const found = await req.payload.db.find<Row & { id: number | string }>({
    collection,
    where: condition,
    pagination: false,
    limit: 0,
    req,
  })
  const guard = guardOf(req.payload)
  if (guard.options().enforce === 'report') return
  for (const row of found.docs)
    if (changesFile(req, data, row) && (await wasPublic(guard, { collection, row, req })))
      throw otherFile(collection, req)
}
