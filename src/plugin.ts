import type { CollectionConfig, Config, Payload } from 'payload'
import { gatedAccess } from './access/compose.ts'
import { draftsOfWriters } from './access/draftsOfWriters.ts'
import { narrowLocks } from './access/locks.ts'
import { readsOfReaders } from './access/readsOfReaders.ts'
import { checkConfig } from './bootChecks.ts'
import { keptFields } from './fields/keptFields.ts'
import { changeField } from './fields/walk.ts'
import { guardAdapter } from './gate/guard/guardAdapter.ts'
import { stampPublication } from './hooks/stampPublication.ts'
import { resolveOptions, type NewsroomOptions, type Resolved } from './options.ts'
import { gatedKinds, type GatedKind } from './slugs.ts'
import { framed, warningsOf } from './warnings.ts'

/**
 * The newsroom as a Payload plugin: takes a config and returns a new one with the newsroom's fields, access, hooks and
 * guarded database. Neither the config nor the options are changed.
 *
 * Put it last in `plugins`, so that it sees the collections as they will be.
 *
 * @example
 * buildConfig({ collections: [...newsroomCollections()], plugins: [newsroom()], ... })
 * @throws {NewsroomConfigError} when the config would leave a way round the gate; the message says how to mend it
 */
export const newsroom =
  (given: NewsroomOptions = {}) =>
  (config: Config): Config => {
    const options = resolveOptions(given)
    checkConfig(config, options)
    return {
      ...config,
      db: options.disabled ? config.db : guardAdapter(config.db, options.slugs),
      collections: config.collections?.map((collection) => withNewsroom(collection, options)),
      admin: withBanner(config.admin),
      custom: { ...config.custom, newsroom: options },
      onInit: async (payload) => {
        await config.onInit?.(payload)
        narrowLocks(payload, options)
        await warn(payload, options)
      },
    }
  }

function withNewsroom(collection: CollectionConfig, options: Resolved): CollectionConfig {
  const kind = gatedKinds.find((one) => options.slugs[one] === collection.slug)
  return kind === undefined ? collection : gatedCollection(collection, kind, options)
}

function gatedCollection(collection: CollectionConfig, kind: GatedKind, options: Resolved): CollectionConfig {
  const { hooks = {} } = collection
  const fields = kind === 'articles' ? withSections(collection.fields, options) : collection.fields
  return {
    ...collection,
    fields: [...fields, ...keptFields(options.slugs, options.who.isStaff)],
    access: gatedAccess(kind, options.who, collection.access),
    hooks: {
      ...hooks,
      beforeOperation: [
        ...(hooks.beforeOperation ?? []),
        readsOfReaders(options.who.isStaff),
        draftsOfWriters(options.who.mayPublish),
      ],
      beforeChange: [...(hooks.beforeChange ?? []), stampPublication(kind === 'articles')],
    },
  }
}

/** Fills a `section` that names no choices of its own with the newsroom's. */
const withSections = (fields: CollectionConfig['fields'], { sections }: Resolved) =>
  changeField(fields, 'section', (field) =>
    field.type === 'select' && field.options.length === 0
      ? { ...field, options: sections.map(({ key, label }) => ({ value: key, label })) }
      : field,
  )

const withBanner = (admin: Config['admin'] = {}): Config['admin'] => ({
  ...admin,
  components: {
    ...admin.components,
    header: [...(admin.components?.header ?? []), 'payload-newsroom/rsc#WarningBanner'],
  },
})

async function warn(payload: Payload, { disabled }: Resolved): Promise<void> {
  const warnings = await warningsOf(payload, disabled)
  if (warnings.length > 0) payload.logger.warn(framed(warnings))
}
