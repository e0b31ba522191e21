import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest, type Where } from 'payload'
import { isPublished, type Row } from '../rows/readable.ts'
import { languageFor } from '../gate/GateRefusal.ts'

const texts = {
  zhHant: '這張圖片已發布，檔案不能再換或裁；請把新圖作為另一張圖片上載',
  zhHans: '这张图片已发布，文件不能再换或裁；请把新图作为另一张图片上传',
  en: 'This photo is published and its file can no longer be replaced or cropped; upload the new picture as a photo of its own',
}

/** The refusal of another file on a published photo: HTTP status 400, at the field `file`. */
export function otherFile(collection: string, req: Partial<PayloadRequest> | undefined): ValidationError {
  const message = texts[languageFor(req)]
  const refusal = new ValidationError({ collection, errors: [{ path: 'file', message, label: message }] })
  refusal.message = message
  return refusal
}

type Edits = {
  crop?: unknown
  widthInPixels?: unknown
  heightInPixels?: unknown
  focalPoint?: { x?: unknown; y?: unknown }
}

/** Whether Payload would write files anew (`uploads/generateFileData.js`, `shouldReupload`, 3.90.1) for this row. */
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
 * A published photo's file never changes: a new picture is a new photo. Asked before the operation begins, because Payload
 * deletes the old file before any later hook could object.
 */
export const keepPublishedFile: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  collection,
}) => {
  if (operation !== 'update') return
  // The hook's arguments are a union over all operations; an update has `data` and `id` or `where`.
  const { data = {}, id, where } = args as { data?: Row; id?: number | string; where?: Where }
  if (!mayChangeFile(req, data)) return
  const { docs } = await req.payload.db.find<Row & { id: number | string }>({
    collection: collection.slug,
    where: id === undefined ? (where ?? {}) : { id: { equals: id } },
    pagination: false,
    limit: 0,
    req,
  })
  if (docs.some((row) => isPublished(row) && changesFile(req, data, row)))
    throw otherFile(collection.slug, req)
}
