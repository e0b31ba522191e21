import { markAt } from '../text/marks.ts'
import { EMPTY, sliceStrip, trimStrip, type Strip } from '../text/Strip.ts'

/** Splits a strip into the mark that opens it (◆; empty where there is none) and the rest. */
export const markOff = (strip: Strip): { mark: Strip; text: Strip } => {
  const length = markAt(strip.text, 0) ? 1 : 0
  return {
    mark: length ? sliceStrip(strip, 0, length) : EMPTY,
    text: trimStrip(sliceStrip(strip, length)),
  }
}
