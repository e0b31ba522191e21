import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type Config, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { newsroomCollections } from '../../../collections/index.ts'
import { newsroom } from '../../../src/index.ts'

/** What of a process's newsroom is its own. */
export interface ProcessSetup {
  db: Config['db']
  /** Where uploads are kept. Left out: nowhere that anybody looks. */
  mediaDir?: string
  /** What its log says: one of pino's levels. @default 'silent' */
  level?: string
  /** The newsroom's collections, where they are to be others. */
  collections?: Config['collections']
}

/** The newsroom's config in a process of its own, beside a test that made the database. */
export const processConfig = ({
  db,
  mediaDir,
  level = 'silent',
  collections = newsroomCollections({ ...(mediaDir !== undefined && { mediaDir }) }),
}: ProcessSetup): Promise<SanitizedConfig> =>
  buildConfig({
    db,
    secret: 'only-for-tests',
    editor: lexicalEditor(),
    sharp,
    telemetry: false,
    logger: { options: { level } },
    typescript: { autoGenerate: false },
    admin: { user: 'users' },
    collections,
    plugins: [newsroom()],
    localization: { defaultLocale: 'zh-Hant', locales: ['zh-Hant', 'zh-Hans', 'en'] },
  })
