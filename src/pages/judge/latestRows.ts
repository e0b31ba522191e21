import type { GatedKind } from '../../options/slugs.ts'
import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import { latestVersions, withLatest } from '../../gate/judge/latestVersions.ts'
import { rowsById } from '../../gate/judge/linkedRows.ts'
import type { Row } from '../../rows/readable.ts'
import type { AdapterRequest } from '../../database/unit.ts'

/** A document as somebody saved it last, published or not. */
export interface Latest {
  kind: GatedKind
  collection: string
  id: string
  /** In all locales. */
  row: Row
  /** The public row: what readers get, when it is published. */
  before: Row
  /** The id of its latest version; none where it has no versions. */
  version?: string
}

/**
 * The latest saved version of each of these documents, by id; what does not exist, or is in the
 * trash, is not in it. Two queries however many they are (per 500, to be exact).
 */
export async function latestRows(
  judging: JudgeContext,
  kind: GatedKind,
  asked: readonly string[],
  req?: AdapterRequest,
): Promise<Map<string, Latest>> {
  const collection = judging.options.slugs[kind]
  const stored = await rowsById(judging.adapter, collection, [...new Set(asked)], req)
  const rows = [...stored].filter(([, row]) => !row.deletedAt)
  const ids = rows.map(([id]) => id)
  const versions = await latestVersions(judging.adapter, collection, ids, req)
  const latestOf = ([id, before]: readonly [string, Row]): Latest => {
    const latest = versions.get(id)
    const row = withLatest(before, latest)
    return { kind, collection, id, before, row, ...(latest && { version: latest.id }) }
  }
  return new Map(rows.map((stored) => [stored[0], latestOf(stored)]))
}
