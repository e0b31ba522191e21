import type { PhotoFile } from '../../story/types.ts'
import type { Area } from './Layout.ts'

type Sizes = Pick<PhotoFile, 'width' | 'height'>

/**
 * The largest part of a picture in the shape of `area`, about its focal point as far as the edges
 * allow.
 *
 * @param picture its pixels, upright
 * @returns pixels
 */
export function crop(picture: Sizes, area: Sizes, focal: PhotoFile['focal'] = { x: 50, y: 50 }): Area {
  const ratio = area.width / area.height
  const width = Math.min(picture.width, picture.height * ratio)
  const height = Math.min(picture.height, picture.width / ratio)
  const within = (percent: number, all: number, part: number) =>
    Math.min(Math.max((percent / 100) * all - part / 2, 0), all - part)
  return {
    x: Math.round(within(focal.x, picture.width, width)),
    y: Math.round(within(focal.y, picture.height, height)),
    width: Math.max(1, Math.floor(width)),
    height: Math.max(1, Math.floor(height)),
  }
}
