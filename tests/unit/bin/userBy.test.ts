import type { BaseDatabaseAdapter, Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { userBy } from '../../../src/bin/userBy.ts'
import { remember, type Guarded } from '../../../src/gate/guard/Guarded.ts'
import { hasRole } from '../../../src/options/roles.ts'
import { resolveOptions } from '../../../src/options/options.ts'

/** A newsroom of one user, which is asked for by e-mail. */
const payloadWith = (user: object | null) => {
  const asked: unknown[] = []
  const findOne = (args: { where: unknown }) => {
    asked.push(args.where)
    return Promise.resolve(user)
  }
  // Of the database and its guard a command asks these alone.
  const db = { findOne } as unknown as BaseDatabaseAdapter
  remember(db, { options: () => resolveOptions({}) } as unknown as Guarded)
  return { payload: { db } as unknown as Payload, asked }
}

describe('the user in whose name a command works', () => {
  const may = hasRole('editor')

  it('is found whatever case the e-mail is typed in', async () => {
    const { payload, asked } = payloadWith({ id: 3, roles: ['editor'] })
    const user = await userBy(payload, 'Lu@Newsroom.Test', may, 'write')
    expect(user).toEqual({ id: 3, roles: ['editor'], collection: 'users' })
    expect(asked).toEqual([{ email: { equals: 'lu@newsroom.test' } }])
  })

  it('must be there', async () => {
    await expect(userBy(payloadWith(null).payload, 'lu@newsroom.test', may, 'write')).rejects.toThrow(
      'There is no user with the e-mail lu@newsroom.test.',
    )
  })

  it('must be allowed to', async () => {
    const { payload } = payloadWith({ id: 3, roles: ['reporter'] })
    await expect(userBy(payload, 'lu@newsroom.test', may, 'export pages')).rejects.toThrow(
      'lu@newsroom.test may not export pages.',
    )
  })
})
