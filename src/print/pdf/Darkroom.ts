import { createHash } from 'node:crypto'
import type { PictureFrame } from '../layout/Layout.ts'
import { printPicture, type PictureColours, type PrintedPicture } from './printPicture.ts'

/** How many bytes of finished pictures are kept. */
const ROOM = 64 * 1024 * 1024

/**
 * Prepares pictures and caches the latest ones, because a page is exported and previewed many times
 * and its pictures seldom change. The cache goes by the original's bytes, never by its name.
 */
export class Darkroom {
  readonly #kept = new Map<string, PrintedPicture>()
  #bytes = 0

  /** @throws Error of sharp, when the original is damaged */
  async print(original: Uint8Array, frame: PictureFrame, colours: PictureColours): Promise<PrintedPicture> {
    const { area, photo } = frame
    const about = JSON.stringify([area.width, area.height, photo.file?.focal, colours])
    const key = createHash('sha256').update(original).update(about).digest('base64')
    const known = this.#kept.get(key)
    if (known) return known
    const picture = await printPicture(original, frame, colours)
    this.#keep(key, picture)
    return picture
  }

  #keep(key: string, picture: PrintedPicture): void {
    if (!this.#kept.has(key)) this.#bytes += picture.bytes.length
    this.#kept.set(key, picture)
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#bytes <= ROOM) return
      this.#kept.delete(oldest)
      this.#bytes -= bytes.length
    }
  }
}
