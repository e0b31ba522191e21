import {
  ValidationError,
  type BaseDatabaseAdapter,
  type FlattenedField,
  type SanitizedCollectionConfig,
} from 'payload'
import { messagesFor } from '../language/messagesFor.ts'
import { beginningOf } from '../language/shortened.ts'
import { isRecord } from '../rows/isRecord.ts'
import { withInstants, type UnreadableDate } from './datesIn.ts'
import { fieldsOf } from './fieldsOf.ts'
import { instantOf } from './instantOf.ts'
import { databaseMessages } from './messages/index.ts'
import type { AdapterRequest } from './unit.ts'
import { writeMethods } from './writeMethods.ts'

type Data = Record<string, unknown>

/**
 * What every writing method is given, as far as dates stand in it (payload `database/types.d.ts`,
 * 3.90).
 */
interface WriteArgs {
  collection?: string
  collectionSlug?: string
  /** Of a global, in the methods for globals. */
  slug?: string
  global?: string
  globalSlug?: string
  data?: Data
  versionData?: Data
  createdAt?: unknown
  updatedAt?: unknown
  req?: AdapterRequest
}

type Write = (args: WriteArgs) => Promise<unknown>

/**
 * Has every date stored as an instant, in one spelling, by whichever path it is written. SQLite
 * compares dates as text: in another spelling a right that had ended went on for hours, or for
 * ever.
 *
 * Replaces the adapter's writing methods. Wrap it last, so that whatever judges a write sees the
 * dates as they are stored.
 *
 * @throws {ValidationError} from those methods, at the field, for a date that names no instant
 */
export function storeInstants(adapter: BaseDatabaseAdapter): void {
  for (const name of writeMethods) {
    // Each takes one object (see `WriteArgs`) and answers with a promise.
    const next = adapter[name] as unknown as Write
    const write: Write = async (args) => next.call(adapter, inInstants(adapter, args))
    Object.assign(adapter, { [name]: write })
  }
}

/**
 * The same document with its dates as instants, for a hook that runs before Payload looks at them:
 * it knows fewer spellings.
 *
 * @param data as an operation has it, in one locale
 * @throws {ValidationError} at the field, for a date that names no instant
 */
export function readDates(
  { slug, flattenedFields }: Pick<SanitizedCollectionConfig, 'slug' | 'flattenedFields'>,
  data: Data,
  req: AdapterRequest,
): Data {
  const bad: UnreadableDate[] = []
  const read = withInstants(data, flattenedFields, bad)
  if (bad.length > 0) throw refusalOf({ collection: slug, req }, bad)
  return read
}

function inInstants(adapter: BaseDatabaseAdapter, args: WriteArgs): WriteArgs {
  const fields = fieldsWritten(adapter, args)
  const bad: UnreadableDate[] = []
  const { data, versionData } = args
  const written: WriteArgs = { ...args, ...timesOf(args, bad) }
  if (isRecord(data)) written.data = withInstants(data, fields, bad)
  if (isRecord(versionData)) written.versionData = versionWith(versionData, fields, bad)
  if (bad.length > 0) throw refusalOf(args, bad)
  return written
}

/**
 * `createVersion` is given the document itself; `updateVersion` the version's record with the
 * document in it.
 */
function versionWith(given: Data, fields: readonly FlattenedField[], bad: UnreadableDate[]): Data {
  const { version } = given
  const isRecordOfVersion = isRecord(version) && !fields.some(({ name }) => name === 'version')
  if (!isRecordOfVersion) return withInstants(given, fields, bad)
  return { ...given, ...timesOf(given, bad), version: withInstants(version, fields, bad) }
}

/** The times of a version's own record. */
function timesOf(given: WriteArgs | Data, bad: UnreadableDate[]): Data {
  const times: Data = {}
  for (const path of ['createdAt', 'updatedAt'] as const) {
    const value = given[path]
    if (value === undefined) continue
    const instant = instantOf(value)
    if ('at' in instant) times[path] = instant.at
    else bad.push({ path, value })
  }
  return times
}

function fieldsWritten(adapter: BaseDatabaseAdapter, args: WriteArgs): readonly FlattenedField[] {
  const collection = args.collection ?? args.collectionSlug
  if (collection !== undefined) return fieldsOf(adapter, collection)
  const slug = args.slug ?? args.global ?? args.globalSlug
  return adapter.payload.globals.config.find((one) => one.slug === slug)?.flattenedFields ?? []
}

function refusalOf({ req, ...args }: WriteArgs, bad: readonly UnreadableDate[]): ValidationError {
  const { noInstant } = messagesFor(databaseMessages, req)
  const errors = bad.map(({ path, value }) => {
    const message = noInstant(
      beginningOf(String(typeof value === 'object' ? JSON.stringify(value) : value), 100),
    )
    return { path, message, label: message }
  })
  const collection = args.collection ?? args.collectionSlug
  const refusal = new ValidationError({ ...(collection !== undefined && { collection }), errors })
  refusal.message = [...new Set(errors.map(({ message }) => message))].join('\n')
  return refusal
}
