import type { FlattenedField, Payload, PayloadRequest } from 'payload'
import { holdsWholeText } from '../../rows/isWholeText.ts'
import { isRecord } from '../../rows/isRecord.ts'
import { optionsOf } from '../optionsOf.ts'
import { complaint, wrongKind } from './complaint.ts'
import { conditionsIn, type Condition } from './conditions.ts'
import { isPossibleId } from '../../rows/isPossibleId.ts'
import { isListOfValues } from './publicPaths.ts'
import { stepsOf, type Step } from './stepsOf.ts'
import type { Kind } from '../messages/AccessMessages.ts'

/** More than any client lists; SQLite takes 32766 values in one statement. */
const mostValues = 5000

/**
 * SQLite refuses a pattern of more than 50000 bytes (`SQLITE_MAX_LIKE_PATTERN_LENGTH`); a character
 * has at most four.
 */
const longest = 10_000

const lists: ReadonlySet<string> = new Set(['in', 'not_in', 'all'])
/** The comparisons with one value that a link takes several for. */
const several: ReadonlySet<string> = new Set(['equals', 'not_equals', 'contains'])
const words: ReadonlySet<string> = new Set(['like', 'not_like'])
const everywhere = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
]
/** Of numbers, dates and what is ticked, which are compared and not searched. */
const compared = everywhere.filter((operator) => !['like', 'not_like', 'contains'].includes(operator))
const unsearched: ReadonlySet<FlattenedField['type']> = new Set(['number', 'date', 'checkbox'])
/**
 * Of a link to one of several collections. SQL adapters compare it with a collection and an id alone
 * (`drizzle/queries/getTableColumnFromPath.js`, 3.90).
 */
const ofSeveral = ['equals', 'not_equals', 'exists']
const ofSeveralInSql = ['equals']
/** Within JSON, which SQL adapters ask by path (`drizzle/queries/parseParams.js`, 3.90). */
const insideJson = ['equals', 'not_equals', 'in', 'not_in', 'exists', 'like', 'not_like', 'contains']
const ofPoints = ['near', 'within', 'intersects']

/**
 * Refuses a `where`, of staff too, whose comparisons the database could only answer with an error of
 * its own: an operator it does not have, a date that is none, text for an id. What names no
 * field at all Payload itself answers with 400.
 *
 * @throws {BadRequest} naming the path and what its value must be
 */
export function valuesFit(req: PayloadRequest, collection: string, where: unknown): void {
  if (where === undefined || where === null) return
  for (const condition of conditionsIn(req, where)) fits(req, collection, condition)
}

function fits(req: PayloadRequest, collection: string, condition: Condition): void {
  const steps = stepsIn(req, collection, condition.path)
  const step = steps?.at(-1)
  if (!steps || !step || holdsOthers(step)) return
  if (isBeyond(req, steps)) throw complaint(req, 'where-misshapen', condition.path)
  const { operator, path, value } = condition
  const usable = operatorsFor(req, step.field)
  if (!usable.includes(operator)) throw complaint(req, 'operator-unusable', operator, usable.join(', '))
  const kind = kindNeeded(req, step, operator)
  // Within JSON adapters take nothing but a list, and SQL ones text for the name of a table.
  const isOpen = step.field !== 'inside' || Array.isArray(value)
  const values = !lists.has(operator) ? [value] : isOpen ? valuesOf(req, value) : undefined
  // Of no values at all the Postgres adapter makes a condition within JSON that is none.
  const isEmpty = Array.isArray(value) && value.length === 0 && isInsidePostgres(req, step)
  if (!values || isEmpty || values.length > mostValues) throw wrongKind(req, 'value-unusable', path, 'list')
  if (!values.every((one) => isOfKind(req, step, kind, one, operator)))
    throw wrongKind(req, 'value-unusable', path, kind)
}

const isInsidePostgres = ({ payload }: PayloadRequest, { field }: Step): boolean =>
  payload.db.name === 'postgres' && field === 'inside'

/** A group, rows or a join: Payload refuses it, or asks what is in it by rules of its own. */
const holdsOthers = ({ field }: Step): boolean =>
  typeof field === 'object' &&
  ('flattenedFields' in field || field.type === 'blocks' || field.type === 'join')

/** A version's fields are its document's, its `parent` is the document. */
function stepsIn({ payload }: PayloadRequest, collection: string, path: string): Step[] | undefined {
  const found = stepsOf(payload, collection, path.replace(/^version\./u, ''))
  return found ?? (path === 'parent' ? [{ collection, field: 'id' }] : undefined)
}

/**
 * Within rich text, or a list of values behind a link: SQL adapters make statements of them that no
 * database takes.
 */
const isBeyond = ({ payload }: PayloadRequest, steps: readonly Step[]): boolean =>
  isSql(payload) &&
  steps.some(
    ({ field, collection }, at) =>
      (at < steps.length - 1 && typeof field === 'object' && field.type === 'richText') ||
      (at > 0 && collection !== '' && isListOfValues(field)),
  )

function operatorsFor({ payload }: PayloadRequest, field: Step['field']): string[] {
  const isPostgres = payload.db.name === 'postgres'
  // The Postgres adapter writes `contains` as an operator that jsonpath does not have.
  if (field === 'inside') return isPostgres ? insideJson.filter((one) => one !== 'contains') : insideJson
  const all = payload.db.name === 'mongoose' ? ['all'] : []
  if (typeof field === 'object' && unsearched.has(field.type)) return [...compared, ...all]
  // `like` is what Payload's own clients send of links, and reads as `equals`; `contains` is one of
  // several.
  if (isLinkToSeveral(field)) return isSql(payload) ? ofSeveralInSql : ofSeveral
  // Postgres searches for no words in the number that a single link is.
  if (typeof field === 'object' && isLinkTo(field))
    return [...compared, 'like', ...(isPostgres && !field.hasMany ? [] : ['contains']), ...all]
  if (isUnsearchedInPostgres(payload, field)) return compared
  const onPoints = typeof field === 'object' && field.type === 'point' && payload.db.name !== 'sqlite'
  return [...everywhere, ...all, ...(onPoints ? ofPoints : [])]
}

function kindNeeded(req: PayloadRequest, { field }: Step, operator: string): Kind {
  if (operator === 'exists') return 'yesNo'
  // Where ids are numbers a search in them is a comparison.
  if (field === 'id') return isSearch(operator) && req.payload.db.defaultIDType !== 'number' ? 'text' : 'id'
  if (field === 'inside') return isSearch(operator) ? 'text' : 'scalar'
  if (isLinkTo(field)) return 'id'
  if (field.type === 'number') return 'number'
  if (words.has(operator)) return 'text'
  if (field.type === 'date') return 'date'
  if (field.type === 'checkbox') return 'yesNo'
  if (isEnum(req.payload, field)) return 'option'
  return operator === 'contains' && !('hasMany' in field && field.hasMany) ? 'text' : 'scalar'
}

/** Postgres keeps a choice as an enum, and has an error for what is none of its values. */
const isEnum = (payload: Payload, field: Step['field']): field is Choice =>
  payload.db.name === 'postgres' &&
  typeof field === 'object' &&
  (field.type === 'select' || field.type === 'radio')

type Choice = Extract<FlattenedField, { type: 'select' | 'radio' }>

/** Whether Postgres keeps a field as a type in which it searches for no words. */
function isUnsearchedInPostgres(payload: Payload, field: Step['field']): boolean {
  if (payload.db.name !== 'postgres' || field === 'inside') return false
  if (field === 'id') return payload.db.defaultIDType === 'number'
  return isEnum(payload, field) || field.type === 'json' || field.type === 'richText'
}

/**
 * What a field is compared with to ask for nothing: null, the empty text and the word, but for what
 * a database has an error for. Postgres converts neither text to a type of its own; mongoose makes no
 * number of them, and of the empty text alone a yes or no.
 */
function nothings(payload: Payload, field: Step['field']): readonly unknown[] {
  const type = typeof field === 'object' ? field.type : undefined
  if (payload.db.name === 'mongoose' && type === 'checkbox') return [null, '']
  const takesNullAlone =
    payload.db.name === 'mongoose'
      ? type === 'number'
      : isUnsearchedInPostgres(payload, field) || (payload.db.name === 'postgres' && type === 'checkbox')
  return takesNullAlone ? [null] : [null, '', 'null']
}

const isSql = ({ db }: Payload): boolean => db.name !== 'mongoose'

type Link = FlattenedField & { relationTo: string | string[]; hasMany?: boolean }

const isLinkToSeveral = (field: Step['field']): field is Link =>
  typeof field === 'object' && isLinkTo(field) && Array.isArray(field.relationTo)

const isSearch = (operator: string): boolean => words.has(operator) || operator === 'contains'

const isLinkTo = (field: FlattenedField): field is Link =>
  (field.type === 'relationship' || field.type === 'upload') && 'relationTo' in field

/** The values of a list: text with commas between them, or, but for MongoDB, one number. */
function valuesOf({ payload }: PayloadRequest, value: unknown): unknown[] | undefined {
  if (typeof value === 'string') return value.split(',')
  if (typeof value === 'number' && isSql(payload)) return [value]
  return Array.isArray(value) ? value : undefined
}

function isOfKind(req: PayloadRequest, step: Step, kind: Kind, value: unknown, operator: string): boolean {
  if (!holdsWholeText(value)) return false
  if (isSql(req.payload) && isLinkToSeveral(step.field))
    return isRecord(value) && isNamedLink(req, step.field, value)
  const mayBeNothing = operator === 'equals' || operator === 'not_equals'
  if (mayBeNothing && nothings(req.payload, step.field).includes(value)) return true
  if (isEnum(req.payload, step.field) && kind === 'option')
    return typeof value === 'string' && optionsOf(step.field.options).includes(value)
  if (kind === 'id') return isLinkValue(req, step, value, operator)
  if (kind === 'text') return typeof value === 'string' && value.length <= longest
  if (kind === 'number') return isNumber(value)
  if (kind === 'date') return isDate(value)
  if (kind === 'yesNo') return [true, false, 'true', 'false'].includes(value as string) // `includes` takes its list's type alone
  // SQL keeps each value of a list in a row of its own, and compares it with one value.
  return isScalar(value) || (!isSql(req.payload) && hasMany(step) && isListOfScalars(value))
}

const isListOfScalars = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= mostValues && value.every(isScalar)

const hasMany = ({ field }: Step): boolean =>
  typeof field === 'object' && 'hasMany' in field && Boolean(field.hasMany)

const isScalar = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.length <= longest
    : value === null || typeof value === 'number' || typeof value === 'boolean'

const isNumber = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))

/** As Payload makes one of it; beyond a four-digit year databases differ. */
function isDate(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  const date = new Date(typeof value === 'string' || typeof value === 'number' ? value : Number.NaN)
  return !Number.isNaN(date.getTime()) && Math.abs(date.getUTCFullYear()) < 10_000
}

/**
 * An id, several where the link or the comparison has several, or a condition on what is linked,
 * which Payload validates.
 */
function isLinkValue(
  req: PayloadRequest,
  { collection, field }: Step,
  value: unknown,
  operator: string,
): boolean {
  if (field === 'id') return isPossibleId(req.payload, collection, value)
  if (field === 'inside' || !isLinkTo(field)) return false
  if (isRecord(value)) return operator === 'contains' || isNamedLink(req, field, value)
  if (Array.isArray(value)) {
    const inside = (one: unknown) => isLinkValue(req, { collection, field }, one, '')
    return several.has(operator) && value.length > 0 && value.every(inside)
  }
  return [field.relationTo].flat().some((target) => isPossibleId(req.payload, target, value))
}

/** `{relationTo, value}`, as a link to one of several collections is stored. */
const isNamedLink = (
  req: PayloadRequest,
  { relationTo }: { relationTo: string | string[] },
  value: Record<string, unknown>,
) =>
  Array.isArray(relationTo) &&
  typeof value.relationTo === 'string' &&
  relationTo.includes(value.relationTo) &&
  isPossibleId(req.payload, value.relationTo, value.value)
