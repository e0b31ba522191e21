import type { Register } from '../../attribution/index.ts'
import type { Id } from '../../story/types.ts'
import type { Site } from './Site.ts'

/** What publishing a story needs beside the story. */
export interface Publishing {
  site: Site
  /** The shipped agencies and the newsroom's own sources, which write the credits. */
  register: Register
  /**
   * The address at which readers find another document of the newsroom; undefined where they find
   * none, and then its words are shown without a link. Left out: none is found.
   */
  linkUrl?: (link: { collection: string; id: Id }) => string | undefined
  /**
   * ISO 8601 instant: when a story was first public that says so itself nowhere, because it was
   * before the newsroom counted.
   */
  publishedAt?: string
}

/** For a preview that the newsroom's own people alone see. */
export interface Drafting extends Publishing {
  /** Stands where a draft has no credit yet; for readers nothing can. */
  uncredited: string
}

/** What a photo or a box is published with: `page` is the address of the story that uses it. */
export type OnPage = Pick<Publishing, 'site' | 'register'> &
  Partial<Pick<Drafting, 'uncredited'>> & { page: string }
