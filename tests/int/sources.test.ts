import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf, type Desk } from './helpers/documents.ts'
import { bootNewsroom, type BootedNewsroom, type RestDoc } from './helpers/index.ts'

let app: BootedNewsroom
let desk: Desk
beforeAll(async () => {
  app = await bootNewsroom()
  desk = deskOf(app)
})
afterAll(() => app?.stop())

interface Refused {
  errors: { message: string; data?: { usedBy?: string[]; errors?: { path: string; message: string }[] } }[]
}

const asking = async (language: string) => ({ ...(await app.as('admin')), 'Accept-Language': language })
const change = async ({ id }: RestDoc, body: Record<string, unknown>, language = 'zh-HK') =>
  app.rest<Refused>('PATCH', `/sources/${id}`, { as: await asking(language), body })
const remove = async ({ id }: RestDoc, language = 'zh-HK') =>
  app.rest<Refused>('DELETE', `/sources/${id}`, { as: await asking(language) })
const credit = (source: RestDoc) => ({ attribution: { form: 'report', sources: [source.id] } })

describe('a source', () => {
  it('has a name and a key on every save, and says so at the field, in the editor’s language', async () => {
    const source = await desk.source()
    const blank = await change(source, { name: '　' })
    expect(blank.status).toBe(400)
    expect(blank.body.errors[0]?.data?.errors).toMatchObject([
      { path: 'name', message: expect.stringContaining('名稱還沒有填') },
    ])
    expect((await change(source, { name: ' ' }, 'zh-CN')).body.errors[0]?.message).toContain('名称还没有填')
    expect((await change(source, { name: ' ' }, 'en')).body.errors[0]?.message).toContain('Name is empty')
  })

  it('may have another key until somebody credits it', async () => {
    expect((await change(await desk.source(), { key: 'quite-new' })).status).toBe(200)
  })

  it('keeps its key once anything credits it, a draft beside what is public included', async () => {
    const [inDraft, besidePublic, other] = [await desk.source(), await desk.source(), await desk.source()]
    await desk.article({ ...credit(inDraft), headline: '還是草稿' })
    const { id } = await desk.article({ ...credit(other), headline: '已經見報', _status: 'published' })
    await app.local.update({ collection: 'articles', id, data: credit(besidePublic), draft: true })
    for (const [source, user] of [
      [inDraft, '還是草稿'],
      [besidePublic, '已經見報'],
    ] as const) {
      const { status, body } = await change(source, { key: 'another' }, 'en')
      expect(status).toBe(400)
      expect(body.errors[0]?.message).toContain(`“${user}”`)
    }
  })

  it('is never deleted while anything credits it, and the refusal says who and what to do instead', async () => {
    const source = await desk.source()
    const { id } = await desk.article(credit(source))
    const { status, body } = await remove(source)
    expect(status).toBe(409)
    expect(body.errors[0]?.message).toMatch(/不能刪除；請填「停用日期」/)
    expect(body.errors[0]?.data?.usedBy).toEqual([`articles ${id}`])
    expect((await remove(source, 'en')).body.errors[0]?.message).toContain('Retired from')
    await app.local.delete({ collection: 'articles', id })
    expect((await remove(source)).status).toBe(200)
  })

  const crediting: Record<
    string,
    (id: number | string) => [collection: 'article' | 'photo' | 'sidebar', data: object]
  > = {
    'attribution.sources': (id) => ['article', { attribution: { form: 'report', sources: [id] } }],
    'attribution.via': (id) => ['article', { attribution: { form: 'report', via: [id] } }],
    'a byline': (id) => ['article', { byline: [{ name: '陳小文', source: id }] }],
    'a photo’s credits': (id) => ['photo', { credits: [id] }],
    'a photo’s via': (id) => ['photo', { via: [id] }],
    'a box’s sources': (id) => ['sidebar', { sources: [id] }],
  }
  const plural = { article: 'articles', photo: 'photos', sidebar: 'sidebars' } as const
  const nothing = {
    attribution: { form: 'staff', sources: [], via: [] },
    byline: [],
    credits: [],
    via: [],
    sources: [],
  }

  it.each(Object.keys(crediting))(
    'is not deleted while only an older version names it, in %s, by any path',
    async (where) => {
      const source = await desk.source()
      const [kind, data] = crediting[where]?.(source.id) ?? (['article', {}] as const)
      const collection = plural[kind]
      const { id } = await desk[kind]({ ...data })
      for (const words of ['一', '二', '三'])
        await app.local.update({
          collection,
          id,
          data: { ...nothing, place: words, kicker: words },
          draft: true,
        })
      const { status, body } = await remove(source)
      expect(status).toBe(409)
      expect(body.errors[0]?.data?.usedBy).toEqual([`${collection} ${id}`])
      const at = { collection: 'sources', where: { id: { equals: source.id } } }
      await expect(app.local.delete({ collection: 'sources', id: source.id })).rejects.toThrow(
        /cannot be deleted|不能刪除/,
      )
      await expect(app.payload.db.deleteOne(at)).rejects.toThrow(/cannot be deleted|不能刪除/)
      await expect(app.payload.db.deleteMany(at)).rejects.toThrow(/cannot be deleted|不能刪除/)
      const bulk = await app.local.delete({ collection: 'sources', where: at.where })
      expect(bulk.errors).toHaveLength(1)
      expect(await app.local.findByID({ collection: 'sources', id: source.id })).toMatchObject({
        key: source.key,
      })
      await app.local.delete({ collection, id })
      expect((await remove(source)).status).toBe(200)
    },
  )

  it('stays in a byline that is restored: an agency’s reporter never becomes one of ours', async () => {
    const source = await desk.source({ name: '燈塔社' })
    const byline = [{ name: '陳小文', source: source.id }]
    const { id } = await desk.article({ ...credit(source), byline, _status: 'published' })
    const other = await desk.source()
    await app.local.update({ collection: 'articles', id, data: { ...credit(other), byline: [] } })
    await remove(source)
    const { docs } = await app.local.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
    })
    await app.rest('POST', `/articles/versions/${docs[0]?.id}`, { as: await app.as('editor') })
    const now = await app.local.findByID({ collection: 'articles', id, depth: 0 })
    expect(now.byline).toMatchObject([{ name: '陳小文', source: source.id }])
    expect(now.creditLine).toContain('燈塔社')
  })
})
