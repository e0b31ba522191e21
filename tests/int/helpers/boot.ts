import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildConfig, getPayload, type Config, type Payload, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { freshDatabase, type Database } from './database.ts'
import { graphqlOf, type Graphql } from './graphql.ts'
import type { LocalApi } from './local.ts'
import { quickPasswords } from './quickPasswords.ts'
import { restOf, type Rest } from './rest.ts'

quickPasswords()

/** What a test's config is given to use. */
export interface Setup {
  /** The database adapter; the helper sets it in the config by itself. */
  db: Config['db']
  /** A folder that is removed after the test. */
  folder: string
  /** The folder for uploads: `upload: {staticDir: mediaDir}`. */
  mediaDir: string
}

/** A running Payload, with its APIs callable without a server. */
export interface Booted {
  payload: Payload
  /** Payload's Local API for any slug and any data, wrong ones too. */
  local: LocalApi
  config: SanitizedConfig
  folder: string
  /** The URL by which another process opens the database: see `adapterOf`. */
  url: string
  mediaDir: string
  rest: Rest
  graphql: Graphql
  /**
   * Logs a user in and gives the headers that say so: `rest('GET', '/x', {as: await login(...)})`.
   */
  login(collection: string, email: string, password: string): Promise<Record<string, string>>
  /** The headers of a program with an API key. */
  apiKey(collection: string, key: string): Record<string, string>
  /** Ends it and removes its database and files. */
  stop(): Promise<void>
}

/**
 * Boots Payload on an empty database of the kind that this run tests. One test file may boot
 * several.
 * @param build gives the config. Database, secret, editor, sharp and log are filled in where it
 *   leaves them out. `TEST_LOG=info` (or any of pino's levels) makes Payload's own log visible.
 * @param kind another kind of database than this run tests
 */
export async function bootPayload(
  build: (setup: Setup) => Partial<Config> | Promise<Partial<Config>>,
  kind?: Database,
): Promise<Booted> {
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-test-'))
  const mediaDir = join(folder, 'media')
  const fresh = freshDatabase(folder, kind)
  const config = await buildConfig({
    db: fresh.adapter,
    secret: 'only-for-tests',
    editor: lexicalEditor(),
    sharp,
    telemetry: false,
    logger: { options: { level: process.env.TEST_LOG ?? 'silent' } },
    typescript: { autoGenerate: false },
    ...(await build({ db: fresh.adapter, folder, mediaDir })),
  })
  const key = randomUUID()
  const payload = await getPayload({ config, key })
  // The same object: LocalApi only takes more than the types generated for the newsroom's own
  // collections.
  const local = payload as unknown as LocalApi
  return {
    payload,
    local,
    config,
    folder,
    url: fresh.url,
    mediaDir,
    rest: restOf(config, key),
    graphql: graphqlOf(config, key),
    login: (collection, email, password) => login(local, collection, email, password),
    apiKey: (collection, secret) => ({ Authorization: `${collection} API-Key ${secret}` }),
    stop: async () => {
      await fresh.drop(payload)
      await payload.destroy()
      await fresh.remove()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function login(local: LocalApi, collection: string, email: string, password: string) {
  const { token } = await local.login({ collection, data: { email, password } })
  if (!token) throw new Error(`${email} got no token from ${collection}.`)
  return { Authorization: `JWT ${token}` }
}
