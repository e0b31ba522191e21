import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { exportTo } from '../../src/bin/exportPage.ts'
import type { RestDoc } from './helpers/index.ts'
import { onSaleAt, picture, story, openPrint, type Found } from './helpers/press.ts'

const { app, desk, fake, layout, pageOf, get, lines } = await openPrint()
beforeEach(() => fake.finds())

describe('the exports', () => {
  let page: RestDoc
  beforeAll(async () => {
    const [article, photo] = [
      await desk.article({ _status: 'published' }),
      await desk.photo({ _status: 'published' }),
    ]
    page = await pageOf([story(article), picture(photo)], {
      date: '2029-12-31T20:00:00.000Z',
      template: 'tabloid',
    })
  })

  it.each([
    ['page.pdf', 'application/pdf', 'pdf'],
    ['page.idml', 'application/idml', 'idml'],
    ['pictures.zip', 'application/zip', 'zip'],
    ['page.json', 'application/json; charset=utf-8', 'json'],
  ])('%s has its type, a name in Chinese, and is kept by no cache', async (file, type, ending) => {
    const { status, headers, bytes } = await get(page, file)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('content-length')).toBe(String(bytes.byteLength))
    const name = encodeURIComponent(`2030-01-01-A6-本埠.${ending}`)
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="page-${page.id}.${ending}"; filename*=UTF-8''${name}`,
    )
  })

  it('are printed on the template of the page, from the originals of its photos', async () => {
    const { text } = await get(page)
    expect(text).toMatch(/^pdf\ntabloid\n/)
    expect(text).toMatch(/\n\d{3,}$/)
    const answer = await app.rest('PATCH', `/pages/${page.id}`, { as: layout, body: { template: 'unknown' } })
    expect(answer.status).toBe(400)
  })

  it('are for those who lay out or publish, and nobody else learns that the page exists', async () => {
    const roles = ['layout', 'editor', 'admin', 'reporter', 'consumer'] as const
    // Logged in once each: a login takes longer than an export.
    const headers = new Map(await Promise.all(roles.map(async (role) => [role, await app.as(role)] as const)))
    for (const file of [
      'page.pdf',
      'page.idml',
      'pictures.zip',
      'page.json',
      'page.pdf?proof=1',
      'preview',
    ]) {
      for (const role of roles) {
        const { status } = await get(page, file, headers.get(role))
        const may = role === 'layout' || role === 'editor' || role === 'admin'
        expect([file, role, status]).toEqual([file, role, may ? 200 : 403])
      }
      expect((await get(page, file, {})).status).toBe(403)
      expect((await get({ id: 987654 }, file, {})).status).toBe(403)
      expect((await get({ id: 987654 }, file)).status).toBe(404)
    }
  })

  it('page.json is the page as data, each document with its finished credit', async () => {
    const { body } = await get<Record<string, unknown>>(page, 'page.json')
    expect(body).toMatchObject({
      publication: '海角報',
      title: '本埠',
      date: '2030-01-01',
      number: 6,
      onSaleAt,
      status: 'cleared',
      findings: [],
      items: [
        { name: 'item-1', role: 'lead', subject: { type: 'story', headline: '社區園圃開放' } },
        { name: 'item-2', role: 'picture', subject: { type: 'photo', caption: '園圃一角' } },
      ],
    })
    expect(JSON.stringify(body.items)).toMatch(/"creditLine":"據來源/)
  })
})

describe('a proof', () => {
  it('is marked, lists the findings, is recorded as no export, and is had while nothing is cleared', async () => {
    const article = await desk.article({ headline: '未審' })
    const page = await pageOf([story(article)], { onSaleAt: null })
    const { status, text, headers } = await get(page, 'page.pdf?proof=1')
    expect(status).toBe(200)
    expect(text).toMatch(/^proof page-on-sale-missing not-approved\n/)
    expect(text).toContain('未審')
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain('.proof.pdf')
    const json = await get<Record<string, unknown>>(page, 'page.json?proof=1')
    expect(json.body).toMatchObject({
      status: 'refused',
      proof: true,
      findings: [{ item: 'page' }, { item: 'item-1' }],
    })
    expect(await lines(page.id, 'exported', 'pages')).toEqual([])
    expect((await get(page, 'page.idml?proof=1')).status).toBe(409)
    expect((await get(page, 'page.json')).status).toBe(409)
  })
})

describe('the view of a page', () => {
  interface View {
    status: string
    svg?: string
    findings: Found[]
    items: { item: string; name: string; title: string; fit?: { lines: number } }[]
  }

  it('shows the page, how its items fit, and every finding', async () => {
    const page = await pageOf([story(await desk.article({ headline: '看得見' }))])
    fake.finds({ item: 'item-1', rule: 'overset', severity: 'block', params: { lines: 2 } })
    const { body } = await get<View>(page, 'preview', { ...layout, 'accept-language': 'zh-HK' })
    expect(body).toMatchObject({
      status: 'refused',
      svg: expect.stringContaining('看得見'),
      findings: [{ rule: 'not-approved' }, { rule: 'overset' }],
      items: [{ item: 'item-1', name: '第 1 件', title: '看得見', fit: { lines: -3 } }],
    })
  })

  it('shows the unsaved form, and saves nothing', async () => {
    const [one, other] = [await desk.article({ headline: '其一' }), await desk.article({ headline: '其二' })]
    const page = await pageOf([story(one)])
    const post = (body: unknown) => app.rest<View>('POST', `/pages/${page.id}/preview`, { as: layout, body })
    const { body } = await post({ data: { items: [story(other), story(one, { headline: '改題' })] } })
    expect(body.items.map(({ title }) => title)).toEqual(['其二', '改題'])
    const stored = await app.local.findByID({ collection: 'pages', id: page.id, depth: 0 })
    expect(stored.items).toHaveLength(1)
    expect((await post({ data: { items: 'no list' } })).status).toBe(400)
    expect((await post({ data: { items: [{ kind: 'song' }] } })).status).toBe(400)
    expect((await post({ data: { date: 'soon' } })).status).toBe(400)
    expect((await post({})).status).toBe(400)
  })
})

describe('the command newsroom:export-page', () => {
  let folder: string
  const output: string[] = []
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsroom-export-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const run = (page: RestDoc, ...args: string[]) => {
    output.length = 0
    const spied = vi
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => output.push(String(text)) > 0)
    return exportTo(app.payload, 'zhHant', ['newsroom:export-page', String(page.id), ...args]).finally(() =>
      spied.mockRestore(),
    )
  }

  it('writes the file and the line in the ledger, in nobody’s name or in somebody’s', async () => {
    const photo = await desk.photo({ _status: 'published' })
    const page = await pageOf([picture(photo)])
    const out = join(folder, 'page.pdf')
    expect(await run(page, '--format', 'pdf', '--out', out)).toBe(0)
    expect(await readFile(out, 'utf8')).toMatch(/^pdf\nbroadsheet\n/)
    expect(output.join('')).toContain(out)
    expect(await run(page, '--format', 'json', '--out', out, '--as', 'layout@newsroom.test')).toBe(0)
    expect(await lines(page.id, 'exported', 'pages')).toMatchObject([
      { path: 'local export pdf', who: 'nobody' },
      { path: 'local export json', who: expect.stringContaining('layout@newsroom.test') },
    ])
  })

  it('writes nothing when the page is refused, says why and ends with 1; a proof it gives', async () => {
    const page = await pageOf([story(await desk.article())])
    const out = join(folder, 'refused.pdf')
    expect(await run(page, '--out', out)).toBe(1)
    expect(output).toEqual([expect.stringMatching(/^block not-approved item-1: 第 1 件：.*審定/)])
    await expect(readFile(out)).rejects.toThrow('ENOENT')
    expect(await lines(page.id, 'refused', 'pages')).toHaveLength(1)
    expect(await run(page, '--proof', '--out', out)).toBe(0)
    expect(await readFile(out, 'utf8')).toMatch(/^proof not-approved/)
  })

  it('does not work for those who may not export, without a page, or in a format there is none of', async () => {
    const page = await pageOf([])
    await app.idOf('reporter')
    const out = join(folder, 'none')
    await expect(run(page, '--out', out, '--as', 'reporter@newsroom.test')).rejects.toThrow('may not export')
    await expect(run(page, '--out', out, '--as', 'who@newsroom.test')).rejects.toThrow('no user')
    await expect(run({ id: 987654 }, '--out', out)).rejects.toThrow('There is no pages 987654')
    await expect(run(page, '--out', out, '--format', 'docx')).rejects.toThrow('--format  pdf, idml')
    await expect(run(page, '--out', out, '--format', 'idml', '--proof')).rejects.toThrow('no proof as idml')
    await expect(run(page)).rejects.toThrow('--out')
  })
})
