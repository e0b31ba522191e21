import type { Cell, Way } from '../way.ts'

const published = { _status: 'published' }

const update = ({ world, kind, id, locale }: Cell, data: object, more: object = {}) =>
  world.app.local.update({ collection: kind, id, locale, data: { ...data }, depth: 0, ...more })

/**
 * Payload's Local API, with which server code, hooks, seeds and scripts write: without a user and
 * past all access.
 */
export const local = {
  'Local create': {
    start: 'nothing',
    go: ({ world, kind, locale, whole, picture }) =>
      world.app.local.create({
        collection: kind,
        locale,
        depth: 0,
        data: { ...whole, ...published },
        ...(picture && { file: fileOf(picture) }),
      }),
  },
  'Local publish': { start: 'draft', go: (cell) => update(cell, published) },
  'Local publish without a transaction': {
    start: 'draft',
    go: (cell) => update(cell, published, { disableTransaction: true }),
  },
  'Local bulk publish': {
    start: 'draft',
    go: ({ world, kind, id, locale }) =>
      world.app.local.update({
        collection: kind,
        where: { id: { equals: id } },
        locale,
        data: published,
        draft: true,
      }),
  },
  'Local change': { start: 'public', go: (cell) => update(cell, cell.change) },
  'Local change beside a newer draft': {
    start: 'public with draft',
    go: (cell) => update(cell, cell.change),
  },
  'Local publish of a newer draft': { start: 'public with draft', go: (cell) => update(cell, published) },
  'Local duplicate with changes': {
    start: 'public',
    go: ({ world, kind, id, locale, change }) =>
      world.app.local.duplicate({
        collection: kind,
        id,
        locale,
        data: { ...change, ...published },
        depth: 0,
      }),
  },
  'Local restore': {
    start: 'version',
    go: ({ world, kind, versionId }) => world.app.local.restoreVersion({ collection: kind, id: versionId }),
  },
  'Local out of the trash': {
    start: 'trash',
    go: (cell) => update(cell, { deletedAt: null }, { trash: true }),
  },
  'scheduled publication': {
    start: 'draft',
    go: (cell) => schedule(cell, {}),
  },
  'scheduled publication of one locale only': {
    start: 'draft',
    go: (cell) => schedule(cell, { locale: cell.locale }),
  },
  'scheduled publication of a newer draft': {
    start: 'public with draft',
    go: (cell) => schedule(cell, {}),
  },
} satisfies Record<string, Way>

const fileOf = (bytes: Uint8Array) => ({
  name: `${crypto.randomUUID()}.jpeg`,
  mimetype: 'image/jpeg',
  data: Buffer.from(bytes),
  size: bytes.byteLength,
})

/** Queues a schedule as the admin's drawer does, and runs it when it is due. */
async function schedule({ world, kind, id }: Cell, more: object): Promise<unknown> {
  const { jobs } = world.app.payload
  const user = { relationTo: 'users', value: await world.app.idOf('editor') }
  const input = { type: 'publish', doc: { relationTo: kind, value: String(id) }, user }
  // Payload types a task's input by the app's generated types.
  const job = await jobs.queue({ task: 'schedulePublish', input: { ...input, ...more } } as never)
  const { id: jobId } = job as { id: number | string }
  await jobs.runByID({ id: jobId, silent: true })
  // What the runner logged, only for a failing test's message.
  const { docs } = await world.app.payload.db.find<{ id: number | string; error?: { message?: unknown } }>({
    collection: 'payload-jobs',
    where: { id: { equals: jobId } },
  })
  return docs.map(({ error }) => error?.message ?? '')
}
