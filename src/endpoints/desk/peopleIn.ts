import type { PayloadRequest } from 'payload'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { readable } from '../../access/mayRead.ts'
import type { Row } from '../../rows/readable.ts'
import { storedId } from '../../rows/storedId.ts'

/** `users:3 who@paper.example`, as the ledger and a schedule write people down. */
const written = /^([\w-]+):(\S+)(?: (.*))?$/u

/**
 * What colleagues call the people of these notes (`users:3 who@paper.example`): by their name, or
 * else the address that was written down. One query for each collection of users.
 *
 * @returns the name by note; a note that names nobody keeps its own words
 */
export async function peopleIn(req: PayloadRequest, notes: readonly string[]): Promise<Map<string, string>> {
  const parts = notes.map((note) => ({ note, found: written.exec(note) }))
  const slugs = new Set(parts.flatMap(({ found }) => found?.[1] ?? []))
  const names = new Map<string, string>()
  for (const slug of slugs) {
    if (!req.payload.collections[slug]?.config.auth) continue
    const ids = parts.flatMap(({ found }) =>
      found?.[1] === slug ? (storedId(req.payload, slug, found[2] ?? '') ?? []) : [],
    )
    for (const user of await usersWith(req, slug, ids)) names.set(`${slug}:${user.id}`, nameOf(user))
  }
  return new Map(
    parts.map(({ note, found }) => [
      note,
      (found && names.get(`${found[1]}:${found[2]}`)) || found?.[3] || note,
    ]),
  )
}

type User = Row & { id: number | string }

async function usersWith(req: PayloadRequest, collection: string, ids: (number | string)[]): Promise<User[]> {
  if (ids.length === 0) return []
  const { docs } = await guardOf(req.payload).inner.find<User>({
    collection,
    where: await readable(req, collection, { id: { in: [...new Set(ids)] } }),
    limit: 0,
    pagination: false,
  })
  return docs
}

/** An app's users may have no name: then their address. */
const nameOf = ({ name, email }: Row): string =>
  [name, email].find((one): one is string => typeof one === 'string' && one.trim() !== '') ?? ''
