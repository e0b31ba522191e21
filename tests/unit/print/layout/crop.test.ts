import { describe, expect, it } from 'vitest'
import { crop } from '../../../../src/print/layout/crop.ts'

describe('the part of a picture that shows', () => {
  const picture = { width: 3000, height: 2000 }

  it('is all of it in its own shape', () => {
    expect(crop(picture, { width: 60, height: 40 })).toEqual({ x: 0, y: 0, width: 3000, height: 2000 })
  })

  it('loses its sides in a taller frame, its top and foot in a wider one', () => {
    expect(crop(picture, { width: 50, height: 50 })).toEqual({ x: 500, y: 0, width: 2000, height: 2000 })
    expect(crop(picture, { width: 60, height: 20 })).toEqual({ x: 0, y: 500, width: 3000, height: 1000 })
  })

  it('is about the focal point, as far as the edges allow', () => {
    expect(crop(picture, { width: 50, height: 50 }, { x: 40, y: 0 })).toMatchObject({ x: 200, y: 0 })
    expect(crop(picture, { width: 50, height: 50 }, { x: 0, y: 0 })).toMatchObject({ x: 0 })
    expect(crop(picture, { width: 50, height: 50 }, { x: 100, y: 100 })).toMatchObject({ x: 1000 })
  })

  it('has a pixel at least', () => {
    expect(crop({ width: 1, height: 1 }, { width: 300, height: 1 })).toMatchObject({ width: 1, height: 1 })
  })
})
