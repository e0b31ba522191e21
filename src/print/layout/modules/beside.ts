import { partOf } from '../columns.ts'
import type { LayoutContext, Elastic } from '../Elastic.ts'
import { fixed, present, type StoryNames } from './parts.ts'
import { under } from './under.ts'

/** Makes something in a width. */
export type Make = (width: number) => Elastic

/** Makes text of the same story with another width and number of columns. */
export type MakeText = (names: StoryNames) => Elastic | undefined

/**
 * Puts a picture at the right of the text, as many columns wide as suits its shape, or above the
 * text where no number suits.
 */
export function beside(
  make: Make,
  text: MakeText,
  names: StoryNames,
  gap: number,
  context: LayoutContext,
): Elastic | undefined {
  const { gutter } = context.template
  const { width, columns } = names
  const ways = Array.from({ length: Math.max(0, columns - 1) }, (_, index) => index + 1).flatMap((taken) => {
    const left = partOf(width, columns - taken, columns, gutter)
    const photo = make(width - left - gutter)
    const words = text({ ...names, width: left, columns: columns - taken })
    const isFitting = words && words.ideal >= photo.least && words.ideal <= photo.most
    return isFitting ? [{ left, photo, words, off: Math.abs(Math.log(words.ideal / photo.ideal)) }] : []
  })
  const [best] = ways.sort((a, b) => a.off - b.off)
  if (!best) return under(present(make(width), text(names)), [gap])
  const { left, photo, words } = best
  return {
    least: words.ideal,
    ideal: words.ideal,
    most: Math.min(words.most, photo.most),
    frames: (area) => [
      ...photo.frames({ ...area, x: area.x + left + gutter, width: width - left - gutter }),
      ...words.frames({ ...area, width: left }),
    ],
  }
}

/** The other pictures and boxes at the foot of a story, two in a row where it is wide enough. */
export function rows(
  rest: readonly Make[],
  { width, columns }: StoryNames,
  { template }: LayoutContext,
): Elastic[] {
  const perRow = columns >= 2 ? 2 : 1
  return Array.from({ length: Math.ceil(rest.length / perRow) }, (_, at) => {
    const some = rest.slice(at * perRow, (at + 1) * perRow)
    const across = partOf(width, 1, some.length, template.gutter)
    return row(
      some.map((make) => make(across)),
      across,
      template.gutter,
    )
  })
}

/** Parts of equal width from left to right, with equal heights where their bounds allow it. */
function row(parts: readonly Elastic[], width: number, gutter: number): Elastic {
  const tallest = Math.max(...parts.map(({ ideal }) => ideal))
  const least = Math.max(...parts.map((part) => part.least))
  const most = Math.min(...parts.map((part) => part.most))
  const height = least <= most ? Math.min(tallest, most) : tallest
  return fixed(height, (area) =>
    parts.flatMap((part, index) => {
      const x = area.x + index * (width + gutter)
      return part.frames({ ...area, x, width, height: Math.min(height, part.most) })
    }),
  )
}
