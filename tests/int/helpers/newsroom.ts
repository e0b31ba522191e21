import type { Config } from 'payload'
import { en } from 'payload/i18n/en'
import { zh } from 'payload/i18n/zh'
import { zhTw } from 'payload/i18n/zhTw'
import { newsroomCollections } from '../../../collections/index.ts'
import { newsroom, type NewsroomOptions, type Role } from '../../../src/index.ts'
import { bootPayload, type Booted } from './boot.ts'

/** A running newsroom with a user for each role. */
export interface BootedNewsroom extends Booted {
  /**
   * The headers of a user with this role alone, who logs in once:
   * `rest('GET', '/articles', {as: await as('reporter')})`.
   */
  as(role: Role): Promise<Record<string, string>>
  /** The id of that user. */
  idOf(role: Role): Promise<number | string>
}

/**
 * Boots the newsroom of this repository: its collections, the plugin, its three locales and
 * languages. It differs from `npm start` only in the database, the uploads folder, and that jobs do
 * not run by themselves.
 * @param options the plugin's
 * @param change changes the config before it is used
 */
export async function bootNewsroom(
  options: NewsroomOptions = {},
  change: (config: Partial<Config>) => Partial<Config> = (config) => config,
): Promise<BootedNewsroom> {
  const app = await bootPayload(({ mediaDir }) =>
    change({
      admin: { user: 'users' },
      collections: newsroomCollections({ mediaDir, who: options.who }),
      plugins: [newsroom({ timeZone: 'Asia/Hong_Kong', ...options })],
      localization: { defaultLocale: 'zh-Hant', locales: ['zh-Hant', 'zh-Hans', 'en'] },
      i18n: { supportedLanguages: { 'zh-TW': zhTw, zh, en }, fallbackLanguage: 'zh-TW' },
    }),
  )
  const password = 'only-for-these-tests'
  const made = new Map<Role, Promise<number | string>>()
  const idOf = (role: Role) => {
    const known = made.get(role)
    if (known) return known
    const data = { email: `${role}@newsroom.test`, password, name: role, roles: [role] }
    const id = app.local.create({ collection: 'users', data }).then((user) => user.id)
    made.set(role, id)
    return id
  }
  const loggedIn = new Map<Role, ReturnType<Booted['login']>>()
  const as = (role: Role) => {
    const known = loggedIn.get(role)
    if (known) return known
    const headers = idOf(role).then(() => app.login('users', `${role}@newsroom.test`, password))
    loggedIn.set(role, headers)
    return headers
  }
  return { ...app, as, idOf }
}
