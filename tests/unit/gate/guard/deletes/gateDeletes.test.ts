import { beforeEach, describe, expect, it } from 'vitest'
import { holdToDrafts } from '../../../../../src/gate/guard/draftsOnly.ts'
import { namesOf, usersOf } from '../../../../../src/gate/guard/deletes/gateDeletes.ts'
import { newsroomInMemory, type NewsroomInMemory } from '../../../helpers/newsroomInMemory.ts'
import { thrownBy } from '../../../helpers/refusals.ts'
import { articleRow, boxRow, photoRow } from '../../../helpers/stored.ts'

type Data = Record<string, unknown>

let room: NewsroomInMemory
beforeEach(() => void (room = newsroomInMemory()))

const published = { _status: 'published' }
const remove = (collection: string, id: unknown, req?: object) =>
  room.db.deleteOne({ collection, where: { id: { equals: id } }, ...(req && { req }) })
const removeAll = (collection: string) => room.db.deleteMany({ collection, where: {} })
const held = () => {
  const req = room.request()
  holdToDrafts(req)
  return req
}

describe('a source', () => {
  const crediting: [string, () => void][] = [
    ['a draft', () => void room.put('articles', articleRow({ linkedAssets: ['sources:1'] }))],
    [
      'a photo',
      () => void room.put('photos', photoRow({ ...published, linkedAssets: ['sources:1', 'sources:2'] })),
    ],
    [
      'a box in the trash',
      () => void room.put('sidebars', boxRow({ deletedAt: '2026-01-01', linkedAssets: ['sources:1'] })),
    ],
    [
      'an old version alone',
      () =>
        void room.versions('articles').push({ id: 90, parent: 12, version: { linkedAssets: ['sources:1'] } }),
    ],
  ]

  it.each(crediting)('that %s credits is never deleted', async (_, credit) => {
    credit()
    expect(await thrownBy(remove('sources', 1))).toMatchObject({ status: 409, isPublic: true })
    expect(await thrownBy(removeAll('sources'))).toMatchObject({ status: 409 })
    expect(room.rows('sources')).toHaveLength(3)
  })

  it('that nobody credits is deleted, and all processes read the sources anew', async () => {
    room.put('articles', articleRow({ linkedAssets: ['sources:11', 'photos:1'] }))
    const before = await room.guard.book.current()
    await remove('sources', 1)
    expect((await room.guard.book.current()).map(({ key }) => key)).toEqual(['cns', 'estuary'])
    expect(before).toHaveLength(3)
  })

  it('is kept in a newsroom that only watches, too', async () => {
    room = newsroomInMemory({ options: { enforce: 'report' } })
    room.put('articles', articleRow({ linkedAssets: ['sources:1'] }))
    expect(await thrownBy(remove('sources', 1))).toMatchObject({ status: 409 })
  })

  it('names those that credit it by headline, in the language of the request, and no more than five', async () => {
    for (let at = 1; at < 8; at++)
      room.put(
        'articles',
        articleRow({ linkedAssets: ['sources:1'], headline: { 'zh-Hant': `園圃之${at}` } }),
      )
    const words = []
    for (const language of ['en', 'zh-HK', 'zh-CN']) {
      const error = await thrownBy(remove('sources', 1, room.request({ language })))
      words.push(String(error))
      expect(String(error)).toContain('xinhua')
      expect(String(error)).toMatch(/園圃之1\P{L}、.*園圃之5\P{L} …/u)
      expect(String(error)).not.toMatch(/articles \d/)
    }
    expect(new Set(words).size).toBe(3)
  })
})

describe('those that use something', () => {
  it.each([
    [[], ''],
    [['photos 1'], 'photos 1'],
    [['a 1', 'a 2', 'a 3', 'a 4', 'a 5'], 'a 1、a 2、a 3、a 4、a 5'],
    [['a 1', 'a 2', 'a 3', 'a 4', 'a 5', 'a 6'], 'a 1、a 2、a 3、a 4、a 5 …'],
  ])('%j are named as %j', (users, names) => {
    expect(namesOf(users)).toBe(names)
  })

  it('are the published rows, and every row and version where those count; each once', async () => {
    const draft = room.put('articles', articleRow({ linkedAssets: ['photos:1'] }))
    const live = room.put('sidebars', boxRow({ ...published, linkedAssets: ['photos:1'] }))
    room.put('articles', articleRow({ ...published, linkedAssets: ['photos:11'] }))
    const version = { version: { linkedAssets: ['photos:1'] } }
    room
      .versions('articles')
      .push({ id: 91, parent: draft.id, ...version }, { id: 92, parent: 77, ...version })
    expect(await usersOf(room.guard, 'photos:1', false)).toEqual([`sidebars ${live.id}`])
    const all = await usersOf(room.guard, 'photos:1', true)
    expect(all.toSorted()).toEqual([`articles ${draft.id}`, 'articles 77', `sidebars ${live.id}`].toSorted())
  })
})

describe.each(['photos', 'sidebars'] as const)('one of the %s that a public document links', (collection) => {
  const row = collection === 'photos' ? photoRow : boxRow
  const linked = (over: Data = {}) => {
    const asset = room.put(collection, row({ ...published, ...over }))
    room.put('articles', articleRow({ ...published, linkedAssets: [`${collection}:${asset.id}`] }))
    return asset
  }

  it('is deleted only after its takedown', async () => {
    const { id } = linked()
    expect(await thrownBy(remove(collection, id))).toMatchObject({
      status: 409,
      data: { usedBy: ['articles 5'] },
    })
    Object.assign(room.rows(collection)[0] ?? {}, { takedown: { at: '2026-01-01T00:00:00.000Z' } })
    await remove(collection, id)
    expect(room.rows(collection)).toEqual([])
  })

  it('keeps the others too, where several are deleted at once', async () => {
    room.put(collection, row())
    linked()
    expect(await thrownBy(removeAll(collection))).toMatchObject({ status: 409 })
    expect(room.rows(collection)).toHaveLength(2)
  })

  it('is deleted in a newsroom that only watches', async () => {
    room = newsroomInMemory({ options: { enforce: 'report' } })
    const { id } = linked()
    await remove(collection, id)
    expect(room.rows(collection)).toEqual([])
  })

  it('is deleted where only drafts link it, and what is kept of stories is made anew', async () => {
    const { id } = room.put(collection, row())
    const article = await room.db.create({ collection: 'articles', data: articleRow(published) })
    // A link that the article lost since: its row still names it.
    const live = room.rows('articles')[0]
    if (live) Object.assign(live, { linkedAssets: [`${collection}:${id}`], _status: 'draft' })
    await remove(collection, id)
    const [kept] = room.rows('kept-stories').filter(({ document }) => document === `articles:${article.id}`)
    expect(String(kept?.goodUntil) < '1971').toBe(true)
  })
})

describe('an article', () => {
  it('that is deleted is gone for its readers, who are told so', async () => {
    const { id } = await room.db.create({ collection: 'articles', data: articleRow(published) })
    await remove('articles', id)
    expect(room.rows('articles')).toEqual([])
    expect(room.rows('kept-stories')).toMatchObject([
      { isLive: false, removedBecause: 'withdrawn', slug: 'night-ferry' },
    ])
    expect(room.rows('story-changes').at(-1)).toMatchObject({ kinds: 'zh-Hant=removed:withdrawn' })
  })

  it('stays, with its versions and its readers, when the deletion fails', async () => {
    const { id } = await room.db.create({ collection: 'articles', data: articleRow(published) })
    room.versions('articles').push({ id: 90, parent: id, version: {} })
    room.failing.set('deleteOne articles', new Error('the disk is full'))
    await expect(remove('articles', id)).rejects.toThrow('the disk is full')
    expect(room.rows('articles')).toHaveLength(1)
    expect(room.versions('articles')).toHaveLength(1)
    expect(room.rows('kept-stories')).toMatchObject([{ isLive: true }])
  })
})

describe('a request that is held to drafts', () => {
  it.each([
    ['articles', articleRow],
    ['photos', photoRow],
    ['sidebars', boxRow],
  ])('deletes drafts in %s, and nothing that is or was made public there', async (collection, row) => {
    const draft = room.put(collection, row())
    const live = room.put(collection, row(published))
    const trashed = room.put(collection, row({ ...published, deletedAt: '2026-01-01T00:00:00.000Z' }))
    expect(await thrownBy(remove(collection, live.id, held()))).toMatchObject({ status: 403 })
    expect(await thrownBy(remove(collection, trashed.id, held()))).toMatchObject({ status: 403 })
    await remove(collection, draft.id, held())
    expect(room.rows(collection).map(({ id }) => id)).toEqual([live.id, trashed.id])
  })

  it('leaves what somebody has scheduled', async () => {
    const { id } = room.put('articles', articleRow())
    const doc = { relationTo: 'articles', value: String(id) }
    room.put('payload-jobs', { taskSlug: 'schedulePublish', input: { doc }, hasError: false })
    expect(await thrownBy(remove('articles', id, held()))).toMatchObject({ status: 403 })
    room.alter('payload-jobs', { completedAt: '2026-01-01' })
    await remove('articles', id, held())
    expect(room.rows('articles')).toEqual([])
  })
})

describe('the ledger', () => {
  it('is deleted by nobody, in one line or in all', async () => {
    room.put('gate-decisions', { outcome: 'cleared' })
    for (const language of ['en', 'zh-HK', 'zh-CN']) {
      const error = await thrownBy(remove('gate-decisions', 4, room.request({ language })))
      expect(error).toMatchObject({ status: 403 })
    }
    expect(await thrownBy(removeAll('gate-decisions'))).toMatchObject({ status: 403 })
    expect(room.rows('gate-decisions')).toHaveLength(1)
  })
})

describe('what names a deleted document', () => {
  const lock = (relationTo: string, value: unknown, user = 3) => ({
    document: { relationTo, value },
    user: { relationTo: 'users', value: user },
  })
  const schedule = (relationTo: string, value: unknown) => ({
    taskSlug: 'schedulePublish',
    input: { doc: { relationTo, value } },
  })
  const left = (collection: string) => room.rows(collection).map(({ name }) => name)

  beforeEach(() => {
    room.put('articles', articleRow({ id: 5 }))
    room.put('articles', articleRow({ id: 55, slug: 'other' }))
    for (const [parent, name] of [
      [5, 'of 5'],
      [55, 'of 55'],
    ] as const)
      room.versions('articles').push({ id: 700 + parent, parent, name, version: {} })
    room.put('payload-jobs', { name: 'text', ...schedule('articles', '5') })
    room.put('payload-jobs', { name: 'number', ...schedule('articles', 5) })
    room.put('payload-jobs', { name: 'failed', ...schedule('articles', '5'), hasError: true })
    room.put('payload-jobs', { name: 'of another', ...schedule('articles', '55') })
    room.put('payload-jobs', { name: 'of a photo', ...schedule('photos', '5') })
    room.put('payload-jobs', { name: 'other task', ...schedule('articles', '5'), taskSlug: 'index' })
    room.put('payload-locked-documents', { name: 'its', ...lock('articles', 5) })
    room.put('payload-locked-documents', { name: 'of a photo', ...lock('photos', 5) })
    room.put('payload-preferences', { name: 'its', key: 'collection-articles-5' })
    room.put('payload-preferences', { name: 'of another', key: 'collection-articles-55' })
    room.put('gate-decisions', { name: 'line', subjectCollection: 'articles', subjectId: '5' })
  })

  it('goes with it: versions, schedules however their id is spelled, locks and preferences; the ledger stays', async () => {
    await remove('articles', 5)
    expect(room.versions('articles').map(({ name }) => name)).toEqual(['of 55'])
    expect(left('payload-jobs')).toEqual(['of another', 'of a photo', 'other task'])
    expect(left('payload-locked-documents')).toEqual(['of a photo'])
    expect(left('payload-preferences')).toEqual(['of another'])
    expect(left('gate-decisions')).toEqual(['line'])
  })

  it('goes of a user with the locks they hold and the preferences they set', async () => {
    room.put('users', { id: 3, email: 'a@news.example' })
    room.put('payload-preferences', { name: 'theirs', key: 'nav', user: { relationTo: 'users', value: 3 } })
    await remove('users', 3)
    expect(left('payload-locked-documents')).toEqual([])
    expect(left('payload-preferences')).toEqual(['its', 'of another'])
  })

  it('is not asked for where the app has no jobs, or the collection no locks and no versions', async () => {
    room = newsroomInMemory({
      without: ['payload-jobs', 'payload-preferences'],
      collections: { recipes: { lockDocuments: false } },
    })
    const { id } = room.put('recipes', {})
    room.calls.length = 0
    await remove('recipes', id)
    expect(room.calls).toEqual(['find recipes', 'deleteOne recipes'])
  })

  it('is asked for in few questions, however many documents there are', async () => {
    for (let at = 0; at < 250; at++) room.put('recipes', {})
    room.calls.length = 0
    await removeAll('recipes')
    const ofJobs = room.calls.filter((call) => call === 'deleteMany payload-jobs')
    expect(ofJobs).toHaveLength(3)
    expect(room.rows('recipes')).toEqual([])
  })

  it('is not looked for where Payload’s own collections are tidied', async () => {
    room.calls.length = 0
    await removeAll('payload-preferences')
    expect(room.calls).toEqual(['deleteMany payload-preferences'])
  })
})
