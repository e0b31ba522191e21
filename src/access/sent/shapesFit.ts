import type { FlattenedField, PayloadRequest } from 'payload'
import { instantOf } from '../../database/instantOf.ts'
import { isRecord } from '../../rows/isRecord.ts'
import { isPossibleId } from '../../rows/isPossibleId.ts'
import type { Kind } from '../messages/AccessMessages.ts'
import { holdsWholeText } from '../../rows/isWholeText.ts'
import { optionsOf } from '../optionsOf.ts'
import { linksFit } from './linksFit.ts'
import type { Misfit } from './Misfit.ts'

interface Place {
  req: PayloadRequest
  /** Of the field at hand, without its name. */
  before: string
}

type Data = Record<string, unknown>

/**
 * What of a document that was sent has another shape than its field: text for a list, a number for
 * a group, a date that is none. Payload looks at that only when it is published; a draft would be
 * refused by the database, with an error of its own, or kept and then be unreadable. Asks the
 * database nothing, and leaves what is missing or null to the rules.
 */
export const shapesFit = (req: PayloadRequest, fields: readonly FlattenedField[], data: Data): Misfit[] =>
  inFields({ req, before: '' }, fields, data)

const inFields = (place: Place, fields: readonly FlattenedField[], data: Data): Misfit[] =>
  fields.flatMap((field) => (Object.hasOwn(data, field.name) ? inField(place, field, data[field.name]) : []))

function inField(place: Place, field: FlattenedField, value: unknown): Misfit[] {
  const path = `${place.before}${field.name}`
  // A save of all locales at once, where it is allowed at all, sends one value for each.
  if (place.req.locale === 'all' && 'localized' in field && field.localized && isRecord(value)) {
    return Object.entries(value).flatMap(([locale, one]) => shapeOf(place, field, one, `${path}.${locale}`))
  }
  return shapeOf(place, field, value, path)
}

function shapeOf(place: Place, field: FlattenedField, value: unknown, path: string): Misfit[] {
  if (value === undefined) return []
  if (field.type === 'group' || field.type === 'tab') {
    return isRecord(value)
      ? inFields({ ...place, before: `${path}.` }, field.flattenedFields, value)
      : [{ path, kind: 'object' }]
  }
  if (field.type === 'array' || field.type === 'blocks') return inRows(place, field, value, path)
  if (value === null) return []
  if (!holdsWholeText(value)) return [{ path, kind: 'wholeText' }]
  if (field.type === 'richText')
    return isRichText(value) ? linksFit(value, path) : [{ path, kind: 'richText' }]
  const kind = kindOf(place.req, field, value)
  return kind ? [{ path, kind }] : linksFit({ [field.name]: value }, path)
}

type Rows = Extract<FlattenedField, { type: 'array' | 'blocks' }>

/**
 * The admin sends the number of their rows, 0, for none (payload
 * `fields/hooks/beforeValidate/promise.js`, 3.90).
 */
function inRows(place: Place, field: Rows, value: unknown, path: string): Misfit[] {
  if (value === 0 || value === '0') return []
  if (!Array.isArray(value)) return [{ path, kind: 'list' }]
  return value.flatMap((row: unknown, at): Misfit[] => {
    if (!isRecord(row)) return [{ path: `${path}.${at}`, kind: 'object' }]
    return inFields({ ...place, before: `${path}.${at}.` }, fieldsOfRow(place.req, field, row), row)
  })
}

function fieldsOfRow({ payload }: PayloadRequest, field: Rows, row: Data): readonly FlattenedField[] {
  if (field.type === 'array') return field.flattenedFields
  const known = (field.blockReferences ?? field.blocks).map((one) =>
    typeof one === 'string' ? payload.blocks[one] : one,
  )
  // A block of an unknown kind is Payload's to refuse.
  return known.find((one) => one?.slug === row.blockType)?.flattenedFields ?? []
}

const isRichText = (value: unknown): value is Data =>
  isRecord(value) && isRecord(value.root) && Array.isArray(value.root.children)

/** What the field should hold, where it holds something else. */
function kindOf(req: PayloadRequest, field: FlattenedField, value: unknown): Kind | undefined {
  switch (field.type) {
    case 'text':
      return field.hasMany ? ofMany(value, isText, 'texts') : ofOne(value, isText, 'text')
    case 'textarea':
    case 'email':
    case 'code':
      return ofOne(value, isText, 'text')
    case 'number':
      return field.hasMany ? ofMany(value, isNumber, 'number') : ofOne(value, isNumber, 'number')
    case 'checkbox':
      return ofOne(
        value,
        (one) => one === true || one === false || one === 'true' || one === 'false',
        'yesNo',
      )
    case 'date':
      return ofOne(value, isDate, 'date')
    case 'select':
    case 'radio':
      return kindOfChoice(field, value)
    case 'relationship':
    case 'upload':
      return kindOfLink(req, field, value)
    default:
      return undefined
  }
}

type Test = (value: unknown) => boolean

const ofOne = (value: unknown, test: Test, kind: Kind): Kind | undefined => (test(value) ? undefined : kind)

const ofMany = (value: unknown, test: Test, kind: Kind): Kind | undefined =>
  Array.isArray(value) && value.every(test) ? undefined : kind

const isText: Test = (value) => typeof value === 'string'

/** A form sends the empty text for a number that was taken away. */
const isNumber: Test = (value) =>
  typeof value === 'string'
    ? value === '' || (value.trim() !== '' && isReachable(Number(value)))
    : typeof value === 'number' && isReachable(value)

const isReachable = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER

/** `instantOf` decides which spellings name an instant. */
const isDate: Test = (value) => !('unreadable' in instantOf(value))

type Choice = Extract<FlattenedField, { type: 'select' | 'radio' }>

function kindOfChoice(field: Choice, value: unknown): Kind | undefined {
  const known = new Set(optionsOf(field.options))
  const isKnown: Test = (one) => one === '' || (typeof one === 'string' && known.has(one))
  return field.type === 'select' && field.hasMany
    ? ofMany(value, isKnown, 'option')
    : ofOne(value, isKnown, 'option')
}

type Link = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

function kindOfLink(req: PayloadRequest, { hasMany, relationTo }: Link, value: unknown): Kind | undefined {
  const isLink: Test = (one) => isLinkTo(req, relationTo, one)
  if (!hasMany) return ofOne(value, (one) => one === '' || isLink(one), 'id')
  return value === '' ? undefined : ofMany(value, isLink, 'ids')
}

/** An id, the document with its id, or, of several collections, which one and the id in it. */
function isLinkTo(req: PayloadRequest, relationTo: string | string[], value: unknown): boolean {
  if (typeof relationTo === 'string')
    return isPossibleId(req.payload, relationTo, isRecord(value) ? value.id : value)
  if (!isRecord(value) || typeof value.relationTo !== 'string' || !relationTo.includes(value.relationTo))
    return false
  return isLinkTo(req, value.relationTo, value.value)
}
