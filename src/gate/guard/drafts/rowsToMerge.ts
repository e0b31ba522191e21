import type { BaseDatabaseAdapter } from 'payload'
import type { AdapterRequest } from '../../../database/unit.ts'
import { latestVersions } from '../../judge/latestVersions.ts'
import { rowsById } from '../../judge/linkedRows.ts'
import type { SilentUpdate } from './SilentUpdate.ts'

type Data = Record<string, unknown>
type Stored = Data & { id: number | string }

const isDraft = ({ _status }: Data): boolean => _status !== 'published'

/**
 * For each latest version the public row, where there is one and the version is a draft that is
 * newer than it. The update is told which drafts those are.
 */
export async function publicRowsFor(
  adapter: BaseDatabaseAdapter,
  { collection, drafts }: SilentUpdate,
  latest: readonly Stored[],
  req: AdapterRequest | undefined,
): Promise<Data[]> {
  const waiting = latest.filter(isDraft).map(({ id }) => String(id))
  const rows = waiting.length === 0 ? new Map() : await rowsById(adapter, collection, waiting, req)
  return latest.map((version) => {
    const row = rows.get(String(version.id))
    const isNewer = row?._status === 'published'
    drafts.set(String(version.id), isNewer ? version : null)
    return isNewer ? row : version
  })
}

/** For each row that is a draft what was saved of it last; a published one stays. */
export async function latestOfDrafts(
  adapter: BaseDatabaseAdapter,
  { collection, drafts }: SilentUpdate,
  rows: readonly Stored[],
  req: AdapterRequest | undefined,
): Promise<Data[]> {
  const waiting = rows.filter(isDraft).map(({ id }) => id)
  if (waiting.length === 0) return [...rows]
  const latest = await latestVersions(adapter, collection, waiting, req)
  return rows.map((row) => {
    const version = isDraft(row) ? latest.get(String(row.id)) : undefined
    if (version) drafts.set(String(row.id), null)
    return version ? { ...version.row, id: row.id } : row
  })
}

/** The draft that is newer than the public row of a document; nothing where there is none. */
export async function newerDraft(
  adapter: BaseDatabaseAdapter,
  { collection, drafts }: SilentUpdate,
  id: number | string,
  req: AdapterRequest,
): Promise<Data | undefined> {
  const known = drafts.get(String(id))
  if (known !== undefined) return known ?? undefined
  const latest = (await latestVersions(adapter, collection, [id], req)).get(String(id))
  return latest && isDraft(latest.row) ? latest.row : undefined
}
