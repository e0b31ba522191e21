import type { BaseDatabaseAdapter } from 'payload'
import { chunk } from './linkedRows.ts'
import type { Row } from '../../rows/readable.ts'
import type { AdapterRequest } from '../../database/unit.ts'

/** What somebody saved last of a document. */
export interface LatestVersion {
  /** The version's own id. */
  id: string
  /** The document in it, in all locales. */
  row: Row
}

interface Version {
  id: number | string
  parent: number | string
  version: Row
}

/**
 * The latest version of each of these documents, by the document's id; one that has no versions is
 * not in it. One query, however many they are (per 500, to be exact).
 */
export async function latestVersions(
  adapter: BaseDatabaseAdapter,
  collection: string,
  ids: readonly (number | string)[],
  req?: AdapterRequest,
): Promise<Map<string, LatestVersion>> {
  const found = new Map<string, LatestVersion>()
  for (let from = 0; from < ids.length; from += chunk) {
    const { docs } = await adapter.findVersions<Row>({
      collection,
      where: { and: [{ parent: { in: ids.slice(from, from + chunk) } }, { latest: { equals: true } }] },
      // Of two that were saved in one millisecond both are called the latest.
      sort: '-updatedAt',
      pagination: false,
      limit: 0,
      ...(req && { req }),
    })
    // Payload types a version by the document's type; only these members are read.
    for (const { id, parent, version } of docs as unknown as Version[]) {
      if (!found.has(String(parent))) found.set(String(parent), { id: String(id), row: version })
    }
  }
  return found
}

/**
 * What was saved last of a document, or its row where it has no version. Only the row says whether
 * it was taken down.
 */
export const withLatest = (stored: Row, latest: LatestVersion | undefined): Row =>
  latest === undefined ? stored : { ...latest.row, id: stored.id, takedown: stored.takedown }
