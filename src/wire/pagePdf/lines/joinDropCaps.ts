import { common } from '../marks/areas.ts'
import { lineOf } from './lineOf.ts'
import type { PageLine } from './PageLine.ts'

/** A drop cap is larger than the text by at least this factor. */
const LARGER = 1.7

/** Gives each drop cap to the line that goes on with its word. */
export const joinDropCaps = (lines: readonly PageLine[]): PageLine[] => {
  const gone = new Set<PageLine>()
  const grown = new Map<PageLine, PageLine>()
  for (const cap of lines) {
    if (cap.way !== 'across' || !/^["“‘«「]?\p{L}$/u.test(cap.text)) continue
    const line = lineBeside(cap, lines)
    if (!line || grown.has(line)) continue
    gone.add(cap)
    const { x0, x1, y0, y1, size } = line
    // It counts as one of the line's own characters: the line keeps its place and size.
    const joined = lineOf([...cap.glyphs, ...line.glyphs], 'across')
    grown.set(line, { ...joined, text: cap.text + line.text, x0: Math.min(x0, cap.x0), x1, y0, y1, size })
  }
  return lines.filter((line) => !gone.has(line)).map((line) => grown.get(line) ?? line)
}

/** The first of the lines beside a drop cap, which begins right after it. */
const lineBeside = (cap: PageLine, lines: readonly PageLine[]): PageLine | undefined => {
  const beside = lines.filter(
    (line) =>
      line !== cap &&
      line.way === 'across' &&
      cap.size > LARGER * line.size &&
      line.x0 - cap.x1 < line.size * 0.9 &&
      line.x0 - cap.x1 > -line.size * 0.5 &&
      common(cap.y0, cap.y1, line.y0, line.y1) > line.size * 0.4,
  )
  if (beside.length < 2) return undefined
  return beside.sort((a, b) => a.y0 - b.y0)[0]
}
