import type { PageFinding } from '../types.ts'
import type { Template } from '../templates/types.ts'
import type { Frame } from './Layout.ts'

/** The pictures with too few pixels for their place. */
export const picturesFound = (frames: readonly Frame[], { pictures }: Template): PageFinding[] =>
  frames.flatMap((frame): PageFinding[] => {
    if (frame.type !== 'picture' || frame.ppi === 0 || frame.ppi >= pictures.warnPpi) return []
    const severity = frame.ppi < pictures.blockPpi ? 'block' : 'warn'
    const wanted = severity === 'block' ? pictures.blockPpi : pictures.warnPpi
    return [
      {
        item: frame.item,
        rule: 'picture-coarse',
        severity,
        params: { photo: frame.photo.id, ppi: frame.ppi, wanted },
      },
    ]
  })
