import { hyphensOf, type Block } from '../blocks/Block.ts'
import type { BoxDraft } from '../drafts.ts'
import { isQuoted, ordinalLength } from '../text/marks.ts'
import type { Strip } from '../text/Strip.ts'
import { readQuote } from './readQuote.ts'

/** The box of some paragraphs over a source line: a quote, numbered key points, or a note. */
export const textBoxOf = (
  paragraphs: readonly Block[],
  title: Block | undefined,
  source: Block,
): BoxDraft => {
  const strips = paragraphs.map(({ strip }) => strip)
  const shared: BoxDraft = {
    kind: 'note',
    ...(title ? { title: title.strip } : {}),
    points: [],
    body: strips,
    source: source.strip,
    marks: hyphensOf([...paragraphs, title]),
    review: [],
  }
  const found = readQuote(strips)
  if (found) {
    const { marks, ...parts } = found
    return { ...shared, kind: 'quote', ...parts, marks: [...shared.marks, ...marks] }
  }
  if (title && isQuoted(title.strip.text)) return { ...shared, kind: 'quote', quote: {} }
  return isNumbered(strips) ? { ...shared, kind: 'keyPoints', ...pointsIn(strips), body: [] } : shared
}

/** Whether two or more are numbered, and at most one is not. */
const isNumbered = (strips: readonly Strip[]): boolean => {
  const points = strips.filter((strip) => ordinalLength(strip.text) > 0)
  return points.length >= 2 && strips.length - points.length <= 1
}

/** Numbered sentences: each is a point without items; a paragraph before them introduces them. */
const pointsIn = (strips: readonly Strip[]): Pick<BoxDraft, 'intro' | 'points'> => {
  const intro = strips.find((strip) => ordinalLength(strip.text) === 0)
  return {
    ...(intro ? { intro } : {}),
    points: strips.filter((strip) => strip !== intro).map((heading) => ({ heading, items: [] })),
  }
}
