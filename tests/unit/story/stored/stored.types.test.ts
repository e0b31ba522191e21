import { describe, expectTypeOf, it } from 'vitest'
import type { Article, Photo, Sidebar, Source } from '../../../../payload-types.ts'
import type { ArticleLike, PhotoLike, SidebarLike, SourceLike } from '../../../../src/story/stored/stored.ts'

/** Judged by `tsc`: what Payload generates for this newsroom is what the Story reads. */
describe('the types Payload generates for the pinned fields', () => {
  it('fit what the Story reads', () => {
    expectTypeOf<Article>().toExtend<ArticleLike>()
    expectTypeOf<Photo>().toExtend<PhotoLike>()
    expectTypeOf<Sidebar>().toExtend<SidebarLike>()
    expectTypeOf<Source>().toExtend<SourceLike>()
  })

  it('have every field it reads', () => {
    type Missing<Like, Stored> = Exclude<keyof Like, keyof Stored>
    expectTypeOf<Missing<ArticleLike, Article>>().toEqualTypeOf<never>()
    // What the credit was given for is written by the checks of the file, and is there once they are.
    expectTypeOf<Exclude<Missing<PhotoLike, Photo>, 'attributionFor'>>().toEqualTypeOf<never>()
    expectTypeOf<Missing<SidebarLike, Sidebar>>().toEqualTypeOf<never>()
    expectTypeOf<Missing<SourceLike, Source>>().toEqualTypeOf<never>()
  })
})
