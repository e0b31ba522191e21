import { GateRefusal } from '../GateRefusal.ts'
import type { GatedKind } from '../../options/slugs.ts'
import type { Guarded } from './Guarded.ts'
import { clear, record, type Publication } from './publish.ts'
import type { Before } from './storedRow.ts'
import type { AdapterRequest } from '../../database/unit.ts'

type Data = Record<string, unknown>

/** One write as the guard sees it: where, what, and how to carry it out inside a unit. */
export interface Write<T> {
  collection: string
  method: string
  req?: AdapterRequest
  /** Carries it out; gets the data to write and the request of the unit. */
  carryOut: (data: Data, req: AdapterRequest) => Promise<T>
}

/** Judges a new row, carries the write out, notes it, all in one unit; a refusal is noted after the unit is gone. */
export async function judged<T>(guard: Guarded, write: Write<T>, kind: GatedKind, row: Data): Promise<T> {
  try {
    return await guard.unit(write.req, (req) => judgedInUnit(guard, { ...write, req }, kind, row))
  } catch (error) {
    if (error instanceof GateRefusal) await recordRefusal(guard, write, error, row.id, row.mentions)
    throw error
  }
}

/** As `judged`, for a caller that holds the unit, and notes a refusal when it is gone. */
export async function judgedInUnit<T>(
  guard: Guarded,
  { collection, method, carryOut, req }: Write<T> & { req: AdapterRequest },
  kind: GatedKind,
  row: Data,
  before?: Before,
): Promise<T> {
  const publication: Publication = { kind, collection, row, method, req, ...(before && { before }) }
  const { hash, findings } = await clear(guard, publication)
  const done = await carryOut(row, req)
  const id = idOrNone(before?.row.id ?? idIn(done))
  await record(
    guard,
    { outcome: 'cleared', collection, id, method, hash, findings, mentions: row.mentions, req },
    req,
  )
  return done
}

/** The id of what an adapter returned. */
export const idIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined

export const idOrNone = (id: unknown): number | string | undefined =>
  typeof id === 'number' || typeof id === 'string' ? id : undefined

/** Notes a refusal. Call it when the unit is gone: inside, it would be rolled back with the rest. */
export async function recordRefusal(
  guard: Guarded,
  { collection, method, req }: Pick<Write<unknown>, 'collection' | 'method' | 'req'>,
  refusal: GateRefusal,
  id: unknown,
  mentions: unknown,
): Promise<void> {
  // Without the request: its transaction is about to be rolled back, and the refusal must stay.
  await record(guard, {
    outcome: 'refused',
    collection,
    id: idOrNone(id),
    method,
    findings: refusal.findings,
    mentions,
    ...(req && { req }),
  })
}
