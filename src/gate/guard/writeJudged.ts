import type { AdapterRequest } from '../../database/unit.ts'
import type { GatedKind } from '../../options/slugs.ts'
import { record } from '../ledger/record.ts'
import { clear, type Publication } from './clear.ts'
import type { Guarded } from './Guarded.ts'
import type { Before } from './storedRow.ts'

type Data = Record<string, unknown>

/** One write as the guard sees it: where, what, and how to carry it out inside a unit of work. */
export interface Write<T> {
  collection: string
  method: string
  req?: AdapterRequest
  /** Carries it out; gets the data to write and the request of the unit. */
  carryOut: (data: Data, req: AdapterRequest) => Promise<T>
}

/**
 * Judges a row, carries the write out and records it, in the caller's unit of work. Whoever holds the unit records a refusal once
 * it is gone (`recordingRefusals`).
 *
 * @param before the stored row that the write changes; none where it makes a new one
 */
export async function writeJudged<T>(
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
  const { mentions } = row
  const isClear = findings.every(({ severity }) => severity !== 'block')
  // Only an app that begins by watching comes here with something that blocks.
  const outcome = isClear ? 'cleared' : 'wouldRefuse'
  await record(guard, { outcome, collection, id, method, hash, findings, mentions, req }, req)
  return done
}

/** The id of what an adapter returned. */
const idIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined

const idOrNone = (id: unknown): number | string | undefined =>
  typeof id === 'number' || typeof id === 'string' ? id : undefined
