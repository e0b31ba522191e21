import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Module } from '../../../../src/print/layout/Elastic.ts'
import { arrange } from '../../../../src/print/layout/place/arrange.ts'

const HEIGHT = 500
const GAP = 7

const module = (
  item: string,
  columns: number,
  ideal: number,
  { least = ideal, most = ideal } = {},
): Module => ({
  item,
  columns,
  least,
  ideal,
  most,
  text: { columns: 0, line: 0 },
  frames: () => [],
})

const arranged = (...modules: Module[]) => arrange(modules, 12, HEIGHT, GAP)
const spot = (spots: ReturnType<typeof arranged>, item: string) => {
  const found = spots.find(({ module: { item: name } }) => name === item)
  if (!found) throw new Error(`${item} is not on the page.`)
  return found
}

describe('the place of items', () => {
  it('begins at the top left with the first', () => {
    expect(spot(arranged(module('lead', 8, 200), module('box', 4, 80)), 'lead')).toMatchObject({
      column: 0,
      y: 0,
    })
  })

  it('is beside what is above where there is room, else beneath it', () => {
    const spots = arranged(module('lead', 8, 200), module('picture', 8, 100), module('box', 4, 80))
    expect(spot(spots, 'picture')).toMatchObject({ column: 0 })
    expect(spot(spots, 'picture').y).toBeGreaterThanOrEqual(200 + GAP)
    expect(spot(spots, 'box')).toMatchObject({ column: 8, y: 0 })
  })

  it('is filled by what gives way, within its bounds', () => {
    const spots = arranged(module('story', 12, 200), module('picture', 12, 200, { least: 100, most: 400 }))
    expect(spot(spots, 'picture').height).toBeCloseTo(HEIGHT - 200 - GAP, 0)
    const short = arranged(module('story', 12, 380), module('picture', 12, 200, { least: 100, most: 400 }))
    expect(spot(short, 'picture').height).toBeCloseTo(HEIGHT - 380 - GAP, 0)
  })

  it('runs over the foot of the page when nothing gives way any more', () => {
    const spots = arranged(module('a', 12, 400), module('b', 12, 200))
    expect(spot(spots, 'b').y + spot(spots, 'b').height).toBeGreaterThan(HEIGHT)
  })

  it('of something wider than the page is the whole width', () => {
    expect(spot(arranged(module('wide', 30, 100)), 'wide')).toMatchObject({ column: 0, columns: 12 })
  })

  const anything = fc.array(
    fc.record({
      columns: fc.integer({ min: 1, max: 12 }),
      ideal: fc.integer({ min: 5, max: 300 }),
      give: fc.double({ min: 0, max: 0.4, noNaN: true }),
    }),
    { minLength: 1, maxLength: 14 },
  )

  it('is never that of another, stays within bounds, and is the same each time', () => {
    fc.assert(
      fc.property(anything, (all) => {
        const modules = all.map(({ columns, ideal, give }, index) =>
          module(`item-${index}`, columns, ideal, { least: ideal * (1 - give), most: ideal * (1 + give) }),
        )
        const spots = arranged(...modules)
        expect(spots).toHaveLength(modules.length)
        spots.forEach((one, index) => {
          expect(one.height).toBeGreaterThanOrEqual(one.module.least - 1e-6)
          expect(one.height).toBeLessThanOrEqual(one.module.most + 1e-6)
          for (const other of spots.slice(index + 1)) {
            const apart =
              other.column >= one.column + one.columns || one.column >= other.column + other.columns
            const above =
              other.y >= one.y + one.height + GAP - 1e-6 || one.y >= other.y + other.height + GAP - 1e-6
            expect(apart || above).toBe(true)
          }
        })
        expect(arranged(...modules)).toEqual(spots)
      }),
      { numRuns: 40 },
    )
  })
})
