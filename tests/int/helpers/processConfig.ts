import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type Config, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { newsroomCollections } from '../../../collections/index.ts'
import { newsroom } from '../../../src/index.ts'

/** The settings that differ from process to process. */
export interface ProcessSetup {
  db: Config['db']
  /** Where uploads are kept. Left out: a folder that no test reads. */
  mediaDir?: string
  /** The log level, one of pino's. @default 'silent' */
  level?: string
  /** Collections in place of the newsroom's. */
  collections?: Config['collections']
}

/** The newsroom's config for a separate process, on a database that a test made. */
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
