import type { Layout, PictureFrame } from '../layout/Layout.ts'
import type { PageFinding, ReadPicture } from '../types.ts'
import type { Darkroom } from './Darkroom.ts'
import type { PictureColours } from './printPicture.ts'

export interface Gathered {
  /** JPEGs by the id of their frame. */
  pictures: Map<string, Uint8Array>
  findings: PageFinding[]
}

/** Reads and prepares the pictures of a page, one after the other: each is tens of megabytes while it is open. */
export async function gatherPictures(
  { frames }: Layout,
  read: ReadPicture,
  colours: PictureColours,
  darkroom: Darkroom,
): Promise<Gathered> {
  const gathered: Gathered = { pictures: new Map(), findings: [] }
  for (const frame of frames) {
    if (frame.type !== 'picture') continue
    try {
      gathered.pictures.set(frame.id, await darkroom.print(await read(frame.photo), frame, colours))
    } catch (error) {
      gathered.findings.push(unreadable(frame, error))
    }
  }
  return gathered
}

function unreadable({ item, photo }: PictureFrame, error: unknown): PageFinding {
  const reason = error instanceof Error ? error.message : String(error)
  const name = photo.file?.filename ?? photo.id
  return { item, rule: 'picture-unreadable', severity: 'block', params: { photo: name, reason } }
}
