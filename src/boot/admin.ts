import { deepMergeSimple, type Config } from 'payload'
import { canImport } from '../import/canImport.ts'
import type { Resolved } from '../options/options.ts'
import { photoTranslations } from '../photo/index.ts'
import { houseWords, type Texts } from './houseWords.ts'

const importLink = 'payload-newsroom/rsc#ImportLink'

/** Above Payload's own cards. */
const dashboard = ['payload-newsroom/client#RefusedSchedules', 'payload-newsroom/client#NewsroomDay']

/**
 * The admin with what nobody must miss: the newsroom's warnings above every page, and above the
 * dashboard the schedules that were refused when they were due, and the newsroom's day. The import
 * desk is reached from the dashboard and from the navigation. Around all of it, what Payload's own
 * controls lack for those who hear the screen.
 */
export function withAdmin(admin: Config['admin'] = {}, options: Resolved): Config['admin'] {
  const { disabled, timeZone } = options
  const link = (at: 'nav' | 'dashboard') =>
    disabled || !canImport(options) ? [] : [{ path: importLink, clientProps: { at } }]
  return {
    ...admin,
    components: {
      ...admin.components,
      providers: [...(admin.components?.providers ?? []), 'payload-newsroom/client#Accessible'],
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
 * The admin's translations with the newsroom's own added, and Payload's in the newsroom's words; the
 * app's own wording of a message wins.
 */
export const withMessages = (i18n: Config['i18n'] = {}): Config['i18n'] => {
  const ours = Object.entries(photoTranslations).map(([language, photo]) => [
    language,
    { ...payloadWords(i18n, language), newsroom: { photo } },
  ])
  return { ...i18n, translations: deepMergeSimple(Object.fromEntries(ours), i18n.translations ?? {}) }
}

/** What Payload says otherwise than the newsroom does, in a language that the app's admin speaks. */
const payloadWords = ({ supportedLanguages }: NonNullable<Config['i18n']>, language: string): Texts => {
  const [, spoken] = Object.entries(supportedLanguages ?? {}).find(([key]) => key === language) ?? []
  return spoken ? houseWords(spoken.translations, language) : {}
}
