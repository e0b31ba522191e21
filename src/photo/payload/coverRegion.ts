/** Per cent of a picture's width and height, from its upper left corner. */
export interface FocalPoint {
  x: number
  y: number
}

/** Pixels. */
export interface Region {
  left: number
  top: number
  width: number
  height: number
}

const within = (value: number, most: number): number => Math.min(Math.max(Math.round(value), 0), most)

/**
 * The largest part of a picture with a frame's shape, as near around the focal point as the
 * picture's edges allow. It fills the frame without being enlarged where it is larger than the
 * frame; else it is smaller, in the same shape.
 *
 * @param picture its upright sides, in pixels.
 * @param frame a size's sides; only their proportion counts.
 */
export function coverRegion(
  picture: { width: number; height: number },
  frame: { width: number; height: number },
  focal: FocalPoint,
): Region {
  const shape = frame.width / frame.height
  const width = Math.max(1, Math.min(picture.width, Math.round(picture.height * shape)))
  const height = Math.max(1, Math.min(picture.height, Math.round(picture.width / shape)))
  return {
    left: within((picture.width * focal.x) / 100 - width / 2, picture.width - width),
    top: within((picture.height * focal.y) / 100 - height / 2, picture.height - height),
    width,
    height,
  }
}
