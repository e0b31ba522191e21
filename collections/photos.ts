import type { CollectionConfig } from 'payload'
import { label } from '../src/language/label.ts'
import { writingAccess } from './access.ts'
import { credit } from '../src/fields/photo/credit.ts'
import { fileWords } from '../src/fields/photo/fileWords.ts'
import { made } from '../src/fields/photo/made.ts'
import { rights } from '../src/fields/photo/rights.ts'
import { words } from '../src/fields/photo/words.ts'
import { completeSetup, type PartialSetup } from './setup.ts'
import { embargoUntil } from '../src/fields/embargoUntil.ts'
import { mentions } from '../src/fields/mentions.ts'

/** The fields of a photo that Payload populates in a document that links it. */
const whenLinked = {
  alt: true,
  caption: true,
  credits: true,
  via: true,
  photographer: true,
  made: true,
  url: true,
  sizes: true,
  width: true,
  height: true,
  filename: true,
  mimeType: true,
} as const

/**
 * Pictures with their caption and credit. The plugin adds the checks of the file, the derivatives
 * and the file's own words.
 */
export function photos(partial?: PartialSetup): CollectionConfig {
  const setup = completeSetup(partial)
  return {
    slug: setup.slugs.photos,
    labels: { singular: label('圖片', '图片', 'Photo'), plural: label('圖片', '图片', 'Photos') },
    upload: { staticDir: setup.mediaDir },
    trash: true,
    disableBulkDelete: true,
    versions: { drafts: { schedulePublish: true }, maxPerDoc: 10 },
    admin: {
      // A caption may wait for its picture; a file's name says nothing to an editor.
      useAsTitle: 'caption',
      defaultColumns: ['caption', 'filename', 'credits', 'readiness', '_status', 'updatedAt'],
      listSearchableFields: ['caption', 'photographer', 'filename', 'place', 'credits.name'],
      group: label('素材', '素材', 'Material'),
      description: label(
        '上載時會讀出檔案裡的圖說和署名，填進空白的欄位。',
        '上传时会读出文件里的图说和署名，填进空白的栏位。',
        'On upload, the caption and credit inside the file are read and fill what is empty.',
      ),
    },
    access: writingAccess(setup.who),
    defaultPopulate: whenLinked,
    fields: [
      ...words(),
      ...credit(setup),
      made(),
      ...rights(),
      embargoUntil(),
      mentions(setup.who),
      fileWords(setup),
    ],
    // Newest published first, as picture libraries and feeds list them.
    indexes: [{ fields: ['_status', 'createdAt'] }],
  }
}
