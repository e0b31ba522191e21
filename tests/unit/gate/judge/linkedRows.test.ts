import { describe, expect, it } from 'vitest'
import { draftsOf } from '../../../../src/gate/judge/draftsOf.ts'
import { latestVersions, withLatest } from '../../../../src/gate/judge/latestVersions.ts'
import { loadLinks, loadStates, rowsById, together } from '../../../../src/gate/judge/linkedRows.ts'
import { newsroomInMemory } from '../../helpers/newsroomInMemory.ts'
import { articleRow, boxRow, photoRow } from '../../helpers/stored.ts'

type Data = Record<string, unknown>

const noLinks = { articles: [], photos: [], sidebars: [] }

describe('rows by their ids', () => {
  it('are found whatever of them can be ids, each once, without an error for the others', async () => {
    const room = newsroomInMemory()
    const { id } = room.put('photos', photoRow())
    const ids = [String(id), String(id), 'x', '', '-1', '1e3', '9'.repeat(40), '404']
    const found = await rowsById(room.adapter, 'photos', ids)
    expect([...found.keys()]).toEqual([String(id)])
  })

  it('are asked for 500 at a time, and not at all where none can be an id', async () => {
    const room = newsroomInMemory()
    const ids = Array.from({ length: 1_201 }, (_, at) => String(at + 1))
    await rowsById(room.adapter, 'photos', ids)
    expect(room.calls).toEqual(['find photos', 'find photos', 'find photos'])
    room.calls.length = 0
    await rowsById(room.adapter, 'photos', ['x', ''])
    expect(room.calls).toEqual([])
  })
})

describe('what is read of linked rows', () => {
  const room = newsroomInMemory()
  const photo = room.put('photos', photoRow({ embargoUntil: null }))
  const story = room.put('articles', articleRow({ _status: 'published' }))
  const asked = { articles: [`articles:${story.id}`], photos: [String(photo.id)], sidebars: ['404'] }

  it('is their state alone to judge by, without their words', async () => {
    const { photos, articles, sidebars } = await loadStates(await room.judging(), asked)
    expect(photos.get(String(photo.id))).toEqual({
      id: photo.id,
      _status: 'draft',
      credits: [1],
      via: [],
      usableIn: [],
      embargoUntil: null,
    })
    expect(articles.get(`articles:${story.id}`)).toEqual({ id: story.id, _status: 'published' })
    expect(sidebars.size).toBe(0)
  })

  it('is all of them to show them', async () => {
    const { photos } = await loadLinks(await room.judging(), asked)
    expect(photos.get(String(photo.id))).toMatchObject({ caption: { 'zh-Hant': '渡輪駛近碼頭。' } })
  })

  it('costs nothing where nothing is linked', async () => {
    const judging = await room.judging()
    room.calls.length = 0
    await loadStates(judging, noLinks)
    expect(room.calls).toEqual([])
  })
})

describe('what several rows link', () => {
  it('is asked for once', () => {
    expect(
      together([
        { ...noLinks, photos: ['1', '2'] },
        { ...noLinks, photos: ['2', '3'], sidebars: ['2'] },
      ]),
    ).toEqual({
      articles: [],
      photos: ['1', '2', '3'],
      sidebars: ['2'],
    })
    expect(together([])).toEqual(noLinks)
  })
})

describe('the latest version', () => {
  const room = newsroomInMemory()
  const version = (parent: number, deck: string, latest: boolean, updatedAt: string) =>
    void room
      .versions('articles')
      .push({ id: room.versions('articles').length + 1, parent, latest, updatedAt, version: { deck } })
  version(4, 'old', false, '2026-01-01')
  version(4, 'new', true, '2026-01-02')
  version(5, 'first of one millisecond', true, '2026-01-03T00:00:00.000Z')
  version(5, 'second of it', true, '2026-01-03T00:00:00.001Z')

  it('is the one that was saved last, also where two are called so', async () => {
    const found = await latestVersions(room.adapter, 'articles', [4, '5', 6])
    expect([...found].map(([id, { row }]) => [id, row['deck']])).toEqual([
      ['5', 'second of it'],
      ['4', 'new'],
    ])
  })

  it('is asked for 500 documents at a time', async () => {
    room.calls.length = 0
    await latestVersions(
      room.adapter,
      'articles',
      Array.from({ length: 501 }, (_, at) => at),
    )
    expect(room.calls).toHaveLength(2)
    room.calls.length = 0
    expect((await latestVersions(room.adapter, 'articles', [])).size).toBe(0)
    expect(room.calls).toEqual([])
  })

  it('stands in for the row, whose takedown and id alone count', () => {
    const stored = { id: 4, deck: 'public', takedown: { at: '2026-01-01' } }
    const row = { id: 'of the version', deck: 'draft', takedown: null }
    expect(withLatest(stored, { id: '9', row })).toEqual({
      id: 4,
      deck: 'draft',
      takedown: { at: '2026-01-01' },
    })
    expect(withLatest(stored, undefined)).toBe(stored)
  })
})

describe('drafts that could go out with a story', () => {
  const waiting = async (rows: Data[], versions: Data[] = []) => {
    const room = newsroomInMemory()
    const photos = rows.map((row) => room.put('photos', photoRow(row)))
    room.versions('photos').push(...versions.map((one, at) => ({ id: 90 + at, latest: true, ...one })))
    const judging = await room.judging()
    const asked = { ...noLinks, photos: photos.map(({ id }) => String(id)) }
    const linked = await loadStates(judging, asked)
    room.calls.length = 0
    const drafts = await draftsOf(judging, linked)
    return { calls: room.calls, found: drafts.map(({ id, row }) => [id, row['filename']]) }
  }

  it('are none that are public, in the trash, or were taken down, and then nothing is asked', async () => {
    const { calls, found } = await waiting([
      { _status: 'published' },
      { deletedAt: '2026-01-01' },
      { takedown: { at: '2026-01-01' } },
      { _status: 'published', deletedAt: '2026-01-01' },
    ])
    expect([calls, found]).toEqual([[], []])
  })

  it('are read as they were saved last; a row without versions as it is stored', async () => {
    const version = { parent: 4, version: photoRow({ id: 99, filename: 'newer.jpg' }) }
    const { calls, found } = await waiting([{ takedown: { at: null } }, {}], [version])
    expect(found).toEqual([
      ['4', 'newer.jpg'],
      ['5', 'ferry.jpg'],
    ])
    expect(calls).toEqual(['findVersions photos', 'find photos'])
  })

  it('are boxes, too, behind the photos', async () => {
    const room = newsroomInMemory()
    const box = room.put('sidebars', boxRow())
    const photo = room.put('photos', photoRow())
    const judging = await room.judging()
    const asked = { articles: [], photos: [String(photo.id)], sidebars: [String(box.id)] }
    const drafts = await draftsOf(judging, await loadStates(judging, asked))
    expect(drafts.map(({ kind, row }) => [kind, row['id']])).toEqual([
      ['photos', photo.id],
      ['sidebars', box.id],
    ])
  })
})
