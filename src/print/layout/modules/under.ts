import type { Elastic } from '../Elastic.ts'
import type { Frame } from '../Layout.ts'

/**
 * Parts of equal width, one under the other. Height that is left over or missing is shared among
 * the parts whose height may vary, in proportion to their range.
 *
 * @param gaps millimetres under each part; the last value holds for all further parts
 */
export function under(parts: readonly Elastic[], gaps: readonly number[]): Elastic {
  const gapAfter = (index: number) =>
    index === parts.length - 1 ? 0 : (gaps[Math.min(index, gaps.length - 1)] ?? 0)
  const sum = (of: (part: Elastic) => number) =>
    parts.reduce((all, part, index) => all + of(part) + gapAfter(index), 0)
  const least = sum((part) => part.least)
  const ideal = sum((part) => part.ideal)
  const most = sum((part) => part.most)
  return {
    least,
    ideal,
    most,
    frames: (area) => {
      const share = shareOf(area.height, { least, ideal, most })
      let y = area.y
      return parts.flatMap((part, index): Frame[] => {
        const height = part.ideal + share * (share < 0 ? part.ideal - part.least : part.most - part.ideal)
        const frames = part.frames({ ...area, y, height })
        y += height + gapAfter(index)
        return frames
      })
    },
  }
}

/** Where a height lies in the range of a part: -1 is the least, 0 the ideal, 1 the most. */
function shareOf(height: number, { least, ideal, most }: Pick<Elastic, 'least' | 'ideal' | 'most'>): number {
  if (height < ideal) return least < ideal ? Math.max(-1, (height - ideal) / (ideal - least)) : 0
  return most > ideal ? Math.min(1, (height - ideal) / (most - ideal)) : 0
}
