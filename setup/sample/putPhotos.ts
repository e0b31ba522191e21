import type { Payload } from 'payload'
import { agencies } from '../../src/attribution/agencies/index.ts'
import { defaultSlugs } from '../../src/options/slugs.ts'
import type { FileMetadata } from '../../src/story/types.ts'
import { photos, rights } from './photos.ts'
import { draw } from './pictures/draw.ts'
import { idIn } from './idIn.ts'
import { putDocument, type DocumentId } from './putDocument.ts'
import type { PhotoKey, SamplePhoto } from './types.ts'

/** What an agency would have written into the file. */
export const wordsInFile = ({ credit, photographer, city, takenAt, words }: SamplePhoto): FileMetadata => ({
  caption: words['zh-Hant'].caption,
  creditLine: agencies[credit].name['zh-Hant'],
  byline: photographer,
  city,
  dateCreated: takenAt,
  copyrightNotice: rights.copyright,
  usageTerms: rights.usageTerms,
})

/** Draws and publishes the pictures. Gives their ids by sample key. */
export async function putPhotos(
  payload: Payload,
  sources: ReadonlyMap<string, DocumentId>,
): Promise<Map<string, DocumentId>> {
  const ids = new Map<string, DocumentId>()
  for (const key of Object.keys(photos)) {
    // The keys of a record are what its type says; Object.keys only knows strings.
    ids.set(key, await putPhoto(payload, sources, photos[key as PhotoKey]))
  }
  return ids
}

function putPhoto(payload: Payload, sources: ReadonlyMap<string, DocumentId>, photo: SamplePhoto) {
  const { filename, words, photographer, place, takenAt } = photo
  return putDocument(payload, {
    collection: defaultSlugs.photos,
    // The newsroom stores the file under a name of its own.
    known: { alt: { equals: words['zh-Hant'].alt } },
    file: async () => {
      const data = await draw(photo.drawing(), wordsInFile(photo))
      return { data, mimetype: 'image/jpeg', name: filename, size: data.length }
    },
    data: {
      ...words['zh-Hant'],
      ...rights,
      credits: [idIn(sources, photo.credit)],
      photographer,
      place,
      takenAt,
    },
    translated: (_, locale) => words[locale] && { ...words[locale] },
    published: true,
  })
}
