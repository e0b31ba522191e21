import type { AdapterRequest } from '../../database/unit.ts'
import { gatedIn } from '../../options/gated.ts'
import { isRecord } from '../../rows/isRecord.ts'
import { idOf } from '../../rows/idOf.ts'
import type { Row } from '../../rows/readable.ts'
import { valueAt } from '../../story/stored/own/usesIn.ts'
import { fieldAt } from '../../options/own/fieldAt.ts'
import type { JudgeContext } from './JudgeContext.ts'
import { rowsById } from './linkedRows.ts'
import { collectionOf, type StoredDocument } from './seen.ts'

/**
 * A row whose byline is a link to people, with their names in its place: a link to somebody is a
 * signature too. One query for each collection of people; none for any other row.
 */
export async function withPeople(
  judging: JudgeContext,
  document: StoredDocument,
  req?: AdapterRequest,
): Promise<StoredDocument> {
  const collection = collectionOf(judging.options, document)
  const path = gatedIn(judging.options, collection)?.own?.names.byline?.[0]
  const config = judging.adapter.payload.collections[collection]?.config
  const field = path === undefined || !config ? undefined : fieldAt(config.fields, path)
  if (path === undefined || field?.type !== 'relationship') return document
  const links = [valueAt(document.row, path)].flat().flatMap((one: unknown) => linkOf(one, field.relationTo))
  if (links.length === 0) return document
  const names = await namesOf(judging, links, req)
  return { ...document, row: setAt(document.row, path.split('.'), names) }
}

interface Link {
  collection: string
  id: string
}

function linkOf(value: unknown, relationTo: string | readonly string[]): Link[] {
  const id = idOf(value)
  const named = isRecord(value) && typeof value.relationTo === 'string' ? value.relationTo : undefined
  const collection = named ?? (typeof relationTo === 'string' ? relationTo : undefined)
  return id === undefined || collection === undefined ? [] : [{ collection, id }]
}

async function namesOf(
  judging: JudgeContext,
  links: readonly Link[],
  req?: AdapterRequest,
): Promise<{ name: unknown }[]> {
  const found = new Map<string, Row>()
  for (const collection of new Set(links.map((link) => link.collection))) {
    const ids = links.filter((link) => link.collection === collection).map(({ id }) => id)
    for (const [id, row] of await rowsById(judging.adapter, collection, ids, req))
      found.set(`${collection}:${id}`, row)
  }
  return links.flatMap(({ collection, id }) => {
    const row = found.get(`${collection}:${id}`)
    return row ? [{ name: nameIn(judging, collection, row) }] : []
  })
}

/** What the admin calls a person: the title of the collection, or a field that is called so. */
function nameIn({ adapter }: JudgeContext, collection: string, row: Row): unknown {
  const title = adapter.payload.collections[collection]?.config.admin.useAsTitle
  const named = title === undefined || title === 'id' || title === 'email' ? undefined : row[title]
  return named ?? row.name ?? row.title ?? row.email ?? ''
}

function setAt(row: Row, [key = '', ...rest]: readonly string[], value: unknown): Row {
  const inner = row[key]
  return { ...row, [key]: rest.length === 0 ? value : setAt(isRecord(inner) ? inner : {}, rest, value) }
}
