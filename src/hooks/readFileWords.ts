import type { CollectionBeforeValidateHook } from 'payload'
import { readFileMetadata } from '../photo/index.ts'

/**
 * `beforeValidate` of an app's own pictures: with a new picture, `iptc` becomes what the file says of
 * itself. A file that is no picture, or that cannot be read, says nothing, and is stored all the same.
 */
export const readFileWords: CollectionBeforeValidateHook = async ({ data, req }) => {
  const { file } = req
  if (!data || !Buffer.isBuffer(file?.data) || !file.mimetype.startsWith('image/')) return data
  try {
    return { ...data, iptc: (await readFileMetadata(file.data)).metadata }
  } catch (err) {
    req.payload.logger.warn({ err, msg: `What ${file.name} says of itself could not be read.` })
    return { ...data, iptc: null }
  }
}
