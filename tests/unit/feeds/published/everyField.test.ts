import { describe, expectTypeOf, it } from 'vitest'
import type {
  PublishedFields,
  PublishedPhoto,
  PublishedSidebar,
} from '../../../../src/feeds/published/types.ts'
import type { Photo, Sidebar, Story } from '../../../../src/story/types.ts'

/** Which document it is to the newsroom, and what is its own business. */
type Kept = 'type' | 'id' | 'mentions' | 'takedown'

/** Judged by `tsc`: a part that a document gains is published, or named here with the reason why not. */
describe('what readers get', () => {
  it('is every part of a story', () => {
    // `attribution` and `house` are the credit; `bylines` and `corrections` have their names; times have the design's.
    type Finished = 'attribution' | 'house' | 'bylines' | 'firstPublishedAt' | 'revisedAt'
    expectTypeOf<Exclude<keyof Story, Kept | Finished | keyof PublishedFields>>().toEqualTypeOf<never>()
  })

  it('is every part of a photo', () => {
    // `credit` is the credit line; `file` its sizes; `iptc` says what the file says, which the newsroom has read.
    // The web is where it is used; the story's locale is its own; an embargo has passed.
    type Finished = 'credit' | 'file' | 'iptc' | 'usableIn' | 'locale' | 'embargoUntil'
    expectTypeOf<Exclude<keyof Photo, Kept | Finished | keyof PublishedPhoto>>().toEqualTypeOf<never>()
  })

  it('is every part of a box', () => {
    // `quoteIn` is in `quote`, as the finished sentence and its place.
    type Finished = 'credit' | 'locale' | 'embargoUntil' | 'quoteIn'
    expectTypeOf<Exclude<keyof Sidebar, Kept | Finished | keyof PublishedSidebar>>().toEqualTypeOf<never>()
  })
})
