import type { CollectionConfig, UploadConfig } from 'payload'
import { PHOTO_TYPES } from '../metadata/image/fileTypes.ts'
import { photoWords } from '../metadata/photoWords.ts'
import { deleteVersionFiles, noteVersionFiles } from './files/deleteVersionFiles.ts'
import { discardFailed, keepFiles, rememberFiles } from './files/discardFiles.ts'
import { fillFromFile } from './fillFromFile.ts'
import { planWords, writeWords } from './keepWords.ts'
import { DEFAULT_TIME_ZONE } from './options.ts'
import type { PhotoUploadOptions } from './options.ts'
import { originalsForStaff, readersFile } from './files/originalsForStaff.ts'
import { carryWords } from './photoSharp.ts'
import { uprightPhoto } from './files/uprightPhoto.ts'
import { photoSizes } from './photoSizes.ts'
import { readUpload } from './readUpload.ts'
import { uploads } from './uploads.ts'
import { wholeDerivative } from './files/wholeDerivative.ts'

function uploadConfig(given: CollectionConfig['upload'], options: PhotoUploadOptions): UploadConfig {
  const own: UploadConfig = typeof given === 'object' ? given : {}
  const timeZone = options.timeZone ?? DEFAULT_TIME_ZONE
  const theirs = (own.imageSizes ?? []).filter(({ name }) => photoSizes.every((size) => size.name !== name))
  return {
    adminThumbnail: 'thumbnail',
    crop: true,
    focalPoint: true,
    ...own,
    // A newsroom may add sizes; the ones readers rely on stay as they are.
    imageSizes: [...photoSizes, ...theirs],
    mimeTypes: [...PHOTO_TYPES],
    handlers: [originalsForStaff(options), ...(own.handlers ?? []), wholeDerivative],
    // Payload asks before it encodes each file. The answer is always no (the camera's metadata,
    // position and serial numbers included, stay in the original), and the question says which
    // request the picture belongs to.
    withMetadata: async ({ metadata, req }) => {
      const upload = uploads.get(req)
      const words = (await upload?.words()) ?? {}
      carryWords(metadata, (file) => photoWords(file, words, timeZone), upload?.focal)
      return false
    },
  }
}

/**
 * An upload collection that takes news photos: files are checked and read on upload, derivatives
 * carry their credit and lose position and serial numbers, originals are for staff. Needs the
 * config's `sharp` wrapped by `photoSharp`.
 *
 * Fields used where the collection has them: `caption`, `credits`, `photographer`, `copyright`,
 * `usageTerms`, `takenAt`, `place`, `made`, and `iptc` (json), which takes what the file says. The
 * collection given is not changed.
 */
export function withPhotoUpload(collection: CollectionConfig, options: PhotoUploadOptions): CollectionConfig {
  const hooks = collection.hooks ?? {}
  return {
    ...collection,
    upload: uploadConfig(collection.upload, options),
    // A reader who selects `url` alone is given that of a size.
    forceSelect: { ...collection.forceSelect, sizes: true },
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), readUpload(options)],
      beforeValidate: [fillFromFile(options), ...(hooks.beforeValidate ?? [])],
      beforeChange: [...(hooks.beforeChange ?? []), planWords(options), rememberFiles],
      afterChange: [keepFiles, writeWords, ...(hooks.afterChange ?? [])],
      beforeDelete: [...(hooks.beforeDelete ?? []), noteVersionFiles],
      afterDelete: [deleteVersionFiles, ...(hooks.afterDelete ?? [])],
      afterRead: [uprightPhoto, ...(hooks.afterRead ?? []), readersFile(options)],
      afterError: [...(hooks.afterError ?? []), discardFailed],
    },
  }
}
