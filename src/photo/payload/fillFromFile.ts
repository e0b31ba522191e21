import type { CollectionBeforeValidateHook } from 'payload'
import type { FileMetadata } from '../../story/types.ts'
import { placeOf } from '../metadata/photoWords.ts'
import { readFileMetadata } from '../metadata/read/readFileMetadata.ts'
import { toInstant } from '../metadata/toInstant.ts'
import { isUnfilled } from './isUnfilled.ts'
import { DEFAULT_TIME_ZONE } from './options.ts'
import type { PhotoData, PhotoUploadOptions } from './options.ts'
import { uploads } from './uploads.ts'

function fieldsOf(file: FileMetadata, sources: readonly unknown[], timeZone: string): PhotoData {
  return {
    caption: file.caption,
    photographer: file.byline,
    copyright: file.copyrightNotice,
    usageTerms: file.usageTerms,
    takenAt: file.dateCreated === undefined ? undefined : toInstant(file.dateCreated, timeZone),
    place: placeOf(file),
    made: file.digitalSourceType,
    credits: sources,
  }
}

/**
 * `beforeValidate`: with a new file, `iptc` becomes what that file says, and the fields the editor
 * left empty are filled from it (the caption in the locale being saved). What an editor wrote is
 * never overwritten.
 */
export function fillFromFile(options: PhotoUploadOptions): CollectionBeforeValidateHook {
  const timeZone = options.timeZone ?? DEFAULT_TIME_ZONE
  return async ({ collection, data, operation, req }) => {
    const upload = uploads.get(req)
    let reading = upload?.reading
    // A file that Payload fetched from a URL comes only after `beforeOperation`; a duplicate has
    // its `iptc` already.
    if (!reading && operation === 'create' && isUnfilled(data?.iptc) && Buffer.isBuffer(req.file?.data)) {
      reading = await readFileMetadata(req.file.data)
    }
    if (!data || !reading) return data
    const stored = new Set(collection.flattenedFields.map(({ name }) => name))
    const filled: PhotoData = { ...data, iptc: reading.metadata }
    for (const [name, value] of Object.entries(fieldsOf(reading.metadata, upload?.sources ?? [], timeZone))) {
      if (stored.has(name) && isUnfilled(filled[name]) && !isUnfilled(value)) filled[name] = value
    }
    return filled
  }
}
