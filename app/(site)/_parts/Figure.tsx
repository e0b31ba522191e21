import type { PublishedPhoto } from '../../../src/feeds/published/types.ts'
import type { Cut } from '../_layout/pictureFiles.ts'
import { Picture } from './Picture.tsx'

interface FigureProps {
  photo: PublishedPhoto
  cut: Cut
  wide: string
  isFirst?: boolean
  /** Whether the credit stands alone, as in a list. */
  isBrief?: boolean
}

/**
 * A picture with its credit under it, and the label of one that a machine made; with its caption
 * too, unless it is brief.
 */
export function Figure({ photo, isBrief = false, ...picture }: FigureProps) {
  if (photo.sizes === undefined) return null
  const { caption, captionCredit, creditLine, madeLabel } = photo
  const credit = isBrief || caption === undefined ? creditLine : captionCredit
  return (
    <figure className={picture.cut}>
      <Picture photo={photo} {...picture} />
      <figcaption>
        {!isBrief && caption !== undefined && <span className="caption">{caption}</span>}{' '}
        {credit !== undefined && <span className="credit">{credit}</span>}{' '}
        {madeLabel !== undefined && <span className="made">{madeLabel}</span>}
      </figcaption>
    </figure>
  )
}
