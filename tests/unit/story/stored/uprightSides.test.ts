import { expect, it } from 'vitest'
import { uprightSides } from '../../../../src/story/stored/uprightSides.ts'

it.each([
  [
    'stored lying, shown upright',
    { width: 6000, height: 4000, sizes: { webJpeg: { width: 1067, height: 1600 } } },
    [4000, 6000],
  ],
  [
    'stored upright, shown lying',
    { width: 400, height: 600, sizes: { web: { width: 600, height: 400 } } },
    [600, 400],
  ],
  [
    'stored as it is shown',
    { width: 4000, height: 6000, sizes: { webJpeg: { width: 1067, height: 1600 } } },
    [4000, 6000],
  ],
  ['a square', { width: 500, height: 500, sizes: { webJpeg: { width: 500, height: 500 } } }, [500, 500]],
  [
    'nearly a square, whose size is one',
    { width: 1601, height: 1600, sizes: { thumbnail: { width: 320, height: 320 } } },
    [1601, 1600],
  ],
  ['without sizes', { width: 60, height: 40 }, [60, 40]],
  ['with sizes that were not made', { width: 60, height: 40, sizes: { webJpeg: { width: null } } }, [60, 40]],
  ['without a file', { sizes: null }, [0, 0]],
])('%s', (_, row, [width, height]) => expect(uprightSides(row)).toEqual({ width, height }))
