import type { Bench } from './judgeRow.ts'
import type { LinkedRows } from './linkedRows.ts'
import { isPublished, isTakenDown, type Row } from './readable.ts'
import type { AdapterRequest } from './unit.ts'

/** A draft that could go out with the document that links it. */
export interface Draft {
  kind: 'photos' | 'sidebars'
  id: string
  row: Row
}

interface Version {
  parent: number | string
  version: Row
}

/**
 * The latest drafts of linked photos and boxes that are not public: never what is in the trash or was taken down. One
 * query per collection, and none when everything linked is published already.
 */
export async function draftsOf(bench: Bench, linked: LinkedRows, req?: AdapterRequest): Promise<Draft[]> {
  const of = async (kind: 'photos' | 'sidebars'): Promise<Draft[]> => {
    const waiting = [...linked[kind]].filter(
      ([, row]) => !isPublished(row) && !row.deletedAt && !isTakenDown(row),
    )
    if (waiting.length === 0) return []
    const { docs } = await bench.adapter.findVersions<Row>({
      collection: bench.options.slugs[kind],
      where: { and: [{ parent: { in: waiting.map(([id]) => id) } }, { latest: { equals: true } }] },
      pagination: false,
      limit: 0,
      ...(req && { req }),
    })
    // `TypeWithVersion` leaves `version` as the type it is asked for; only these two members are read.
    const latest = new Map(
      (docs as unknown as Version[]).map(({ parent, version }) => [String(parent), version]),
    )
    return waiting.map(([id, row]) => ({ kind, id, row: { ...(latest.get(id) ?? row), id: row.id } }))
  }
  return [...(await of('photos')), ...(await of('sidebars'))]
}
