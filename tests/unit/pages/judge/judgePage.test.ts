import { beforeEach, describe, expect, it } from 'vitest'
import { approve } from '../../../../src/pages/approval/approve.ts'
import { approvePage } from '../../../../src/pages/approval/approvePage.ts'
import { judgePage } from '../../../../src/pages/judge/judgePage.ts'
import { latestRows } from '../../../../src/pages/judge/latestRows.ts'
import { pageDocuments } from '../../../../src/pages/judge/pageDocuments.ts'
import { treeIn } from '../../../../src/pages/judge/treeIn.ts'
import { photoIn } from '../../../../src/story/build.ts'
import { linkOf } from '../../helpers/links.ts'
import { editor, newsroomInMemory, type NewsroomInMemory } from '../../helpers/newsroomInMemory.ts'
import { thrownBy } from '../../helpers/refusals.ts'
import { articleRow, bodyOf, boxRow, pageRow, photoRow } from '../../helpers/stored.ts'

type Data = Record<string, unknown>

let room: NewsroomInMemory
beforeEach(() => void (room = newsroomInMemory()))

const published = { _status: 'published' }
const put = (collection: string, row: Data) => room.put(collection, row).id
const publish = async (collection: string, row: Data) =>
  (await room.db.create({ collection, data: { ...row, ...published } })).id
const article = (id: unknown, over: Data = {}) => ({ kind: 'article', article: id, ...over })
const picture = (id: unknown, over: Data = {}) => ({ kind: 'photo', photo: id, ...over })
const box = (id: unknown, over: Data = {}) => ({ kind: 'sidebar', sidebar: id, ...over })

const judged = async (page: Data, templates?: string[]) =>
  judgePage(await room.judging(), page, templates ? { templates } : {})
/** What stands in a page's way, as `item rule`, but for the approval of its own words. */
const found = async (page: Data, templates?: string[]) =>
  (await judged(page, templates)).findings
    .filter(({ item, rule }) => item !== 'page' || rule !== 'not-approved')
    .map(({ item, rule }) => `${item} ${rule}`)
const req = (more: Data = {}) => room.request({ user: editor, ...more })

describe('a page', () => {
  it('is cleared when all of it is approved: what is public as it stands, and its own words', async () => {
    const id = await publish('articles', articleRow())
    const page = room.put('pages', pageRow({ items: [article(id)] }))
    expect((await judged(page)).cleared).toBeUndefined()
    expect(await approvePage({ id: page.id, req: req() })).toMatchObject({
      by: 'users:7 editor@news.example',
    })
    const { cleared, findings } = await judged(page)
    expect(findings).toEqual([])
    expect(cleared?.items.map(({ name, role }) => `${name} ${role}`)).toEqual(['item-1 lead'])
  })

  it.each<[string, Data, string[]]>([
    ['has nothing on it', {}, ['page page-empty']],
    ['has items that are no list', { items: null }, ['page page-empty']],
    [
      'has no time on sale',
      { onSaleAt: null, items: [{}] },
      ['page page-on-sale-missing', 'item-1 item-empty'],
    ],
    [
      'has a locale that there is none of',
      { locale: 'fr', items: [{}] },
      ['page page-locale-unknown', 'item-1 item-empty'],
    ],
    [
      'has a template that the printer does not know',
      { template: 'poster', items: [{}] },
      ['page page-template-unknown', 'item-1 item-empty'],
    ],
    [
      'places what is not there',
      { items: [article(404), picture('x')] },
      ['item-1 item-missing', 'item-2 item-missing'],
    ],
  ])('that %s is refused at once for all that is wrong', async (_, over, lines) => {
    expect(await found(pageRow(over), ['broadsheet'])).toEqual(lines)
  })

  it('takes any template where the newsroom has no printer', async () => {
    expect(await found(pageRow({ template: 'poster' }))).toEqual(['page page-empty'])
  })

  it('does not take what is in the trash, and goes on behind what cannot be read', async () => {
    const trashed = put('articles', articleRow({ deletedAt: '2026-01-01' }))
    const broken = put('articles', articleRow({ photos: 'x' }))
    const good = await publish('articles', articleRow({ slug: 'good' }))
    expect(await found(pageRow({ items: [article(trashed), article(broken), article(good)] }))).toEqual([
      'item-1 item-missing',
      'item-2 item-unreadable',
    ])
  })

  it('tells of a caption that nothing on it shows, which stops nothing', async () => {
    const id = await publish('articles', articleRow())
    const { findings } = await judged(pageRow({ items: [article(id, { caption: '渡輪' })] }))
    expect(findings.filter(({ severity }) => severity === 'warn').map(({ rule }) => rule)).toEqual([
      'caption-unused',
    ])
  })

  it('is judged for the moment at which it is on sale', async () => {
    const soon = await publish('articles', articleRow())
    room.alter('articles', { embargoUntil: '2026-11-28T21:59:59.000Z' })
    expect(await found(pageRow({ items: [article(soon)] }))).not.toContain('item-1 embargoed')
    room.alter('articles', { embargoUntil: '2026-11-28T22:00:00.001Z' })
    expect(await found(pageRow({ items: [article(soon)] }))).toContain('item-1 embargoed')
  })

  it('is judged with the photos and boxes of its stories, each once, drafts as they were saved last', async () => {
    const photo = put('photos', photoRow({ usableIn: ['web'] }))
    const id = put(
      'articles',
      articleRow({ photos: [{ photo }, { photo }], sidebars: [put('sidebars', boxRow({ sources: [] }))] }),
    )
    expect(await found(pageRow({ items: [article(id)] }))).toEqual([
      'item-1 not-approved',
      'item-1 rights-channel',
      'item-1 not-approved',
      'item-1 sidebar-source-missing',
      'item-1 not-approved',
    ])
  })

  it('goes on crediting a source that is retired where the public row does, and does not begin to', async () => {
    const live = await publish('articles', articleRow())
    const draft = put('articles', articleRow({ slug: 'draft' }))
    await room.db.updateOne({ collection: 'sources', id: 1, data: { retiredFrom: '2026-01-01T00:00:00Z' } })
    expect(await found(pageRow({ items: [article(live)] }))).not.toContain('item-1 source-retired')
    expect(await found(pageRow({ items: [article(draft)] }))).toContain('item-1 source-retired')
  })

  it.each<[string, Data, string]>([
    ['its cut', { endAfter: 1 }, '據新華社報道，夜間渡輪下月復航。'],
    ['a cut behind the end', { endAfter: 99 }, '首周票價減半。'],
    ['no cut', {}, '首周票價減半。'],
  ])('prints of a story with %s as far as it says, and judges that', async (_, over, last) => {
    const id = await publish('articles', articleRow())
    const { page } = await judged(pageRow({ items: [article(id, { headline: '短題', ...over })] }))
    const [placed] = page.items
    const story = placed?.subject.type === 'story' ? placed.subject : undefined
    expect(story?.headline).toBe('短題')
    expect(JSON.stringify(story?.body.at(-1))).toContain(last)
  })

  it('prints a photo once where the page and a story on it both place it', async () => {
    const photo = await publish('photos', photoRow())
    const id = await publish('articles', articleRow({ photos: [{ photo }] }))
    const { printed } = await judged(pageRow({ items: [article(id), picture(photo)] }))
    expect(printed.map(({ item, document }) => `${item} ${document.kind}`)).toEqual([
      'item-1 articles',
      'item-2 photos',
    ])
  })

  it('has a hole where a linked photo is gone, though the web goes on without it', async () => {
    const photo = await publish('photos', photoRow())
    const id = await publish('articles', articleRow({ photos: [{ photo }] }))
    room.rows('photos').splice(0)
    expect(await found(pageRow({ items: [article(id)] }))).toEqual(['item-1 link-missing'])
  })

  it('asks as many questions for twenty items as for two', async () => {
    const questions = async (count: number) => {
      const items = Array.from({ length: count }, (_, at) =>
        article(put('articles', articleRow({ slug: `s${count}-${at}` }))),
      )
      const judging = await room.judging()
      room.calls.length = 0
      await judgePage(judging, pageRow({ items }))
      return room.calls.length
    }
    expect(await questions(20)).toBe(await questions(2))
  })

  it('knows the words that it says itself, and judges them', async () => {
    const id = await publish('articles', articleRow())
    const { wordFindings, words } = await judged(
      pageRow({ items: [article(id, { headline: '據中新社報道：夜渡' })] }),
    )
    expect(wordFindings).toMatchObject([
      { item: 'item-1', rule: 'attribution-undeclared', finding: { path: 'headline' } },
    ])
    expect(words.map(({ of }) => of)).toEqual(['page', `articles:${id}`])
  })
})

describe('what is approved for print', () => {
  const approvedAs = async (id: unknown) =>
    !(await found(pageRow({ items: [article(id)] }))).includes('item-1 not-approved')
  const version = (parent: number | string, over: Data) => {
    for (const one of room.versions('articles')) one.latest = false
    const updatedAt = `2026-11-28T11:00:0${room.versions('articles').length}.000Z`
    room.versions('articles').push({
      id: 800 + room.versions('articles').length,
      parent,
      latest: true,
      updatedAt,
      version: articleRow({ ...over, updatedAt }),
    })
  }

  it('is what is public, as long as the latest version reads the same in the page’s locale', async () => {
    const id = await publish('articles', articleRow())
    expect(await approvedAs(id)).toBe(true)
    version(id, { headline: { 'zh-Hant': '夜渡復航', en: 'Ferries' } })
    expect(await approvedAs(id)).toBe(true)
    version(id, { headline: { 'zh-Hant': '改寫中' } })
    expect(await approvedAs(id)).toBe(false)
  })

  it('is what somebody has approved, until it is changed, and again when it is changed back', async () => {
    const id = put('articles', articleRow())
    version(id, {})
    expect(await approve({ kind: 'articles', id, req: req() })).toMatchObject({
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(await approvedAs(id)).toBe(true)
    version(id, { deck: { 'zh-Hant': '改' } })
    expect(await approvedAs(id)).toBe(false)
    version(id, {})
    expect(await approvedAs(id)).toBe(true)
  })

  it('is nothing after a takedown, also once it is released, until somebody approves it again', async () => {
    const id = await publish('articles', articleRow())
    for (const outcome of ['takenDown', 'released'])
      room.put('gate-decisions', {
        outcome,
        subjectCollection: 'articles',
        subjectId: String(id),
        at: '2998-01-01T00:00:00.000Z',
      })
    expect(await approvedAs(id)).toBe(false)
  })

  it('is not what the ledger says of another document with the same words', async () => {
    const id = put('articles', articleRow())
    await approve({ kind: 'articles', id, req: req() })
    expect(await approvedAs(put('articles', articleRow({ slug: 'night-ferry' })))).toBe(false)
  })

  it.each<[string, Data, string]>([
    ['lacks its credit', { attribution: {} }, 'attribution-missing'],
    ['has no headline', { headline: {} }, 'text-blank'],
  ])('is not what %s', async (_, over, rule) => {
    const id = put('articles', articleRow(over))
    const error = await thrownBy(approve({ kind: 'articles', id, req: req() }))
    expect(error).toMatchObject({
      status: 400,
      findings: expect.arrayContaining([expect.objectContaining({ rule })]),
    })
    expect(room.ledger()).toEqual([`refused articles ${id}`])
  })

  it('may be under embargo: the page knows whether that is over when it is on sale', async () => {
    const id = put('articles', articleRow({ embargoUntil: '2999-01-01T00:00:00.000Z' }))
    expect(await approve({ kind: 'articles', id, req: req() })).toMatchObject({
      by: expect.stringContaining('users:7'),
    })
  })

  it('is nothing that was saved again since it was looked at, and nothing that is not there', async () => {
    const id = put('articles', articleRow())
    version(id, {})
    const seen = '2026-11-28T11:00:00.000Z'
    expect(await approve({ kind: 'articles', id, seen: '2026-11-28T10:00:00.000Z', req: req() })).toBe(
      'changed',
    )
    expect(await approve({ kind: 'articles', id: 404, req: req() })).toBe('absent')
    expect(await approve({ kind: 'articles', id, seen: 'yesterday', req: req() })).toBe('changed')
    expect(room.ledger()).toEqual([])
    expect(
      await approve({ kind: 'articles', id, seen: '2026-11-28T19:00:00+08:00', req: req() }),
    ).toMatchObject({ at: expect.any(String) })
    expect(room.versions('articles')[0]?.version).toMatchObject({
      approved: { by: 'users:7 editor@news.example' },
      updatedAt: seen,
    })
  })

  it('is one locale alone where only that is asked for', async () => {
    const id = put('articles', articleRow({ headline: { 'zh-Hant': '夜渡復航', en: 'Ferries' } }))
    expect(await thrownBy(approve({ kind: 'articles', id, req: req() }))).toMatchObject({
      findings: [{ locale: 'en' }],
    })
    await approve({ kind: 'articles', id, locale: 'zh-Hant', req: req() })
    expect(await approvedAs(id)).toBe(true)
  })

  it('is nothing when it cannot be written down', async () => {
    const id = put('articles', articleRow())
    version(id, {})
    room.failing.set('create gate-decisions', new Error('no room'))
    await expect(approve({ kind: 'articles', id, req: req() })).rejects.toThrow('no room')
    expect(room.versions('articles')[0]?.version).not.toHaveProperty('approved')
  })
})

describe('a page’s own words', () => {
  const waiting = async (page: Data) => (await judged(page)).approval
  const page = async (over: Data = {}) =>
    room.put('pages', pageRow({ items: [article(await publish('articles', articleRow()))], ...over }))

  it('wait as a whole where they were never approved, and by place where they were', async () => {
    const row = await page()
    expect(await waiting(row)).toMatchObject({ isApproved: false, wasApproved: false })
    await approvePage({ id: row.id, req: req() })
    expect(await waiting(row)).toMatchObject({ isApproved: true, waiting: [] })
    const changed = { ...row, title: { 'zh-Hant': '港聞' } }
    expect(await waiting(changed)).toMatchObject({
      wasApproved: true,
      waiting: [
        {
          item: 'page',
          words: [{ field: 'title', text: '港聞' }],
          before: [{ field: 'title', text: '本埠' }],
        },
      ],
    })
  })

  it('stay approved when an item only moves or is set larger', async () => {
    const [one, two] = [
      await publish('articles', articleRow()),
      await publish('articles', articleRow({ slug: 'two' })),
    ]
    const row = room.put('pages', pageRow({ items: [article(one), article(two)] }))
    await approvePage({ id: row.id, req: req() })
    const moved = {
      ...row,
      items: [article(two, { columns: 5 }), article(one, { role: 'brief' })],
      template: 'tabloid',
    }
    expect((await waiting(moved)).isApproved).toBe(true)
    expect((await waiting({ ...row, items: [article(one)] })).isApproved).toBe(false)
  })

  it('are another’s when a source is called otherwise', async () => {
    const photo = await publish('photos', photoRow({ credits: [3] }))
    const row = room.put('pages', pageRow({ items: [picture(photo)] }))
    await approvePage({ id: row.id, req: req() })
    await room.db.updateOne({ collection: 'sources', id: 3, data: { name: { 'zh-Hant': '河口晚報' } } })
    expect(await waiting(row)).toMatchObject({ isApproved: false, waiting: [{ item: 'item-1' }] })
  })

  it.each<[string, (row: Data) => Data, string]>([
    ['a page that is not there', () => ({ id: 404 }), 'absent'],
    ['a page that was saved since', () => ({ seen: '2026-11-28T09:00:00.000Z' }), 'changed'],
    ['other words than those that were looked at', () => ({ hash: 'x' }), 'changed'],
  ])('are not approved of %s', async (_, asked, expected) => {
    const row = await page()
    expect(await approvePage({ id: row.id, req: req(), ...asked(row) })).toBe(expected)
    expect(room.ledger().filter((line) => line.startsWith('approved'))).toEqual([])
  })

  it('are not approved of a page in the trash', async () => {
    const row = await page({ deletedAt: '2026-01-01' })
    expect(await approvePage({ id: row.id, req: req() })).toBe('absent')
  })

  it('are refused with what is found in them, in the language of the request, and it is written down', async () => {
    const row = await page({ title: { 'zh-Hant': '據法新社報道' } })
    const words = []
    for (const language of ['en', 'zh-HK', 'zh-CN']) {
      const error = await thrownBy(approvePage({ id: row.id, req: req({ language }) }))
      expect(error).toMatchObject({
        status: 409,
        data: { code: 'page-refused' },
        findings: [{ item: 'page', rule: 'attribution-undeclared' }],
      })
      words.push(String(error))
    }
    expect(new Set(words).size).toBe(3)
    expect(room.ledger().filter((line) => line === `refused pages ${row.id}`)).toHaveLength(3)
  })

  it('are no form’s: what was never stored nobody approved', async () => {
    const row = await page()
    await approvePage({ id: row.id, req: req() })
    const { id: _id, ...form } = row
    expect(await waiting(form)).toMatchObject({ isApproved: false, wasApproved: false })
  })
})

describe('the documents of a page', () => {
  it('are its own, and the photos and boxes of its stories; linked stories only as there or not', async () => {
    const photo = put('photos', photoRow())
    const inBody = put('photos', photoRow())
    const linked = put('articles', articleRow({ slug: 'linked', _status: 'draft' }))
    const body = {
      'zh-Hant': bodyOf(
        '據新華社報道。',
        photoIn(String(inBody), ''),
        linkOf('articles', linked, '前文'),
        linkOf('articles', 404, '沒有'),
      ),
    }
    const id = put('articles', articleRow({ photos: [{ photo }], body }))
    const items = [
      { kind: 'articles', id: String(id) },
      { kind: 'photos', id: '' },
    ] as const
    const documents = await pageDocuments(await room.judging(), items)
    expect([...documents.photos.keys()].toSorted()).toEqual([String(photo), String(inBody)].toSorted())
    expect(Object.fromEntries(documents.linkedArticles)).toEqual({
      [`articles:${linked}`]: true,
      'articles:404': false,
    })
  })

  it('are read as they were saved last, beside the public row', async () => {
    const id = put('articles', articleRow({ ...published, takedown: { at: '2026-01-01' } }))
    room
      .versions('articles')
      .push({ id: 900, parent: id, latest: true, version: articleRow({ slug: 'newer', takedown: null }) })
    const found = await latestRows(await room.judging(), 'articles', [String(id), String(id), 'x'])
    expect([...found.keys()]).toEqual([String(id)])
    expect(found.get(String(id))).toMatchObject({
      version: '900',
      row: { slug: 'newer', id, takedown: { at: '2026-01-01' } },
      before: { slug: 'night-ferry' },
    })
  })

  it('have a tree in a locale in which they have no words', async () => {
    expect(treeIn(await room.judging(), 'en', 'articles', articleRow())).toMatchObject({
      locale: 'en',
      headline: '',
    })
  })
})

describe('a box on a page', () => {
  it('is judged by itself, as a picture is', async () => {
    const items = [
      box(await publish('sidebars', boxRow())),
      picture(await publish('photos', photoRow({ usableIn: ['web'] }))),
    ]
    expect(await found(pageRow({ items }))).toEqual(['item-2 rights-channel'])
  })
})
