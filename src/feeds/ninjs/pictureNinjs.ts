import { digitalSourceUri } from '../published/digitalSourceUri.ts'
import { filled } from '../published/filled.ts'
import { mainSize } from '../published/mainSize.ts'
import type { PublishedPhoto, PublishedSize } from '../published/types.ts'
import { infoSources } from './infoSources.ts'
import type { Ninjs, NinjsRendition } from './Ninjs.ts'

/** A photo as a ninjs object: its credit in `by`, its rights in their own fields. */
export const pictureNinjs = (photo: PublishedPhoto, language: string): Ninjs => ({
  uri: photo.guid,
  type: 'picture',
  pubStatus: 'usable',
  language,
  by: photo.creditLine,
  ...filled({
    descriptions: [...text('caption', photo.caption), ...text('alt', photo.alt)],
    located: photo.place,
    ...origin(photo),
    ...rights(photo),
    renditions: renditionsOf(photo),
  }),
})

/** Who took it, for whom, when, and by what means. */
const origin = (photo: PublishedPhoto) => ({
  people: photo.photographer === undefined ? [] : [{ name: photo.photographer, rel: 'photographer' }],
  infoSources: infoSources(photo),
  contentCreated: photo.takenAt,
  digitalSourceType: sourceType(photo),
})

const rights = ({ copyright, usageTerms, usableUntil }: PublishedPhoto) => ({
  copyrightNotice: copyright,
  usageTerms,
  expires: usableUntil,
})

function sourceType(photo: PublishedPhoto): Ninjs['digitalSourceType'] {
  const uri = digitalSourceUri(photo)
  return photo.made && uri ? { name: photo.madeLabel ?? photo.made, uri } : undefined
}

const text = (role: string, value: string | undefined) => (value === undefined ? [] : [{ role, value }])

function renditionsOf(photo: PublishedPhoto): NinjsRendition[] {
  const main = mainSize(photo)
  return (photo.sizes ?? []).map((size) => ({
    name: size.name,
    href: size.url,
    contentType: size.type,
    width: size.width,
    height: size.height,
    ...(size.bytes !== undefined && { sizeInBytes: size.bytes }),
    // Of a cut picture nobody knows where the point went.
    ...(photo.focal && size === main && { poi: pointIn(size, photo.focal) }),
  }))
}

const pointIn = ({ width, height }: PublishedSize, { x, y }: { x: number; y: number }) => ({
  x: Math.round((width * x) / 100),
  y: Math.round((height * y) / 100),
})
