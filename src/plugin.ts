import { deepMergeSimple, type CollectionConfig, type Config, type Payload } from 'payload'
import { gatedAccess } from './access/compose.ts'
import { draftsOfWriters } from './access/draftsOfWriters.ts'
import { narrowLocks } from './access/locks.ts'
import { readsOfReaders } from './access/readsOfReaders.ts'
import { withoutHidden } from './access/withoutHidden.ts'
import { bins } from './bin/index.ts'
import { checkConfig } from './boot/checkConfig.ts'
import { endpoints } from './endpoints/index.ts'
import { pageCollection } from './boot/pageCollection.ts'
import { creditLineField, creditLineNeeds } from './fields/creditLineField.ts'
import { commonFields } from './fields/commonFields.ts'
import { stillMissingField } from './fields/stillMissingField.ts'
import { changeField } from './fields/walk.ts'
import { guardAdapter } from './gate/guard/guardAdapter.ts'
import { stampPublication } from './hooks/stampPublication.ts'
import { gateDecisions } from './boot/gateDecisions.ts'
import { announce } from './hooks/announce.ts'
import { answerConflict } from './hooks/answerConflict.ts'
import { restoreErrorData } from './hooks/restoreErrorData.ts'
import { keepPublishedFile } from './hooks/keepPublishedFile.ts'
import { refuseDeleteInUse } from './hooks/refuseDeleteInUse.ts'
import { afterReplacing, beforeReplacing } from './hooks/replaceFile.ts'
import { analyzeTables } from './database/analyzeTables.ts'
import { photoSharp, photoTranslations } from './photo/index.ts'
import { photoCollection } from './boot/photoCollection.ts'
import { resolveOptions, type NewsroomOptions, type Resolved } from './options/options.ts'
import { gatedKinds, type GatedKind } from './options/slugs.ts'
import { framed, warningsOf } from './boot/warnings.ts'

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
      db: options.disabled ? config.db : guardAdapter(config.db, options),
      collections: [
        ...(config.collections ?? []).map((collection) => withNewsroom(collection, options)),
        gateDecisions(options.who.isStaff),
      ],
      endpoints: [...(config.endpoints ?? []), ...(options.disabled ? [] : endpoints(options))],
      hooks: {
        ...config.hooks,
        afterError: [...(config.hooks?.afterError ?? []), restoreErrorData, answerConflict],
      },
      bin: [...(config.bin ?? []), ...bins()],
      admin: withAdmin(config.admin, options),
      i18n: withMessages(config.i18n),
      ...(config.sharp && { sharp: photoSharp(config.sharp) }),
      custom: { ...config.custom, newsroom: options },
      onInit: async (payload) => {
        await config.onInit?.(payload)
        narrowLocks(payload, options)
        await analyzeTables(payload)
        await warn(payload, options)
      },
    }
  }

function withNewsroom(collection: CollectionConfig, options: Resolved): CollectionConfig {
  const kind = gatedKinds.find((one) => options.slugs[one] === collection.slug)
  if (collection.slug === options.slugs.pages) return pageCollection(collection, options)
  if (kind === undefined) return collection
  const own = kind === 'photos' ? photoCollection(collection, options) : collection
  return gatedCollection(own, kind, options)
}

function gatedCollection(collection: CollectionConfig, kind: GatedKind, options: Resolved): CollectionConfig {
  const { hooks = {} } = collection
  const keepsFiles = kind === 'photos' && !options.disabled
  const fields = kind === 'articles' ? withSections(collection.fields, options) : collection.fields
  return {
    ...collection,
    fields: [
      stillMissingField(options.disabled),
      ...fields,
      ...(kind === 'articles' ? [creditLineField(options)] : []),
      ...commonFields(options.slugs, options.who.isStaff),
    ],
    ...(kind === 'articles' && { forceSelect: { ...collection.forceSelect, ...creditLineNeeds } }),
    access: gatedAccess(kind, options, collection.access),
    ...(!options.disabled && { admin: withApproval(collection) }),
    hooks: {
      ...hooks,
      beforeOperation: [
        ...(options.disabled ? [] : [announce, ...(keepsFiles ? [keepPublishedFile] : [])]),
        ...(hooks.beforeOperation ?? []),
        readsOfReaders(options.who.isStaff),
        draftsOfWriters(options.who.mayPublish),
        ...(keepsFiles ? [beforeReplacing] : []),
      ],
      beforeValidate: [...(hooks.beforeValidate ?? []), ...(keepsFiles ? [afterReplacing] : [])],
      beforeDelete: [...(hooks.beforeDelete ?? []), ...(options.disabled ? [] : [refuseDeleteInUse])],
      beforeRead: [
        ...(hooks.beforeRead ?? []),
        ...(kind === 'photos' ? [] : [withoutHidden(options.slugs, options.who.isStaff)]),
      ],
      beforeChange: [...(hooks.beforeChange ?? []), stampPublication(kind === 'articles')],
    },
  }
}

/** Beside the buttons that save and publish. */
function withApproval({ slug, admin }: CollectionConfig): CollectionConfig['admin'] {
  const approve = { path: 'payload-newsroom/rsc#Approve', serverProps: { collection: slug } }
  const edit = admin?.components?.edit
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), approve]
  return { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } }
}

/** Fills a `section` that names no choices of its own with the newsroom's. */
const withSections = (fields: CollectionConfig['fields'], { sections }: Resolved) =>
  changeField(fields, 'section', (field) =>
    field.type === 'select' && field.options.length === 0
      ? { ...field, options: sections.map(({ key, label }) => ({ value: key, label })) }
      : field,
  )

/** The app's own wording of a message wins. */
const withMessages = (i18n: Config['i18n'] = {}): Config['i18n'] => {
  const ours = Object.entries(photoTranslations).map(([language, photo]) => [
    language,
    { newsroom: { photo } },
  ])
  return { ...i18n, translations: deepMergeSimple(Object.fromEntries(ours), i18n.translations ?? {}) }
}

/** What nobody must miss, above every page; and what was refused when due, above the dashboard. */
const withAdmin = (admin: Config['admin'] = {}, { disabled, timeZone }: Resolved): Config['admin'] => ({
  ...admin,
  components: {
    ...admin.components,
    header: [...(admin.components?.header ?? []), 'payload-newsroom/rsc#WarningBanner'],
    beforeDashboard: [
      ...(admin.components?.beforeDashboard ?? []),
      ...(disabled ? [] : [{ path: 'payload-newsroom/client#RefusedSchedules', clientProps: { timeZone } }]),
    ],
  },
})

async function warn(payload: Payload, { disabled }: Resolved): Promise<void> {
  const warnings = await warningsOf(payload, disabled)
  if (warnings.length > 0) payload.logger.warn(framed(warnings))
}
