import { isSquare } from '../../pageText/text/ink.ts'
import { commonX, hull, widthOf } from '../marks/areas.ts'
import type { Area, Shape } from '../marks/Mark.ts'
import type { PageLine } from '../lines/PageLine.ts'
import type { PageBlock } from './PageBlock.ts'

/** The most that the next line of a block begins below this one's end, in type sizes. */
const LEADING = 1.15
/** Sizes of type in one block differ by no more than this share. */
const SIZES = 0.07

/**
 * Puts lines together that were set together: one under the other, in the same type, with nothing
 * drawn between. What belongs to a paragraph and what to a headline is judged later.
 */
export const blocksOf = (
  lines: readonly PageLine[],
  about: { shapes: readonly Shape[]; panelOf: (area: Area) => number },
): PageBlock[] => {
  const across = lines.filter(({ way }) => way === 'across')
  const rules = about.shapes.filter(({ kind, x0, x1, y0, y1 }) => kind === 'rule' && x1 - x0 > y1 - y0)
  const next = new Map<PageLine, PageLine>()
  const taken = new Map<PageLine, PageLine>()
  for (const line of across) {
    const below = nextOf(line, across, rules, about.panelOf)
    if (!below || taken.has(below)) continue
    next.set(line, below)
    taken.set(below, line)
  }
  const runs = across
    .filter((line) => !taken.has(line))
    .map((first) => {
      const run = [first]
      for (let line = next.get(first); line; line = next.get(line)) run.push(line)
      return run
    })
  return [...runs, ...columnsDown(lines.filter(({ way }) => way !== 'across'))].map((run) =>
    blockOf(run, about.panelOf),
  )
}

/** A block of lines that belong together. */
export const blockOf = (lines: readonly PageLine[], panelOf: (area: Area) => number): PageBlock => {
  const area = hull(lines)
  const longest = [...lines].sort((a, b) => b.text.length - a.text.length)[0]
  return {
    ...area,
    lines,
    size: longest?.size ?? 0,
    font: longest?.font ?? '',
    colour: longest?.colour ?? '',
    way: longest?.way ?? 'across',
    text: lines.map(({ text }) => text).join('\n'),
    role: 'body',
    panel: panelOf(area),
  }
}

/** The line that goes on right below. */
const nextOf = (
  line: PageLine,
  lines: readonly PageLine[],
  rules: readonly Shape[],
  panelOf: (area: Area) => number,
): PageLine | undefined => {
  const below = lines.filter(
    (other) =>
      other !== line &&
      other.base > line.base + line.size * 0.4 &&
      other.y0 - line.y1 < LEADING * Math.max(line.size, other.size) &&
      commonX(line, other) > 0.4 * Math.min(widthOf(line), widthOf(other)),
  )
  const nearest = below.sort((a, b) => a.base - b.base)[0]
  if (!nearest) return undefined
  // Two lines side by side below one: columns begin under a line that spans them.
  if (below.some((other) => other !== nearest && Math.abs(other.base - nearest.base) < nearest.size * 0.4))
    return undefined
  if (!isAlike(line, nearest) || panelOf(line) !== panelOf(nearest)) return undefined
  const isRuled = rules.some(
    (rule) =>
      rule.y0 > line.base - 1 &&
      rule.y1 < nearest.base - nearest.size * 0.3 &&
      commonX(rule, nearest) > 0.3 * Math.min(widthOf(rule), widthOf(nearest)),
  )
  return isRuled ? undefined : nearest
}

/** Whether two lines are set in the same type. A line of several fonts goes with either. */
const isAlike = (a: PageLine, b: PageLine): boolean => {
  if (Math.abs(a.size - b.size) > SIZES * Math.max(a.size, b.size)) return false
  if (a.colour !== b.colour && a.share > 0.9 && b.share > 0.9 && a.font !== b.font) return false
  // Its first words may be set in bold; a subhead is no full line.
  const isFull = Math.abs(a.x1 - b.x1) < a.size * 0.6 && b.y0 - a.y1 < a.size * 0.7
  if (isFull && Math.abs(a.size - b.size) < 0.02 * a.size) return true
  return a.font === b.font || a.share < 0.85 || b.share < 0.85 || familyOf(a.font) === familyOf(b.font)
}

/** A font without what tells its cuts for one script from those for another. */
const familyOf = (font: string): string =>
  font
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/--?B51-0|-Identity-[HV]|[-,]?(?:RegularItalic|Italic|Regular|Roman|Book)$/g, '')

/** Lines that run downwards, in columns from right to left; turned ones one under the other. */
const columnsDown = (lines: readonly PageLine[]): PageLine[][] => {
  const runs: PageLine[][] = []
  const sorted = [...lines].sort((a, b) => b.x0 - a.x0 || a.y0 - b.y0)
  for (const line of sorted) {
    const run = runs.find((one) => {
      const last = one.at(-1)
      return (
        last?.way === line.way &&
        Math.abs(last.size - line.size) < line.size * 0.1 &&
        last.font === line.font &&
        isSquare(last.text.charCodeAt(1) || last.text.charCodeAt(0)) &&
        last.x0 - line.x1 < line.size &&
        last.x0 - line.x1 > -line.size * 1.3 &&
        line.y0 < last.y1
      )
    })
    if (run) run.push(line)
    else runs.push([line])
  }
  return runs
}
