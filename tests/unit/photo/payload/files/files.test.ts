import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Forbidden, type PayloadRequest } from 'payload'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  deleteVersionFiles,
  noteVersionFiles,
} from '../../../../../src/photo/payload/files/deleteVersionFiles.ts'
import {
  discardFailed,
  discardFiles,
  keepFiles,
  rememberFiles,
} from '../../../../../src/photo/payload/files/discardFiles.ts'
import {
  isGatekeeper,
  originalsForStaff,
  readersFile,
} from '../../../../../src/photo/payload/files/originalsForStaff.ts'
import { sizesOf } from '../../../../../src/photo/payload/files/sizesOf.ts'
import { uprightPhoto } from '../../../../../src/photo/payload/files/uprightPhoto.ts'
import { wholeDerivative } from '../../../../../src/photo/payload/files/wholeDerivative.ts'
import { uploads } from '../../../../../src/photo/payload/uploads.ts'
import { guardedPayload } from '../../../helpers/guardedPayload.ts'
import { databaseOf } from '../../../helpers/memoryDatabase.ts'
import { requestTo } from '../../../helpers/requestTo.ts'

type Row = Record<string, unknown>
/** A hook or handler called with what this test gives of its arguments; it reads no others. */
const called = async (run: (...args: never[]) => unknown, ...args: unknown[]): Promise<unknown> =>
  run(...(args as never[]))

let folder: string
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'photos-')), 'files')
  await mkdir(folder)
})
afterEach(() => rm(join(folder, '..'), { recursive: true }))

const files = async () => (await readdir(folder)).sort()
const put = (...names: string[]) => Promise.all(names.map((name) => writeFile(join(folder, name), name)))

const row = (name: string): Row => ({
  filename: `${name}.jpg`,
  sizes: {
    web: { filename: `${name}__web.webp` },
    card: { filename: null },
    webJpeg: { filename: `${name}__webJpeg.jpg` },
  },
})

function world(rows: Record<string, readonly Row[]> = {}, upload: Row = {}) {
  const imageSizes = [{ name: 'web' }, { name: 'webJpeg' }]
  const config = {
    slug: 'photos',
    upload: { staticDir: folder, imageSizes, ...upload },
    versions: { drafts: true },
  }
  const { payload } = guardedPayload({
    database: databaseOf(rows),
    config: { collections: [config], cors: [] },
    collections: [config],
  })
  return { payload, collection: config, req: requestTo(payload) }
}

describe('the derivatives that a row names', () => {
  it.each<[unknown, string[]]>([
    [row('a'), ['a__web.webp', 'a__webJpeg.jpg']],
    [{ sizes: { web: { filename: '' } } }, ['']],
    [{ sizes: { web: null, card: 'x', thumbnail: { filename: 7 } } }, []],
    [{ sizes: null }, []],
    [{}, []],
    [null, []],
    ['a.jpg', []],
  ])('%j', (value, names) => {
    expect(sizesOf(value).map(({ filename }) => filename)).toEqual(names)
  })
})

describe('the files of a photo that never came into the database', () => {
  it('go, and no others, wherever a name would lead', async () => {
    await put('a.jpg', 'a__web.webp', 'a__webJpeg.jpg', 'b.jpg')
    const outside = join(folder, '..', 'outside.jpg')
    await writeFile(outside, 'x')
    await discardFiles(folder, { filename: '../outside.jpg', sizes: { web: { filename: '../outside.jpg' } } })
    await discardFiles(folder, row('a'))
    expect(await files()).toEqual(['b.jpg'])
    await rm(outside) // throws where it is gone
  })

  it('may be gone already', async () => {
    await expect(discardFiles(folder, row('never'))).resolves.toBeUndefined()
    await expect(discardFiles(folder, { filename: null })).resolves.toBeUndefined()
  })

  const creating = async (
    given: { operation?: string; stored?: boolean; kept?: boolean; upload?: Row } = {},
  ) => {
    const { operation = 'create', stored = false, kept = false, upload = {} } = given
    const { req, collection } = world(stored ? { photos: [row('a')] } : {}, upload)
    await put('a.jpg', 'a__web.webp')
    uploads.set(req, { words: () => Promise.resolve({} as never), focal: { x: 50, y: 50 }, sources: [] })
    await called(rememberFiles, { data: row('a'), operation, req })
    if (kept) await called(keepFiles, { doc: {}, req })
    await called(discardFailed, { collection, req })
    return files()
  }

  it.each<[string, Parameters<typeof creating>[0], boolean]>([
    ['of a create that failed go', {}, true],
    ['stay once their row is there', { stored: true }, false],
    ['stay when something else failed afterwards', { kept: true }, false],
    ['stay for an update: they are the old version’s', { operation: 'update' }, false],
    ['are none of ours where a storage keeps them', { upload: { disableLocalStorage: true } }, false],
  ])('%s', async (_, given, areGone) => {
    expect(await creating(given)).toEqual(areGone ? [] : ['a.jpg', 'a__web.webp'])
  })

  it('are looked for only where a file came', async () => {
    const { req, collection } = world()
    await put('a.jpg')
    await called(rememberFiles, { data: row('a'), operation: 'create', req })
    await called(discardFailed, { collection, req })
    expect(await files()).toEqual(['a.jpg'])
  })
})

describe('a photo that is deleted for good', () => {
  it('takes the files of its old versions along, and nobody else’s', async () => {
    await put('old.jpg', 'old__web.webp', 'older.jpg', 'other.jpg')
    const versions = [
      { parent: 1, version: row('old') },
      { parent: 1, version: row('older') },
      { parent: 2, version: row('other') },
    ]
    const { req, collection } = world({ 'photos versions': versions })
    await called(noteVersionFiles, { collection, id: 1, req })
    expect(await files()).toHaveLength(4)
    await called(deleteVersionFiles, { collection, doc: {}, id: 1, req })
    expect(await files()).toEqual(['other.jpg'])
  })

  it.each<[string, Row]>([
    ['has none where there are no versions', { versions: undefined }],
    ['keeps them in a storage of the app', { upload: { staticDir: '/', disableLocalStorage: true } }],
  ])('%s', async (_, over) => {
    await put('old.jpg')
    const { req, collection } = world({ 'photos versions': [{ parent: 1, version: row('old') }] })
    await called(noteVersionFiles, { collection: { ...collection, ...over }, id: 1, req })
    await called(deleteVersionFiles, { collection, doc: {}, id: 1, req })
    expect(await files()).toEqual(['old.jpg'])
  })
})

describe('an original', () => {
  const options = { isStaff: ({ user }: PayloadRequest) => user !== null }
  const gate = originalsForStaff(options)

  const asked = async (
    filename: string,
    { doc, user = null, rows = [row('a')] }: { doc?: unknown; user?: Row | null; rows?: Row[] } = {},
  ) => {
    const { payload } = world({ photos: rows })
    try {
      await called(gate, requestTo(payload, { user }), { doc, params: { collection: 'photos', filename } })
      return 'given'
    } catch (error) {
      if (!(error instanceof Forbidden)) throw error
      return error.message
    }
  }

  const refused = 'The original file is for staff. The sizes made from it are open to readers.'
  it.each<[string, string, Parameters<typeof asked>[1], string]>([
    ['is refused to readers', 'a.jpg', {}, refused],
    ['is refused though the row is at hand', 'a.jpg', { doc: row('a') }, refused],
    ['is given to staff', 'a.jpg', { user: { id: 1 } }, 'given'],
    ['a derivative is given to readers', 'a__web.webp', {}, 'given'],
    ['of the row at hand as well', 'a__webJpeg.jpg', { doc: row('a') }, 'given'],
    [
      'a derivative of another row is none of this one’s',
      'b__web.webp',
      { doc: row('a'), rows: [row('b')] },
      refused,
    ],
    ['a derivative of nobody is none', 'c__web.webp', {}, refused],
    ['is refused where nothing is stored', 'a.jpg', { rows: [] }, refused],
  ])('%s', async (_, filename, given, answer) => {
    expect(await asked(filename, given)).toBe(answer)
  })

  it('is passed by the server’s own code, and no other handler is', () => {
    expect([isGatekeeper(gate), isGatekeeper(wholeDerivative)]).toEqual([true, false])
  })

  const doc = {
    id: 1,
    ...{ filename: 'a.jpg', filesize: 9, width: 4000, height: 3000, mimeType: 'image/jpeg', url: '/a.jpg' },
    sizes: {
      webJpeg: {
        filename: 'a__webJpeg.jpg',
        filesize: 3,
        width: 1600,
        height: 1200,
        mimeType: 'image/jpeg',
        url: '/a__webJpeg.jpg',
      },
    },
  }
  const read = async (
    given: Row,
    { user = null, overrideAccess = false }: { user?: Row | null; overrideAccess?: boolean } = {},
  ) => called(readersFile(options), { doc: given, overrideAccess, req: requestTo(world().payload, { user }) })

  it('is to readers what its JPEG is, in each of its fields', async () => {
    expect(await read(doc)).toEqual({ ...doc, ...doc.sizes.webJpeg })
  })

  it('is itself to staff, and to the server’s own code', async () => {
    expect(await read(doc, { user: { id: 1 } })).toBe(doc)
    expect(await read(doc, { overrideAccess: true })).toBe(doc)
  })

  it.each<[string, Row, Row]>([
    ['has no address where its JPEG was not made', { url: '/a.jpg', sizes: {} }, { url: null, sizes: {} }],
    [
      'has only what was selected',
      { id: 1, url: '/a.jpg', sizes: doc.sizes },
      { id: 1, url: '/a__webJpeg.jpg', sizes: doc.sizes },
    ],
    ['has nothing where nothing was selected', { id: 1 }, { id: 1 }],
  ])('%s', async (_, given, shown) => {
    expect(await read(given)).toEqual(shown)
  })
})

describe('a derivative', () => {
  const got = async (
    filename: string,
    { upload = {}, headers = {} }: { upload?: Row; headers?: Record<string, string> } = {},
  ) => {
    const { payload } = world({}, upload)
    const answer = await called(wholeDerivative, requestTo(payload, { headers }), {
      params: { collection: 'photos', filename },
    })
    return answer instanceof Response ? answer : undefined
  }

  it.each([
    ['a__web.webp', 'image/webp'],
    ['a__webJpeg.jpg', 'image/jpeg'],
  ])('%s is given whole with its length', async (name, type) => {
    await put(name)
    const response = await got(name)
    expect(await response?.text()).toBe(name)
    expect(Object.fromEntries(response?.headers ?? [])).toMatchObject({
      'content-type': type,
      'content-length': String(name.length),
      'accept-ranges': 'bytes',
    })
  })

  it.each<[string, string, Parameters<typeof got>[1]]>([
    ['an original', 'a.jpg', {}],
    ['of another type', 'a__web.html', {}],
    ['in parts', 'a__web.webp', { headers: { range: 'bytes=0-1' } }],
    ['in a storage', 'a__web.webp', { upload: { disableLocalStorage: true } }],
    ['that is gone', 'b__web.webp', {}],
    ['out of the folder', '../a__web.webp', {}],
  ])('is left to Payload: %s', async (_, name, given) => {
    await put('a.jpg', 'a__web.webp', 'a__web.html')
    expect(await got(name, given)).toBeUndefined()
  })

  it('has the headers that the app gives to files', async () => {
    await put('a__web.webp')
    const modifyResponseHeaders = ({ headers }: { headers: Headers }) => {
      headers.set('X-Own', 'yes')
      return headers
    }
    expect((await got('a__web.webp', { upload: { modifyResponseHeaders } }))?.headers.get('x-own')).toBe(
      'yes',
    )
  })
})

describe('a picture that was taken on its side', () => {
  it.each<[Row, Row]>([
    [{ id: 1 }, { id: 1 }],
    [
      { id: 1, width: 4000, height: 3000 },
      { id: 1, width: 4000, height: 3000 },
    ],
  ])('has the sides of a row that says nothing else: %j', async (doc, shown) => {
    expect(await called(uprightPhoto, { doc })).toEqual(shown)
  })
})
