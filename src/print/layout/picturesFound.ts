import type { PrintFinding } from '../types.ts'
import type { Template } from '../templates/types.ts'
import type { Frame, PictureFrame } from './Layout.ts'

/**
 * A finding for each picture with too few pixels for its place, going by the stored size of its
 * file.
 */
export const picturesFound = (frames: readonly Frame[], template: Template): PrintFinding[] =>
  frames.flatMap((frame) =>
    frame.type === 'picture' && frame.ppi > 0 ? coarse(frame, frame.ppi, template) : [],
  )

/**
 * The finding about a picture with this many pixels per inch at its placed size; none when they are
 * enough.
 */
export function coarse({ item, photo }: PictureFrame, ppi: number, { pictures }: Template): PrintFinding[] {
  if (ppi >= pictures.warnPpi) return []
  const severity = ppi < pictures.blockPpi ? 'block' : 'warn'
  const wanted = severity === 'block' ? pictures.blockPpi : pictures.warnPpi
  return [{ item, rule: 'picture-coarse', severity, params: { photo: photo.id, ppi, wanted } }]
}
