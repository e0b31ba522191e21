import { expect, it } from 'vitest'
import { coverRegion } from '../../../../src/photo/payload/coverRegion.ts'

const card = { width: 768, height: 512 }

it.each([
  ['a narrow picture, its top', { width: 200, height: 1600 }, { x: 50, y: 0 }, [0, 0, 200, 133]],
  ['a narrow picture, its foot', { width: 200, height: 1600 }, { x: 50, y: 100 }, [0, 1467, 200, 133]],
  ['a low picture, its left', { width: 1500, height: 500 }, { x: 0, y: 50 }, [0, 0, 750, 500]],
  ['a low picture, its right', { width: 1500, height: 500 }, { x: 100, y: 50 }, [750, 0, 750, 500]],
  ['a large picture, around a point', { width: 3000, height: 3000 }, { x: 50, y: 60 }, [0, 800, 3000, 2000]],
  ['a picture of the same shape, whole', { width: 300, height: 200 }, { x: 10, y: 10 }, [0, 0, 300, 200]],
  ['a line', { width: 1, height: 900 }, { x: 50, y: 50 }, [0, 450, 1, 1]],
])('%s', (_, picture, focal, [left, top, width, height]) =>
  expect(coverRegion(picture, card, focal)).toEqual({ left, top, width, height }),
)
