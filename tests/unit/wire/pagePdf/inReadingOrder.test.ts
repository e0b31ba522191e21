import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inReadingOrder } from '../../../../src/wire/pagePdf/stories/inReadingOrder.ts'

const area = (name: string, x0: number, y0: number, x1: number, y1: number) => ({ name, x0, y0, x1, y1 })
const namesIn = (areas: ReturnType<typeof area>[]) => inReadingOrder(areas).map(({ name }) => name)

describe('the order in which a page is read', () => {
  it('goes down a column, then to the next on the right', () => {
    const page = [
      area('right', 60, 0, 100, 50),
      area('left, below', 0, 30, 50, 60),
      area('right, below', 60, 55, 100, 90),
      area('left', 0, 0, 50, 25),
    ]
    expect(namesIn(page)).toEqual(['left', 'left, below', 'right', 'right, below'])
  })

  it('reads what spans columns before those below it and after those above it', () => {
    const page = [
      area('below, right', 60, 60, 100, 90),
      area('below, left', 0, 60, 50, 90),
      area('above, right', 60, 0, 100, 40),
      area('banner', 0, 45, 100, 55),
      area('above, left', 0, 0, 50, 40),
    ]
    expect(namesIn(page)).toEqual(['above, left', 'above, right', 'banner', 'below, left', 'below, right'])
  })

  it('has each area once, wherever they lie', () => {
    const side = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 40 }))
    const areas = fc.array(
      fc.tuple(side, side).map(([[x, w], [y, h]]) => area('', x, y, x + w, y + h)),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(areas, (given) => {
        const ordered = inReadingOrder(given)
        expect(ordered).toHaveLength(given.length)
        expect(new Set(ordered)).toEqual(new Set(given))
      }),
    )
  })
})
