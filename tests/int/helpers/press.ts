import type { Where } from 'payload'
import { fakePrinter, type FakePrinter } from './fakePrinter.ts'
import type { Desk } from './documents.ts'
import type { BootedNewsroom } from './newsroom.ts'
import { openNewsroom } from './openNewsroom.ts'
import type { RestAnswer, RestDoc } from './rest.ts'

type Headers = Record<string, string>
type Data = Record<string, unknown>

/** A finding about a page in a route's answer. */
export interface Found {
  item: string
  rule: string
  message: string
}

/** The answer for a refused page. */
export interface Refused {
  errors: { message: string; data: { code: string; findings: Found[] } }[]
}

/** When the pages of these tests go on sale. */
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

/** The findings that stopped a page: `item-1 not-approved`. */
export const rulesIn = ({ body }: RestAnswer<Refused>): string[] =>
  (body.errors?.[0]?.data.findings ?? []).map(({ item, rule }) => `${item} ${rule}`)

/**
 * A newsroom with a fake printer, whose files hold the words of the page, and what its tests do
 * with it.
 */
export interface PrintDesk {
  app: BootedNewsroom
  desk: Desk
  fake: FakePrinter
  editor: Headers
  layout: Headers
  /**
   * Makes a page and has an editor approve it. Where the approval is refused, the page stays
   * unapproved.
   */
  pageOf(items: Data[], data?: Data): Promise<RestDoc>
  /** Makes a page that nobody has approved. */
  newPage(items: Data[], data?: Data): Promise<RestDoc>
  /** Changes a page, as layout staff do. */
  layOut(page: RestDoc, data: Data, locale?: string): Promise<RestAnswer>
  /** Requests a file of the page, by default as layout staff. */
  get<Body = Refused>(page: RestDoc, file?: string, as?: Headers): Promise<RestAnswer<Body>>
  approve(collection: string, doc: RestDoc, body?: unknown, as?: Headers): Promise<RestAnswer>
  /** Saves a draft. */
  save(collection: string, doc: RestDoc, data: Data): Promise<RestDoc>
  /**
   * The ledger's lines about a document, the oldest first. `collection` is needed because a page
   * and a story may have the same id.
   */
  lines(id: number | string, outcome: string, collection?: string): Promise<RestDoc[]>
}

/**
 * Boots it on an empty database for the test file that calls this at its top, and stops it after
 * that file's tests.
 */
export async function openPrint(): Promise<PrintDesk> {
  const fake = fakePrinter()
  const { app, desk } = await openNewsroom({ print: fake.printer })
  const editor = await app.as('editor')
  const layout = await app.as('layout')
  const newPage: PrintDesk['newPage'] = (items, data = {}) => {
    const head = { title: '本埠', publication: '海角報', section: 'A', number: 6 }
    const page = { ...head, locale: 'zh-Hant', onSaleAt, items, ...data }
    return app.local.create({ collection: 'pages', data: page })
  }
  return {
    app,
    fake,
    editor,
    layout,
    desk,
    pageOf: async (items, data) => {
      const page = await newPage(items, data)
      await app.rest('POST', `/newsroom/approve/pages/${page.id}`, { as: editor, body: {} })
      return page
    },
    newPage,
    layOut: (page, data, locale = 'zh-Hant') =>
      app.rest('PATCH', `/pages/${page.id}?locale=${locale}`, { as: layout, body: data }),
    get: (page, file = 'page.pdf', as = layout) => app.rest('GET', `/pages/${page.id}/${file}`, { as }),
    approve: (collection, { id }, body = {}, as = editor) =>
      app.rest('POST', `/newsroom/approve/${collection}/${id}`, { as, body }),
    save: (collection, { id }, data) => app.local.update({ collection, id, data, draft: true }),
    lines: async (id, outcome, collection) => {
      const where: Where = {
        and: [
          { subjectId: { equals: String(id) } },
          { outcome: { equals: outcome } },
          ...(collection === undefined ? [] : [{ subjectCollection: { equals: collection } }]),
        ],
      }
      return (await app.local.find({ collection: 'gate-decisions', where, sort: 'at' })).docs
    },
  }
}
