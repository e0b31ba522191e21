import type { GatedKind } from '../../slugs.ts'
import type { Bench } from '../guard/judgeRow.ts'
import { chunk, loadLinks } from '../guard/linkedRows.ts'
import type { Row } from '../guard/readable.ts'
import type { AdapterRequest } from '../guard/unit.ts'

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

interface Version {
  id: number | string
  parent: number | string
  version: Row
}

/**
 * The latest saved version of each of these documents, by id; what does not exist, or is in the trash, is not in it. Two queries
 * however many they are (per 500, to be exact).
 */
export async function latestRows(
  bench: Bench,
  kind: GatedKind,
  ids: readonly string[],
  req?: AdapterRequest,
): Promise<Map<string, Latest>> {
  const collection = bench.options.slugs[kind]
  const asked = { articles: [], photos: [], sidebars: [], [kind]: [...new Set(ids)] }
  const rows = [...(await loadLinks(bench, asked, req))[kind]].filter(([, row]) => !row.deletedAt)
  const versions = await latestVersions(
    bench,
    collection,
    rows.map(([id]) => id),
    req,
  )
  return new Map(
    rows.map(([id, before]) => [id, { kind, collection, id, before, ...latestOf(before, versions.get(id)) }]),
  )
}

/** A takedown is the public row's alone to say: no draft brings another. */
const latestOf = (before: Row, latest: Version | undefined): Pick<Latest, 'row' | 'version'> =>
  latest === undefined
    ? { row: before }
    : {
        row: { ...latest.version, id: before.id, takedown: before.takedown },
        version: String(latest.id),
      }

async function latestVersions(
  { adapter }: Bench,
  collection: string,
  ids: readonly string[],
  req?: AdapterRequest,
): Promise<Map<string, Version>> {
  const found = new Map<string, Version>()
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
    for (const version of docs as unknown as Version[]) {
      const id = String(version.parent)
      if (!found.has(id)) found.set(id, version)
    }
  }
  return found
}
