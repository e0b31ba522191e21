import { cutBytes } from '../../photo/metadata/embed/cutBytes.ts'
import type { PictureFrame } from '../layout/Layout.ts'

/**
 * The most bytes of the photo's own name. With item, count and extension, the whole name stays far
 * below the limit of file systems.
 */
const MOST_BYTES = 120

/**
 * The file name of each picture in the packages, in order: its item, its own name, the extension.
 * Only letters and digits of every script, `-` and `_`, which are safe in file systems, URLs and
 * shells. Names are unique even where upper and lower case are the same. The same page always gives
 * the same names, so that InDesign finds the files of a new export.
 */
export function fileNames(frames: readonly PictureFrame[]): string[] {
  const taken = new Set<string>()
  return frames.map((frame) => {
    const base = `${wordsOf(frame.item)}-${cutBytes(wordsOf(stemOf(frame)), MOST_BYTES) || 'photo'}`
    let name = base
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base}-${count}`
    taken.add(name.toLowerCase())
    return `${name}.jpg`
  })
}

const stemOf = ({ photo }: PictureFrame): string => {
  const name = photo.file?.filename ?? photo.id
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

const wordsOf = (text: string): string =>
  text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .filter(Boolean)
    .join('-')

/** Path in the package of the cropped picture. */
export const placedPath = (name: string): string => `placed/${name}`

/** Path in the package of the whole picture, which `page.idml` links. */
export const linkPath = (name: string): string => `Links/${name}`
