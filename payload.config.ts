import { en } from 'payload/i18n/en'
import { zh } from 'payload/i18n/zh'
import { zhTw } from 'payload/i18n/zhTw'
import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { newsroomCollections } from './collections/index.ts'
import { articleEditor } from './collections/body.ts'
import { database } from './setup/database.ts'
import { firstRun } from './setup/firstRun.ts'
import { ownOrigins } from './setup/origins.ts'
import { mediaDir, root } from './setup/paths.ts'
import { paper } from './setup/sample/house.ts'
import { secret } from './setup/secret.ts'
import { newsroom } from './src/index.ts'
import { label } from './src/language/label.ts'
import { MAX_PHOTO_BYTES } from './src/photo/index.ts'
import { printing } from './src/print/index.ts'
import { defaultSlugs } from './src/options/slugs.ts'
import { webhookQueue } from './src/webhooks/slugs.ts'

/** Of two who change one document at once the later is told so. Payload's type knows its own errors' names alone. */
const ourLevels = { Conflict: 'info' } as const

/** The newsroom that runs: one paper, in Traditional Chinese first, Simplified and English beside it. */
export default buildConfig({
  secret: secret(),
  // A login's cookie counts in pages of the newsroom itself, and in those of no other site.
  csrf: ownOrigins(),
  db: database(),
  sharp,
  editor: articleEditor(defaultSlugs),
  collections: newsroomCollections({ mediaDir }),
  plugins: [
    newsroom({
      print: printing(),
      language: 'zh-Hant',
      timeZone: 'Asia/Hong_Kong',
      webhooks: { origin: ownOrigins()[0] ?? '' },
      site: {
        name: label(paper['zh-Hant'], paper['zh-Hans'], paper.en),
        // The pages in app/(site).
        storyUrl: ({ slug, locale }) => `/${locale}/stories/${encodeURIComponent(slug)}`,
        languages: { 'zh-Hant': 'zh-Hant-HK' },
      },
    }),
  ],
  localization: {
    defaultLocale: 'zh-Hant',
    // Each in its own words: the admin shows them beside every field that has one text per language.
    locales: [
      { code: 'zh-Hant', label: '繁體中文' },
      { code: 'zh-Hans', label: '简体中文' },
      { code: 'en', label: 'English' },
    ],
  },
  i18n: { supportedLanguages: { 'zh-TW': zhTw, zh, en }, fallbackLanguage: 'zh-TW' },
  admin: {
    user: defaultSlugs.users,
    importMap: { baseDir: root },
    meta: { titleSuffix: ' — payload-newsroom' },
    // As each language writes a day: 2026年11月29日 16:09.
    dateFormat: 'PPP HH:mm',
    timezones: { defaultTimezone: 'Asia/Hong_Kong' },
    // Drafts as readers would see them, on the pages in app/(site); for staff alone.
    livePreview: {
      collections: [defaultSlugs.articles],
      url: ({ data, locale }) => `/preview/${defaultSlugs.articles}/${data.id}?locale=${locale.code}`,
      breakpoints: [
        { name: 'phone', label: '390', width: 390, height: 844 },
        { name: 'desktop', label: '1280', width: 1280, height: 900 },
      ],
    },
    // Not Gravatar: it would tell a third party who works here.
    avatar: 'default',
  },
  jobs: {
    // Scheduled publishing runs inside the server: SQLite has one writing process.
    autoRun: [
      { cron: '*/15 * * * * *', limit: 100, queue: 'default' },
      // Within seconds of a publication (docs/webhooks.md). Its run every minute is no news in the log.
      { cron: '*/5 * * * * *', limit: 10, queue: webhookQueue, silent: { info: true } },
    ],
    access: { run: () => false, queue: () => false, cancel: () => false },
  },
  // Not declared to Payload as `GeneratedTypes`: the plugin's own code is told its slugs and must compile for any app's.
  typescript: { outputFile: path.join(root, 'payload-types.ts'), declare: false },
  graphQL: { disablePlaygroundInProduction: true },
  // What a reader asked for in vain, and what the gate refused, are no errors of the server.
  loggingLevels: {
    NotFound: 'info',
    Forbidden: 'info',
    ValidationError: 'info',
    AuthenticationError: 'info',
    ...ourLevels,
  },
  telemetry: false,
  upload: { limits: { fileSize: MAX_PHOTO_BYTES }, abortOnLimit: true },
  onInit: firstRun,
})
