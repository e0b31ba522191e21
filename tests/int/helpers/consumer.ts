import { randomUUID } from 'node:crypto'
import type { Booted } from './boot.ts'
import type { RestDoc } from './rest.ts'

/** A program that reads with a key. */
export interface Consumer {
  user: RestDoc
  apiKey: string
  /** The headers of its requests. */
  as: Record<string, string>
  /** Says what its key may read from now on, of everything; `data` is more of its user. */
  reads(scope?: Record<string, unknown>, data?: Record<string, unknown>): Promise<unknown>
}

const everything = { sections: [], formats: [], perMinute: null, off: false }

/** A consumer of the newsroom's own users, which may read everything. */
export async function consumerOf({ local, apiKey: headersOf }: Booted, name: string): Promise<Consumer> {
  const apiKey = randomUUID()
  const user = await local.create({
    collection: 'users',
    data: {
      name,
      email: `${apiKey}@newsroom.test`,
      password: randomUUID(),
      roles: ['consumer'],
      enableAPIKey: true,
      apiKey,
    },
  })
  return {
    user,
    apiKey,
    as: headersOf('users', apiKey),
    // Not by its login: hashing a password takes longer than all the rest.
    reads: (scope, data) =>
      local.update({
        collection: 'users',
        id: user.id,
        data: { roles: ['consumer'], enableAPIKey: true, reading: { ...everything, ...scope }, ...data },
      }),
  }
}
