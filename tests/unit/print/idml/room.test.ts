import { describe, expect, it } from 'vitest'
import { spacedHeads } from '../../../../src/print/idml/stories/spacedHeads.ts'
import { roomFor } from '../../../../src/print/idml/frames/roomFor.ts'
import { storiesOf } from '../../../../src/print/idml/stories/IdmlStory.ts'
import type { Frame, TextFrame } from '../../../../src/print/layout/Layout.ts'
import { aLayout, aParagraph, aTextFrame } from '../helpers/handmade.ts'

/** Points across: 20 characters of 50 points. */
const WIDTH = 1000

const sizeOf = (headline: string, over: Partial<TextFrame> = {}): number | undefined => {
  const area = { x: 0, y: 0, width: (WIDTH * 25.4) / 72, height: 30 }
  const frame = aTextFrame({
    part: 'head',
    columns: 1,
    area,
    paragraphs: [aParagraph('headline-lead', headline, { size: 50 })],
    ...over,
  })
  const [spaced] = spacedHeads(aLayout([frame])).frames
  return spaced?.type === 'text' ? spaced.paragraphs[0]?.size : undefined
}

describe('a headline that was fitted to its width', () => {
  it('stays as it is where it is all Han', () => expect(sizeOf('夜航渡輪恢復行走')).toBe(50))

  it('leaves room for a quarter em at each place where Han meets Latin', () => {
    const size = sizeOf('渡輪開14班每日運載1,200人') ?? NaN
    expect(size).toBeLessThan(50)
    // Four such places: what was as wide as the frame, and a whole em wider now, still fits.
    expect((WIDTH / 50 + 4 * 0.25) * size).toBeLessThanOrEqual(WIDTH)
    expect((WIDTH / 50 + 4 * 0.25) * (size + 0.2)).toBeGreaterThan(WIDTH)
  })

  it('counts its lines one by one', () => {
    expect(sizeOf('渡輪開14班\n每日運載1,200人')).toBe(sizeOf('渡輪開14班'))
  })

  it('stays as it is where it stands upright', () => {
    expect(sizeOf('渡輪開14班', { vertical: true })).toBe(50)
  })
})

describe('the room beneath a text', () => {
  const body = aTextFrame({ area: { x: 10, y: 10, width: 50, height: 20 } })
  const beneath = (over: Partial<TextFrame>): Frame =>
    aTextFrame({ item: 'item-2', id: 'item-2/body', ...over })
  const heightOf = (frame: TextFrame, ...others: Frame[]): number | undefined => {
    const layout = aLayout([frame, ...others])
    const story = storiesOf(layout).find(({ frames }) => frames.some(({ id }) => id === frame.id))
    return story && roomFor(frame, story, layout).height
  }

  it('is a line at most', () => expect(heightOf(body)).toBe(25))

  it('ends where something begins', () => {
    expect(heightOf(body, beneath({ area: { x: 10, y: 32, width: 50, height: 9 } }))).toBe(21.5)
  })

  it('is none where something begins at once, or lies over it', () => {
    expect(heightOf(body, beneath({ area: { x: 10, y: 30, width: 50, height: 9 } }))).toBe(20)
  })

  it('does not end for what stands beside it, or above', () => {
    expect(heightOf(body, beneath({ area: { x: 60, y: 32, width: 50, height: 9 } }))).toBe(25)
    expect(heightOf(body, beneath({ area: { x: 10, y: 0, width: 50, height: 9 } }))).toBe(25)
  })

  it('of a head goes on over the body of its own story', () => {
    const head = aTextFrame({ part: 'head', id: 'item-1/head', area: { x: 10, y: 0, width: 50, height: 9 } })
    expect(heightOf(head, body)).toBe(17)
  })

  it('of a box ends at its edge; a line hides nothing', () => {
    const shape = { type: 'shape', item: 'item-1', stroke: 1, colour: 'black', tint: 0 } as const
    const edge: Frame = { ...shape, id: 'edge', part: 'box', area: { x: 8, y: 8, width: 54, height: 24 } }
    const rule: Frame = { ...shape, id: 'rule', part: 'rule', area: { x: 8, y: 31, width: 54, height: 0 } }
    expect(heightOf(aTextFrame({ ...body, part: 'box' }), edge)).toBe(21.5)
    expect(heightOf(body, rule)).toBe(25)
  })
})
