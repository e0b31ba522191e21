import { describe, expectTypeOf, it } from 'vitest'
import type { Cleared, Photo, Story } from '../../../src/story/types.ts'

/** Judged by `tsc`. */
describe('a cleared story', () => {
  it('is one that check made: no story is by itself', () => {
    expectTypeOf<Story>().not.toExtend<Cleared>()
    expectTypeOf<Photo>().not.toExtend<Cleared<Photo>>()
  })

  it('is still a story, and no photo', () => {
    expectTypeOf<Cleared>().toExtend<Story>()
    expectTypeOf<Cleared<Photo>>().not.toExtend<Cleared>()
  })
})
