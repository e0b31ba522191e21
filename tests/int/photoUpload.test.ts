import ExifReader from 'exifreader'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CollectionConfig, Config, PayloadRequest } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildXmp } from '../../src/photo/metadata/embed/buildXmp.ts'
import { photoSharp, photoTranslations, readFileMetadata, withPhotoUpload } from '../../src/photo/index.ts'
import { bomb, dataSet, draw, drawWithGps, exiftool, hasExiftool, withIim } from '../unit/photo/pictures.ts'
import { bootPayload } from './helpers/index.ts'
import type { Booted, RestBody, RestDoc, RestFile } from './helpers/index.ts'

let app: Booted
let staff: Record<string, string>
let xinhua: number | string
let rowsAtStart = 0

const photos = (mediaDir: string, more: Partial<CollectionConfig> = {}): CollectionConfig =>
  withPhotoUpload(
    {
      slug: 'photos',
      upload: { staticDir: mediaDir },
      ...more,
      versions: { drafts: true },
      access: { read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }) },
      fields: [
        { name: 'caption', type: 'textarea', localized: true },
        { name: 'credits', type: 'relationship', relationTo: 'sources', hasMany: true },
        { name: 'photographer', type: 'text' },
        { name: 'copyright', type: 'text' },
        { name: 'takenAt', type: 'date' },
        { name: 'place', type: 'text' },
        { name: 'usageTerms', type: 'text' },
        { name: 'made', type: 'text' },
        { name: 'iptc', type: 'json', access: { create: () => false, update: () => false } },
        // Stands for a gate that refuses at the very last moment, in front of the database.
        { name: 'refused', type: 'text', unique: true, index: true },
      ],
    },
    {
      isStaff: (req) => Boolean(req.user),
      creditSources: async (text, req) => (text === '新華社' ? sourceIds(req) : []),
      creditLine: ({ credits }) =>
        Array.isArray(credits) && credits.includes(xinhua) ? '新華社' : undefined,
    },
  )

async function sourceIds({ payload }: PayloadRequest): Promise<(string | number)[]> {
  const { docs } = await payload.db.find<{ id: string | number }>({ collection: 'sources', where: {} })
  return docs.map(({ id }) => id)
}

const newsroom = (mediaDir: string): Partial<Config> => ({
  collections: [
    { slug: 'people', auth: true, fields: [] },
    { slug: 'sources', access: { read: () => true }, fields: [{ name: 'key', type: 'text' }] },
    photos(mediaDir),
  ],
  localization: { locales: ['zh-Hant', 'en'], defaultLocale: 'zh-Hant' },
  sharp: photoSharp(sharp),
  i18n: { translations: { en: { newsroom: { photo: photoTranslations.en } } } },
})

beforeAll(async () => {
  app = await bootPayload(({ mediaDir }) => newsroom(mediaDir))
  await app.local.create({
    collection: 'people',
    data: { email: 'desk@example.com', password: 'a-long-word' },
  })
  staff = await app.login('people', 'desk@example.com', 'a-long-word')
  xinhua = (await app.local.create({ collection: 'sources', data: { key: 'xinhua' } })).id
})
afterAll(() => app.stop())
beforeEach(async () => {
  rowsAtStart = (await app.local.count({ collection: 'photos' })).totalDocs
})

const jpegFile = (bytes: Uint8Array, name = 'harbour.jpg'): RestFile => ({ name, type: 'image/jpeg', bytes })

async function upload(
  file: RestFile,
  body: Record<string, unknown> = {},
  query = '?draft=true',
): Promise<RestDoc> {
  const answer = await app.rest('POST', `/photos${query}`, { as: staff, file, body })
  if (!answer.body.doc) throw new Error(answer.text)
  return answer.body.doc
}

const publish = (id: RestDoc['id']) =>
  app.rest('PATCH', `/photos/${id}`, { as: staff, body: { _status: 'published' } })

const onDisk = (name: unknown): Buffer => readFileSync(join(app.mediaDir, String(name)))

const sizeOf = (doc: RestDoc, name: string) =>
  // Sizes are kept by their names, each with its file.
  (
    doc.sizes as Record<
      string,
      { filename: string; filesize: number; url: string; width: number; mimeType: string }
    >
  )[name] ?? expect.fail(`no size ${name}`)

const files = (): string[] => (existsSync(app.mediaDir) ? readdirSync(app.mediaDir).sort() : [])

const messageOf = (body: RestBody): string | undefined => body.errors?.[0]?.data?.errors?.[0]?.message

const agencyIim = Buffer.concat([
  dataSet(2, 55, Buffer.from('20260501')),
  dataSet(2, 80, Buffer.from('b3c2b3bf', 'hex')),
  dataSet(2, 90, Buffer.from('cfe3b8db', 'hex')),
  dataSet(2, 110, Buffer.from('d0c2c841c9e7', 'hex')),
  dataSet(2, 116, Buffer.from('(c) 2026')),
  dataSet(2, 120, Buffer.from('b3c7cad0d2b9c9abc0efb5c4b6c9c2d6', 'hex')),
])

describe('uploading an agency photo whose IPTC is GB 18030 without a marker', () => {
  let doc: RestDoc
  beforeAll(async () => {
    doc = await upload(jpegFile(withIim(await drawWithGps(), agencyIim)))
  })

  it('keeps what the file says in iptc', () => {
    expect(doc.iptc).toMatchObject({ caption: '城市夜色里的渡轮', creditLine: '新華社', byline: '陈晨' })
  })

  it('fills the empty fields, the credit from its exact line', () => {
    expect(doc).toMatchObject({
      caption: '城市夜色里的渡轮',
      photographer: '陈晨',
      copyright: '(c) 2026',
      place: '香港',
      takenAt: '2026-04-30T16:00:00.000Z',
    })
    expect(doc.credits).toEqual([expect.objectContaining({ id: xinhua })])
  })

  it('keeps the original as it came, byte for byte, under a name that nobody guesses', async () => {
    expect(doc.filename).toMatch(/^harbour-[0-9a-f]{8}\.jpg$/)
    expect(onDisk(doc.filename).equals(withIim(await drawWithGps(), agencyIim))).toBe(true)
  })

  it('puts caption, credit, by-line and copyright into the JPEG, in XMP and IPTC', async () => {
    const jpeg = onDisk(sizeOf(doc, 'webJpeg').filename)
    const { iptc, xmp } = await ExifReader.load(jpeg, { expanded: true, async: true })
    // exifreader types no IIM tags by name; the description is its decoded text.
    const iim = iptc as Record<string, { description: string }>
    expect(iim['Credit']?.description).toBe('新華社')
    expect(iim['Caption/Abstract']?.description).toBe('城市夜色里的渡轮')
    expect(iim['By-line']?.description).toBe('陈晨')
    expect(iim['Copyright Notice']?.description).toBe('(c) 2026')
    expect(xmp?.Credit?.description).toBe('新華社')
    expect(xmp?.description?.description).toBe('城市夜色里的渡轮')
  })

  it.each(['thumbnail', 'card', 'web'])('puts them into the WebP %s, in XMP', async (name) => {
    const { metadata } = await readFileMetadata(onDisk(sizeOf(doc, name).filename))
    expect(metadata).toMatchObject({ creditLine: '新華社', byline: '陈晨', caption: '城市夜色里的渡轮' })
  })

  it.each(['thumbnail', 'card', 'web', 'webJpeg'])(
    'leaves position and serial numbers out of %s',
    async (name) => {
      const original = await ExifReader.load(onDisk(doc.filename), { expanded: true, async: true })
      expect(original.gps?.Latitude).toBeCloseTo(22.28, 1)
      const bytes = onDisk(sizeOf(doc, name).filename)
      const tags = await ExifReader.load(bytes, { expanded: true, async: true })
      expect(tags.gps).toBeUndefined()
      expect(tags.exif).toBeUndefined()
      expect(bytes.includes('SERIAL-4711')).toBe(false)
    },
  )

  it('says the true size of each derivative', () => {
    for (const name of ['thumbnail', 'card', 'web', 'webJpeg']) {
      const { filename, filesize } = sizeOf(doc, name)
      expect([name, filesize]).toEqual([name, onDisk(filename).length])
    }
  })

  it.runIf(hasExiftool)('says the same to ExifTool (needs exiftool on the PATH)', () => {
    const tags = exiftool(onDisk(sizeOf(doc, 'webJpeg').filename))
    expect(tags).toMatchObject({
      'IPTC:Credit': '新華社',
      'IPTC:By-line': '陈晨',
      'XMP-photoshop:Credit': '新華社',
      'XMP-dc:Rights': '(c) 2026',
    })
    expect(Object.keys(tags).filter((name) => /gps|serial|makernote|:Warning/i.test(name))).toEqual([])
  })
})

describe('what the editor wrote', () => {
  it('is not overwritten by the file, and is what the derivatives say', async () => {
    const file = jpegFile(withIim(await draw(), agencyIim))
    const doc = await upload(file, { caption: '編輯寫的說明', photographer: '李四' })
    expect(doc).toMatchObject({ caption: '編輯寫的說明', photographer: '李四', place: '香港' })
    const { metadata } = await readFileMetadata(onDisk(sizeOf(doc, 'webJpeg').filename))
    expect(metadata).toMatchObject({ caption: '編輯寫的說明', byline: '李四', copyrightNotice: '(c) 2026' })
  })

  it('follows into the derivatives when it changes, pixels and names untouched', async () => {
    const before = await upload(jpegFile(await draw()), { caption: '舊說明' })
    const { filename } = sizeOf(before, 'webJpeg')
    const pixels = await sharp(onDisk(filename)).raw().toBuffer()
    const patch = { caption: '新說明，比舊的長', credits: [xinhua] }
    const { body } = await app.rest('PATCH', `/photos/${before.id}?draft=true`, { as: staff, body: patch })
    const after = body.doc ?? expect.fail('not saved')
    expect(sizeOf(after, 'webJpeg').filename).toBe(filename)
    expect(sizeOf(after, 'webJpeg').filesize).toBe(onDisk(filename).length)
    const { metadata } = await readFileMetadata(onDisk(filename))
    expect(metadata).toEqual({ caption: '新說明，比舊的長', creditLine: '新華社' })
    expect((await sharp(onDisk(filename)).raw().toBuffer()).equals(pixels)).toBe(true)
  })

  it('in another locale leaves the default locale’s caption in the derivatives', async () => {
    const doc = await upload(jpegFile(await draw()), { caption: '中文說明' })
    const english = { caption: 'English words', photographer: 'Lee' }
    await app.rest('PATCH', `/photos/${doc.id}?draft=true&locale=en`, { as: staff, body: english })
    const { metadata } = await readFileMetadata(onDisk(sizeOf(doc, 'web').filename))
    expect(metadata).toEqual({ caption: '中文說明', byline: 'Lee' })
  })

  it('in a draft over a published photo reaches readers’ files only when it is published', async () => {
    const doc = await upload(jpegFile(await draw()), { caption: '已發佈的' })
    await publish(doc.id)
    const caption = async () =>
      (await readFileMetadata(onDisk(sizeOf(doc, 'webJpeg').filename))).metadata.caption
    await app.rest('PATCH', `/photos/${doc.id}?draft=true`, { as: staff, body: { caption: '草稿裏的' } })
    expect(await caption()).toBe('已發佈的')
    await publish(doc.id)
    expect(await caption()).toBe('草稿裏的')
  })

  it('can be saved when a derivative is gone from the disk', async () => {
    const doc = await upload(jpegFile(await draw()), { caption: '一' })
    const { rmSync } = await import('node:fs')
    rmSync(join(app.mediaDir, sizeOf(doc, 'web').filename))
    const { status } = await app.rest('PATCH', `/photos/${doc.id}?draft=true`, {
      as: staff,
      body: { caption: '二' },
    })
    expect(status).toBe(200)
  })
})

describe('a picture that says how it was made', () => {
  const generated = async (): Promise<RestFile> => {
    const bytes = await sharp(await draw())
      .withXmp(buildXmp({ digitalSourceType: 'trainedAlgorithmicMedia' }))
      .jpeg()
      .toBuffer()
    return jpegFile(bytes)
  }
  const inFile = async (doc: RestDoc, size: string) =>
    (await readFileMetadata(onDisk(sizeOf(doc, size).filename))).metadata.digitalSourceType

  it('fills the field, and every derivative says it', async () => {
    const doc = await upload(await generated())
    expect(doc).toMatchObject({
      made: 'trainedAlgorithmicMedia',
      iptc: { digitalSourceType: 'trainedAlgorithmicMedia' },
    })
    for (const size of ['thumbnail', 'card', 'web', 'webJpeg']) {
      expect([size, await inFile(doc, size)]).toEqual([size, 'trainedAlgorithmicMedia'])
    }
  })

  it('is overruled by the editor, in the derivatives too, while iptc keeps the value of the file', async () => {
    const doc = await upload(await generated(), { made: 'compositeWithTrainedAlgorithmicMedia' })
    expect(doc).toMatchObject({
      made: 'compositeWithTrainedAlgorithmicMedia',
      iptc: { digitalSourceType: 'trainedAlgorithmicMedia' },
    })
    expect(await inFile(doc, 'web')).toBe('compositeWithTrainedAlgorithmicMedia')
  })
})

describe('a file that is refused leaves nothing behind: no row, no file', () => {
  const html = Buffer.from('<!doctype html><html><script>alert(1)</script></html>')
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

  it.each([
    [
      'a decompression bomb',
      async () => ({ name: 'a.png', type: 'image/png', bytes: bomb() }),
      /3600 megapixels/,
    ],
    [
      'a truncated JPEG, in plain words and not the decoder’s',
      async () => jpegFile((await draw()).subarray(0, 3000)),
      /^This picture is damaged, or part of it is missing\. Please get the file again from its source\.$/,
    ],
    [
      'a phone’s HEIC where it cannot be decoded, with how to send it',
      async () => ({
        name: 'a.heic',
        type: 'image/heic',
        bytes: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1'),
      }),
      /send it as a JPEG/,
    ],
    ['HTML named .jpg', async () => jpegFile(html), /it is text\/html/],
    ['SVG', async () => ({ name: 'a.svg', type: 'image/svg+xml', bytes: svg }), /svg/],
    ['a PNG named .jpg', async () => jpegFile(await draw('png')), /it is image\/png/],
    ['plain text named .jpg', async () => jpegFile(Buffer.from('words')), /not a picture/],
  ])('%s', async (_, make, message) => {
    const before = files()
    const answer = await app.rest('POST', '/photos?draft=true', { as: staff, file: await make(), body: {} })
    expect(answer.status).toBe(400)
    expect(messageOf(answer.body)).toMatch(message)
    expect(answer.body.errors?.[0]?.data?.errors?.[0]?.path).toBe('file')
    expect(files()).toEqual(before)
    expect((await app.local.count({ collection: 'photos' })).totalDocs).toBe(rowsAtStart)
  })

  it('a sound photo whose row the database refuses', async () => {
    await upload(jpegFile(await draw()), { refused: 'taken' })
    const before = files()
    const file = jpegFile(await draw())
    const answer = await app.rest('POST', '/photos?draft=true', {
      as: staff,
      file,
      body: { refused: 'taken' },
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(files()).toEqual(before)
  })

  it('as a replacement: the draft keeps its old file', async () => {
    const doc = await upload(jpegFile(await draw()))
    const before = files()
    const answer = await app.rest('PATCH', `/photos/${doc.id}?draft=true`, {
      as: staff,
      file: jpegFile(html),
    })
    expect(answer.status).toBe(400)
    expect(files()).toEqual(before)
  })

  it('and publishing together with a new file, since Payload deletes the old one first', async () => {
    const doc = await upload(jpegFile(await draw()))
    const before = files()
    const file = jpegFile(await draw('jpeg', 700, 500))
    const answer = await app.rest('PATCH', `/photos/${doc.id}`, {
      as: staff,
      file,
      body: { _status: 'published' },
    })
    expect(messageOf(answer.body)).toMatch(/two steps/)
    expect(files()).toEqual(before)
  })

  it('from somebody without a login: refused for that, its bytes never decoded', async () => {
    const before = files()
    const answer = await app.rest('POST', '/photos?draft=true', { file: jpegFile(html), body: {} })
    expect(answer.status).toBe(403)
    expect(files()).toEqual(before)
  })
})

describe('what readers get', () => {
  const get = (url: unknown, as?: Record<string, string>) =>
    app.rest('GET', String(url).replace('/api', ''), as ? { as } : {})

  it('is the JPEG derivative under the photo’s own address; the original is for staff', async () => {
    const doc = await upload(jpegFile(await drawWithGps()), { caption: '一' })
    await publish(doc.id)
    const { body } = await app.rest<RestDoc>('GET', `/photos/${doc.id}`)
    expect(body.filename).toBe(sizeOf(doc, 'webJpeg').filename)
    expect(body.width).toBe(1600)
    expect(JSON.stringify(body)).not.toContain(String(doc.filename))
    expect((await get(body.url)).bytes).toEqual(new Uint8Array(onDisk(sizeOf(doc, 'webJpeg').filename)))
    const refused = await get(doc.url)
    expect(refused.status).toBe(403)
    expect((await get(doc.url, staff)).bytes.length).toBe(onDisk(doc.filename).length)
  })

  it('is that address alone when they select nothing else', async () => {
    const doc = await upload(jpegFile(await draw()), { caption: '一' })
    await publish(doc.id)
    const { body } = await app.rest<RestDoc>('GET', `/photos/${doc.id}?select[url]=true`)
    expect(body.url).toBe(sizeOf(doc, 'webJpeg').url)
    expect(body).not.toHaveProperty('filename')
  })

  it('is there for a picture smaller than every size, never enlarged', async () => {
    const doc = await upload(jpegFile(await draw('jpeg', 300, 200)))
    for (const name of ['thumbnail', 'card', 'web', 'webJpeg']) {
      const { width, height } = await sharp(onDisk(sizeOf(doc, name).filename)).metadata()
      expect([name, width, height]).toEqual([name, 300, 200])
    }
  })

  it('is nothing of a draft', async () => {
    const doc = await upload(jpegFile(await draw()))
    expect((await get(sizeOf(doc, 'web').url)).status).toBe(403)
  })
})

describe('other ways a picture takes', () => {
  it.each(['png', 'webp', 'tiff', 'avif'] as const)('a %s original is kept byte for byte', async (format) => {
    const bytes = await sharp(await draw(format))
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .toFormat(format)
      .toBuffer()
    const doc = await upload({ name: `a.${format}`, type: `image/${format}`, bytes })
    expect(onDisk(doc.filename).equals(bytes)).toBe(true)
    expect(doc).toMatchObject({ width: 640, height: 480, mimeType: `image/${format}` })
    expect(sizeOf(doc, 'webJpeg')).toMatchObject({ width: 640, mimeType: 'image/jpeg' })
  })

  it('transparent parts become white in the JPEG', async () => {
    const bytes = await sharp({ create: { width: 40, height: 40, channels: 4, background: '#0000' } })
      .png()
      .toBuffer()
    const doc = await upload({ name: 'a.png', type: 'image/png', bytes })
    const [red] = await sharp(onDisk(sizeOf(doc, 'webJpeg').filename))
      .raw()
      .toBuffer()
    expect(red).toBeGreaterThan(250)
  })

  it('a crop keeps the words in original and derivatives', async () => {
    const doc = await upload(jpegFile(withIim(await draw(), agencyIim)))
    const crop =
      'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[crop][unit]=%25' +
      '&uploadEdits[widthInPixels]=320&uploadEdits[heightInPixels]=240'
    const answer = await app.rest('PATCH', `/photos/${doc.id}?draft=true&${crop}`, { as: staff, body: {} })
    const cropped = answer.body.doc ?? expect.fail(answer.text)
    expect(cropped.width).toBe(320)
    for (const name of [cropped.filename, sizeOf(cropped, 'webJpeg').filename]) {
      const { metadata } = await readFileMetadata(onDisk(name))
      expect(metadata).toMatchObject({ creditLine: '新華社', caption: '城市夜色里的渡轮' })
    }
  })

  it('moving the focal point makes the sizes anew, with the words inside', async () => {
    const doc = await upload(jpegFile(withIim(await draw('jpeg', 900, 1200), agencyIim)), {
      caption: '編輯寫的',
    })
    const before = onDisk(sizeOf(doc, 'card').filename)
    const focal = 'uploadEdits[focalPoint][x]=50&uploadEdits[focalPoint][y]=0'
    const answer = await app.rest('PATCH', `/photos/${doc.id}?draft=true&${focal}`, { as: staff, body: {} })
    const moved = answer.body.doc ?? expect.fail(answer.text)
    const card = onDisk(sizeOf(moved, 'card').filename)
    expect(card.equals(before)).toBe(false)
    expect((await readFileMetadata(card)).metadata).toMatchObject({
      caption: '編輯寫的',
      creditLine: '新華社',
    })
  })

  it('a picture taken on its side stands upright in every size', async () => {
    const bytes = await sharp(await draw())
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const doc = await upload(jpegFile(bytes))
    const { width, height, orientation } = await sharp(onDisk(sizeOf(doc, 'webJpeg').filename)).metadata()
    expect([width, height, orientation]).toEqual([480, 640, undefined])
  })

  it('a CMYK picture for print becomes RGB for readers', async () => {
    const bytes = await sharp(await draw())
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer()
    const doc = await upload(jpegFile(bytes))
    expect((await sharp(onDisk(doc.filename)).metadata()).space).toBe('cmyk')
    expect((await sharp(onDisk(sizeOf(doc, 'webJpeg').filename)).metadata()).space).toBe('srgb')
  })

  it('a duplicate carries the words as well', async () => {
    const doc = await upload(jpegFile(withIim(await draw(), agencyIim)))
    const copy = await app.local.duplicate({ collection: 'photos', id: doc.id, draft: true })
    expect(copy.filename).not.toBe(doc.filename)
    const { metadata } = await readFileMetadata(onDisk(sizeOf(copy, 'webJpeg').filename))
    expect(metadata.creditLine).toBe('新華社')
  })

  it('a new file on a draft brings its own words and iptc', async () => {
    const doc = await upload(jpegFile(await draw()), { caption: '編輯寫的' })
    const file = jpegFile(withIim(await draw('jpeg', 700, 500), agencyIim))
    const answer = await app.rest('PATCH', `/photos/${doc.id}?draft=true`, { as: staff, file, body: {} })
    const replaced = answer.body.doc ?? expect.fail(answer.text)
    expect(replaced).toMatchObject({
      caption: '編輯寫的',
      photographer: '陈晨',
      iptc: { creditLine: '新華社' },
    })
    expect(files().includes(String(doc.filename))).toBe(false)
    const { metadata } = await readFileMetadata(onDisk(sizeOf(replaced, 'webJpeg').filename))
    expect(metadata).toMatchObject({ caption: '編輯寫的', creditLine: '新華社' })
  })

  it('two pictures of one name keep their own derivatives', async () => {
    const one = await upload({ name: 'same.png', type: 'image/png', bytes: await draw('png') })
    const two = await upload({ name: 'same.jpg', type: 'image/jpeg', bytes: await draw() })
    expect(sizeOf(one, 'web').filename).not.toBe(sizeOf(two, 'web').filename)
  })

  it('what nobody but the file sent as iptc is not stored', async () => {
    const doc = await upload(jpegFile(await draw()), { iptc: { creditLine: 'forged' } })
    expect(doc.iptc).toEqual({})
  })
})

describe('with a storage adapter instead of the disk', () => {
  const stored = new Map<string, Buffer>()
  let cloud: Booted
  beforeAll(async () => {
    cloud = await bootPayload(({ mediaDir }) => {
      // As the official storage plugins do it: after the row is written, from the request.
      const afterChange: NonNullable<CollectionConfig['hooks']>['afterChange'] = [
        ({ doc, req }) => {
          for (const [name, bytes] of Object.entries(req.payloadUploadSizes ?? {})) stored.set(name, bytes)
          return doc
        },
      ]
      const upload = { staticDir: mediaDir, disableLocalStorage: true }
      const config = newsroom(mediaDir)
      const others = (config.collections ?? []).filter(({ slug }) => slug !== 'photos')
      return { ...config, collections: [...others, photos(mediaDir, { upload, hooks: { afterChange } })] }
    })
  })
  afterAll(() => cloud.stop())

  it('the adapter gets the derivatives with the words inside, and the disk gets nothing', async () => {
    const data = withIim(await draw(), agencyIim)
    const file = { name: 'a.jpg', mimetype: 'image/jpeg', data, size: data.length }
    const doc = await cloud.local.create({ collection: 'photos', data: {}, file, draft: true })
    const jpeg = stored.get('webJpeg') ?? expect.fail('no JPEG')
    expect((await readFileMetadata(jpeg)).metadata).toMatchObject({ creditLine: '新華社', byline: '陈晨' })
    expect(sizeOf(doc, 'webJpeg').filesize).toBe(jpeg.length)
    expect(existsSync(cloud.mediaDir)).toBe(false)
  })
})

describe('with uploads in temporary files', () => {
  let temporary: Booted
  let desk: Record<string, string>
  const tempFiles = (): string[] => readdirSync(join(temporary.folder, 'temp'))
  beforeAll(async () => {
    temporary = await bootPayload(({ folder, mediaDir }) => ({
      ...newsroom(mediaDir),
      upload: { useTempFiles: true, tempFileDir: join(folder, 'temp') },
    }))
    await temporary.local.create({
      collection: 'people',
      data: { email: 'a@example.com', password: 'a-long-word' },
    })
    desk = await temporary.login('people', 'a@example.com', 'a-long-word')
  })
  afterAll(() => temporary.stop())

  it('a photo is read and credited, and its temporary file goes', async () => {
    const file = jpegFile(withIim(await draw(), agencyIim))
    const { body } = await temporary.rest('POST', '/photos?draft=true', { as: desk, file, body: {} })
    const doc = body.doc ?? expect.fail('not saved')
    expect(doc.photographer).toBe('陈晨')
    const jpeg = readFileSync(join(temporary.mediaDir, sizeOf(doc, 'webJpeg').filename))
    expect((await readFileMetadata(jpeg)).metadata.creditLine).toBe('新華社')
    expect(tempFiles()).toEqual([])
  })

  it('a bomb is refused, and its temporary file goes', async () => {
    const file = { name: 'a.png', type: 'image/png', bytes: bomb() }
    const { status } = await temporary.rest('POST', '/photos?draft=true', { as: desk, file, body: {} })
    expect(status).toBe(400)
    expect(tempFiles()).toEqual([])
  })
})
