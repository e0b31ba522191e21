import type { Newsroom } from '../_reader/newsroomFor.ts'
import type { PageProps } from '../_pages/Page.tsx'
import type { Locale } from '../../../src/story/types.ts'

/** A page that a reader asks for. */
export interface Asked {
  request: Request
  newsroom: Newsroom
  locale: Locale
  /** What every page of this locale has; the languages lead to their front pages. */
  page: PageProps
}
