import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balance, fits } from '../../../../src/print/layout/balance.ts'
import { heightOf, onGrid } from '../../../../src/print/layout/stack.ts'
import type { Text } from '../../../../src/print/layout/Layout.ts'
import { broadsheet } from '../../../../src/print/templates/broadsheet.ts'

const { size, leading } = broadsheet.type.body
const text = (style: Text['style'] = 'body'): Text => ({ style, runs: [] })
const body = (...lines: number[]) =>
  onGrid(
    lines.map(() => text()),
    lines.map((count) => ({ lines: count, length: 0 })),
    broadsheet,
    leading,
  )
/** Height of so many lines, in points. */
const lines = (count: number) => size + (count - 1) * leading

describe('balanced columns', () => {
  it('share the lines evenly', () => {
    expect(balance(body(12), 3, broadsheet)).toBeCloseTo(lines(4))
    expect(balance(body(13), 3, broadsheet)).toBeCloseTo(lines(5))
    expect(balance(body(5, 7), 4, broadsheet)).toBeCloseTo(lines(3))
  })

  it('are one where there is one, and nothing where there is nothing', () => {
    expect(balance(body(9), 1, broadsheet)).toBeCloseTo(lines(9))
    expect(balance([], 4, broadsheet)).toBe(0)
  })

  it('do not end with a subhead', () => {
    const texts = [text(), text('subhead'), text()]
    const measured = [3, 1, 3].map((count) => ({ lines: count, length: 0 }))
    const paragraphs = onGrid(texts, measured, broadsheet, leading)
    // Eight lines with the subhead's two: four each would leave the subhead alone at the foot.
    expect(fits(paragraphs, 2, lines(4), broadsheet)).toBe(false)
    expect(balance(paragraphs, 2, broadsheet)).toBeCloseTo(lines(5))
  })

  it('always hold their text, and never a whole line to spare', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 2, max: 6 }),
        (counts, columns) => {
          const paragraphs = body(...counts)
          const height = balance(paragraphs, columns, broadsheet)
          expect(fits(paragraphs, columns, height, broadsheet)).toBe(true)
          expect(height < lines(2) || !fits(paragraphs, columns, height - leading, broadsheet)).toBe(true)
        },
      ),
    )
  })

  it('keep their lines when the leading is opened', () => {
    const texts = [text(), text('subhead'), text()]
    const measured = [3, 1, 3].map((count) => ({ lines: count, length: 0 }))
    const opened = onGrid(texts, measured, broadsheet, leading * 1.1)
    const steps = (heightOf(opened, broadsheet) - size) / (leading * 1.1)
    expect(steps).toBeCloseTo(Math.round(steps))
    expect(fits(opened, 2, size + 4 * leading * 1.1, broadsheet)).toBe(true)
  })
})

describe('a subhead in a smaller size than the others', () => {
  it('does not make the columns taller than whole lines', () => {
    const small: Text = { style: 'subhead', runs: [], size: 11 }
    const measured = [9, 1, 9].map((count) => ({ lines: count, length: 0 }))
    const paragraphs = onGrid([text(), small, text()], measured, broadsheet, leading)
    expect(balance(paragraphs, 4, broadsheet)).toBeCloseTo(lines(6))
  })
})
