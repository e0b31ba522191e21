import { describe, expect, it } from 'vitest'
import { guardOf } from '../../src/gate/guard/Guarded.ts'
import { judgeContextOf } from '../../src/gate/judge/JudgeContext.ts'
import { storedHash } from '../../src/pages/approval/approvals.ts'
import { latestRows } from '../../src/pages/judge/latestRows.ts'
import type { RestDoc } from './helpers/index.ts'
import { box, picture, rulesIn, story, openPrint } from './helpers/press.ts'

const { app, desk, editor, layout, pageOf, get, approve, save, lines } = await openPrint()

describe('a page is not exported while anything on it is not approved', () => {
  it('refuses a draft, exports it once it is approved, and refuses it again when it was changed', async () => {
    const article = await desk.article()
    const page = await pageOf([story(article)])
    const first = await get(page)
    expect(first.status).toBe(409)
    expect(first.body.errors[0]?.data.code).toBe('page-refused')
    expect(rulesIn(first)).toEqual(['item-1 not-approved'])
    expect((await approve('articles', article)).status).toBe(200)
    expect((await get(page)).status).toBe(200)
    await save('articles', article, { headline: '園圃延後開放' })
    expect(rulesIn(await get(page))).toEqual(['item-1 not-approved'])
    await save('articles', article, { headline: '社區園圃開放' })
    // Back to the very words that were approved.
    expect((await get(page)).status).toBe(200)
  })

  it('takes publishing for approval, until somebody saves a change', async () => {
    const article = await desk.article({ _status: 'published' })
    const page = await pageOf([story(article)])
    expect((await get(page)).status).toBe(200)
    await save('articles', article, { deck: '改過的副題' })
    expect(rulesIn(await get(page))).toEqual(['item-1 not-approved'])
    await approve('articles', article)
    const { status, text } = await get(page)
    expect(status).toBe(200)
    expect(text).toContain('改過的副題')
  })

  it('takes one locale that was published alone for approved on a page in it, whatever is half done in another', async () => {
    const article = await desk.article()
    await app.local.update({
      collection: 'articles',
      id: article.id,
      data: { headline: 'Half' },
      locale: 'en',
      draft: true,
    })
    expect((await approve('articles', article)).status).toBe(400)
    const path = `/articles/${article.id}?locale=zh-Hant&publishSpecificLocale=zh-Hant`
    const data = { _status: 'published' }
    expect((await app.rest('PATCH', path, { as: editor, body: data })).status).toBe(200)
    expect((await get(await pageOf([story(article)]))).status).toBe(200)
    expect((await get(await pageOf([story(article)], { locale: 'en' }))).status).toBe(409)
  })

  it('approves one locale alone when asked to', async () => {
    const article = await desk.article()
    await app.local.update({
      collection: 'articles',
      id: article.id,
      data: { headline: 'Half' },
      locale: 'en',
      draft: true,
    })
    expect((await approve('articles', article, { locale: 'zh-Hant' })).status).toBe(200)
    expect((await get(await pageOf([story(article)]))).status).toBe(200)
    expect((await approve('articles', article, { locale: 'fr' })).status).toBe(400)
  })

  it('asks the same of the photos and boxes that are printed with a story, and says which', async () => {
    const [photo, note] = [await desk.photo(), await desk.sidebar()]
    const article = await desk.article({ photos: [{ photo: photo.id }], sidebars: [note.id] })
    expect((await approve('articles', article)).status).toBe(200)
    const page = await pageOf([story(article)])
    const refused = await get(page, 'page.pdf', { ...layout, 'accept-language': 'zh-HK' })
    expect(rulesIn(refused)).toEqual(['item-1 not-approved', 'item-1 not-approved'])
    expect(refused.body.errors[0]?.message).toContain(`第 1 件：圖片 ${photo.id}：`)
    await approve('photos', photo)
    await approve('sidebars', note)
    expect((await get(page)).status).toBe(200)
    expect((await app.rest('GET', `/photos/${photo.id}`)).status).toBe(404)
  })

  it('does not print a photo twice that stands on the page by itself', async () => {
    const photo = await desk.photo({ _status: 'published', caption: '獨立的圖' })
    const article = await desk.article({
      _status: 'published',
      photos: [{ photo: photo.id, caption: '文中的圖說' }],
    })
    const { text } = await get(await pageOf([story(article), picture(photo)]))
    expect(text).toContain('獨立的圖')
    expect(text).not.toContain('文中的圖說')
  })

  it('ends with a takedown, also once it is released', async () => {
    const note = await desk.sidebar({ _status: 'published' })
    const page = await pageOf([box(note)])
    expect((await get(page)).status).toBe(200)
    const reason = { as: editor, body: { reason: '更正' } }
    await app.rest('POST', `/newsroom/takedown/sidebars/${note.id}`, reason)
    expect(rulesIn(await get(page))).toContain('item-1 taken-down')
    expect((await approve('sidebars', note)).status).toBe(400)
    await app.rest('POST', `/newsroom/release/sidebars/${note.id}`, reason)
    expect(rulesIn(await get(page))).toEqual(['item-1 not-approved'])
    await approve('sidebars', note)
    expect((await get(page)).status).toBe(200)
  })

  it('believes the ledger, and no record on the document itself', async () => {
    const article = await desk.article()
    await approve('articles', article)
    const { approved } = await app.local.findByID({ collection: 'articles', id: article.id, draft: true })
    const copy = await desk.article()
    await save('articles', copy, { approved })
    await app.rest('PATCH', `/articles/${copy.id}?draft=true`, { as: editor, body: { approved } })
    expect(rulesIn(await get(await pageOf([story(copy)])))).toEqual(['item-1 not-approved'])
  })
})

describe('approving', () => {
  it('records who, when and what on the version and in the ledger, and makes nothing public', async () => {
    const article = await desk.article({ headline: '未見報' })
    const { body } = await approve('articles', article)
    expect(body).toMatchObject({ approved: { by: expect.stringContaining('editor@newsroom.test') } })
    const draft = await app.local.findByID({ collection: 'articles', id: article.id, draft: true })
    expect(draft).toMatchObject({ _status: 'draft', headline: '未見報', approved: body.approved })
    expect(await lines(article.id, 'approved', 'articles')).toMatchObject([
      {
        path: 'REST approve',
        who: expect.stringContaining('editor@'),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
    expect((await app.rest('GET', `/articles/${article.id}`)).status).toBe(404)
    const page = await pageOf([story(article)])
    expect((await get(page)).status).toBe(200)
    expect((await app.rest('GET', `/articles/${article.id}?draft=true`)).status).toBe(404)
    expect((await app.rest('GET', `/pages/${page.id}`)).status).toBe(403)
  })

  it('loses nothing of the draft it approves', async () => {
    const photo = await desk.photo({ _status: 'published' })
    const article = await desk.article({
      kicker: '城市',
      photos: [{ photo: photo.id, caption: '此處' }],
      mentions: [{ text: '新華社', reason: '路名' }],
    })
    await app.local.update({
      collection: 'articles',
      id: article.id,
      data: { kicker: 'City' },
      locale: 'en',
      draft: true,
    })
    const read = async (locale: string) =>
      app.local.findByID({ collection: 'articles', id: article.id, draft: true, depth: 0, locale })
    const before = await Promise.all(['zh-Hant', 'en'].map(read))
    await approve('articles', article, { locale: 'zh-Hant' })
    const after = await Promise.all(['zh-Hant', 'en'].map(read))
    const without = ({ approved: _, ...rest }: RestDoc) => rest
    expect(after.map(without)).toEqual(before.map(without))
  })

  it('refuses what does not clear, with the findings, and notes that', async () => {
    const article = await desk.article({ attribution: { form: 'report', sources: [] } })
    const answer = await approve('articles', article)
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]).toMatchObject({ data: { findings: [{ rule: 'attribution-missing' }] } })
    expect(await lines(article.id, 'refused', 'articles')).toMatchObject([{ path: 'REST approve' }])
    expect(await lines(article.id, 'approved', 'articles')).toEqual([])
  })

  it('approves what is under embargo: when it may be printed is the page to say', async () => {
    const article = await desk.article({ embargoUntil: '2029-12-31T00:00:00.000Z' })
    expect((await approve('articles', article)).status).toBe(200)
  })

  it('does not approve unseen what somebody saved meanwhile', async () => {
    const article = await desk.article()
    const seen = await app.local.findByID({ collection: 'articles', id: article.id, draft: true })
    await save('articles', article, { headline: '另一個題' })
    const answer = await approve('articles', article, { updatedAt: seen.updatedAt })
    expect([answer.status, answer.body.errors?.[0]]).toMatchObject([
      409,
      { data: { code: 'approve-changed' } },
    ])
    const now = await app.local.findByID({ collection: 'articles', id: article.id, draft: true })
    expect((await approve('articles', article, { updatedAt: now.updatedAt })).status).toBe(200)
  })

  it('is for those who may publish', async () => {
    const article = await desk.article()
    for (const role of ['reporter', 'layout', 'consumer'] as const)
      expect((await approve('articles', article, {}, await app.as(role))).status).toBe(403)
    expect((await approve('articles', article, {}, {})).status).toBe(403)
    expect((await approve('articles', article, {}, await app.as('admin'))).status).toBe(200)
    expect((await approve('articles', { id: 987654 })).status).toBe(404)
    expect((await approve('pages', { id: 987654 })).status).toBe(404)
    expect((await approve('sources', { id: 1 })).status).toBe(404)
  })

  it('says whether the latest version is approved', async () => {
    const article = await desk.article()
    const ask = async () =>
      (await app.rest('GET', `/newsroom/approve/articles/${article.id}`, { as: layout })).body.approved
    expect(await ask()).toBe(false)
    await approve('articles', article)
    expect(await ask()).toBe(true)
    await save('articles', article, { headline: '改了' })
    expect(await ask()).toBe(false)
  })
})

describe('approving while somebody saves', () => {
  it('loses neither, and approves only what was approved', async () => {
    const article = await desk.article()
    const page = await pageOf([story(article)])
    const conflict = (error: unknown) => error
    await Promise.all([
      approve('articles', article),
      save('articles', article, { headline: '同時改的題' }).catch(conflict),
    ])
    const latest = await app.local.findByID({ collection: 'articles', id: article.id, draft: true })
    const [line] = await lines(article.id, 'approved', 'articles')
    const { status, text } = await get(page)
    // Approved before the change or after it; never the one under the other's name.
    expect(status === 200).toBe((await storedHashOf(article)) === line?.hash)
    if (status === 200) expect(text).toContain(latest.headline)
  })

  /** What the ledger would call the latest version. */
  const storedHashOf = async ({ id }: RestDoc) => {
    const bench = await judgeContextOf(guardOf(app.payload))
    const latest = (await latestRows(bench, 'articles', [String(id)])).get(String(id))
    return latest && storedHash(bench, latest)
  }
})
