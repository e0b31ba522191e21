import { deepMergeSimple, type Config } from 'payload'
import { canImport } from '../import/canImport.ts'
import type { Resolved } from '../options/options.ts'
import { photoTranslations } from '../photo/index.ts'

const importLink = 'payload-newsroom/rsc#ImportLink'

/** Above Payload's own cards. */
const dashboard = ['payload-newsroom/client#RefusedSchedules', 'payload-newsroom/client#NewsroomDay']

/**
 * The admin with what nobody must miss: the newsroom's warnings above every page, and above the
 * dashboard the schedules that were refused when they were due, and the newsroom's day. The import
 * desk is reached from the dashboard and from the navigation.
 */
export function withAdmin(admin: Config['admin'] = {}, options: Resolved): Config['admin'] {
  const { disabled, timeZone } = options
  const link = (at: 'nav' | 'dashboard') =>
    disabled || !canImport(options) ? [] : [{ path: importLink, clientProps: { at } }]
  return {
    ...admin,
    components: {
      ...admin.components,
      header: [...(admin.components?.header ?? []), 'payload-newsroom/rsc#WarningBanner'],
      beforeNavLinks: [...(admin.components?.beforeNavLinks ?? []), ...link('nav')],
      beforeDashboard: [
        ...(admin.components?.beforeDashboard ?? []),
        ...link('dashboard'),
        ...(disabled ? [] : dashboard.map((path) => ({ path, clientProps: { timeZone } }))),
      ],
    },
  }
}

/**
 * The admin's translations with the newsroom's own added; the app's own wording of a message wins.
 */
export const withMessages = (i18n: Config['i18n'] = {}): Config['i18n'] => {
  const ours = Object.entries(photoTranslations).map(([language, photo]) => [
    language,
    { newsroom: { photo } },
  ])
  return { ...i18n, translations: deepMergeSimple(Object.fromEntries(ours), i18n.translations ?? {}) }
}
