import type { Cell, Way } from '../way.ts'

const published = { _status: 'published' }
type Update = Parameters<Cell['world']['app']['payload']['db']['updateOne']>[0]

const update = ({ world, kind, id }: Cell, data: object) =>
  // The type allows either an id or a condition.
  world.app.payload.db.updateOne({ collection: kind, id, data: { ...data } } as Update)

const updateMany = ({ world, kind, id }: Cell, data: object) =>
  world.app.payload.db.updateMany({ collection: kind, where: { id: { equals: id } }, data: { ...data } })

const upsert = ({ world, kind, id }: Cell, data: object) =>
  world.app.payload.db.upsert({ collection: kind, where: { id: { equals: id } }, data: { ...data } })

/** Direct calls of the database adapter, past hooks and access. */
export const directly = {
  'payload.db.create': {
    start: 'nothing',
    go: ({ world, kind, row }) =>
      world.app.payload.db.create({ collection: kind, data: { ...row, ...published } }),
  },
  'payload.db.upsert of something new': {
    start: 'nothing',
    go: ({ world, kind, row }) =>
      world.app.payload.db.upsert({
        collection: kind,
        where: { guid: { equals: row.guid } },
        data: { ...row, ...published },
      }),
  },
  'payload.db.updateOne of _status alone': { start: 'draft', go: (cell) => update(cell, published) },
  'payload.db.updateOne by a condition': {
    start: 'draft',
    go: ({ world, kind, row }) =>
      world.app.payload.db.updateOne({
        collection: kind,
        where: { guid: { equals: row.guid } },
        data: published,
      }),
  },
  'payload.db.updateMany of _status alone': { start: 'draft', go: (cell) => updateMany(cell, published) },
  'payload.db.upsert of _status alone': { start: 'draft', go: (cell) => upsert(cell, published) },
  'payload.db.updateOne of some fields': { start: 'public', go: (cell) => update(cell, cell.rowChange) },
  'payload.db.updateOne with an operator': {
    start: 'draft',
    go: (cell) => update(cell, { ...published, revision: { $inc: 1 } }),
  },
  'payload.db.updateMany of some fields': {
    start: 'public',
    go: (cell) => updateMany(cell, cell.rowChange),
  },
  'payload.db.upsert of some fields': { start: 'public', go: (cell) => upsert(cell, cell.rowChange) },
  'payload.db.updateOne out of the trash': {
    start: 'trash',
    go: (cell) => update(cell, { deletedAt: null }),
  },
  'payload.db.createVersion, then Local restore': {
    start: 'public',
    go: async ({ world, kind, id, row }) => {
      const now = new Date().toISOString()
      const made = await world.app.payload.db.createVersion({
        collectionSlug: kind,
        parent: id,
        autosave: false,
        createdAt: now,
        updatedAt: now,
        // Payload types a version by its collection's generated type.
        versionData: { ...row, ...published, createdAt: now, updatedAt: now } as never,
      })
      return world.app.local.restoreVersion({ collection: kind, id: made.id })
    },
  },
} satisfies Record<string, Way>
