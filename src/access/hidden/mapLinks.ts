import type { FlattenedField, Payload, RichTextField } from 'payload'
import { isRecord } from '../../rows/isRecord.ts'
import { blocksIn, hasCopies, type Linking } from './linkingFields.ts'

type Data = Record<string, unknown>

/** What is done with the links of a document. */
export interface LinkVisitor {
  /** What stays of a link: the link itself, or null. */
  link: (collection: string, link: unknown) => unknown
  /** What stays of a rich text. */
  text: (value: unknown, field: RichTextField) => unknown
}

/** As `Linking`, with the locales by which stored values may be kept. */
export interface MapLinks extends Linking {
  locales: readonly string[]
}

/**
 * Where links stand in an app's documents.
 *
 * @param isKept see `Linking`
 */
export const linkingIn = ({ blocks, config }: Payload, isKept: Linking['isKept']): MapLinks => ({
  blocks,
  locales: config.localization ? config.localization.localeCodes : [],
  isKept,
})

/**
 * A copy of a document in which every link that these fields hold is what the visitor makes of it:
 * one that comes to nothing is null, or goes from its list. Values of other fields are the same. Rows
 * that only copy what they link (`hasCopies`) go with their link.
 *
 * @param doc as the database gives it: localized values may be kept by locale
 */
export function mapLinks(
  fields: readonly FlattenedField[],
  doc: Data,
  visitor: LinkVisitor,
  context: MapLinks,
): Data {
  const changed = fields
    .filter(({ name }) => doc[name] !== undefined && doc[name] !== null)
    .map((field) => [field.name, mapField(field, doc[field.name], visitor, context)] as const)
  return { ...doc, ...Object.fromEntries(changed) }
}

function mapField(field: FlattenedField, value: unknown, visitor: LinkVisitor, context: MapLinks): unknown {
  if (!isByLocale(field, value, context)) return mapValue(field, value, visitor, context)
  return Object.fromEntries(
    Object.entries(value).map(([locale, one]) => [locale, mapValue(field, one, visitor, context)]),
  )
}

/** Whether a localized value is kept by locale; one that was asked for in a locale is not. */
function isByLocale(field: FlattenedField, value: unknown, { locales }: MapLinks): value is Data {
  if (!('localized' in field && field.localized) || !isRecord(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => locales.includes(key))
}

function mapValue(field: FlattenedField, value: unknown, visitor: LinkVisitor, context: MapLinks): unknown {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return mapLink(field, value, visitor)
    case 'richText':
      return visitor.text(value, field)
    case 'blocks':
      return rowsOf(value).map((row) => {
        const block = blocksIn(field, context).find(({ slug }) => slug === row.blockType)
        return block ? mapLinks(block.flattenedFields, row, visitor, context) : row
      })
    case 'array': {
      const rows = rowsOf(value).map((row) => mapLinks(field.flattenedFields, row, visitor, context))
      return hasCopies(field) ? withoutCopies(rows) : rows
    }
    default:
      return 'flattenedFields' in field && isRecord(value)
        ? mapLinks(field.flattenedFields, value, visitor, context)
        : value
  }
}

/** Of what is hidden not even its part of the addresses that begin with it stays. */
function withoutCopies(rows: readonly Data[]): Data[] {
  const left = rows.filter(({ doc }) => doc !== null && doc !== undefined)
  return left.length === rows.length ? left : left.map((row) => ({ ...row, url: null }))
}

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isRecord) : [])

/** One link or several, to one collection or to one of several, which the link then names itself. */
function mapLink(
  { relationTo }: FlattenedField & { type: 'relationship' | 'upload' },
  value: unknown,
  { link }: LinkVisitor,
): unknown {
  const one = (each: unknown): unknown => {
    if (typeof relationTo === 'string') return link(relationTo, each)
    const isNamed = isRecord(each) && typeof each.relationTo === 'string' && 'value' in each
    return isNamed && link(String(each.relationTo), each.value) === null ? null : each
  }
  return Array.isArray(value) ? value.map(one).filter((each) => each !== null) : one(value)
}
