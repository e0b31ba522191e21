import type { Config } from 'payload'
import { storeAtTheEnd } from './consumers/usage/storeAtTheEnd.ts'
import { fitDoors } from './access/doors/fitDoors.ts'
import { permissionsQuery } from './access/doors/permissionsQuery.ts'
import { answerUnreadableAddress, logFailures, quietMistakes } from './access/doors/quietMistakes.ts'
import { narrowLocks } from './access/locks.ts'
import { bins } from './bin/index.ts'
import { withAdmin, withMessages } from './boot/admin.ts'
import { checkConfig } from './boot/checkConfig.ts'
import { collectionsOf } from './boot/collections/collectionsOf.ts'
import { nameErrors } from './boot/nameErrors.ts'
import { logWarnings } from './boot/warnings.ts'
import { withJobsHook } from './boot/withJobsHook.ts'
import { withOrigins } from './boot/withOrigins.ts'
import { analyzeTables } from './database/sqlite/analyzeTables.ts'
import { endpoints } from './endpoints/index.ts'
import { guardAdapter } from './gate/guard/guardAdapter.ts'
import { forgetKept, keepOnStart } from './gate/kept/mend/keepOnStart.ts'
import { withScheduleTask } from './gate/schedules/scheduleTask.ts'
import { answerConflict } from './hooks/answerConflict.ts'
import { restoreErrorData } from './hooks/restoreErrorData.ts'
import { resolveOptions, type NewsroomOptions, type Resolved } from './options/options.ts'
import { photoSharp } from './photo/index.ts'
import { withWebhooks } from './webhooks/withWebhooks.ts'
import { withWebhookTask } from './webhooks/webhookTask.ts'

/** An app's own pictures are made as the app makes them. */
const hasOurPhotos = ({ gated }: Resolved): boolean =>
  gated.some(({ kind, own }) => kind === 'photos' && !own)

/**
 * The newsroom as a Payload plugin: takes a config and returns a new one with the newsroom's
 * fields, access, hooks and guarded database. Neither the config nor the options are changed.
 *
 * Put it last in `plugins`, so that it sees the collections as they will be.
 *
 * @example
 * buildConfig({ collections: [...newsroomCollections()], plugins: [newsroom()], ... })
 * @throws {NewsroomConfigError} when the config would leave a way round the gate; the message says
 * how to mend it
 */
export const newsroom =
  (given: NewsroomOptions = {}) =>
  (config: Config): Config => {
    const options = resolveOptions(given, config)
    checkConfig(config, options)
    nameErrors()
    const scheduled = options.disabled ? config.jobs : withScheduleTask(config, options)
    const jobs = options.disabled || !options.webhooks ? scheduled : withWebhookTask(scheduled)
    return {
      ...config,
      ...(jobs && { jobs }),
      csrf: withOrigins(config),
      db: options.disabled ? config.db : guardAdapter(config.db, options),
      collections: withWebhooks(collectionsOf(config.collections ?? [], options), options, config),
      endpoints: [
        ...(config.endpoints ?? []),
        ...(options.disabled ? [] : endpoints(options, config.collections ?? [])),
      ],
      hooks: {
        ...config.hooks,
        afterError: [
          ...(config.hooks?.afterError ?? []),
          restoreErrorData,
          answerConflict,
          answerUnreadableAddress,
          logFailures,
        ],
      },
      graphQL: {
        ...config.graphQL,
        queries: permissionsQuery(config.graphQL?.queries, options.who.isStaff),
      },
      loggingLevels: quietMistakes(config.loggingLevels),
      bin: [...(config.bin ?? []), ...bins()],
      admin: withAdmin(config.admin, options),
      i18n: withMessages(config.i18n),
      ...(config.sharp && hasOurPhotos(options) && { sharp: photoSharp(config.sharp) }),
      custom: { ...config.custom, newsroom: options },
      onInit: async (payload) => {
        await config.onInit?.(payload)
        narrowLocks(payload, options)
        if (!options.disabled) withJobsHook(payload)
        fitDoors(payload, options)
        await (options.disabled ? forgetKept(payload) : keepOnStart(payload))
        if (!options.disabled) storeAtTheEnd(payload)
        await analyzeTables(payload)
        await logWarnings(payload, options)
      },
    }
  }
