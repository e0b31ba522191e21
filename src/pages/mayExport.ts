import type { UserTest, Who } from '../options/roles.ts'

/** Those who export pages: who lays out, publishes or administers. */
export const mayExport =
  ({ mayLayOut, mayPublish, mayAdminister }: Who): UserTest =>
  (user) =>
    mayLayOut(user) || mayPublish(user) || mayAdminister(user)
