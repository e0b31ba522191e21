import type { GatedKind } from '../../options/slugs.ts'
import type { Row } from '../../rows/readable.ts'
import { ownLinks } from '../../options/own/ownLinks.ts'
import { gatedIn } from '../../options/gated.ts'
import {
  fromArticle,
  fromPhoto,
  fromSidebar,
  LexicalNodeError,
  LOCALIZED,
  localesWithContent,
  pickLocale,
} from '../../story/index.ts'
import { sourceLookup } from '../../story/stored/sourceLookup.ts'
import type { FromOptions, Locale, Photo, Sidebar, Subject } from '../../story/index.ts'
import type { Finding } from '../types.ts'
import type { JudgeContext } from './JudgeContext.ts'
import type { LinkedRows } from './linkedRows.ts'
import { collectionOf, seen, type StoredDocument } from './seen.ts'

export type { StoredDocument } from './seen.ts'

/**
 * The trees of a row: one for each locale that has content, or the default locale's where none has.
 *
 * @param linked all that is stored of what the row links, where the trees are to hold it; to judge
 * a row by itself they need not
 */
export const treesOf = (
  judging: JudgeContext,
  document: StoredDocument,
  linked?: Pick<LinkedRows, 'photos' | 'sidebars'>,
): Subject[] => localesOf(judging, document).map((locale) => treeFor(judging, document, locale, linked))

/** The trees of a row that can be read, and what is found of those that cannot. */
export interface Read {
  trees: Subject[]
  unreadable: Finding[]
}

/**
 * The trees of a row, where text that holds something a story has no place for (a table, code) is a
 * finding that names it.
 *
 * @throws StoredShapeError when another field holds something else than the design pins
 */
export function readTrees(judging: JudgeContext, document: StoredDocument): Read {
  const read: Read = { trees: [], unreadable: [] }
  for (const locale of localesOf(judging, document)) {
    try {
      read.trees.push(treeFor(judging, document, locale))
    } catch (error) {
      if (!(error instanceof LexicalNodeError)) throw error
      read.unreadable.push(unreadable(error, locale))
    }
  }
  return read
}

/** Every rich text field of a gated kind is its `body`. */
const unreadable = ({ message, nodeType, path }: LexicalNodeError, locale: Locale): Finding => ({
  rule: 'text-blank',
  severity: 'block',
  path: 'body',
  locale,
  params: { node: nodeType, at: path },
  failure: message,
})

function localesOf(judging: JudgeContext, document: StoredDocument): readonly Locale[] {
  const { kind } = document
  const filled = localesWithContent(seen(judging.options, document), judging.locales, LOCALIZED[kind])
  return filled.length > 0 ? filled : judging.locales.slice(0, 1)
}

function treeFor(
  judging: JudgeContext,
  document: StoredDocument,
  locale: Locale,
  linked?: Pick<LinkedRows, 'photos' | 'sidebars'>,
): Subject {
  const { kind } = document
  const row = pickLocale(seen(judging.options, document), locale, LOCALIZED[kind])
  const takesAll = placesIn(judging, collectionOf(judging.options, document))
  return treeOf(kind, row, { ...fromOptions(judging, locale, linked), ...(takesAll && { takesAll }) })
}

/** Where an app's own rich text places photos and boxes; nothing for the newsroom's, which is read to the letter. */
function placesIn({ adapter, options }: JudgeContext, collection: string) {
  if (!gatedIn(options, collection)?.own) return undefined
  const { photos, sidebars } = options.slugs
  const linkOf = ownLinks(adapter.payload, options, collection)?.linkOf
  return linkOf && { photos, sidebars, linkOf }
}

function treeOf(kind: GatedKind, row: Row, options: FromOptions): Subject {
  if (kind === 'articles') return fromArticle(row, options)
  return kind === 'photos' ? fromPhoto(row, options) : fromSidebar(row, options)
}

/**
 * How a row is read in one locale: with the sources held in memory, and what it links where that is
 * at hand.
 */
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
    return row && pickLocale(seen(judging.options, { kind, row }), locale, LOCALIZED[kind])
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
