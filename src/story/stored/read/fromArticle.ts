import { dayOf } from '../dayOf.ts'
import type { FromOptions } from './fromOptions.ts'
import { baseOf, sourceRefOf, sourcesIn } from './fromBase.ts'
import { bodyOf, photoUseOf, sidebarUseOf } from './fromLinks.ts'
import { choiceIn, groupIn, instantIn, listIn, numberIn, locate, rowsIn, textIn } from '../Located.ts'
import type { Located } from '../Located.ts'
import type { Row } from '../../../rows/readable.ts'
import type { ArticleLike } from '../stored.ts'
import type { Attribution, Byline, Story } from '../../types.ts'

/**
 * Reads a stored article in one locale.
 * @throws StoredShapeError when a field has a value of the wrong type, as in a document read in all
 *   locales.
 * @throws LexicalNodeError when the body has a node that a Story cannot represent.
 */
export function fromArticle(doc: ArticleLike | Row, options: FromOptions): Story {
  const row = locate(doc)
  const firstPublishedAt = instantIn(row, 'firstPublishedAt')
  const revisedAt = instantIn(row, 'revisedAt')
  return {
    type: 'story',
    ...baseOf(row, options),
    slug: textIn(row, 'slug'),
    kicker: textIn(row, 'kicker'),
    headline: textIn(row, 'headline'),
    deck: textIn(row, 'deck'),
    house: textIn(row, 'house'),
    attribution: attributionOf(groupIn(row, 'attribution'), options),
    bylines: rowsIn(row, 'byline').map((byline) => bylineOf(byline, options)),
    body: bodyOf(row.value.body, options),
    photos: rowsIn(row, 'photos').map((use) => photoUseOf(use.value.photo, textIn(use, 'caption'), options)),
    sidebars: listIn(row, 'sidebars').map((value) => sidebarUseOf(value, options)),
    section: textIn(row, 'section'),
    corrections: rowsIn(row, 'corrections').map((correction) => ({
      at: instantIn(correction, 'at') ?? '',
      text: textIn(correction, 'text'),
    })),
    ...(firstPublishedAt && { firstPublishedAt }),
    ...(revisedAt && { revisedAt }),
    revision: numberIn(row, 'revision') ?? 0,
  }
}

const attributionOf = (group: Located, options: FromOptions): Attribution => ({
  form: choiceIn(group, 'form', ['report', 'compiled', 'dateline', 'staff'], 'report'),
  sources: sourcesIn(group, 'sources', options),
  via: sourcesIn(group, 'via', options),
  place: textIn(group, 'place'),
  date: dayOf(instantIn(group, 'date') ?? '', options.timeZone),
})

function bylineOf(row: Located, options: FromOptions): Byline {
  const { source } = row.value
  const isOurs = source === null || source === undefined
  return {
    name: textIn(row, 'name'),
    role: textIn(row, 'role'),
    ...(!isOurs && { source: sourceRefOf(source, options) }),
  }
}
