import { cutBytes } from '../../photo/metadata/embed/cutBytes.ts'
import type { PictureFrame } from '../layout/Layout.ts'

/**
 * Bytes of the photo's own name: with item, count and extension the whole stays far below what file
 * systems take.
 */
const MOST_BYTES = 120

/**
 * The file name of each picture in the packages, in order: its item, its own name, the extension.
 * Letters and digits of any script and `-`, `_` only, so that no file system, URL or shell trips
 * over it; unique also where upper and lower case are one. The same page gives the same names, so
 * that a re-exported package relinks.
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

/** Where the package has the picture as it is placed. */
export const placedPath = (name: string): string => `placed/${name}`

/** Where the package has the whole picture; `page.idml` links it by this path. */
export const linkPath = (name: string): string => `Links/${name}`
