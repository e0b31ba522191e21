import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { release } from '../../../../src/gate/acts/release.ts'
import { runAfterChange } from '../../../../src/gate/acts/runAfterChange.ts'
import { saveState } from '../../../../src/gate/acts/saveState.ts'
import { takeDown } from '../../../../src/gate/acts/takedown.ts'
import { editor, newsroomInMemory, type NewsroomInMemory } from '../../helpers/newsroomInMemory.ts'
import { refusedWith } from '../../helpers/refusals.ts'
import { articleRow, photoRow } from '../../helpers/stored.ts'

type Data = Record<string, unknown>

let room: NewsroomInMemory
beforeEach(() => void (room = newsroomInMemory()))
afterEach(() => void vi.useRealTimers())

const req = (more: Data = {}) => room.request({ user: editor, ...more })
const down = (id: number | string = 4, more: Data = {}) =>
  takeDown({ kind: 'articles', collection: 'articles', id, reason: '查證中', req: req(more) })
const publish = (over: Data = {}) =>
  room.db.create({ collection: 'articles', data: articleRow({ _status: 'published', ...over }) })
const schedule = (over: Data = {}) =>
  void room.put('payload-jobs', {
    taskSlug: 'schedulePublish',
    waitUntil: '2026-12-01T00:00:00.000Z',
    input: { type: 'publish', doc: { relationTo: 'articles', value: '4' } },
    ...over,
  })

describe('a takedown', () => {
  it('makes the public row a draft with who, when and why, and a version of what was saved last', async () => {
    await publish()
    room.versions('articles').push({
      id: 90,
      parent: 4,
      latest: true,
      updatedAt: '2026-01-01T00:00:00.000Z',
      version: articleRow({ headline: { 'zh-Hant': '改寫中' } }),
    })
    const done = await down()
    const takedown = { by: 'users:7 editor@news.example', reason: '查證中' }
    expect(done).toMatchObject({ takedown, failed: [], canceled: 0, before: { _status: 'published' } })
    expect(room.rows('articles')[0]).toMatchObject({ _status: 'draft', takedown })
    const latest = room.versions('articles').find((one) => one.latest === true)
    expect(latest?.version).toMatchObject({ _status: 'draft', takedown, headline: { 'zh-Hant': '改寫中' } })
    expect(room.ledger().at(-1)).toBe('takenDown articles 4')
  })

  it('takes it from its readers, who are told why', async () => {
    await publish()
    await down()
    expect(room.rows('kept-stories')).toMatchObject([
      { isLive: false, removedBecause: 'taken-down', story: '' },
    ])
    expect(room.rows('story-changes').at(-1)?.kinds).toBe('zh-Hant=removed:taken-down')
  })

  it('takes what is kept even where the row itself says that it is no longer public', async () => {
    await publish()
    room.alter('articles', { _status: 'draft' })
    await down()
    expect(room.rows('kept-stories')).toMatchObject([{ isLive: false, removedBecause: 'taken-down' }])
  })

  it.each<[string, Data]>([
    ['nothing that may be public', { headline: {}, body: {}, attribution: null }],
    ['fields of another shape', { headline: 5, photos: 'x', byline: {}, mentions: 'none' }],
    ['a takedown already', { takedown: { at: '2026-01-01', by: 'users:1', reason: 'old' } }],
  ])('goes through with %s in the row', async (_, over) => {
    room.put('articles', articleRow({ id: 4, _status: 'published', ...over }))
    expect(await down()).toMatchObject({ failed: [] })
    expect(room.rows('articles')[0]).toMatchObject({ _status: 'draft', takedown: { reason: '查證中' } })
  })

  it('of nothing is nothing, and leaves no line', async () => {
    expect(await down(404)).toBeUndefined()
    expect(room.ledger()).toEqual([])
  })

  it('calls off what is planned, with a line for each, and leaves what has run', async () => {
    await publish()
    schedule()
    schedule({ input: { type: 'unpublish', doc: { relationTo: 'articles', value: '4' } } })
    schedule({ name: 'failed', hasError: true })
    schedule({ name: 'done', completedAt: '2026-01-01' })
    schedule({ name: 'of another', input: { doc: { relationTo: 'articles', value: '5' } } })
    expect(await down()).toMatchObject({ canceled: 2, failed: [] })
    expect(room.rows('payload-jobs').map(({ name }) => name)).toEqual(['failed', 'done', 'of another'])
    const canceled = room.rows('gate-decisions').filter(({ outcome }) => outcome === 'canceled')
    expect(canceled.map(({ contents }) => contents)).toMatchObject([
      { type: 'publish', dueAt: '2026-12-01T00:00:00.000Z' },
      { type: 'unpublish' },
    ])
  })

  it('goes through in an app without jobs', async () => {
    room = newsroomInMemory({ without: ['payload-jobs'] })
    await publish()
    expect(await down()).toMatchObject({ canceled: 0, failed: [] })
  })

  it.each<[string, string, string]>([
    ['its version', 'createVersion articles', 'version'],
    ['the schedules', 'find payload-jobs', 'schedules'],
    ['the ledger', 'create gate-decisions', 'decision'],
  ])('goes through when %s cannot be written, and says so', async (_, call, part) => {
    await publish()
    room.failing.set(call, new Error('the disk is full'))
    expect(await down()).toMatchObject({ failed: [part] })
    expect(room.rows('articles')[0]).toMatchObject({ _status: 'draft' })
    expect(room.rows('kept-stories')).toMatchObject([{ isLive: false }])
    expect(room.logged).toHaveLength(2)
    expect(room.logged[1]).toContain(`its part "${part}"`)
  })

  it('throws when not even the row can be written', async () => {
    await publish()
    room.failing.set('updateOne articles', new Error('the database is gone'))
    await expect(down()).rejects.toThrow('the database is gone')
  })

  it('waits for another writer, and goes through when they are done', async () => {
    vi.useFakeTimers()
    await publish()
    room.failing.set('updateOne articles', Object.assign(new Error('busy'), { code: 'SQLITE_BUSY' }))
    const running = down()
    await vi.advanceTimersByTimeAsync(100)
    room.failing.clear()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await running).toMatchObject({ failed: [] })
    expect(room.ledger().filter((line) => line.startsWith('takenDown'))).toHaveLength(1)
  })

  it('of a photo has the stories that show it made anew', async () => {
    const { id } = room.put('photos', photoRow({ _status: 'published' }))
    await publish({ photos: [{ photo: id, caption: {} }] })
    const asked = { kind: 'photos', collection: 'photos', id, reason: '', req: req() } as const
    await takeDown(asked)
    expect(String(room.rows('kept-stories')[0]?.goodUntil) < '1971').toBe(true)
  })
})

describe('the hooks of a collection after a takedown', () => {
  const calls: Data[] = []
  const hooked = (...afterChange: ((given: Data) => unknown)[]) => {
    calls.length = 0
    room = newsroomInMemory({ collections: { articles: { hooks: { afterChange } } } })
    // What the hooks are given as the document.
    Object.assign(room.payload, { findByID: async (asked: Data) => ({ id: asked.id, _status: 'draft' }) })
  }

  it('are told what became of the document, as by an unpublishing', async () => {
    hooked((given) => void calls.push(given))
    await publish()
    await down(4, { locale: 'en' })
    expect(calls).toMatchObject([
      {
        operation: 'update',
        data: { _status: 'draft' },
        doc: { id: '4' },
        previousDoc: { id: 4, _status: 'published' },
      },
    ])
  })

  it('all run, and the takedown stands, when one of them throws', async () => {
    hooked(
      () => Promise.reject(new Error('search is down')),
      (given) => void calls.push(given),
    )
    await publish()
    expect(await down()).toMatchObject({ failed: ['hooks'] })
    expect(calls).toHaveLength(1)
    expect(room.rows('articles')[0]?._status).toBe('draft')
    await expect(runAfterChange(req(), 'articles', { id: 4 })).rejects.toThrow('search is down')
  })

  it('are not looked up where there are none, or no such collection', async () => {
    await runAfterChange(req(), 'articles', { id: 4 })
    await runAfterChange(req(), 'nowhere', { id: 4 })
    expect(room.calls).toEqual([])
  })
})

describe('a release', () => {
  const free = (id: number | string = 4) =>
    release({ collection: 'articles', id, reason: '查證完畢', req: req() })

  it('lets what was taken down be published again, and publishes nothing', async () => {
    await publish()
    await down()
    expect(
      await refusedWith(room.db.updateOne({ collection: 'articles', id: 4, data: { _status: 'published' } })),
    ).toEqual(['taken-down at takedown.at'])
    expect(await free()).toBe('released')
    expect(room.rows('articles')[0]).toMatchObject({
      _status: 'draft',
      takedown: { at: null, by: null, reason: null },
    })
    const latest = room.versions('articles').find((one) => one.latest === true)
    expect(latest?.version).toMatchObject({ takedown: { at: null } })
    await room.db.updateOne({ collection: 'articles', id: 4, data: { _status: 'published' } })
    expect(room.ledger()).toEqual([
      'cleared articles 4',
      'takenDown articles 4',
      'refused articles 4',
      'released articles 4',
      'cleared articles 4',
    ])
    expect(room.rows('gate-decisions')[3]).toMatchObject({ reason: '查證完畢', path: 'database release' })
  })

  it('of what was not taken down, or is not there, does nothing', async () => {
    await publish()
    expect(await free()).toBe('standing')
    expect(await free(404)).toBe('absent')
    expect(room.ledger()).toEqual(['cleared articles 4'])
  })

  it('that cannot be written down does not happen', async () => {
    await publish()
    await down()
    room.failing.set('create gate-decisions', new Error('no room'))
    await expect(free()).rejects.toThrow('no room')
    expect(room.rows('articles')[0]).toMatchObject({ takedown: { reason: '查證中' } })
  })
})

describe('the version that a takedown saves', () => {
  const save = () =>
    saveState(room.guard, {
      collection: 'articles',
      id: 4,
      takedown: { at: 'now', by: null, reason: null },
      req: {},
    })

  it('is later than the one before it, also when the clock is not', async () => {
    const updatedAt = '2999-01-01T00:00:00.000Z'
    room.versions('articles').push({ id: 1, parent: 4, latest: true, updatedAt, version: {} })
    await save()
    expect(room.versions('articles').at(-1)).toMatchObject({
      updatedAt: '2999-01-01T00:00:00.001Z',
      latest: true,
    })
  })

  it('is of the row where there is no version, without its id', async () => {
    room.put('articles', articleRow({ id: 4 }))
    await save()
    const [made] = room.versions('articles')
    expect(made?.version).toMatchObject({ headline: { 'zh-Hant': '夜渡復航' }, _status: 'draft' })
    expect(made?.version).not.toHaveProperty('id')
  })

  it('is none where there is neither', async () => {
    await save()
    expect(room.versions('articles')).toEqual([])
  })
})
