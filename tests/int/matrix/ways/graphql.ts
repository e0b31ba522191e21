import type { GatedKind } from '../../../../src/options/slugs.ts'
import { countsIds, graphqlIdType } from '../../helpers/index.ts'
import type { Cell, Way } from '../way.ts'

const names = { articles: 'Article', photos: 'Photo', sidebars: 'Sidebar' } as const satisfies Record<
  GatedKind,
  string
>
const versionIdType = countsIds ? 'Int' : 'String'

const run = ({ world }: Cell, query: string, variables: Record<string, unknown>): Promise<unknown> =>
  world.app.graphql(query, { as: world.editor, variables })

const localeOf = ({ locale }: Cell) => locale.replace('-', '_')

function update(cell: Cell, data: object, more = '') {
  const name = names[cell.kind]
  const query = `mutation ($id: ${graphqlIdType}, $data: mutation${name}UpdateInput!) {
    update${name}(id: $id, data: $data, locale: ${localeOf(cell)}${more}) { id } }`
  return run(cell, query, { id: cell.id, data })
}

/** Payload's GraphQL API. It has no change of many, no publication of one locale, and takes no files. */
export const graphql = {
  'GraphQL create': {
    start: 'nothing',
    go: (cell) => {
      const name = names[cell.kind]
      const query = `mutation ($data: mutation${name}Input!) {
        create${name}(data: $data, locale: ${localeOf(cell)}) { id } }`
      return run(cell, query, { data: { ...cell.whole, _status: 'published' } })
    },
  },
  'GraphQL publish': { start: 'draft', go: (cell) => update(cell, { _status: 'published' }) },
  'GraphQL change': { start: 'public', go: (cell) => update(cell, cell.change) },
  'GraphQL change beside a newer draft': {
    start: 'public with draft',
    go: (cell) => update(cell, cell.change),
  },
  'GraphQL duplicate with changes': {
    start: 'public',
    defaultLocaleOnly: 'the mutation takes no locale',
    go: (cell) => {
      const name = names[cell.kind]
      const query = `mutation ($id: ${graphqlIdType}, $data: mutation${name}Input!) {
        duplicate${name}(id: $id, data: $data) { id } }`
      return run(cell, query, { id: cell.id, data: { ...cell.change, _status: 'published' } })
    },
  },
  'GraphQL restore': {
    start: 'version',
    go: (cell) => {
      const name = names[cell.kind]
      const query = `mutation ($id: ${versionIdType}) { restoreVersion${name}(id: $id) { id } }`
      return run(cell, query, { id: cell.versionId })
    },
  },
  'GraphQL out of the trash': {
    start: 'trash',
    go: (cell) => update(cell, { deletedAt: null }, ', trash: true'),
  },
} satisfies Record<string, Way>
