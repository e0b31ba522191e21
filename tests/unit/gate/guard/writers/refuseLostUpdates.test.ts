import type { PayloadRequest } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  newsroomInMemory,
  editor,
  reporter,
  type NewsroomInMemory,
} from '../../../helpers/newsroomInMemory.ts'
import { fieldsOf } from '../../../../../src/database/fieldsOf.ts'
import { thrownBy } from '../../../helpers/refusals.ts'
import { articleRow } from '../../../helpers/stored.ts'

type Data = Record<string, unknown>

let room: NewsroomInMemory
let id: number | string
beforeEach(async () => {
  room = newsroomInMemory()
  id = (await room.db.create({ collection: 'articles', data: articleRow() })).id
})

const by = (user: Data | null, language = 'en') => room.request({ user, language })
const begin = (req: PayloadRequest, data?: Data, of: { id?: number | string } = { id }) =>
  room.guard.updates.begin({ collection: 'articles', req, data, ...of })
const write = (req: object | undefined, section = 'world') =>
  room.db.updateOne({ collection: 'articles', id, data: { section }, ...(req && { req }) })
const version = (req: object) =>
  room.db.createVersion({
    collectionSlug: 'articles',
    parent: id,
    versionData: articleRow(),
    createdAt: '2026-01-01',
    updatedAt: '2026-01-01',
    autosave: false,
    req,
  } as never) // the shapes of a known collection

const conflict = { status: 409, name: 'Conflict', data: { retryAfter: 1 }, isPublic: true }

/** The data of a form that has every field which is written by hand. */
const wholeForm = (): Data =>
  Object.fromEntries(fieldsOf(room.adapter, 'articles').map(({ name }) => [name, null]))

describe('of two who read a document before either wrote it', () => {
  it('the later gets 409, whichever way it writes, and nothing of it is written', async () => {
    const [one, two] = [by(editor), by(reporter)]
    await begin(one)
    await begin(two)
    await write(one, 'local')
    expect(await thrownBy(write(two))).toMatchObject(conflict)
    expect(await thrownBy(version(two))).toMatchObject(conflict)
    expect(room.rows('articles')[0]?.section).toBe('local')
    expect(room.versions('articles')).toEqual([])
  })

  it('the later is told in its own language', async () => {
    const words = []
    for (const language of ['en', 'zh-HK', 'zh-CN']) {
      const late = by(reporter, language)
      await begin(late)
      await write(undefined)
      words.push(String(await thrownBy(write(late))))
    }
    expect(new Set(words).size).toBe(3)
  })

  it('the later may not read on as if it had been saved', async () => {
    const late = by(reporter)
    await begin(late)
    await write(undefined)
    await thrownBy(write(late))
    const again = { collection: 'articles', where: {}, req: late } as never // only these members are read
    expect(await thrownBy(room.db.findVersions(again))).toMatchObject(conflict)
    await begin(late)
    await room.db.findVersions(again)
  })

  it('the later may, when it begins again', async () => {
    const late = by(reporter)
    await begin(late)
    await write(undefined)
    await thrownBy(write(late))
    await begin(late)
    await write(late, 'sport')
    expect(room.rows('articles')[0]?.section).toBe('sport')
  })

  it('the later is refused also when the other deleted it, or changed it in a unit of many', async () => {
    const late = by(reporter)
    await begin(late)
    await room.db.updateMany({ collection: 'articles', where: {}, data: { section: 'local' } })
    expect(await thrownBy(write(late))).toMatchObject(conflict)
    const later = by(reporter)
    await begin(later)
    await room.db.deleteOne({ collection: 'articles', where: { id: { equals: id } } })
    expect(await thrownBy(version(later))).toMatchObject(conflict)
  })
})

describe('nobody is refused', () => {
  it('for what they wrote themselves in this operation', async () => {
    const req = by(editor)
    await begin(req)
    await write(req)
    await version(req)
    await write(req, 'sport')
    expect(room.rows('articles')[0]?.section).toBe('sport')
  })

  it('for a document that somebody else did not touch', async () => {
    const other = await room.db.create({ collection: 'articles', data: articleRow({ slug: 'other' }) })
    const req = by(editor)
    await begin(req)
    await room.db.updateOne({ collection: 'articles', id: other.id, data: { section: 'local' } })
    await write(req)
  })

  it('who writes by `payload.db` without an operation: it did not read before', async () => {
    await begin(by(editor))
    await write(undefined, 'local')
    await write(by(reporter), 'sport')
  })

  it('who sends the whole form of what they alone have been saving, as an autosave and a save do', async () => {
    const autosave = by(editor)
    const save = by(editor)
    await begin(save, wholeForm())
    await begin(autosave, wholeForm())
    await write(autosave, 'local')
    await write(save, 'sport')
    expect(room.rows('articles')[0]?.section).toBe('sport')
  })
})

describe('the same person is refused', () => {
  it('where one of their two updates names some fields only: it would write over what it has not read', async () => {
    const [one, two] = [by(editor), by(editor)]
    await begin(one, { section: 'local' })
    await begin(two, { section: 'sport' })
    await write(one, 'local')
    expect(await thrownBy(write(two))).toMatchObject(conflict)
  })

  it('where they are no user at all: server code is many', async () => {
    const [one, two] = [by(null), by(null)]
    await begin(one, wholeForm())
    await begin(two, wholeForm())
    await write(one, 'local')
    expect(await thrownBy(write(two))).toMatchObject(conflict)
  })
})

describe('an update of many', () => {
  it('is refused at each document that somebody wrote since it began', async () => {
    const req = by(editor)
    await begin(req, undefined, {})
    await write(undefined, 'local')
    expect(await thrownBy(write(req))).toMatchObject(conflict)
  })
})

describe('a write that the database itself refused', () => {
  it.each<[string, unknown]>([
    ['another error', new Error('the disk is full')],
    [
      'a conflict, where nobody else is known to have written',
      Object.assign(new Error('WriteConflict'), { code: 112 }),
    ],
  ])('stays what it is: %s', async (_, error) => {
    const req = by(editor)
    await begin(req)
    room.failing.set('updateOne articles', error)
    expect(await thrownBy(write(req))).toBe(error)
  })

  it('is a conflict of ours where a transaction of MongoDB’s finds it', async () => {
    room = newsroomInMemory({ name: 'mongoose' })
    room.put('articles', articleRow({ id }))
    const req = room.request({ transactionID: 'tx-9' })
    await begin(req)
    room.failing.set('updateOne articles', Object.assign(new Error('x'), { codeName: 'WriteConflict' }))
    expect(await thrownBy(write(req))).toMatchObject(conflict)
  })
})
