import { APIError, type FlattenedField } from 'payload'
import { GateRefusal } from '../GateRefusal.ts'
import type { GatedKind } from '../../slugs.ts'
import type { Guarded } from './Guarded.ts'
import { idIn, idOrNone, judgedInUnit, recordRefusal } from './judged.ts'
import { linkedAssetsOf } from './linkedAssets.ts'
import { isPublished, type Row } from './readable.ts'
import type { AdapterRequest } from './unit.ts'

type Data = Record<string, unknown>
interface Stored extends Data {
  id: number | string
}

/** `{ revision: { $inc: 1 } }`, and `headline: { $remove: … }`: what comes of them only the database knows. */
export const hasOperators = (data: Data): boolean =>
  Object.values(data).some(
    (value) =>
      typeof value === 'object' && value !== null && Object.keys(value).some((key) => key.startsWith('$')),
  )

/**
 * Whether a write that names some localized fields would empty the others, as a SQL adapter does: it deletes a row's localized
 * columns and inserts those it is given (`drizzle/upsertRow/index.js`, 3.90). What then stands is not what was merged.
 */
export function losesWords({ inner }: Guarded, collection: string, data: Data, before: Data): boolean {
  if (inner.name === 'mongoose') return false
  const fields = inner.payload.collections[collection]?.config.flattenedFields ?? []
  const localized = fields.filter(holdsLocales).map(({ name }) => name)
  const isGiven = (name: string) => data[name] !== undefined
  return (
    localized.some(isGiven) &&
    localized.some((name) => !isGiven(name) && before[name] !== undefined && before[name] !== null)
  )
}

/** Localized itself, or a group with something localized in it. Rows of arrays and blocks have tables of their own. */
const holdsLocales = (field: FlattenedField): boolean =>
  ('localized' in field && field.localized === true) ||
  ((field.type === 'group' || field.type === 'tab') && field.flattenedFields.some(holdsLocales))

/** Writes first, then judges every row as it now stands in the same unit; one refusal takes all of it back. */
export async function readBack(
  guard: Guarded,
  collection: string,
  kind: GatedKind,
  method: string,
  req: AdapterRequest | undefined,
  run: (req: AdapterRequest) => Promise<readonly unknown[] | null>,
) {
  const seen: { id?: unknown } = {}
  try {
    return await guard.unit(req, (inUnit) =>
      readBackInUnit(guard, { collection, kind, method, run, seen }, inUnit),
    )
  } catch (error) {
    const from = { collection, method, ...(req && { req }) }
    if (error instanceof GateRefusal) await recordRefusal(guard, from, error, seen.id, [])
    throw error
  }
}

interface WrittenFirst {
  collection: string
  kind: GatedKind
  method: string
  run: (req: AdapterRequest) => Promise<readonly unknown[] | null>
  /** The one row as it was before. */
  before?: Row
  /** Told which row is being judged, for the note of a refusal. */
  seen?: { id?: unknown }
}

/** As `readBack`, for a caller that holds the unit, and notes a refusal when it is gone. */
export async function readBackInUnit(
  guard: Guarded,
  { collection, kind, method, run, before, seen = {} }: WrittenFirst,
  req: AdapterRequest,
) {
  if (!(await guard.hasTransactions())) {
    throw new APIError(
      `${method} on "${collection}" cannot be judged without transactions. Use updateOne with whole values, or give MongoDB a replica set.`,
      409,
    )
  }
  const written = (await run(req)) ?? []
  const rows = await rowsNow(guard, collection, written.map(idIn), req)
  for (const row of rows) await keepItsLinks(guard, collection, row, req)
  for (const row of rows.filter(isPublished)) {
    seen.id = row.id
    const carryOut = () => Promise.resolve(row)
    await judgedInUnit(guard, { collection, method, req, carryOut }, kind, row, before ?? { id: row.id })
  }
  return written as Stored[] // the adapter's own rows, as it returned them
}

/** A write of part of many rows could not know what each links in the end; now it can be read. */
async function keepItsLinks(
  { inner, options }: Guarded,
  collection: string,
  row: Stored,
  req: AdapterRequest,
) {
  const linkedAssets = linkedAssetsOf(row, options().slugs)
  if (JSON.stringify(linkedAssets) === JSON.stringify(row.linkedAssets ?? [])) return
  // Not judged: what a document links was written a line above, and is judged in the line after.
  await inner.updateOne({ collection, id: row.id, data: { linkedAssets }, returning: false, req })
}

async function rowsNow(
  { inner }: Guarded,
  collection: string,
  ids: unknown[],
  req: AdapterRequest,
): Promise<Stored[]> {
  const wanted = ids.flatMap((id) => idOrNone(id) ?? [])
  if (wanted.length === 0) return []
  const { docs } = await inner.find<Stored>({
    collection,
    where: { id: { in: wanted } },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}
