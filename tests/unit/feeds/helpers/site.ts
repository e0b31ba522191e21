import type { Site } from '../../../../src/feeds/published/Site.ts'

const names: Readonly<Record<string, string>> = {
  'zh-Hant': '海角日報',
  'zh-Hans': '海角日报',
  en: 'The Headland Daily',
}

const sections: Readonly<Record<string, string>> = { 'zh-Hant': '本地', 'zh-Hans': '本地', en: 'Local' }

/** The newsroom of the feeds' tests. */
export const site = (over: Partial<Site> = {}): Site => ({
  origin: 'https://headland.example',
  timeZone: 'Asia/Hong_Kong',
  name: (locale) => names[locale] ?? 'The Headland Daily',
  languageOf: (locale) => (locale === 'zh-Hant' ? 'zh-Hant-HK' : locale),
  sectionName: (section, locale) => (section === 'local' ? (sections[locale] ?? 'Local') : section),
  storyUrl: ({ slug, locale }) => `/${locale}/${slug}`,
  fileUrl: ({ filename }) => `/api/photos/file/${encodeURIComponent(filename)}`,
  feedUrl: (feed, { locale, section }) =>
    `/api/feeds/${feed}?locale=${locale}${section === undefined ? '' : `&section=${section}`}`,
  copyright: (locale) => `© ${names[locale] ?? 'The Headland Daily'}`,
  ...over,
})
