import type { Payload } from 'payload'
import { canImport } from '../../import/canImport.ts'
import type { Resolved } from '../../options/options.ts'
import type { NewsroomUser } from '../../options/roles.ts'
import type { ImportSlugs } from './ImportSlugs.ts'

/** Whether somebody may import pages into this newsroom, and where what is made is found. */
export function mayImport(payload: Payload, user: unknown): { slugs: ImportSlugs; isAllowed: boolean } {
  // Set by the plugin itself; Payload types `custom` as anything.
  const options = payload.config.custom.newsroom as Resolved
  const { articles, sidebars, photos, pages } = options.slugs
  return {
    slugs: { articles, sidebars, photos, pages },
    // Payload types users by the app's generated types; only `roles` is looked at.
    isAllowed: canImport(options) && options.who.mayWrite((user as NewsroomUser | undefined) ?? null),
  }
}
