import type { PublishedPhoto, PublishedSize } from '../../../src/feeds/published/types.ts'

/** How a picture is shown: whole, or cut to the shape that a list of stories has. */
export type Cut = 'whole' | 'card'

/** The files of a picture for one use, as `<picture>` takes them. */
export interface PictureFiles {
  /** What every browser opens: a JPEG, or else the largest. */
  main: PublishedSize
  /** Others by their media type, each as `srcset` spells it. */
  sources: readonly { type: string; srcset: string }[]
}

/** Shapes that differ by so much are one: pixels are whole numbers. */
const tolerance = 0.02

/**
 * The files of a picture; undefined where readers get none. Of a whole picture those that show all
 * of it. Of one that is cut the one that was cut around the focal point, and the whole ones, which
 * the style sheet cuts around it.
 */
export function pictureFiles(
  { sizes = [] }: Pick<PublishedPhoto, 'sizes'>,
  cut: Cut,
): PictureFiles | undefined {
  const [largest] = sizes.toSorted((one, other) => other.width * other.height - one.width * one.height)
  if (!largest) return undefined
  const whole = sizes.filter((size) => Math.abs(shapeOf(size) / shapeOf(largest) - 1) < tolerance)
  const fitting = cut === 'card' ? [...sizes.filter(({ name }) => name === 'card'), ...whole] : whole
  const main = whole
    .toSorted((one, other) => other.width - one.width)
    .find(({ type }) => type === 'image/jpeg')
  return { main: main ?? largest, sources: sourcesOf(fitting) }
}

const shapeOf = ({ width, height }: PublishedSize): number => width / height

function sourcesOf(sizes: readonly PublishedSize[]): PictureFiles['sources'] {
  const types = [...new Set(sizes.map(({ type }) => type))].toSorted(jpegLast)
  return types.map((type) => ({ type, srcset: srcsetOf(sizes.filter((size) => size.type === type)) }))
}

/** A browser takes the first that it opens. */
const jpegLast = (one: string, other: string): number =>
  Number(one === 'image/jpeg') - Number(other === 'image/jpeg')

/** Of two files as wide as each other the first, which fits better. */
const srcsetOf = (sizes: readonly PublishedSize[]): string =>
  sizes
    .filter(({ width }, at) => sizes.findIndex((size) => size.width === width) === at)
    .toSorted((one, other) => one.width - other.width)
    .map(({ url, width }) => `${encodedUrl(url)} ${width}w`)
    .join(', ')

/** A blank or a comma at an end would part the list (HTML, section 4.8.4.2.1). */
const encodedUrl = (url: string): string => url.replaceAll(',', '%2C').replaceAll(' ', '%20')
