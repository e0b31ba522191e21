import type { CollectionConfig, Config } from 'payload'
import { topLevelNames } from '../fields/walk.ts'
import type { Resolved } from '../options/options.ts'
import { defaultWho } from '../options/roles.ts'
import { NewsroomConfigError } from './NewsroomConfigError.ts'

/**
 * Fails where the newsroom's staff would be others than who logs in to the admin: a second
 * collection of logins that hold the newsroom's roles makes the first person who registers in it an
 * administrator. And where nobody could be staff, because users hold no roles and `who` says nothing.
 *
 * @throws {NewsroomConfigError}
 */
export function checkUsers({ admin, collections = [] }: Config, { slugs, who }: Resolved): void {
  const users = collections.find(({ slug }) => slug === slugs.users)
  const login = admin?.user ?? collections.find(({ auth }) => Boolean(auth))?.slug
  const others = collections.find((one) => isOurs(one, slugs.users) && one.slug !== login)
  if (others && login !== undefined) {
    const { slug } = others
    throw new NewsroomConfigError(
      `the newsroom's users are "${slug}", and the admin's are "${login}": whoever registered first in "${slug}" would be an administrator of the newsroom`,
      'option slugs.users, config.admin.user',
      `Leave the newsroom's users() and slugs.users out and keep "${login}" (who: { … } says what its users may do), or set admin: { user: '${slug}' }.`,
    )
  }
  if (!users) return
  const unsaid = (['isStaff', 'mayPublish'] as const).find((name) => who[name] === defaultWho[name])
  if (unsaid === undefined || hasRoles(users)) return
  throw new NewsroomConfigError(
    `nobody could ${unsaid === 'isStaff' ? 'be staff' : 'publish'}: the users of "${slugs.users}" have no field "roles"`,
    `collection "${slugs.users}", option who`,
    "Say who may do what: newsroom({ who: { isStaff: (user) => user !== null, mayPublish: (user) => user?.role === 'editor', … } }).",
  )
}

/** The collection that is named as the newsroom's users, and whatever the factory `users()` made. */
const isOurs = ({ slug, auth, custom }: CollectionConfig, users: string): boolean =>
  Boolean(auth) && (slug === users || custom?.newsroom === 'users')

const hasRoles = ({ fields }: CollectionConfig): boolean => topLevelNames(fields).has('roles')
