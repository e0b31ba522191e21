import type { FlattenedField } from 'payload'
import { isRecord } from '../rows/isRecord.ts'
import { instantOf } from './instantOf.ts'

type Data = Record<string, unknown>

/** A date that names no instant: its form field's path, and what was sent. */
export interface UnreadableDate {
  path: string
  value: unknown
}

/**
 * Where a collection has dates: by the names of its fields, those that hold one and those that hold
 * fields that do.
 */
interface DatePlan {
  dates: readonly { name: string; isLocalized: boolean; isDay: boolean }[]
  within: readonly { name: string; isLocalized: boolean; planFor: PlanFor }[]
}

/** The plan of a group, or of a row by what it is; none for a kind of block without dates. */
type PlanFor = (row: Data) => DatePlan | undefined

const plans = new WeakMap<object, DatePlan>()

/** The plan of these fields; made once, as they stay the same while the config does. */
function planOf(fields: readonly FlattenedField[]): DatePlan {
  const known = plans.get(fields)
  if (known) return known
  const plan: DatePlan = { dates: fields.flatMap(dateOf), within: fields.flatMap(withinOf) }
  plans.set(fields, plan)
  return plan
}

const dateOf = (field: FlattenedField): DatePlan['dates'] =>
  field.type === 'date'
    ? [{ name: field.name, isLocalized: Boolean(field.localized), isDay: isDayField(field) }]
    : []

function withinOf(field: FlattenedField): DatePlan['within'] {
  const planFor = planForRowsOf(field)
  return planFor ? [{ name: field.name, isLocalized: Boolean(field.localized), planFor }] : []
}

function planForRowsOf(field: FlattenedField): PlanFor | undefined {
  if (field.type === 'blocks') {
    const bySlug = new Map(field.blocks.map((block) => [block.slug, planOf(block.flattenedFields)] as const))
    const hasDates = [...bySlug.values()].some(isNeeded)
    return hasDates ? (row) => bySlug.get(String(row.blockType)) : undefined
  }
  if (field.type !== 'array' && field.type !== 'group' && field.type !== 'tab') return undefined
  const plan = planOf(field.flattenedFields)
  return isNeeded(plan) ? () => plan : undefined
}

const isNeeded = ({ dates, within }: DatePlan): boolean => dates.length > 0 || within.length > 0

/** The times of a document itself, which Payload keeps. */
const ofTheDocument = new Set(['createdAt', 'updatedAt', 'deletedAt'])

/**
 * Payload's picker chooses a day unless the field says otherwise (`ui/elements/DatePicker`, 3.90).
 */
function isDayField({ name, admin }: Extract<FlattenedField, { type: 'date' }>): boolean {
  const appearance = admin?.date?.pickerAppearance ?? 'default'
  return !ofTheDocument.has(name) && (appearance === 'default' || appearance === 'dayOnly')
}

/**
 * The same document with each of its dates an instant, in ISO 8601, UTC, with milliseconds. What is
 * given is left as it is.
 *
 * @param data as an adapter is given it: localized fields by locale, operators such as `$push`
 *   included
 * @param fields the collection's or global's fields, flattened
 * @param bad gets every date that names no instant; it stands in the answer as it was sent
 */
export function withInstants(data: Data, fields: readonly FlattenedField[], bad: UnreadableDate[]): Data {
  return rowWith(data, planOf(fields), '', bad)
}

function rowWith(row: Data, { dates, within }: DatePlan, path: string, bad: UnreadableDate[]): Data {
  const changed: Data = {}
  const put = (name: string, isLocalized: boolean, read: Read) => {
    const value = row[name]
    if (value === undefined) return
    const isByLocale = isLocalized && !(isRecord(value) && isOperator(value))
    const done = isByLocale ? eachMember(value, `${path}${name}`, read) : read(value, `${path}${name}`)
    if (done !== value) changed[name] = done
  }
  for (const { name, isLocalized, isDay } of dates)
    put(name, isLocalized, (value, at) => instantIn(value, isDay, at, bad))
  for (const { name, isLocalized, planFor } of within)
    put(name, isLocalized, (value, at) => rowsIn(value, planFor, at, bad))
  return Object.keys(changed).length === 0 ? row : { ...row, ...changed }
}

type Read = (value: unknown, path: string) => unknown

/** Each locale's value. */
function eachMember(value: unknown, path: string, read: Read): unknown {
  if (!isRecord(value)) return read(value, path)
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    one === undefined ? one : read(one, `${path}.${key}`),
  ])
  return Object.fromEntries(entries)
}

function instantIn(value: unknown, isDay: boolean, path: string, bad: UnreadableDate[]): unknown {
  const instant = instantOf(value, isDay)
  if ('at' in instant) return instant.at
  bad.push({ path, value })
  return value
}

/**
 * A group, the rows of a list, or the rows that an operator adds to one (`{ $push: row }`, also by
 * locale).
 */
function rowsIn(value: unknown, planFor: PlanFor, path: string, bad: UnreadableDate[]): unknown {
  if (Array.isArray(value)) {
    const rows = value.map((row: unknown, at) => rowsIn(row, planFor, `${path}.${at}`, bad))
    return rows.some((row, at) => row !== value[at]) ? rows : value
  }
  if (!isRecord(value)) return value
  if (isOperator(value)) return eachMember(value, path, (rows, at) => addedRows(rows, planFor, at, bad))
  const plan = planFor(value)
  return plan ? rowWith(value, plan, `${path}.`, bad) : value
}

const isOperator = (value: Data): boolean => Object.keys(value).some((key) => key.startsWith('$'))

/**
 * One row, several, or either by locale: whatever holds rows is gone into, as a row has no field of
 * a locale's name.
 */
function addedRows(rows: unknown, planFor: PlanFor, path: string, bad: UnreadableDate[]): unknown {
  const isByLocale = isRecord(rows) && Object.values(rows).every((one) => typeof one === 'object')
  return isByLocale
    ? eachMember(rows, path, (one, at) => rowsIn(one, planFor, at, bad))
    : rowsIn(rows, planFor, path, bad)
}
