import type { Access, CollectionConfig } from 'payload'
import { userOf } from '../src/access/compose.ts'
import type { UserTest, Who } from '../src/options/roles.ts'

/** Access for users for whom `test` is true. */
export const only =
  (test: UserTest): Access =>
  ({ req }) =>
    test(userOf(req))

/**
 * The newsroom's own division of work for what is written and published: reporters create and edit
 * their own drafts, those who may publish edit everybody's. The plugin adds, on top of this, that
 * readers see only what is public.
 */
export function writingAccess(who: Who): NonNullable<CollectionConfig['access']> {
  const own: Access = ({ req }) => {
    const user = userOf(req)
    if (!user || !who.mayWrite(user)) return false
    return who.mayPublish(user) ? true : { owner: { equals: user.id } }
  }
  return {
    admin: ({ req }) => who.isStaff(userOf(req)),
    read: () => true,
    readVersions: only(who.isStaff),
    create: only(who.mayWrite),
    update: own,
    // `deletedAt` in the data is a move to the trash, which can be undone; without it the document
    // is gone for good.
    delete: (args) => (args.data?.deletedAt ? own(args) : who.mayAdminister(userOf(args.req))),
  }
}
