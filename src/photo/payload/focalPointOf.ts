import type { PayloadRequest } from 'payload'
import { isRecord } from '../../rows/isRecord.ts'
import type { FocalPoint } from './coverRegion.ts'
import type { PhotoData } from './options.ts'

/** Per cent, from a query's text or a field's number; undefined for what is none. */
function percentOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && number >= 0 && number <= 100 ? number : undefined
}

/**
 * The focal point that Payload will cut this save's sizes around: the one set in the dialogue
 * (`uploadEdits` in the query), else the document's, else the middle
 * (`uploads/generateFileData.js`, 3.90).
 */
export function focalPointOf(req: PayloadRequest, data: PhotoData): FocalPoint {
  const edits = isRecord(req.query?.uploadEdits) ? req.query.uploadEdits : {}
  const set = isRecord(edits.focalPoint) ? edits.focalPoint : {}
  return {
    x: percentOf(set.x) ?? percentOf(data.focalX) ?? 50,
    y: percentOf(set.y) ?? percentOf(data.focalY) ?? 50,
  }
}
