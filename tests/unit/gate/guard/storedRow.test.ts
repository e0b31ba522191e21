import { describe, expect, it } from 'vitest'
import { hasOperators } from '../../../../src/gate/guard/hasOperators.ts'
import { hasOtherFile } from '../../../../src/gate/guard/files/hasOtherFile.ts'
import { storedRow } from '../../../../src/gate/guard/storedRow.ts'
import { wasPublic } from '../../../../src/gate/guard/wasPublic.ts'
import { readBack } from '../../../../src/gate/guard/readBack.ts'
import { newsroomInMemory } from '../../helpers/newsroomInMemory.ts'
import { thrownBy } from '../../helpers/refusals.ts'
import { articleRow } from '../../helpers/stored.ts'

type Data = Record<string, unknown>

describe('a write whose result only the database knows', () => {
  it.each<[string, Data, boolean]>([
    ['plain values', { headline: '夜渡', photos: [], attribution: { form: 'staff' }, revision: null }, false],
    ['nothing at all', {}, false],
    ['a price with a dollar sign in a text', { headline: '$inc' }, false],
    ['an operator on a field', { revision: { $inc: 1 } }, true],
    ['an operator beside a plain member', { revision: { by: 1, $inc: 1 } }, true],
    ['an operator on the row', { $set: { headline: '夜渡' } }, true],
    ['a path', { 'attribution.form': 'staff' }, true],
    ['a list, whose members have numbers for names', { photos: [{ $inc: 1 }] }, false],
    ['a date', { embargoUntil: new Date() }, false],
  ])('holds %s: %j is %s', (_, data, expected) => {
    expect(hasOperators(data)).toBe(expected)
  })
})

describe('another file', () => {
  const sizes = (thumb: unknown, card?: unknown) => ({
    thumb: { filename: thumb },
    ...(card ? { card } : {}),
  })
  const row = { filename: 'a.jpg', filesize: 7, sizes: sizes('a-1.jpg') }

  it.each<[string, Data, boolean]>([
    ['the same row', {}, false],
    ['another name', { filename: 'b.jpg' }, true],
    ['another length, under the same name', { filesize: 8 }, true],
    ['no file any more', { filename: null, filesize: null }, true],
    ['another picture for a size', { sizes: sizes('b-1.jpg') }, true],
    ['a size less', { sizes: {} }, true],
    ['no sizes at all', { sizes: null }, true],
    ['a size more', { sizes: sizes('a-1.jpg', { filename: 'a-2.jpg' }) }, false],
    ['other words', { caption: 'b' }, false],
  ])('is %s: %j', (_, change, expected) => {
    expect(hasOtherFile(row, { ...row, ...change })).toBe(expected)
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'thumb'],
    ['without names', { thumb: { filename: null }, card: null, page: 'x' }],
  ])('is not seen in sizes that the row did not have: %s', (_, before) => {
    expect(hasOtherFile({ ...row, sizes: before }, row)).toBe(false)
  })
})

describe('the row that an update changes', () => {
  const room = newsroomInMemory({ collections: { articles: {} } })
  const full = articleRow({ takedown: { at: null }, deletedAt: null })
  const { id } = room.put('articles', full)
  /** Every field that a save sends. */
  const everyField = Object.fromEntries(
    (room.payload.collections['articles']?.config.flattenedFields ?? []).map(({ name }) => [name, null]),
  )
  const read = async (data: Data, more: Data = { id }) => {
    room.calls.length = 0
    // The two shapes of an update's arguments.
    return storedRow(room.guard, { collection: 'articles', data, ...more } as never)
  }

  it('is read whole for a change of some fields', async () => {
    expect(await read({ headline: {} })).toEqual({ row: { ...full, id } })
  })

  it('is read only as far as its state for a save of every field, and whole when somebody asks', async () => {
    const before = await read(everyField)
    expect(before?.row).toEqual({
      id,
      _status: 'draft',
      deletedAt: null,
      takedown: { at: null },
      slug: 'night-ferry',
    })
    expect(await before?.whole?.()).toEqual({ ...full, id })
    expect(room.calls).toEqual(['findOne articles', 'findOne articles'])
  })

  it.each<[string, Data]>([
    ['one field is missing', { ...everyField, slug: undefined }],
    ['one holds an operator', { ...everyField, revision: { $inc: 1 } }],
    ['a path stands beside them', { ...everyField, 'attribution.form': 'staff' }],
  ])('is read whole when %s', async (_, data) => {
    expect(await read(data)).not.toHaveProperty('whole')
  })

  it('need not have the fields that an adapter sets itself', async () => {
    const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...rest } = everyField
    expect(await read(rest)).toHaveProperty('whole')
  })

  it('is found by a condition, and is nothing where none meets it', async () => {
    expect(await read({}, { where: { slug: { equals: 'night-ferry' } } })).toMatchObject({ row: { id } })
    expect(await read({}, { where: { slug: { equals: 'day-ferry' } } })).toBeUndefined()
    expect(await read(everyField, { id: 404 })).toBeUndefined()
  })

  it('of a collection that Payload does not know is read whole', async () => {
    room.put('elsewhere', { id: 3, name: 'x' })
    const before = await storedRow(room.guard, { collection: 'elsewhere', id: 3, data: {} } as never)
    expect(before).toEqual({ row: { id: 3, name: 'x' } })
  })
})

describe('whether readers have ever had a document', () => {
  const room = newsroomInMemory()
  const line = (outcome: string, subjectId: string, subjectCollection = 'photos') =>
    void room.put('gate-decisions', { outcome, subjectId, subjectCollection, at: '2026-01-01T00:00:00.000Z' })
  line('cleared', '4')
  line('refused', '5')
  line('cleared', '6', 'articles')

  it.each<[string, Data, boolean, number]>([
    ['it is published', { id: 9, _status: 'published' }, true, 0],
    ['it counts a publication', { id: 9, revision: 2 }, true, 0],
    ['it counts none', { id: 9, revision: 0 }, false, 1],
    ['its count is null', { id: 9, revision: null }, false, 1],
    ['the ledger cleared it', { id: 4 }, true, 1],
    ['the ledger cleared it, whose ids are texts', { id: '4' }, true, 1],
    ['the ledger only refused it', { id: 5 }, false, 1],
    ['the ledger cleared another collection’s', { id: 6 }, false, 1],
  ])('when %s: %j is %s', async (_, row, expected, questions) => {
    room.calls.length = 0
    expect(await wasPublic(room.guard, { collection: 'photos', row })).toBe(expected)
    expect(room.calls).toHaveLength(questions)
  })
})

describe('what is written before it is judged', () => {
  it('is not written at all where nothing could be taken back: 409, and what to do instead', async () => {
    const room = newsroomInMemory({ name: 'mongoose' })
    room.adapter.beginTransaction = async () => null
    const run = async () => Promise.reject(new Error('this must not run'))
    const write = { collection: 'articles', kind: 'articles', method: 'upsert', run } as const
    const error = await thrownBy(readBack(room.guard, write, {}))
    expect(error).toMatchObject({ status: 409 })
    expect(String(error)).toMatch(/upsert.*articles.*replica set/)
  })
})
