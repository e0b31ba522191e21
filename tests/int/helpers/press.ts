import type { Where } from 'payload'
import { fakePrinter, type FakePrinter } from './fakePrinter.ts'
import { deskOf, type Desk } from './documents.ts'
import { bootNewsroom, type BootedNewsroom } from './newsroom.ts'
import type { RestAnswer, RestDoc } from './rest.ts'

type Headers = Record<string, string>
type Data = Record<string, unknown>

/** A finding about a page as a route says it. */
export interface Found {
  item: string
  rule: string
  message: string
}

/** A refused page. */
export interface Refused {
  errors: { message: string; data: { code: string; findings: Found[] } }[]
}

/** When the pages of these tests are on sale. */
export const onSaleAt = '2030-01-01T22:00:00.000Z'

/** Items of a page. */
export const story = ({ id }: RestDoc, more: Data = {}) => ({
  kind: 'article',
  article: id,
  role: 'lead',
  ...more,
})
export const picture = ({ id }: RestDoc, more: Data = {}) => ({ kind: 'photo', photo: id, ...more })
export const box = ({ id }: RestDoc, more: Data = {}) => ({ kind: 'sidebar', sidebar: id, ...more })

/** What stopped a page: `item-1 not-approved`. */
export const rulesIn = ({ body }: RestAnswer<Refused>): string[] =>
  (body.errors?.[0]?.data.findings ?? []).map(({ item, rule }) => `${item} ${rule}`)

/** A newsroom that prints (what it prints are the words of the page), and the ways in that its tests use. */
export interface PrintDesk {
  app: BootedNewsroom
  desk: Desk
  fake: FakePrinter
  editor: Headers
  layout: Headers
  pageOf(items: Data[], data?: Data): Promise<RestDoc>
  /** Asks for a file of the page, as layout staff unless told who. */
  get<Body = Refused>(page: RestDoc, file?: string, as?: Headers): Promise<RestAnswer<Body>>
  approve(collection: string, doc: RestDoc, body?: unknown, as?: Headers): Promise<RestAnswer>
  /** Saves a draft. */
  save(collection: string, doc: RestDoc, data: Data): Promise<RestDoc>
  /** The ledger's lines about a document, the oldest first. */
  lines(id: number | string, outcome: string): Promise<RestDoc[]>
}

/** Boots it on an empty database. */
export async function bootPrint(): Promise<PrintDesk> {
  const fake = fakePrinter()
  const app = await bootNewsroom({ print: fake.printer })
  const editor = await app.as('editor')
  const layout = await app.as('layout')
  return {
    app,
    fake,
    editor,
    layout,
    desk: deskOf(app),
    pageOf: (items, data = {}) => {
      const page = {
        title: '本埠',
        publication: '海角報',
        locale: 'zh-Hant',
        section: 'A',
        number: 6,
        onSaleAt,
      }
      return app.local.create({ collection: 'pages', data: { ...page, items, ...data } })
    },
    get: (page, file = 'page.pdf', as = layout) => app.rest('GET', `/pages/${page.id}/${file}`, { as }),
    approve: (collection, { id }, body = {}, as = editor) =>
      app.rest('POST', `/newsroom/approve/${collection}/${id}`, { as, body }),
    save: (collection, { id }, data) => app.local.update({ collection, id, data, draft: true }),
    lines: async (id, outcome) => {
      const where: Where = { and: [{ subjectId: { equals: String(id) } }, { outcome: { equals: outcome } }] }
      return (await app.local.find({ collection: 'gate-decisions', where, sort: 'at' })).docs
    },
  }
}
