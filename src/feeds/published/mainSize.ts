import type { PublishedPhoto, PublishedSize } from './types.ts'

/**
 * The file of a photo for a format that takes only one: the largest, which shows the whole picture, and of two
 * alike the JPEG, which every reader opens and which has its credit inside.
 */
export const mainSize = ({ sizes = [] }: PublishedPhoto): PublishedSize | undefined =>
  sizes.toSorted((one, other) => areaOf(other) - areaOf(one) || jpegFirst(one, other))[0]

const areaOf = ({ width, height }: PublishedSize): number => width * height

const jpegFirst = (one: PublishedSize, other: PublishedSize): number =>
  Number(other.type === 'image/jpeg') - Number(one.type === 'image/jpeg')
