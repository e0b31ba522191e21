import type { Field } from 'payload'
import { gatedIn } from '../../options/gated.ts'
import { namedFields } from '../../options/own/fieldAt.ts'
import type { Row } from '../../rows/readable.ts'
import { LOCALIZED, pickLocale, type Locale } from '../../story/index.ts'
import type { JudgeContext } from './JudgeContext.ts'
import { collectionOf, type StoredDocument } from './seen.ts'

type Judging = Pick<JudgeContext, 'adapter' | 'options'>

/** A stored row with one of its locales taken out, under the names it is stored by. */
export function rowIn({ adapter, options }: Judging, document: StoredDocument, locale: Locale): Row {
  const collection = collectionOf(options, document)
  const config = adapter.payload.collections[collection]?.config
  const isOwn = gatedIn(options, collection)?.own !== undefined
  const paths = isOwn && config ? localizedIn(config.fields) : LOCALIZED[document.kind]
  return pickLocale(document.row, locale, paths)
}

/** The paths of localized fields, lists left out of the path. */
const localizedIn = (fields: readonly Field[], before = ''): string[] =>
  namedFields(fields).flatMap((field) => {
    const path = `${before}${field.name}`
    if ('localized' in field && field.localized) return [path]
    return 'fields' in field ? localizedIn(field.fields, `${path}.`) : []
  })
