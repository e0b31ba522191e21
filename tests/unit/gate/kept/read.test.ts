import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { creditStamp } from '../../../../src/gate/kept/make/creditStamp.ts'
import { differences } from '../../../../src/gate/kept/mend/differences.ts'
import { forgetKept, keepOnStart } from '../../../../src/gate/kept/mend/keepOnStart.ts'
import { mendKept } from '../../../../src/gate/kept/mend/mendKept.ts'
import { changesSince } from '../../../../src/gate/kept/read/changesSince.ts'
import { numberChanges } from '../../../../src/gate/kept/read/numberChanges.ts'
import { remake } from '../../../../src/gate/kept/read/remake.ts'
import { storiesAfter } from '../../../../src/gate/kept/read/storiesAfter.ts'
import { storyAt } from '../../../../src/gate/kept/read/storyAt.ts'
import { noteChange } from '../../../../src/gate/kept/store/changes.ts'
import { newsroomInMemory, type NewsroomInMemory } from '../../helpers/newsroomInMemory.ts'
import { articleRow, bodyOf, photoRow } from '../../helpers/stored.ts'

type Data = Record<string, unknown>

let room: NewsroomInMemory
const now = '2026-11-28T12:00:00.000Z'
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
  room = newsroomInMemory()
})
afterEach(() => void vi.useRealTimers())

const later = (minutes: number) => void vi.setSystemTime(new Date(Date.parse(now) + minutes * 60_000))
const publish = (over: Data = {}) =>
  room.db.create({ collection: 'articles', data: articleRow({ _status: 'published', ...over }) })
const update = (id: number | string, data: Data) => room.db.updateOne({ collection: 'articles', id, data })
const kept = () => room.rows('kept-stories')
const both = {
  headline: { 'zh-Hant': '夜渡復航', en: 'Night ferries return' },
  body: {
    'zh-Hant': bodyOf('據新華社報道，渡輪復航。'),
    en: bodyOf('CITY, Jan. 5 (Xinhua) -- Ferries sail.'),
  },
}
const shown = (row: Data | undefined): Data => JSON.parse(String(row?.story))

describe('what has changed for readers', () => {
  const since = (number = 0, locale = 'zh-Hant', limit = 10) =>
    changesSince(room.guard, { locale, since: number, limit })

  it('is told in the order in which it was committed, each once, from where somebody stopped', async () => {
    const { id } = await publish()
    await publish({ slug: 'two' })
    const first = await since()
    expect(first.changes.map(({ number, slug, kind }) => [number, slug, kind])).toEqual([
      [1, 'night-ferry', 'published'],
      [2, 'two', 'published'],
    ])
    expect(first.until).toBe(2)
    expect((await since(first.until)).changes).toEqual([])
    await update(id, { _status: 'draft' })
    expect((await since(first.until)).changes).toMatchObject([{ number: 3, kind: 'removed:withdrawn' }])
  })

  it('is of the locale that is asked for, page by page, without an end where others changed', async () => {
    for (let at = 0; at < 5; at++) await publish({ slug: `s${at}` })
    const page = await since(0, 'zh-Hant', 2)
    expect([page.changes.length, page.until]).toEqual([2, 2])
    const english = await since(0, 'en')
    expect([english.changes.length, english.until]).toEqual([0, 5])
    const rest = await since(page.until, 'zh-Hant', 10)
    expect(rest.changes.map(({ slug }) => slug)).toEqual(['s2', 's3', 's4'])
  })

  it('does not have what is under embargo before its end', async () => {
    await noteChange(
      room.guard,
      {
        document: 'articles:4',
        guid: 'g',
        slug: 's',
        section: '',
        kinds: new Map([['en', 'published']]),
        at: '2026-11-28T13:00:00.000Z',
      },
      {},
    )
    expect((await since(0, 'en')).changes).toEqual([])
    later(61)
    expect((await since(0, 'en')).changes).toMatchObject([{ number: 1, at: '2026-11-28T13:00:00.000Z' }])
  })

  it('has what the clock changed though nobody asked for the story', async () => {
    const { id } = room.put(
      'photos',
      photoRow({ usableUntil: '2026-11-28T12:30:00.000Z', _status: 'published' }),
    )
    await publish({ photos: [{ photo: id }] })
    later(31)
    expect((await since()).changes.map(({ kind }) => kind)).toEqual(['published', 'updated'])
    expect(shown(kept()[0])).not.toHaveProperty('photos')
  })

  it('is told though one story could not be made anew', async () => {
    await publish()
    room.alter('kept-stories', { goodUntil: '1970-01-01T00:00:00.000Z' })
    room.failing.set('find articles', new Error('the database is slow'))
    expect((await since()).changes).toHaveLength(1)
    expect(room.logged).toEqual([expect.stringContaining('could not be made anew')])
  })
})

describe('the numbers of changes', () => {
  it('are given once, though two ask at the same moment', async () => {
    await publish()
    await publish({ slug: 'two' })
    expect(await Promise.all([numberChanges(room.guard), numberChanges(room.guard)])).toEqual([2, 0])
    expect(room.rows('story-changes').map(({ number }) => number)).toEqual([1, 2])
  })

  it('go on behind the greatest, and after a failure', async () => {
    room.put('story-changes', { number: 41, isWaiting: false, kinds: '', at: now })
    await publish()
    room.failing.set('updateOne story-changes', new Error('the disk is full'))
    await expect(numberChanges(room.guard)).rejects.toThrow('the disk is full')
    room.failing.clear()
    await numberChanges(room.guard)
    expect(room.rows('story-changes').map(({ number }) => number)).toEqual([41, 42])
  })

  it('are left to another process that gives them at the same moment', async () => {
    await publish()
    room.failing.set('updateOne story-changes', Object.assign(new Error('x'), { code: 112 }))
    expect(await numberChanges(room.guard)).toBe(0)
  })
})

describe('the list of stories', () => {
  const list = async (asked: Data = {}) => {
    const { stories, next } = await storiesAfter(room.guard, { locale: 'zh-Hant', limit: 10, ...asked })
    return { slugs: stories.map(({ slug }) => slug), next }
  }
  const five = async () => {
    for (let at = 0; at < 5; at++) {
      later(at)
      await publish({
        slug: `s${at}`,
        section: at % 2 === 0 ? 'local' : 'world',
        attribution: { form: 'report', sources: at === 4 ? [1, 2] : [1] },
      })
    }
    later(10)
  }

  it('is newest first, page by page, each story once', async () => {
    await five()
    const one = await list({ limit: 2 })
    expect(one.slugs).toEqual(['s4', 's3'])
    const two = await list({ limit: 2, after: one.next })
    expect(two.slugs).toEqual(['s2', 's1'])
    expect(await list({ limit: 2, after: two.next })).toEqual({ slugs: ['s0'], next: undefined })
    expect((await list({ limit: 5 })).next).toBeUndefined()
  })

  it.each<[string, Data, string[]]>([
    ['a section', { section: 'world' }, ['s3', 's1']],
    ['a source', { source: 'cns' }, ['s4']],
    ['the key of a source that begins alike', { source: 'cn' }, []],
    ['words, all of them', { words: ['票價', '夜渡'] }, ['s4', 's3', 's2', 's1', 's0']],
    ['words, of which one is missing', { words: ['票價', '電車'] }, []],
    ['a time from', { from: '2026-11-28T12:03:00.000Z' }, ['s4', 's3']],
    ['a time before', { to: '2026-11-28T12:01:00.000Z' }, ['s0']],
    ['another locale', { locale: 'en' }, []],
  ])('is that of %s', async (_, asked, slugs) => {
    await five()
    expect((await list(asked)).slugs).toEqual(slugs)
  })

  it('has no story that turns out to be gone, and is filled up from behind it', async () => {
    await five()
    for (const row of room.rows('articles')) if (row.slug === 's4') row._status = 'draft'
    for (const row of kept()) if (row.slug === 's4') row.goodUntil = '1970-01-01T00:00:00.000Z'
    expect((await list({ limit: 2 })).slugs).toEqual(['s3', 's2'])
    expect(kept().find(({ slug }) => slug === 's4')).toMatchObject({ isLive: false })
  })
})

describe('a story by its slug', () => {
  const at = async (slug: string, locale = 'zh-Hant') => {
    const found = await storyAt(room.guard, { slug, locale })
    return 'story' in found ? { status: found.status, slug: found.story.slug } : found
  }

  it.each<[string, () => Promise<unknown>, string, object]>([
    ['is found', () => publish(), 'night-ferry', { status: 'found', slug: 'night-ferry' }],
    ['is nowhere', () => publish(), 'day-ferry', { status: 'absent' }],
    [
      'has moved',
      () => publish({ previousSlugs: ['ferry'] }),
      'ferry',
      { status: 'moved', slug: 'night-ferry' },
    ],
    [
      'is gone',
      async () => update((await publish()).id, { _status: 'draft' }),
      'night-ferry',
      { status: 'gone', slug: 'night-ferry' },
    ],
    [
      'has moved, and is gone',
      async () => update((await publish({ previousSlugs: ['ferry'] })).id, { _status: 'draft' }),
      'ferry',
      { status: 'gone', slug: 'night-ferry' },
    ],
  ])('%s', async (_, given, slug, expected) => {
    await given()
    expect(await at(slug)).toMatchObject(expected)
  })

  it('is in other locales, which are named', async () => {
    await publish(both)
    expect(await at('night-ferry', 'fr')).toMatchObject({
      status: 'elsewhere',
      locales: ['zh-Hant', 'en'],
    })
  })

  it('is not told of before its embargo ends, not even that it is there', async () => {
    await publish()
    room.alter('kept-stories', { visibleFrom: '2026-11-28T13:00:00.000Z' })
    expect(await at('night-ferry')).toEqual({ status: 'absent' })
    expect(await at('night-ferry', 'en')).toEqual({ status: 'absent' })
    later(61)
    expect(await at('night-ferry')).toMatchObject({ status: 'found' })
  })

  it('is led to its new slug where that was changed behind what is kept', async () => {
    await publish()
    room.alter('articles', { slug: 'day-ferry' })
    room.alter('kept-stories', { goodUntil: '1970-01-01T00:00:00.000Z' })
    expect(await at('night-ferry')).toMatchObject({ status: 'moved', slug: 'day-ferry' })
  })
})

describe('a kept story that is made again', () => {
  const stale = () => room.alter('kept-stories', { goodUntil: '1970-01-01T00:00:00.000Z' })

  it('is made once for all who ask at the same moment', async () => {
    await publish()
    stale()
    const id = kept()[0]?.id ?? 0
    room.calls.length = 0
    const all = await Promise.all([
      remake(room.guard, { id }),
      remake(room.guard, { id }),
      remake(room.guard, { id }),
    ])
    expect(new Set(all).size).toBe(1)
    expect(room.calls.filter((call) => call === 'updateOne kept-stories')).toHaveLength(1)
    await remake(room.guard, { id })
    expect(room.calls.filter((call) => call === 'updateOne kept-stories')).toHaveLength(2)
  })

  it.each<[string, () => void, string]>([
    ['deleted', () => void room.rows('articles').splice(0), 'withdrawn'],
    ['unpublished', () => room.alter('articles', { _status: 'draft' }), 'withdrawn'],
    ['taken down', () => room.alter('articles', { takedown: { at: now }, _status: 'draft' }), 'taken-down'],
    ['without its credit', () => room.alter('articles', { attribution: {} }), 'expired'],
    ['not to be read', () => room.alter('articles', { photos: 'x' }), 'expired'],
  ])('is taken away where its article is %s', async (_, change, because) => {
    await publish()
    change()
    stale()
    expect((await storyAt(room.guard, { slug: 'night-ferry', locale: 'zh-Hant' })).status).toBe('gone')
    expect(kept()).toMatchObject([{ isLive: false, removedBecause: because, story: '' }])
  })

  it('says what a source is called now, and that is a change', async () => {
    await publish({
      attribution: { form: 'report', sources: [3] },
      body: { 'zh-Hant': bodyOf('首周票價減半。') },
    })
    const { until } = await changesSince(room.guard, { locale: 'zh-Hant', since: 0, limit: 9 })
    await room.db.updateOne({ collection: 'sources', id: 3, data: { name: { 'zh-Hant': '河口晚報' } } })
    // Readers may wait a second for a new name.
    later(1)
    expect(await storyAt(room.guard, { slug: 'night-ferry', locale: 'zh-Hant' })).toMatchObject({
      status: 'found',
    })
    expect(JSON.stringify(shown(kept()[0]))).toContain('河口晚報')
    const { changes } = await changesSince(room.guard, { locale: 'zh-Hant', since: until, limit: 9 })
    expect(changes).toMatchObject([{ kind: 'updated' }])
  })

  it('is nothing where there is no such row', async () => {
    expect(await remake(room.guard, { id: 404 })).toBeUndefined()
  })
})

describe('the stamp of those whom a story names', () => {
  it('is empty where it names none that is stored', () => {
    // Only these members are read.
    expect(
      creditStamp(
        {
          attribution: { sources: [{ key: 'x' }], via: [] },
          bylines: [],
          photos: [],
          sidebars: [],
          body: [],
        } as never,
        [],
      ),
    ).toBe('')
  })
})

describe('what is kept, compared with what it should be', () => {
  const found = async (only?: string[]) => {
    const lines: string[] = []
    for await (const { rule, id, locale, slug } of differences(room.guard, only))
      lines.push(`${rule} ${id} ${locale} ${slug}`)
    return lines
  }

  it.each<[string, () => void, string[]]>([
    ['as it is', () => undefined, []],
    [
      'a row that is missing',
      () => void room.rows('kept-stories').splice(0),
      ['kept-missing 4 zh-Hant night-ferry'],
    ],
    [
      'a row that is called gone',
      () => room.alter('kept-stories', { isLive: false }),
      ['kept-missing 4 zh-Hant night-ferry'],
    ],
    [
      'other words',
      () => room.alter('articles', { deck: { 'zh-Hant': '改' } }),
      ['kept-differs 4 zh-Hant night-ferry'],
    ],
    ['another slug', () => room.alter('articles', { slug: 'x' }), ['kept-differs 4 zh-Hant x']],
    [
      'an article that is a draft',
      () => room.alter('articles', { _status: 'draft' }),
      ['kept-left-over 4 zh-Hant night-ferry'],
    ],
    [
      'an article that is gone',
      () => void room.rows('articles').splice(0),
      ['kept-left-over 4 zh-Hant night-ferry'],
    ],
    [
      'an article that the gate refuses',
      () => room.alter('articles', { attribution: {} }),
      ['kept-left-over 4 zh-Hant night-ferry'],
    ],
    [
      'what waits to be made again',
      () => {
        room.alter('articles', { deck: { 'zh-Hant': '改' } })
        room.alter('kept-stories', { goodUntil: '1970-01-01T00:00:00.000Z' })
      },
      [],
    ],
  ])('%s', async (_, change, lines) => {
    await publish()
    change()
    expect(await found()).toEqual(lines)
  })

  it('is compared of every article, also beside one that cannot be read', async () => {
    await publish()
    await publish({ slug: 'two' })
    room.rows('kept-stories').splice(0)
    room.alter('articles', { headline: 5, photos: 'x' })
    expect(await found()).toEqual(['kept-missing 8 zh-Hant two'])
    expect(room.logged.length).toBeGreaterThan(0)
  })

  it('is mended, and a second run finds nothing', async () => {
    await publish(both)
    await publish({ slug: 'two' })
    await publish({ slug: 'three' })
    room.rows('kept-stories').splice(0, 2)
    for (const row of room.rows('articles')) if (row.slug === 'three') row._status = 'draft'
    expect(await mendKept(room.guard)).toBe(3)
    expect(await mendKept(room.guard)).toBe(0)
    expect(kept().filter(({ isLive }) => isLive === true)).toHaveLength(3)
  })
})

describe('a start', () => {
  it('keeps what was public before, once for each collection', async () => {
    room.put('articles', articleRow({ _status: 'published' }))
    await keepOnStart(room.payload)
    expect(kept()).toMatchObject([{ isLive: true, slug: 'night-ferry' }])
    expect(room.logged).toEqual([expect.stringContaining('1 public stories')])
    room.rows('kept-stories').splice(0)
    await keepOnStart(room.payload)
    expect(kept()).toEqual([])
  })

  it('with the newsroom switched off forgets that it has, so that the next looks through all of it', async () => {
    await keepOnStart(room.payload)
    await forgetKept(room.payload)
    expect(room.rows('payload-kv').filter(({ key }) => key === 'newsroom-kept')).toEqual([])
  })

  it('goes on where it cannot, and says so', async () => {
    room.failing.set('findOne payload-kv', new Error('no table'))
    await keepOnStart(room.payload)
    expect(room.logged).toEqual([expect.stringContaining('error: payload-newsroom: not every public story')])
  })

  it.each([[null], ['x'], [{}], [{ collections: 'articles' }]])(
    'reads %j, which somebody else left there, as nothing',
    async (data) => {
      room.put('payload-kv', { key: 'newsroom-kept', data })
      room.put('articles', articleRow({ _status: 'published' }))
      await keepOnStart(room.payload)
      expect(kept()).toHaveLength(1)
      expect(room.rows('payload-kv')[0]?.data).toEqual({ collections: ['articles'] })
    },
  )
})
