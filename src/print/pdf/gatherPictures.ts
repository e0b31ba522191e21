import type { Layout } from '../layout/Layout.ts'
import { coarse } from '../layout/picturesFound.ts'
import type { PrintFinding, PrintContext } from '../types.ts'
import { pictureUnreadable } from '../pictures/pictureUnreadable.ts'
import type { Darkroom } from './Darkroom.ts'
import type { PictureColours } from './printPicture.ts'

/** The pictures of a page, ready to be set. */
export interface Gathered {
  /** JPEGs by the id of their frame. */
  pictures: Map<string, Uint8Array>
  /** Originals that cannot be read, and originals with fewer pixels than their documents state. */
  findings: PrintFinding[]
}

/**
 * Reads and prepares the pictures of a page, one after the other, because an open picture takes
 * tens of megabytes.
 */
export async function gatherPictures(
  { frames }: Layout,
  { readPicture, template }: Pick<PrintContext, 'readPicture' | 'template'>,
  colours: PictureColours,
  darkroom: Darkroom,
): Promise<Gathered> {
  const gathered: Gathered = { pictures: new Map(), findings: [] }
  for (const frame of frames) {
    if (frame.type !== 'picture') continue
    try {
      const { bytes, ppi } = await darkroom.print(await readPicture(frame.photo), frame, colours)
      gathered.pictures.set(frame.id, bytes)
      if (ppi < frame.ppi) gathered.findings.push(...coarse(frame, ppi, template))
    } catch (error) {
      gathered.findings.push(pictureUnreadable(frame, error))
    }
  }
  return gathered
}
