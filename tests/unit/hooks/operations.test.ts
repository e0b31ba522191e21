import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { beforeEach, describe, expect, it } from 'vitest'
import { silentUpdateIn } from '../../../src/gate/guard/drafts/SilentUpdate.ts'
import { withOwnSlug } from '../../../src/gate/guard/slugs/copies.ts'
import { announceOperation } from '../../../src/hooks/announceOperation.ts'
import { beginUpdate } from '../../../src/hooks/beginUpdate.ts'
import { leaveStatus } from '../../../src/hooks/leaveStatus.ts'
import { loadInOwnTransaction } from '../../../src/hooks/loadInOwnTransaction.ts'
import { noteCopy } from '../../../src/hooks/noteCopy.ts'
import { readDatesBefore } from '../../../src/hooks/readDatesBefore.ts'
import { readFileWords } from '../../../src/hooks/readFileWords.ts'
import { refuseCallingOff } from '../../../src/hooks/refuseCallingOff.ts'
import { refuseDeleteInUse } from '../../../src/hooks/refuseDeleteInUse.ts'
import { refuseForeignOrigin } from '../../../src/hooks/refuseForeignOrigin.ts'
import { refuseOtherFile } from '../../../src/hooks/refuseOtherFile.ts'
import { afterReplacing, beforeReplacing } from '../../../src/hooks/replaceFile.ts'
import { editor, newsroomInMemory, reporter, type NewsroomInMemory } from '../helpers/newsroomInMemory.ts'
import { thrownBy } from '../helpers/refusals.ts'
import { articleRow, photoRow } from '../helpers/stored.ts'

type Data = Record<string, unknown>

let room: NewsroomInMemory
beforeEach(() => void (room = newsroomInMemory()))

/** What Payload hands a hook before an operation; only these members are read. */
const operation = (name: string, req: PayloadRequest, args: Data = {}, slug = 'articles') =>
  ({ operation: name, req, args: { req, ...args }, context: req.context, collection: { slug } }) as never

describe('which operation is under way', () => {
  it.each([
    ['create', 'create'],
    ['update', 'update'],
    ['restoreVersion', 'restoreVersion'],
    ['delete', 'delete'],
    ['read', undefined],
    ['login', undefined],
  ])('%s is noted as %s', (name, noted) => {
    const req = room.request()
    void announceOperation(operation(name, req))
    expect(req.context.newsroomOperation).toBe(noted)
  })
})

describe('an update that says nothing of `_status`', () => {
  const run = (args: Data, more: Data = {}) => {
    const req = room.request({ locale: 'zh-Hant', ...more })
    // The hook answers with the arguments of the operation.
    const after = leaveStatus(operation('update', req, args)) as Data
    return { after, req, update: silentUpdateIn({ collection: 'articles', req }) }
  }

  it.each<[string, Data]>([
    ['not at all', { id: 4, data: { deck: 'x' } }],
    ['with null', { id: 4, data: { deck: 'x', _status: null } }],
    ['with an empty text', { id: 4, data: { deck: 'x', _status: '' } }],
  ])('%s is noted, without what would publish or unpublish by the way', (_, args) => {
    const { after, update } = run({ ...args, autosave: true, unpublishAllLocales: true })
    expect(update).toMatchObject({ named: { deck: 'x' }, locale: 'zh-Hant', isOfMany: false })
    expect(after).toMatchObject({ data: { deck: 'x' }, autosave: false, unpublishAllLocales: undefined })
    expect(after.data).not.toHaveProperty('_status')
  })

  it('writes one locale alone where that was to be published', () => {
    const { update, req, after } = run({ id: 4, data: { deck: 'x' }, publishSpecificLocale: 'en' })
    expect([update?.locale, req.locale, after.publishSpecificLocale]).toEqual(['en', 'en', undefined])
  })

  it('of many is known as one, and so is one without data', () => {
    expect(run({ where: {}, data: { deck: 'x' } }).update?.isOfMany).toBe(true)
    expect(run({ id: 0 }).update).toMatchObject({ named: {}, isOfMany: false })
  })

  it.each<[string, Data]>([
    ['says `_status`', { id: 4, data: { _status: 'draft' } }],
    ['says `_status` of a kind that there is none of', { id: 4, data: { _status: 'gone' } }],
    ['is a draft', { id: 4, data: { deck: 'x' }, draft: true }],
  ])('is none where it %s: that ends one that was under way', (_, args) => {
    const req = room.request()
    void leaveStatus(operation('update', req, { id: 4, data: {} }))
    void leaveStatus(operation('update', req, args))
    expect(silentUpdateIn({ collection: 'articles', req })).toBeUndefined()
  })

  it('is none of another operation', () => {
    const req = room.request()
    void leaveStatus(operation('create', req, { data: {} }))
    expect(silentUpdateIn({ collection: 'articles', req })).toBeUndefined()
  })
})

describe('a copy', () => {
  const slugOf = async (args: Data, name = 'create') => {
    room.put('articles', articleRow({ slug: 'ferry' }))
    const req = room.request()
    void noteCopy(operation(name, req, args))
    return (await withOwnSlug(room.guard, { collection: 'articles', data: { slug: 'ferry' }, req })).slug
  }

  it.each<[string, Data, string, string]>([
    ['gets a free slug', { duplicateFromID: 4 }, 'create', 'ferry-2'],
    ['of the id nought gets one too', { duplicateFromID: 0 }, 'create', 'ferry-2'],
    ['that was sent with a slug keeps it', { duplicateFromID: 4, data: { slug: 'own' } }, 'create', 'ferry'],
    [
      'with a slug that is no text gets one',
      { duplicateFromID: 4, data: { slug: null } },
      'create',
      'ferry-2',
    ],
    ['is none where it is of nothing', { duplicateFromID: null }, 'create', 'ferry'],
    ['is none where something is made', { data: {} }, 'create', 'ferry'],
    ['is none where something is changed', { duplicateFromID: 4 }, 'update', 'ferry'],
  ])('%s', async (_, args, name, slug) => {
    expect(await slugOf(args, name)).toBe(slug)
  })
})

describe('an update that begins', () => {
  const isStale = async (args: Data, name = 'update') => {
    room.put('articles', articleRow({ id: 4 }))
    const req = room.request({ user: editor })
    await beginUpdate(operation(name, req, args))
    await room.db.updateOne({ collection: 'articles', id: 4, data: { section: 'world' } })
    const write = room.db.updateOne({ collection: 'articles', id: 4, data: { section: 'sport' }, req })
    return write.then(
      () => false,
      () => true,
    )
  }

  it.each<[string, Data, string, boolean]>([
    ['of this document', { id: 4 }, 'update', true],
    ['of many', { where: {} }, 'update', true],
    ['of a version, whose id is none of a document', { id: 99 }, 'restoreVersion', true],
    ['of another document', { id: 5 }, 'update', false],
    ['as a read', { id: 4 }, 'read', false],
  ])('%s: its later write is refused is %s', async (_, args, name, expected) => {
    expect(await isStale(args, name)).toBe(expected)
  })
})

describe('dates that somebody sends', () => {
  const read = (data: Data | undefined, language = 'en') =>
    // Only the slug and the fields of a collection are read.
    readDatesBefore({
      data,
      collection: room.payload.collections['articles']?.config,
      req: room.request({ language }),
    } as never)

  it('are instants from here on', () => {
    expect(read({ embargoUntil: '2026-03-01T08:00:00+08:00', headline: 'x' })).toEqual({
      embargoUntil: '2026-03-01T00:00:00.000Z',
      headline: 'x',
    })
    expect(read(undefined)).toBeUndefined()
  })

  it('that name no instant are refused at their field, in each language', async () => {
    const words = []
    for (const language of ['en', 'zh-HK', 'zh-CN']) {
      const error = await thrownBy(Promise.resolve().then(() => read({ embargoUntil: 'Thursday' }, language)))
      expect(error).toMatchObject({ status: 400, data: { errors: [{ path: 'embargoUntil' }] } })
      words.push(String(error))
    }
    expect(new Set(words).size).toBe(3)
  })
})

describe('a log-in from another site', () => {
  const csrf = ['https://news.example']
  const asked = (name: string, origin: string | undefined, more: Data = {}, origins = csrf) => {
    room.payload.config.csrf = origins
    const headers = new Headers(origin === undefined ? {} : { origin })
    const run = async () =>
      refuseForeignOrigin(operation(name, room.request({ headers, ...more }), {}, 'users'))
    return run().then(
      () => 'taken',
      ({ status }: { status: number }) => status,
    )
  }

  it.each<[string, string, string | undefined, Data, string[], number | string]>([
    ['of another site', 'login', 'https://evil.example', {}, csrf, 403],
    ['of another port', 'login', 'https://news.example:8443', {}, csrf, 403],
    ['of a frame without an origin', 'login', 'null', {}, csrf, 403],
    ['that makes an account', 'create', 'https://evil.example', {}, csrf, 403],
    ['that forgets a password', 'forgotPassword', 'https://evil.example', {}, csrf, 403],
    ['of its own', 'login', 'https://news.example', {}, csrf, 'taken'],
    ['of a program', 'login', undefined, {}, csrf, 'taken'],
    ['by somebody who has logged in', 'create', 'https://evil.example', { user: editor }, csrf, 'taken'],
    ['that only reads', 'read', 'https://evil.example', {}, csrf, 'taken'],
    ['of an app that names no origins', 'login', 'https://evil.example', {}, [], 'taken'],
  ])('%s (%s from %s) is %6$s', async (_, name, origin, more, origins, expected) => {
    expect(await asked(name, origin, more, origins)).toBe(expected)
  })

  it('is server code’s where there are no headers at all', async () => {
    expect(await asked('login', undefined, { headers: undefined })).toBe('taken')
  })
})

describe('another file for a photo that readers have had', () => {
  const file = { data: Buffer.from('x'), mimetype: 'image/jpeg', name: 'x.jpg', size: 1 }
  const asked = async (
    args: Data,
    more: Data = {},
    row: Data = { _status: 'published', focalX: 50, focalY: 50 },
  ) => {
    const { id } = room.put('photos', photoRow(row))
    const run = async () =>
      refuseOtherFile(operation('update', room.request(more), { id, ...args }, 'photos'))
    return run().then(
      () => 'taken',
      (error: { status: number }) => error.status,
    )
  }

  it.each<[string, Data, Data, number | string]>([
    ['a new picture', {}, { file }, 400],
    ['a crop', {}, { query: { uploadEdits: { crop: { x: 1 } } } }, 400],
    ['another width', {}, { query: { uploadEdits: { widthInPixels: 10 } } }, 400],
    ['another focal point in the query', {}, { query: { uploadEdits: { focalPoint: { x: 1 } } } }, 400],
    ['another focal point in the form', { data: { focalX: 20 } }, {}, 400],
    ['the same focal point, as text', { data: { focalX: '50', focalY: 50 } }, {}, 'taken'],
    ['no focal point', { data: { focalX: null } }, {}, 'taken'],
    ['edits that edit nothing', {}, { query: { uploadEdits: {} } }, 'taken'],
    ['edits that are no object', {}, { query: { uploadEdits: 'crop' } }, 'taken'],
    ['other words', { data: { caption: 'x' } }, {}, 'taken'],
  ])('as %s is %3$s', async (_, args, more, expected) => {
    expect(await asked(args, more)).toBe(expected)
  })

  it('is taken where nobody has had it, and asks nothing where no file changes', async () => {
    expect(await asked({}, { file }, { _status: 'draft' })).toBe('taken')
    room.calls.length = 0
    await asked({ data: { caption: 'x' } })
    expect(room.calls).toEqual([])
  })

  it('of many is refused for each of them', async () => {
    expect(await asked({ id: undefined, where: { filename: { equals: 'ferry.jpg' } } }, { file })).toBe(400)
  })

  it('is taken while a newsroom only watches', async () => {
    room = newsroomInMemory({ options: { enforce: 'report' } })
    expect(await asked({}, { file })).toBe('taken')
  })

  it('hides the old one from the operation until Payload is past deleting it', async () => {
    room.put('photos', photoRow())
    const req = room.request({ file })
    const name = async () =>
      (await room.db.findOne<{ id: number; filename?: string }>({ collection: 'photos', where: {}, req }))
        ?.filename
    void beforeReplacing(operation('update', req))
    expect(await name()).toBeUndefined()
    expect(afterReplacing({ data: { a: 1 }, req } as never)).toEqual({ a: 1 })
    expect(await name()).toBe('ferry.jpg')
    void beforeReplacing(operation('create', req))
    expect(await name()).toBe('ferry.jpg')
  })
})

describe('what a new file says of itself', () => {
  const read = async (file: Data | undefined, data: Data | undefined = { alt: 'x' }) =>
    readFileWords({ data, req: room.request({ file }) } as never) // only these members are read
  const bytes = () =>
    sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer()

  it('is put beside what was sent, also where it says nothing', async () => {
    expect(await read({ data: await bytes(), mimetype: 'image/jpeg', name: 'a.jpg' })).toMatchObject({
      alt: 'x',
      iptc: expect.any(Object),
    })
  })

  it.each<[string, Data | undefined]>([
    ['there is none', undefined],
    ['it is no picture', { data: Buffer.from('%PDF'), mimetype: 'application/pdf' }],
    ['it is in a file of its own', { tempFilePath: '/tmp/x', mimetype: 'image/jpeg' }],
  ])('is not asked where %s', async (_, file) => {
    expect(await read(file)).toEqual({ alt: 'x' })
  })

  it('of a file that only says it is a picture is nothing, and that is no reason to refuse it', async () => {
    expect(
      await read({ data: Buffer.from('no picture'), mimetype: 'image/jpeg', name: 'a.jpg' }),
    ).toHaveProperty('iptc')
  })
})

describe('deletions', () => {
  it('of what is used are refused before Payload deletes its file', async () => {
    const { id } = room.put('photos', photoRow({ _status: 'published' }))
    room.put('articles', articleRow({ _status: 'published', linkedAssets: [`photos:${id}`] }))
    const run = async () =>
      refuseDeleteInUse({ collection: { slug: 'photos' }, id, req: room.request() } as never)
    expect(await thrownBy(run())).toMatchObject({ status: 409 })
    room.rows('articles').splice(0)
    await run()
  })

  it.each<[string, Data | null, (id: unknown) => Data, string, boolean]>([
    ['of a schedule by a reporter', reporter, (id) => ({ id }), 'delete', false],
    ['of many by a reporter', reporter, () => ({ where: {} }), 'delete', false],
    ['of all there are, without a condition, by a reporter', reporter, () => ({}), 'delete', false],
    ['of a schedule by an editor', editor, (id) => ({ id }), 'delete', true],
    ['by server code', null, () => ({ where: {} }), 'delete', true],
    ['that are none', reporter, (id) => ({ id }), 'read', true],
  ])('%s: done is %5$s', async (_, user, args, name, done) => {
    const doc = { relationTo: 'articles', value: '4' }
    const { id } = room.put('payload-jobs', { taskSlug: 'schedulePublish', input: { doc } })
    const run = async () =>
      refuseCallingOff(operation(name, room.request({ user }), args(id), 'payload-jobs'))
    if (done) await run()
    else expect(await thrownBy(run())).toMatchObject({ status: 403 })
  })
})

describe('what loads linked documents', () => {
  const loader = () => ({ load: () => undefined }) as never // only which one it is counts
  const load = async (req: PayloadRequest) => void (await loadInOwnTransaction(operation('read', req)))

  it('is kept within a transaction, and another in the next', async () => {
    const first = loader()
    const req = room.request({ transactionID: 'one', payloadDataLoader: first })
    await load(req)
    await load(req)
    expect(req.payloadDataLoader).toBe(first)
    const inner = room.request({ transactionID: 'two', payloadDataLoader: first })
    await load(inner)
    expect(inner.payloadDataLoader).not.toBe(first)
    const second = inner.payloadDataLoader
    await load(inner)
    expect(inner.payloadDataLoader).toBe(second)
    await load(req)
    expect(req.payloadDataLoader).toBe(first)
  })

  it('is one outside of transactions, whether none is undefined or null', async () => {
    const first = loader()
    const req = room.request({ payloadDataLoader: first })
    await load(req)
    req.transactionID = null as never // as some adapters say that there is none
    await load(req)
    expect(req.payloadDataLoader).toBe(first)
    await load(room.request())
  })
})
