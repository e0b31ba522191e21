import type { Locale } from '../../../src/story/types.ts'

/** The same page in a language. */
export interface LanguageLink {
  locale: Locale
  /** BCP 47. */
  language: string
  /** What it is called in itself. */
  name: string
  /** Absolute. */
  href: string
  /** False where the page is not there in it, and the link leads to the front page. */
  isSame: boolean
}

/** What stands in a page's `<head>` besides what all pages have. */
export interface PageHead {
  title: string
  description?: string
  /** Absolute; left out of pages that stand nowhere. */
  canonical?: string
  /** Properties of Open Graph (ogp.me), in their order. */
  openGraph?: readonly (readonly [property: string, content: string])[]
  /** JSON-LD, without a `<`. */
  jsonLd?: string
  section?: string
}
