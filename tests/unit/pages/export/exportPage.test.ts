import { beforeEach, describe, expect, it, vi } from 'vitest'
import { exportPage } from '../../../../src/pages/export/exportPage.ts'
import { ExportError } from '../../../../src/pages/export/ExportError.ts'
import type { Format } from '../../../../src/pages/export/formats.ts'
import { lastExport } from '../../../../src/pages/export/lastExport.ts'
import { pageFile } from '../../../../src/pages/export/pageFile.ts'
import { printContext } from '../../../../src/pages/export/printContext.ts'
import { approvePage } from '../../../../src/pages/approval/approvePage.ts'
import { pageState } from '../../../../src/pages/judge/pageState.ts'
import { lastPageLine } from '../../../../src/pages/lastPageLine.ts'
import { previewPage } from '../../../../src/pages/preview/previewPage.ts'
import { PrintSetupError } from '../../../../src/print/PrintSetupError.ts'
import type { PrintFinding } from '../../../../src/print/types.ts'
import { fakePrinter, type FakePrinter } from '../../../int/helpers/fakePrinter.ts'
import { editor, newsroomInMemory, reporter, type NewsroomInMemory } from '../../helpers/newsroomInMemory.ts'
import { thrownBy } from '../../helpers/refusals.ts'
import { articleRow, pageRow } from '../../helpers/stored.ts'

type Data = Record<string, unknown>

let room: NewsroomInMemory
let press: FakePrinter
/** A page with one story, all of it approved. */
let page: Data & { id: number | string }
beforeEach(async () => {
  press = fakePrinter()
  room = newsroomInMemory({ options: { print: press.printer } })
  await newPage()
})

async function newPage(over: Data = {}) {
  const { id } = await room.db.create({ collection: 'articles', data: articleRow({ _status: 'published' }) })
  page = room.put('pages', pageRow({ items: [{ kind: 'article', article: id }], ...over }))
  await approvePage({ id: page.id, req: req() })
}

const req = (more: Data = {}) => room.request({ user: editor, ...more })
const stored = () => room.rows('pages').find(({ id }) => id === page.id) ?? {}
const made = (format: Format = 'pdf', asked = req()) => exportPage(asked, stored(), format)
const textOf = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes)
const json = (file: { bytes: Uint8Array }): Data => JSON.parse(textOf(file))
const exports = () => room.rows('gate-decisions').filter(({ outcome }) => outcome === 'exported')
const overset: PrintFinding = { item: 'item-1', rule: 'overset', severity: 'block', params: { lines: 4 } }
const coarse: PrintFinding = {
  item: 'item-1',
  rule: 'picture-coarse',
  severity: 'warn',
  params: { ppi: 90, wanted: 200 },
}

describe('an export', () => {
  it.each<[Format, string, string]>([
    ['pdf', 'application/pdf', '2026-11-29-A6-本埠.pdf'],
    ['idml', 'application/idml', '2026-11-29-A6-本埠.idml'],
    ['pictures', 'application/zip', '2026-11-29-A6-本埠.zip'],
    ['json', 'application/json; charset=utf-8', '2026-11-29-A6-本埠.json'],
  ])(
    'as %s is a file, a name, and a line of the ledger with all that was printed',
    async (format, mimeType, utf8) => {
      const file = await made(format)
      expect(file).toMatchObject({
        mimeType,
        name: { utf8, ascii: `page-${page.id}.${utf8.split('.').at(-1)}` },
      })
      expect(textOf(file)).toContain('夜渡復航')
      expect(exports()).toMatchObject([
        {
          path: `REST export ${format}`,
          subjectCollection: 'pages',
          subjectId: String(page.id),
          contents: {
            format,
            locale: 'zh-Hant',
            at: '2026-11-28T22:00:00.000Z',
            documents: [
              {
                item: 'item-1',
                collection: 'articles',
                texts: expect.arrayContaining([{ path: 'headline', text: '夜渡復航' }]),
              },
            ],
          },
        },
      ])
    },
  )

  it('of what is not cleared is refused with everything that was found, and written down', async () => {
    room.alter('articles', { attribution: {} })
    for (const format of ['pdf', 'json'] as const) {
      const error = await thrownBy(made(format))
      expect(error).toMatchObject({ status: 409, data: { code: 'page-refused' } })
      expect(error).toMatchObject({
        findings: expect.arrayContaining([
          expect.objectContaining({ item: 'item-1', rule: 'attribution-missing' }),
        ]),
      })
    }
    expect(exports()).toEqual([])
    expect(room.ledger().filter((line) => line === `refused pages ${page.id}`)).toHaveLength(2)
  })

  it('that the printer stops is refused as well, and one that it only warns of is told', async () => {
    press.finds(coarse)
    expect((await made()).findings).toEqual([coarse])
    press.finds(coarse, overset)
    expect(await thrownBy(made())).toMatchObject({ status: 409, findings: [overset] })
    expect(exports()).toHaveLength(1)
  })

  it.each<[string, () => void | Promise<unknown>, object]>([
    [
      'taken down',
      () => room.alter('articles', { takedown: { at: '2026-11-28', by: '', reason: '' }, _status: 'draft' }),
      { status: 409 },
    ],
    ['changed', () => room.alter('articles', { deck: { 'zh-Hant': '改' } }), { status: 409 }],
    ['taken off the page', () => room.alter('pages', { items: [] }), { status: 409 }],
    [
      'set otherwise on the page',
      () => room.alter('pages', { template: 'tabloid' }),
      { code: 'page-changed' },
    ],
    ['deleted with its page', () => void room.rows('pages').splice(0), { status: 409 }],
  ])('is none where what was printed is %s meanwhile', async (_, meanwhile, error) => {
    press.meanwhile(async () => meanwhile())
    expect(await thrownBy(made())).toMatchObject(error)
    expect(exports()).toEqual([])
  })

  it('that cannot be written down is not handed over', async () => {
    room.failing.set('create gate-decisions', new Error('no room'))
    await expect(made()).rejects.toThrow('no room')
  })

  it('of a form is none, and neither is one without a printer', async () => {
    await expect(exportPage(req(), pageRow(), 'json')).rejects.toThrow('Only a stored page')
    room = newsroomInMemory()
    await newPage()
    expect(await thrownBy(made())).toMatchObject({ code: 'print-missing' })
    expect(await thrownBy(made())).toBeInstanceOf(ExportError)
    expect(json(await made('json'))).toMatchObject({ status: 'cleared' })
  })
})

describe('a proof', () => {
  const proof = (format: Format = 'pdf') => pageFile(req(), stored(), { format, isProof: true })

  it('shows the page with everything that is wrong with it, and is no export', async () => {
    room.alter('articles', { attribution: {} })
    press.finds(overset)
    const file = await proof()
    expect(textOf(file)).toMatch(/^proof .*attribution-missing/)
    expect(file.name.utf8).toBe('2026-11-29-A6-本埠.proof.pdf')
    expect(json(await proof('json'))).toMatchObject({
      status: 'refused',
      proof: true,
      lastExport: null,
      changedSinceExport: null,
    })
    expect(exports()).toEqual([])
  })

  it.each(['idml', 'pictures'] as const)(
    'as %s there is none: that is an export, and refused as one',
    async (format) => {
      room.alter('articles', { attribution: {} })
      expect(await thrownBy(proof(format))).toMatchObject({ status: 409 })
    },
  )

  it('without a printer is JSON alone', async () => {
    room = newsroomInMemory()
    await newPage()
    expect(await thrownBy(proof())).toMatchObject({ code: 'print-missing' })
    expect(json(await proof('json'))).toMatchObject({ proof: true, status: 'cleared' })
  })

  it('of a template that there is none of is on the first', async () => {
    room.alter('pages', { template: 'poster' })
    expect(textOf(await proof())).toContain('broadsheet')
  })
})

describe('what became of a page since it was exported', () => {
  it('is nothing where it never was, and none where nothing changed', async () => {
    expect(await pageState(req(), stored())).not.toHaveProperty('lastExport')
    await made()
    expect(await pageState(req(), stored())).toMatchObject({
      changed: [],
      lastExport: { who: 'users:7 editor@news.example' },
    })
  })

  it('is counted from the last export, in whichever format, and told by field', async () => {
    await made('pdf')
    await made('json')
    room.alter('articles', { deck: { 'zh-Hant': '票價減半' } })
    const { changed, lastExport: last } = await pageState(req(), stored())
    expect(last?.contents.format).toBe('json')
    expect(changed).toMatchObject([
      { item: 'item-1', change: 'changed', texts: [{ path: 'deck', before: '', after: '票價減半' }] },
    ])
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'pdf'],
    ['no documents', { format: 'pdf' }],
    ['documents that are no list', { format: 'pdf', documents: {} }],
    ['a format that there is no longer', { format: 'quark', documents: [] }],
  ])('is nothing where an old line holds %s', async (_, contents) => {
    room.put('gate-decisions', {
      outcome: 'exported',
      subjectCollection: 'pages',
      subjectId: String(page.id),
      at: '2026-01-01',
      contents,
    })
    expect(await lastExport(await room.judging(), page.id)).toBeUndefined()
  })
})

describe('the newest line about a page', () => {
  const line = (over: Data) =>
    room.put('gate-decisions', {
      outcome: 'exported',
      subjectCollection: 'pages',
      subjectId: '90',
      at: '2026-01-01',
      ...over,
    })

  it('is of this page, this outcome and this hash, the latest of them', async () => {
    line({ who: 'first' })
    const latest = line({ at: '2026-01-02', who: 'second', hash: 'b' })
    const sameMoment = line({ at: '2026-01-02', who: 'third', hash: 'a' })
    line({ at: '2026-01-03', subjectCollection: 'articles' })
    line({ at: '2026-01-03', outcome: 'approved' })
    line({ at: '2026-01-03', subjectId: '901' })
    const judging = await room.judging()
    const last = (hash?: string) =>
      lastPageLine(judging, { id: 90, outcome: 'exported', ...(hash && { hash }) })
    expect((await last())?.id).toBe(sameMoment.id)
    expect((await last('b'))?.id).toBe(latest.id)
    expect(await last('c')).toBeUndefined()
  })
})

describe('what the printer is given', () => {
  it('reads the pictures on the page and no others', async () => {
    const { judging, judged } = await pageState(req(), stored())
    const context = printContext(req(), judging, press.printer, judged)
    // Only the id of a photo is read.
    await expect(context.readPicture({ id: '404' } as never)).rejects.toThrow('Photo 404 is not on the page')
    expect(context.messageOf?.(overset)).toMatch(/\p{Script=Han}/u)
  })
})

describe('a preview', () => {
  const shown = (asked = req(), language: 'en' | 'zhHant' = 'en') => previewPage(asked, stored(), language)

  it('is the page, how much of each story fits, and that it is cleared', async () => {
    const preview = await shown()
    expect(preview).toMatchObject({
      status: 'cleared',
      findings: [],
      items: [{ item: 'item-1', name: 'Item 1', title: '夜渡復航', fit: { lines: -3 } }],
      approval: { isApproved: true, waiting: [], mayApprove: true },
      lastExport: null,
      changedSinceExport: null,
    })
    expect(preview.svg).toContain('<svg')
  })

  it('is refused where only the printer stops the page', async () => {
    press.finds(overset)
    expect(await shown()).toMatchObject({
      status: 'refused',
      findings: [{ rule: 'overset', message: expect.stringContaining('4 lines') }],
    })
    press.finds(coarse)
    expect(await shown()).toMatchObject({ status: 'cleared' })
  })

  it('names what waits and what changed, in the language of who looks', async () => {
    await made()
    room.alter('pages', { title: { 'zh-Hant': '港聞' } })
    room.alter('articles', { deck: { 'zh-Hant': '票價減半' } })
    const preview = await shown(req({ user: reporter }), 'zhHant')
    expect(preview.approval).toMatchObject({
      mayApprove: false,
      waiting: [{ item: 'page', words: [{ text: '港聞' }], before: [{ text: '本埠' }] }],
    })
    const labels = preview.changedSinceExport?.flatMap(({ texts }) => texts.map(({ label }) => label)) ?? []
    expect(labels.length).toBeGreaterThan(1)
    for (const label of labels) expect(label).toMatch(/\p{Script=Han}/u)
  })

  it('says what is not installed, and shows the rest', async () => {
    press.printer.preview = () => Promise.reject(new PrintSetupError('engine-missing', 'npm install …'))
    expect(await shown()).toMatchObject({
      status: 'cleared',
      setup: { reason: 'engine-missing', message: 'npm install …' },
    })
    press.printer.preview = () => Promise.reject(new Error('out of memory'))
    await expect(shown()).rejects.toThrow('out of memory')
    room = newsroomInMemory()
    await newPage()
    expect(await shown()).toMatchObject({ setup: 'print-missing', status: 'cleared' })
  })

  it('writes nothing', async () => {
    const before = room.rows('gate-decisions').length
    const writes = vi.spyOn(room.adapter, 'create')
    await shown()
    expect(room.rows('gate-decisions')).toHaveLength(before)
    expect(writes).not.toHaveBeenCalled()
  })
})
