import type { GatedKind } from '../../options/slugs.ts'
import type { Row } from '../../rows/readable.ts'
import {
  fromArticle,
  fromPhoto,
  fromSidebar,
  LOCALIZED,
  localesWithContent,
  pickLocale,
} from '../../story/index.ts'
import { sourceLookup } from '../../story/stored/sourceLookup.ts'
import type { FromOptions, Locale, Photo, Sidebar, Subject } from '../../story/index.ts'
import type { JudgeContext } from './JudgeContext.ts'
import type { LinkedRows } from './linkedRows.ts'

/** A stored row and what it is a row of. */
export interface StoredDocument {
  kind: GatedKind
  /** In all locales. */
  row: Row
}

/**
 * The trees of a row: one for each locale that has content, or the default locale's where none has.
 *
 * @param linked all that is stored of what the row links, where the trees are to hold it; to judge a row by itself they need not
 */
export function treesOf(
  judging: JudgeContext,
  { kind, row }: StoredDocument,
  linked?: Pick<LinkedRows, 'photos' | 'sidebars'>,
): Subject[] {
  const paths = LOCALIZED[kind]
  const filled = localesWithContent(row, judging.locales, paths)
  const locales = filled.length > 0 ? filled : judging.locales.slice(0, 1)
  return locales.map((locale) =>
    treeOf(kind, pickLocale(row, locale, paths), fromOptions(judging, locale, linked)),
  )
}

function treeOf(kind: GatedKind, row: Row, options: FromOptions): Subject {
  if (kind === 'articles') return fromArticle(row, options)
  return kind === 'photos' ? fromPhoto(row, options) : fromSidebar(row, options)
}

/** How a row is read in one locale: with the sources held in memory, and what it links where that is at hand. */
export function fromOptions(
  judging: JudgeContext,
  locale: Locale,
  linked?: Pick<LinkedRows, 'photos' | 'sidebars'>,
): FromOptions {
  const options: FromOptions = {
    locale,
    timeZone: judging.options.timeZone,
    sourceOf: sourceLookup(judging.sources),
  }
  if (!linked) return options
  const inLocale = (kind: 'photos' | 'sidebars', id: string) => {
    const row = linked[kind].get(id)
    return row && pickLocale(row, locale, LOCALIZED[kind])
  }
  return {
    ...options,
    photoOf: (id): Photo | undefined => {
      const row = inLocale('photos', id)
      return row && fromPhoto(row, options)
    },
    sidebarOf: (id): Sidebar | undefined => {
      const row = inLocale('sidebars', id)
      return row && fromSidebar(row, options)
    },
  }
}
