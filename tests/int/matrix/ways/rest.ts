import type { Cell, Way } from '../way.ts'

const published = { _status: 'published' }
const back = { deletedAt: null }

const send = (
  { world, kind }: Cell,
  method: string,
  path: string,
  body: object,
  file?: Uint8Array,
): Promise<unknown> =>
  world.app.rest(method, `/${kind}${path}`, {
    as: world.editor,
    body,
    ...(file && { file: { name: `${crypto.randomUUID()}.jpeg`, type: 'image/jpeg', bytes: file } }),
  })

const one = (cell: Cell, query: string, body: object) =>
  send(cell, 'PATCH', `/${cell.id}?depth=0&locale=${cell.locale}${query}`, body)

const many = (cell: Cell, query: string, body: object) =>
  send(cell, 'PATCH', `?where[id][in]=${cell.id}&depth=0&locale=${cell.locale}${query}`, body)

const restore = (cell: Cell, query: string) => send(cell, 'POST', `/versions/${cell.versionId}${query}`, {})

/** Payload's REST API, which is also what the admin uses. */
export const rest = {
  'REST create': {
    start: 'nothing',
    go: (cell) =>
      send(cell, 'POST', `?depth=0&locale=${cell.locale}`, { ...cell.whole, ...published }, cell.picture),
  },
  'REST publish': { start: 'draft', go: (cell) => one(cell, '', published) },
  'REST publish as a draft (draft=true and _status)': {
    start: 'draft',
    go: (cell) => one(cell, '&draft=true', published),
  },
  'REST publish by an autosave': {
    start: 'draft',
    go: (cell) => one(cell, '&draft=true&autosave=true', published),
  },
  'REST publish of one locale only': {
    start: 'draft',
    go: (cell) => one(cell, `&publishSpecificLocale=${cell.locale}`, published),
  },
  'REST publish of all locales': {
    start: 'draft',
    go: (cell) => one(cell, '&publishAllLocales=true', published),
  },
  'REST bulk publish of latest drafts, as the admin does': {
    start: 'draft',
    go: (cell) => many(cell, '&draft=true', published),
  },
  'REST bulk publish of stored rows': { start: 'draft', go: (cell) => many(cell, '', published) },
  'REST publish of a newer draft': { start: 'public with draft', go: (cell) => one(cell, '', published) },
  'REST publish of one locale of a newer draft': {
    start: 'public with draft',
    go: (cell) => one(cell, `&publishSpecificLocale=${cell.locale}`, published),
  },
  'REST bulk publish of a newer draft': {
    start: 'public with draft',
    go: (cell) => many(cell, '&draft=true', published),
  },
  'REST change without _status': { start: 'public', go: (cell) => one(cell, '', cell.change) },
  'REST change with _status': {
    start: 'public',
    go: (cell) => one(cell, '', { ...cell.change, ...published }),
  },
  'REST bulk change, as a move between folders does': {
    start: 'public',
    go: (cell) => many(cell, '', cell.change),
  },
  'REST change beside a newer draft': {
    start: 'public with draft',
    go: (cell) => one(cell, '', cell.change),
  },
  'REST bulk change beside a newer draft': {
    start: 'public with draft',
    go: (cell) => many(cell, '', cell.change),
  },
  'REST duplicate with changes': {
    start: 'public',
    go: (cell) =>
      send(cell, 'POST', `/${cell.id}/duplicate?draft=false&depth=0&locale=${cell.locale}`, {
        ...cell.change,
        ...published,
      }),
  },
  'REST restore': { start: 'version', go: (cell) => restore(cell, '?draft=false') },
  'REST restore as a draft, then publish': {
    start: 'version',
    go: async (cell) => [await restore(cell, '?draft=true'), await one(cell, '', published)],
  },
  'REST out of the trash without _status': {
    start: 'trash',
    go: (cell) => one(cell, '&trash=true', back),
  },
  'REST out of the trash with _status': {
    start: 'trash',
    go: (cell) => one(cell, '&trash=true', { ...back, ...published }),
  },
  'REST bulk out of the trash': { start: 'trash', go: (cell) => many(cell, '&trash=true', back) },
} satisfies Record<string, Way>
