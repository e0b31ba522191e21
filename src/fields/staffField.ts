import type { FieldAccess } from 'payload'
import type { UserTest } from '../options/roles.ts'
import { userOf } from '../access/compose.ts'

/**
 * Nobody sets it through an API: only the newsroom's own hooks do, after field access has been
 * applied.
 */
export const nobody: FieldAccess = () => false

/** Readers never see it, in REST, GraphQL, versions or joins. */
export const staffRead =
  (isStaff: UserTest): FieldAccess =>
  ({ req }) =>
    isStaff(userOf(req))

/** Access of a field that the newsroom keeps and only staff read. */
export const recordForStaff = (isStaff: UserTest) => ({
  create: nobody,
  update: nobody,
  read: staffRead(isStaff),
})
