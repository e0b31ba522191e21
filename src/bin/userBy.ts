import type { Payload, TypedUser } from 'payload'
import type { UserTest } from '../options/roles.ts'
import { guardOf } from '../gate/guard/Guarded.ts'

/**
 * The user in whose name a command works.
 *
 * @param may what they must be allowed to do, and how that is called: `may not ${what}`
 * @throws Error when there is no such user, or they may not
 */
export async function userBy(
  payload: Payload,
  email: string,
  may: UserTest,
  what: string,
): Promise<TypedUser> {
  const { slugs } = guardOf(payload).options()
  const where = { email: { equals: email.toLowerCase() } }
  const user = await payload.db.findOne<TypedUser>({ collection: slugs.users, where })
  if (!user) throw new Error(`There is no user with the e-mail ${email}.`)
  if (!may({ ...user, collection: slugs.users })) throw new Error(`${email} may not ${what}.`)
  return { ...user, collection: slugs.users }
}
