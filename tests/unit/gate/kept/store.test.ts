import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  always,
  documentName,
  fromTheStart,
  instantIn,
  partsOfName,
  positionOf,
  staleMark,
} from '../../../../src/gate/kept/KeptStory.ts'
import { storyAt } from '../../../../src/gate/kept/read/storyAt.ts'
import { kindIn, noteChange } from '../../../../src/gate/kept/store/changes.ts'
import { kindOf } from '../../../../src/gate/kept/store/keepPublished.ts'
import { withInstants } from '../../../../src/gate/kept/store/keptRows.ts'
import { removalOf } from '../../../../src/gate/kept/store/removalOf.ts'
import { newsroomInMemory, type NewsroomInMemory } from '../../helpers/newsroomInMemory.ts'
import { articleRow, bodyOf, boxRow, photoRow } from '../../helpers/stored.ts'
import { linkOf } from '../../helpers/links.ts'

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

describe('what is kept of a story', () => {
  it('is one row for each locale that has content, and a note of what changed', async () => {
    await publish(both)
    expect(kept().map(({ locale, isLive, slug }) => [locale, isLive, slug])).toEqual([
      ['zh-Hant', true, 'night-ferry'],
      ['en', true, 'night-ferry'],
    ])
    expect(room.rows('story-changes')).toMatchObject([
      { document: 'articles:4', kinds: 'zh-Hant=published en=published', isWaiting: true, at: now },
    ])
  })

  it('keeps its place in the list however often it changes', async () => {
    const { id } = await publish()
    const position = kept()[0]?.position
    later(60)
    await update(id, { deck: { 'zh-Hant': '票價減半' } })
    expect(kept()).toMatchObject([{ position, changedAt: '2026-11-28T13:00:00.000Z' }])
  })

  it('is told as changed only where its text is another', async () => {
    const { id } = await publish(both)
    later(60)
    await update(id, { owner: 'users:9' })
    expect(room.rows('story-changes')).toHaveLength(1)
    expect(kept()[0]).toMatchObject({ changedAt: now })
    await update(id, { deck: { en: 'Half price' } })
    expect(room.rows('story-changes')[1]).toMatchObject({ kinds: 'en=updated' })
  })

  it('is told as corrected where a correction is new, and as updated where only words are', async () => {
    const { id } = await publish()
    await update(id, { corrections: [{ at: now, text: { 'zh-Hant': '應為十二' } }] })
    await update(id, { deck: { 'zh-Hant': '票價減半' } })
    expect(room.rows('story-changes').map(({ kinds }) => kinds)).toEqual([
      'zh-Hant=published',
      'zh-Hant=corrected',
      'zh-Hant=updated',
    ])
  })

  it('is withdrawn in a locale that has no words any more, and published where they are back', async () => {
    const { id } = await publish(both)
    await update(id, { headline: { 'zh-Hant': '夜渡復航' }, body: { 'zh-Hant': both.body['zh-Hant'] } })
    expect(kept().find(({ locale }) => locale === 'en')).toMatchObject({
      isLive: false,
      removedBecause: 'withdrawn',
    })
    await update(id, both)
    expect(room.rows('story-changes').map(({ kinds }) => kinds)).toEqual([
      'zh-Hant=published en=published',
      'en=removed:withdrawn',
      'en=published',
    ])
  })

  it('of a story with an embargo that has passed is there from the start; before it nobody can publish it', async () => {
    await publish({ embargoUntil: '2026-11-28T11:00:00.000Z' })
    expect(kept()).toMatchObject([{ visibleFrom: fromTheStart, goodUntil: always }])
  })

  it('is good until the rights of its photo end', async () => {
    const { id } = room.put(
      'photos',
      photoRow({ usableUntil: '2026-11-28T18:00:00.000Z', _status: 'published' }),
    )
    await publish({ photos: [{ photo: id }] })
    expect(kept()).toMatchObject([{ goodUntil: '2026-11-28T18:00:00.000Z' }])
    expect(shown(kept()[0])).toMatchObject({ photos: [{ guid: 'guid-photo' }] })
  })

  it('shows a photo or a box as it was corrected, as soon as somebody asks', async () => {
    const photo = room.put('photos', photoRow({ _status: 'published' }))
    const box = room.put('sidebars', boxRow({ _status: 'published' }))
    await publish({ photos: [{ photo: photo.id }], sidebars: [box.id] })
    const correct = (collection: string, id: unknown, data: Data) =>
      room.db.updateOne({ collection, id: id as number, data })
    await correct('photos', photo.id, { caption: { 'zh-Hant': '改過的圖說。' } })
    await correct('sidebars', box.id, { title: { 'zh-Hant': '改過的框' } })
    const found = await storyAt(room.guard, { slug: 'night-ferry', locale: 'zh-Hant' })
    const story = found.status === 'found' ? found.story.story : ''
    expect(story).toContain('改過的圖說')
    expect(story).toContain('改過的框')
  })

  it('keeps the words of a link to a story that is withdrawn, and has the link again with it', async () => {
    const { id } = await publish()
    await publish({
      slug: 'other',
      body: { 'zh-Hant': bodyOf('據新華社報道。', linkOf('articles', id, '前文')) },
    })
    const found = async () => {
      const at = await storyAt(room.guard, { slug: 'other', locale: 'zh-Hant' })
      const text = at.status === 'found' ? at.story.story : ''
      return [text.includes('前文'), text.includes('night-ferry')]
    }
    expect(await found()).toEqual([true, true])
    await update(id, { _status: 'draft' })
    expect(await found()).toEqual([true, false])
    await update(id, { _status: 'published' })
    expect(await found()).toEqual([true, true])
  })

  it('shows a photo again that is published again, and goes without it meanwhile', async () => {
    const photo = room.put('photos', photoRow({ _status: 'published', revision: 1 }))
    await publish({ photos: [{ photo: photo.id }] })
    const shows = async () => {
      const found = await storyAt(room.guard, { slug: 'night-ferry', locale: 'zh-Hant' })
      return found.status === 'found' && found.story.story.includes('guid-photo')
    }
    const set = (_status: string) =>
      room.db.updateOne({ collection: 'photos', id: photo.id, data: { _status } })
    expect(await shows()).toBe(true)
    await set('draft')
    expect(await shows()).toBe(false)
    await set('published')
    expect(await shows()).toBe(true)
  })

  it('has stories that link it made anew when its address is another', async () => {
    const { id } = await publish()
    await publish({
      slug: 'other',
      body: { 'zh-Hant': bodyOf('據新華社報道。', linkOf('articles', id, '前文')) },
    })
    const linking = () => kept().find(({ slug }) => slug === 'other')
    expect(linking()?.goodUntil).toBe(always)
    await update(id, { slug: 'ferries' })
    expect(String(linking()?.goodUntil) < '1971').toBe(true)
  })
})

describe('what was published before', () => {
  it.each<[string, Data | undefined, Data, string | undefined]>([
    ['nothing', undefined, {}, 'published'],
    ['something that readers lost', { isLive: false }, {}, 'published'],
    ['the same text', {}, {}, undefined],
    ['another text', { etag: 'b' }, {}, 'updated'],
    ['the same text at another address', { slug: 'b' }, {}, 'updated'],
    ['no correction', { etag: 'b', corrections: '' }, { corrections: 'c' }, 'corrected'],
    ['a correction that is gone', { etag: 'b', corrections: 'c' }, { corrections: '' }, 'updated'],
    ['the same correction', { etag: 'b', corrections: 'c' }, { corrections: 'c' }, 'updated'],
  ])('%s makes it %s', (_, old, made, kind) => {
    const row = { isLive: true, etag: 'a', slug: 'a', corrections: '' }
    // Only these members are compared.
    expect(kindOf(old && ({ ...row, ...old } as never), { ...row, ...made } as never)).toBe(kind)
  })
})

describe('why readers do not get an article', () => {
  it.each<[Data | undefined, string]>([
    [undefined, 'withdrawn'],
    [{ _status: 'draft' }, 'withdrawn'],
    [{ _status: 'published', deletedAt: now }, 'withdrawn'],
    [{ _status: 'draft', takedown: { at: now } }, 'taken-down'],
    [{ _status: 'published', takedown: { at: null } }, 'expired'],
    [{ _status: 'published' }, 'expired'],
  ])('%j: %s', (row, because) => {
    expect(removalOf(row)).toBe(because)
  })
})

describe('names, positions and marks', () => {
  it('of a document are its collection and its id, which may have a colon', () => {
    expect(documentName('articles', 12)).toBe('articles:12')
    expect(partsOfName('articles:a:b')).toEqual({ collection: 'articles', id: 'a:b' })
  })

  it('of a position sort as the moments do, and give them back', () => {
    const one = positionOf('2026-11-28T12:00:00.000Z', 'articles:2', 'en')
    const two = positionOf('2026-11-28T12:00:00.001Z', 'articles:1', 'en')
    expect([two, one].toSorted()).toEqual([one, two])
    expect(instantIn(two)).toBe('2026-11-28T12:00:00.001Z')
    expect(positionOf('x', 'articles:1', 'en')).not.toBe(positionOf('x', 'articles:1', 'zh-Hant'))
  })

  it('of what is stale are of 1970, and not alike', () => {
    const marks = Array.from({ length: 20 }, staleMark)
    expect(new Set(marks).size).toBeGreaterThan(15)
    for (const mark of marks) expect(mark).toMatch(/^1970-01-0[12]T/)
  })
})

describe('a kept row as a database gives it', () => {
  it.each<[string, Data, Data]>([
    ['dates as objects', { goodUntil: new Date(now) }, { goodUntil: now }],
    ['dates as text', { goodUntil: now }, { goodUntil: now }],
    ['null for an empty text', { section: null, removedBecause: null }, { section: '', removedBecause: '' }],
    ['nothing of what was not asked for', {}, {}],
  ])('%s', (_, row, read) => {
    expect(withInstants(row)).toEqual(read)
  })
})

describe('a change as it is noted', () => {
  const note = (kinds: [string, 'published' | 'corrected'][]) =>
    noteChange(
      room.guard,
      { document: 'articles:4', guid: 'g', slug: 's', section: '', kinds: new Map(kinds), at: now },
      {},
    )

  it('is read by its locale, of two whose names begin alike too', () => {
    const written = 'zh-Hant-HK=published zh-Hant=removed:taken-down en=corrected'
    expect(kindIn(written, 'zh-Hant')).toBe('removed:taken-down')
    expect(kindIn(written, 'zh-Hant-HK')).toBe('published')
    expect(kindIn(written, 'zh')).toBeUndefined()
    expect(kindIn('', 'en')).toBeUndefined()
  })

  it('of no locale is none', async () => {
    await note([])
    expect(room.rows('story-changes')).toEqual([])
  })
})
