import { copyOf } from '../../rows/copyOf.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import type { GatedKind } from '../../options/slugs.ts'
import { record } from '../ledger/record.ts'
import { documentName } from '../kept/KeptStory.ts'
import { keepPublished } from '../kept/store/keepPublished.ts'
import { markLinking } from '../kept/store/markLinking.ts'
import { withdraw } from '../kept/store/withdraw.ts'
import { clear, type JudgedPublication, type Publication } from './clear.ts'
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
 * Judges a row, carries the write out and records it, in the caller's unit of work. The caller records a refusal, once
 * the unit has been rolled back (`recordingRefusals`).
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
  const judged = await clear(guard, publication)
  const { hash, findings } = judged
  // MongoDB's adapter writes the database's own ids and dates into what it is given.
  const kept = guard.inner.name === 'mongoose' ? { ...publication, row: copyOf(row) } : publication
  const done = await carryOut(row, req)
  const id = idOrNone(before?.row.id ?? idIn(done))
  const { mentions } = row
  const isClear = findings.every(({ severity }) => severity !== 'block')
  // Only an app that begins by watching comes here with something that blocks.
  const outcome = isClear ? 'cleared' : 'wouldRefuse'
  await record(guard, { outcome, collection, id, method, hash, findings, mentions, req }, req)
  if (id !== undefined) await keep(guard, kept, judged, id)
  return done
}

/** What readers get of a story is kept; stories that show a photo or a box are made of it as it now is. */
async function keep(
  guard: Guarded,
  { kind, collection, row, before, req = {} }: Publication,
  { judging, linked }: JudgedPublication,
  id: number | string,
): Promise<void> {
  if (kind !== 'articles') {
    // Nothing links what is new.
    if (before) await markLinking(guard, [documentName(collection, id)], req)
  } else if (linked) await keepPublished(guard, judging, { collection, id, row: { ...row, id }, linked }, req)
  // An app that watches publishes what cannot even be read: no reader of the newsroom's routes gets it.
  else await withdraw(guard, { collection, ids: [id], because: 'expired', req })
}

/** The id of what an adapter returned. */
const idIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined

const idOrNone = (id: unknown): number | string | undefined =>
  typeof id === 'number' || typeof id === 'string' ? id : undefined
