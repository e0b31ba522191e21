import type { PublishedPhoto } from '../../../src/feeds/published/types.ts'
import { pictureFiles, type Cut } from '../_layout/pictureFiles.ts'

/** The shape of a picture in a list, which the style sheet gives it too. */
const card = { width: 768, height: 512 }

interface PictureProps {
  photo: PublishedPhoto
  cut: Cut
  /** How wide it stands, as the attribute `sizes` spells it. */
  wide: string
  /** Whether it is the first that a reader sees. */
  isFirst?: boolean
}

/** A picture in the files that readers get, its place kept while it comes. Nothing where there is no file. */
export function Picture({ photo, cut, wide, isFirst = false }: PictureProps) {
  const files = pictureFiles(photo, cut)
  if (!files) return null
  const { main, sources } = files
  const { width, height } = cut === 'card' ? card : main
  const { x, y } = photo.focal ?? { x: 50, y: 50 }
  return (
    <picture>
      {sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={srcset} sizes={wide} />
      ))}
      <img
        src={main.url}
        alt={photo.alt ?? ''}
        width={width}
        height={height}
        decoding="async"
        {...(isFirst ? { fetchPriority: 'high' } : { loading: 'lazy' })}
        style={{ objectPosition: `${x}% ${y}%` }}
      />
    </picture>
  )
}
