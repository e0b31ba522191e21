import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { p } from '../../../src/story/build.ts'
import { fromBlocks } from '../../../src/story/stored/lexical/fromBlocks.ts'
import type { Booted } from './boot.ts'
import { database } from './database.ts'
import { rawSql } from './rawSql.ts'
import type { RestDoc } from './rest.ts'

type Data = Record<string, unknown>

/** A body of one paragraph for each text. */
export const bodyOf = (...paragraphs: string[]) => fromBlocks(paragraphs.map((text) => p(text)))

/** A picture of one random colour, so that no two tests share a file. */
export const picture = async (format: 'jpeg' | 'png' = 'jpeg') => {
  const [r = 0, g = 0, b = 0] = Buffer.from(randomUUID().slice(0, 6), 'hex')
  const drawn = sharp({ create: { width: 64, height: 48, channels: 3, background: { r, g, b } } })
  const bytes = await drawn.toFormat(format).toBuffer()
  return { name: `${randomUUID()}.${format}`, type: `image/${format}`, bytes: new Uint8Array(bytes) }
}

/**
 * Makes documents that may be published as they are: each has its attribution, unless `data`
 * removes it.
 */
export interface Desk {
  source(data?: Data): Promise<RestDoc>
  article(data?: Data): Promise<RestDoc>
  photo(data?: Data): Promise<RestDoc>
  sidebar(data?: Data): Promise<RestDoc>
  /** The data of a complete article, without saving it. */
  words(data?: Data): Promise<Data>
}

/** Writes documents as the server itself does, drafts unless `data` says `_status: 'published'`. */
export function deskOf({ local }: Booted): Desk {
  const source = (data: Data = {}) => {
    const key = `s${randomUUID().slice(0, 8)}`
    return local.create({
      collection: 'sources',
      data: { key, kind: 'outlet', name: `來源${key}`, ...data },
    })
  }
  let credited: Promise<RestDoc> | undefined
  const credit = async () => (await (credited ??= source())).id
  const words = async (data: Data = {}): Promise<Data> => ({
    headline: '社區園圃開放',
    body: bodyOf('園圃周末起開放，居民可以認領一格地。'),
    attribution: { form: 'report', sources: [await credit()] },
    ...data,
  })
  const create = (collection: string, data: Data) =>
    local.create({ collection, data, draft: data._status !== 'published' })
  return {
    source,
    words,
    article: async (data) => create('articles', await words(data)),
    sidebar: async (data) =>
      create('sidebars', {
        kind: 'note',
        title: '種什麼好',
        body: bodyOf('先從香草種起。'),
        sources: [await credit()],
        ...data,
      }),
    photo: async (data) => {
      const { name, type, bytes } = await picture()
      const file = { name, mimetype: type, data: Buffer.from(bytes), size: bytes.byteLength }
      const whole: Data = { caption: '園圃一角', alt: '一排菜苗', credits: [await credit()], ...data }
      const draft = whole._status !== 'published'
      return local.create({ collection: 'photos', data: whole, file, draft })
    },
  }
}

/** The part of db-mongodb's adapter that tests use: its models. */
interface Drivers {
  collections: Record<string, { updateOne(where: Data, change: Data): Promise<unknown> }>
}

const column = (path: string) =>
  path.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('.', '_')

/**
 * Changes one field of a public row directly in the database, past hooks and guard, as somebody
 * with a database shell would. Then a test can look at what readers get of a row that should not be
 * public.
 *
 * @param path of a field that is no list: `embargoUntil`, `takedown.at`
 */
export async function behindTheGuard(
  { payload }: Booted,
  collection: string,
  id: number | string,
  path: string,
  value: Date | string | null,
): Promise<void> {
  if (database !== 'mongo') {
    const stored = value instanceof Date ? value.toISOString() : value
    await rawSql(payload, `UPDATE ${collection} SET ${column(path)} = ? WHERE id = ?`, [stored, id])
    return
  }
  // Payload types `db` as every possible adapter; on this branch it is the mongoose one.
  const drivers = payload.db as unknown as Drivers
  await drivers.collections[collection]?.updateOne({ _id: id }, { $set: { [path]: value } })
}
