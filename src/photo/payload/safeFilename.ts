import { EXTENSIONS } from '../metadata/image/fileTypes.ts'
import type { PhotoType } from '../metadata/image/fileTypes.ts'
import { cutBytes } from '../metadata/embed/cutBytes.ts'

/**
 * File systems take 255 bytes; the derivative's suffix and Payload's own counter must fit behind.
 */
const MOST_BYTES = 150

/**
 * The name a photo's original is stored under: the sender's name without anything a path, a URL or
 * a shell could trip over, a token, and the extension of what the bytes are.
 *
 * The token keeps names apart for good: `a.jpg` and `a.png` would both have the derivative
 * `a.webp`, a name that was deleted would come back from a cache as another picture, and a guessed
 * name would fetch a file.
 *
 * @param token a few random letters and digits.
 */
export function safeFilename(sent: string, type: PhotoType, token: string): string {
  const name = sent.normalize('NFC').replaceAll('\\', '/')
  const base = name.slice(name.lastIndexOf('/') + 1)
  const dot = base.lastIndexOf('.')
  const words = (dot > 0 ? base.slice(0, dot) : base).split(/[^\p{L}\p{M}\p{N}_]+/u).filter(Boolean)
  return `${cutBytes(words.join('-'), MOST_BYTES) || 'photo'}-${token}.${EXTENSIONS[type]}`
}
