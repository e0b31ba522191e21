import { beforeEach, describe, expect, it, vi } from 'vitest'
import { pageEndpoints } from '../../../../src/endpoints/pages/index.ts'
import { resolveOptions } from '../../../../src/options/options.ts'
import { ExportError } from '../../../../src/pages/export/ExportError.ts'
import { PrintSetupError } from '../../../../src/print/PrintSetupError.ts'
import { StoredShapeError } from '../../../../src/story/stored/StoredShapeError.ts'
import { guardedPayload } from '../../helpers/guardedPayload.ts'
import { databaseOf } from '../../helpers/memoryDatabase.ts'
import { requestTo, type Sent } from '../../helpers/requestTo.ts'

const held = vi.hoisted(() => ({
  asked: [] as unknown[],
  shown: [] as unknown[],
  error: undefined as unknown,
}))
vi.mock('../../../../src/pages/export/pageFile.ts', () => ({
  pageFile: (_req: unknown, row: { id: unknown }, how: object) => {
    held.asked.push({ page: row.id, ...how })
    if (held.error !== undefined) return Promise.reject(held.error as Error)
    const bytes = new Uint8Array([37, 80, 68, 70])
    return Promise.resolve({
      bytes: bytes.subarray(1, 3),
      mimeType: 'application/pdf',
      name: { utf8: 'A6 本埠.pdf', ascii: 'page-1.pdf' },
    })
  },
}))
vi.mock('../../../../src/pages/preview/previewPage.ts', () => ({
  previewPage: (_req: unknown, row: unknown, language: string) => {
    held.shown.push({ row, language })
    return Promise.resolve({ status: 'cleared' })
  },
}))

beforeEach(() => Object.assign(held, { asked: [], shown: [], error: undefined }))

const stored = {
  id: 1,
  locale: 'zh-Hant',
  title: { 'zh-Hant': '本埠' },
  publication: { 'zh-Hant': '海角日報' },
}
const user = { id: 2, roles: ['layout'] }

async function ask(path: string, sent: Sent = {}) {
  const [name = ''] = path.split('?')
  const method = sent.body === undefined ? 'get' : 'post'
  const route = pageEndpoints(resolveOptions({})).find(
    (one) => one.path === `/:id/${name}` && one.method === method,
  )
  if (!route) throw new Error(`There is no route ${method} ${name}.`)
  const database = databaseOf({ pages: [structuredClone(stored)] })
  const { payload } = guardedPayload({ database, collections: [{ slug: 'pages' }] })
  const req = requestTo(payload, { path: `/api/pages/1/${path}`, user, routeParams: { id: '1' }, ...sent })
  return Promise.resolve(route.handler(req)).catch((error: unknown) => {
    if (error instanceof Error && 'status' in error && 'data' in error) return error
    throw error
  })
}

const answered = async (path: string, sent?: Sent): Promise<Response> => {
  const answer = await ask(path, sent)
  if (answer instanceof Response) return answer
  throw answer
}

describe('the file of a page', () => {
  it('is sent whole, under its name, and kept by nobody', async () => {
    const response = await answered('page.pdf')
    expect(new Uint8Array(await response.clone().arrayBuffer())).toEqual(new Uint8Array([80, 68]))
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'application/pdf',
      'content-length': '2',
      'content-disposition': `attachment; filename="page-1.pdf"; filename*=UTF-8''A6%20%E6%9C%AC%E5%9F%A0.pdf`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
  })

  it.each([
    ['page.pdf', 'pdf', false],
    ['page.pdf?proof=1', 'pdf', true],
    ['page.pdf?proof=true', 'pdf', true],
    ['page.pdf?proof=0', 'pdf', false],
    ['page.pdf?proof=', 'pdf', false],
    ['page.pdf?proof=yes', 'pdf', false],
    ['page.idml', 'idml', false],
    ['pictures.zip', 'pictures', false],
    ['page.json?proof=1', 'json', true],
  ])('%s is asked for as %s, a proof: %s', async (path, format, isProof) => {
    await ask(path)
    expect(held.asked).toEqual([{ page: 1, format, isProof }])
  })

  it.each<[string, unknown, number, string]>([
    ['no printer', new ExportError('print-missing'), 501, 'print-missing'],
    ['another version meanwhile', new ExportError('page-changed'), 409, 'page-changed'],
    ['no font', new PrintSetupError('font-missing', 'Install it.'), 501, 'print-unready'],
    ['a page that cannot be read', new StoredShapeError('items.0', 'object', 7), 400, 'data-misshapen'],
  ])('is refused for %s', async (_, error, status, code) => {
    held.error = error
    expect(await ask('page.pdf')).toMatchObject({ status, data: { code } })
  })

  it('is not refused for what is nobody’s fault: that flies', async () => {
    held.error = new TypeError('broken')
    await expect(ask('page.pdf')).rejects.toThrow('broken')
  })

  it.each(['2', '0', '-1', 'x', '', '1e0'])('is not found for the id %j', async (id) => {
    expect(await ask('page.pdf', { routeParams: { id } })).toMatchObject({
      status: 404,
      data: { code: 'document-unknown' },
    })
    expect(held.asked).toEqual([])
  })
})

describe('the view of a page', () => {
  it('is of what is stored, as who looks reads, and kept by nobody', async () => {
    const response = await answered('preview', { headers: { 'accept-language': 'zh-HK' } })
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(held.shown).toEqual([{ row: stored, language: 'zhHant' }])
  })

  it.each<[string, object, object]>([
    [
      'the form is put over it, but for the id',
      { data: { id: 9, title: '體育', template: 'broadsheet' } },
      { ...stored, title: '體育', template: 'broadsheet' },
    ],
    [
      'in the page’s own locale too',
      { data: { title: '體育' }, locale: 'zh-Hant' },
      { ...stored, title: '體育' },
    ],
    [
      'in another locale its words are those of the page',
      { data: { title: 'Sport', publication: 'Herald', template: 'x' }, locale: 'en' },
      { ...stored, template: 'x' },
    ],
    [
      'unless the form gives the page that locale',
      { data: { title: 'Sport', locale: 'en' }, locale: 'en' },
      { ...stored, title: 'Sport', locale: 'en' },
    ],
  ])('of a form: %s', async (_, body, row) => {
    await answered('preview', { body })
    expect(held.shown).toEqual([{ row, language: 'en' }])
  })

  it.each([
    ['nothing', {}],
    ['null', { data: null }],
    ['a list', { data: [] }],
    ['a text', { data: 'title' }],
  ])('is refused for a form that is %s', async (_, body) => {
    expect(await ask('preview', { body })).toMatchObject({ status: 400, data: { code: 'data-missing' } })
    expect(held.shown).toEqual([])
  })
})
