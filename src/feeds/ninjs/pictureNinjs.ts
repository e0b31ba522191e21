import { digitalSourceUri } from '../published/digitalSourceUri.ts'
import { filled } from '../published/filled.ts'
import { mainSize } from '../published/mainSize.ts'
import type { PublishedPhoto, PublishedSize } from '../published/types.ts'
import { infoSources } from './infoSources.ts'
import type { Ninjs, NinjsRendition } from './Ninjs.ts'

/** A photo as a ninjs object: its credit in `by`, its rights in their own fields. */
export function pictureNinjs(photo: PublishedPhoto, language: string): Ninjs {
  const { guid, photographer, made, madeLabel } = photo
  const uri = digitalSourceUri(photo)
  return {
    uri: guid,
    type: 'picture',
    pubStatus: 'usable',
    language,
    by: photo.creditLine,
    ...filled({
      descriptions: [...text('caption', photo.caption), ...text('alt', photo.alt)],
      people: photographer === undefined ? [] : [{ name: photographer, rel: 'photographer' }],
      infoSources: infoSources(photo),
      copyrightNotice: photo.copyright,
      usageTerms: photo.usageTerms,
      contentCreated: photo.takenAt,
      located: photo.place,
      expires: photo.usableUntil,
      digitalSourceType: made && uri ? { name: madeLabel ?? made, uri } : undefined,
      renditions: renditionsOf(photo),
    }),
  }
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
