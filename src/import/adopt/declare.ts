import type { Payload } from 'payload'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { latestVersions } from '../../gate/judge/latestVersions.ts'
import type { PublicRow } from '../../gate/audit/publicRows.ts'
import type { Gated } from '../../options/own/Gated.ts'
import { isRecord } from '../../rows/isRecord.ts'
import type { StoredId } from '../../story/index.ts'
import { sourcesFor } from '../sourcesFor.ts'
import { isDeclared } from './certainCredit.ts'

/** `draft`: in a new draft; `published`: on the public row; `kept`: a draft had a declaration already. */
export type Declared = 'draft' | 'published' | 'kept'

/** The part in which each kind of document says whom it credits. */
const creditPart = { articles: 'attribution', photos: 'credits', sidebars: 'sources' } as const

/**
 * Declares these credits on a document that declares none, by Payload's own operation, so that its
 * hooks run and the gate judges. Sources that the newsroom lacks are made from the register.
 *
 * @param keys register keys
 * @throws what the save throws: on the public row, a refusal for what else is wrong
 */
export async function declare(
  payload: Payload,
  gated: Gated,
  row: PublicRow,
  keys: readonly string[],
  publish: boolean,
): Promise<Declared> {
  const guard = guardOf(payload)
  const { slug: collection, kind } = gated
  const latest = (await latestVersions(guard.inner, collection, [row.id])).get(String(row.id))
  const document = { kind, collection, row: latest?.row ?? row }
  if (isDeclared(document, { options: guard.options() })) return 'kept'
  const { ids } = await guard.unit(undefined, (req) => sourcesFor(guard, keys, req))
  const sources = keys.flatMap((key) => ids.get(key) ?? [])
  await payload.update({
    collection,
    id: row.id,
    data: dataFor(gated, document.row, sources),
    depth: 0,
    overrideAccess: true,
    // The website template's word for hooks that only a server can run.
    context: { newsroomOperation: 'adopt', disableRevalidate: true },
    ...(!publish && { draft: true }),
    // Payload types collection and data by the app's generated types.
  } as never)
  return publish ? 'published' : 'draft'
}

/** Without `_status`: on the public row only what is named changes, and a newer draft stays. */
function dataFor({ kind, own }: Gated, row: Record<string, unknown>, sources: readonly StoredId[]) {
  const part = creditPart[kind]
  const path = (own?.names[part]?.[0] ?? part).split('.')
  if (kind !== 'articles') return nested(path, [...sources])
  const [name = part] = path
  const given = isRecord(row[name]) ? row[name] : {}
  // Several are compiled from; nobody chose another form while there was nobody to credit.
  const form = sources.length > 1 && given.form !== 'staff' ? { form: 'compiled' } : {}
  return { [name]: { ...given, ...form, sources: [...sources] } }
}

const nested = ([key = '', ...rest]: readonly string[], value: unknown): Record<string, unknown> => ({
  [key]: rest.length === 0 ? value : nested(rest, value),
})
