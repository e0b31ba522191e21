import type { ImageSize } from 'payload'

/**
 * The derivative whose address readers get as the photo's own: a JPEG, because only JPEG carries
 * IPTC.
 */
export const READERS_SIZE = 'webJpeg'

/**
 * Kept apart from originals' names by the double underscore, which `safeFilename` never puts before
 * a token.
 */
const named: Pick<ImageSize, 'generateImageName' | 'withoutEnlargement'> = {
  generateImageName: ({ originalName, sizeName, extension }) => `${originalName}__${sizeName}.${extension}`,
  // Payload makes no size at all of a picture that is smaller, unless told so: readers would have
  // nothing to see.
  withoutEnlargement: true,
}

const webp = { format: 'webp', options: { quality: 82 } } as const
const jpeg = { format: 'jpeg', options: { quality: 86, mozjpeg: false } } as const

/**
 * What is made of every photo, small ones included (never enlarged). Few, because each is one more
 * name to look up when a reader asks for a file:
 * - `thumbnail`: the admin's list;
 * - `card`: 3:2 around the focal point, for lists of stories;
 * - `web`: the whole picture in WebP, XMP inside;
 * - `webJpeg`: the same in JPEG, XMP and IPTC inside, for those who pass the picture on.
 */
export const photoSizes: ImageSize[] = [
  { name: 'thumbnail', width: 320, height: 320, fit: 'inside', formatOptions: webp, ...named },
  { name: 'card', width: 768, height: 512, fit: 'cover', formatOptions: webp, ...named },
  { name: 'web', width: 1600, height: 1600, fit: 'inside', formatOptions: webp, ...named },
  { name: READERS_SIZE, width: 1600, height: 1600, fit: 'inside', formatOptions: jpeg, ...named },
]
