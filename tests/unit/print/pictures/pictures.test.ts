import { writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ListedPicture } from '../../../../src/print/pictures/manifest.ts'
import { pictures } from '../../../../src/print/pictures/pictures.ts'
import type { PictureFrame } from '../../../../src/print/layout/Layout.ts'
import type { Placed, Template, PrintContext } from '../../../../src/print/types.ts'
import { readFileMetadata } from '../../../../src/photo/metadata/read/readFileMetadata.ts'
import { draw, drawWithGps, exiftool, hasExiftool } from '../../photo/pictures.ts'
import { aContext, aLayout, aPage, aPhoto, aPictureFrame, aStory, aTemplate } from '../helpers/handmade.ts'

/** sharp's own CMYK profile as a file, so that the test needs none on the machine. */
let profile: string

beforeAll(async () => {
  const probe = await sharp(await draw('jpeg', 8, 8))
    .toColourspace('cmyk')
    .withIccProfile('cmyk')
    .jpeg()
    .toBuffer()
  const { icc } = await sharp(probe).metadata()
  profile = join(await mkdtemp(join(tmpdir(), 'newsroom-icc-')), 'press.icc')
  writeFileSync(profile, icc ?? Buffer.alloc(0))
})

const item = (over: Partial<Placed> = {}): Placed => ({
  name: 'item-1',
  role: 'picture',
  subject: aPhoto(),
  ...over,
})

const printing = (colour: 'cmyk' | 'rgb', over: Partial<Template['pictures']> = {}): Template => {
  const { pictures: settings, colour: press } = aTemplate()
  return aTemplate({ pictures: { ...settings, ...over, colour }, colour: { ...press, profile } })
}

const reading = (original: Buffer | Promise<Buffer>, over: Partial<PrintContext> = {}): PrintContext =>
  aContext({ template: printing('cmyk'), readPicture: async () => original, ...over })

async function packaged(
  frames: readonly PictureFrame[] = [aPictureFrame()],
  context = reading(draw('png', 1200, 800)),
  items: readonly Placed[] = [item()],
) {
  const zip = await pictures(aPage(items), context, aLayout(frames))
  const files = unzipSync(zip)
  // The list is what `jsonManifest` wrote.
  const { pictures: listed } = JSON.parse(strFromU8(files['pictures.json'] ?? new Uint8Array())) as {
    pictures: ListedPicture[]
  }
  const file = (name = ''): Buffer => Buffer.from(files[name] ?? [])
  const placed = (index = 0) => file(listed[index]?.file)
  const whole = (index = 0) => file(listed[index]?.link)
  return { zip, files, listed, placed, whole }
}

describe('the files', () => {
  it('are CMYK JPEGs with the profile inside, whatever the original is', async () => {
    const { placed, whole } = await packaged()
    for (const jpeg of [placed(), whole()]) {
      const found = await sharp(jpeg).metadata()
      expect(found).toMatchObject({ format: 'jpeg', space: 'cmyk', channels: 4, hasProfile: true })
    }
  })

  it('lay on no more ink than the paper takes', async () => {
    const dark = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#010203' } })
    const { placed } = await packaged(undefined, reading(dark.png().toBuffer()))
    const raw = await sharp(placed(), { ignoreIcc: true })
      .pipelineColourspace('cmyk')
      .toColourspace('cmyk')
      .raw()
      .toBuffer()
    const ink = [...raw.subarray(4000, 4004)].reduce((sum, plate) => sum + plate, 0)
    expect((ink / 255) * 100).toBeLessThanOrEqual(aTemplate().colour.inkLimit + 4)
  })

  it('are RGB where the template says so', async () => {
    const template = printing('rgb')
    const { placed } = await packaged(undefined, reading(draw('webp', 1200, 800), { template }))
    expect(await sharp(placed()).metadata()).toMatchObject({ format: 'jpeg', space: 'srgb', channels: 3 })
  })

  it('have the size in print: 60 by 40 mm at 250 ppi, which the file says too', async () => {
    const { placed, listed } = await packaged()
    expect(await sharp(placed()).metadata()).toMatchObject({ width: 591, height: 394, density: 250 })
    expect(listed[0]).toMatchObject({
      pixels: { width: 591, height: 394 },
      placed: { width: 60, height: 40 },
    })
  })

  it('are never enlarged: a small original stays as it is, and the list says how coarse it is', async () => {
    const small = aPictureFrame({ crop: { x: 0, y: 0, width: 300, height: 200 }, ppi: 127 })
    const template = printing('cmyk', { blockPpi: 100 })
    const { placed, listed } = await packaged([small], reading(draw('jpeg', 300, 200), { template }))
    expect(await sharp(placed()).metadata()).toMatchObject({ width: 300, height: 200, density: 127 })
    expect(listed[0]).toMatchObject({ effectivePpi: 127, coarse: true })
  })

  it('show the part that is placed; the whole picture is beside it at the same scale', async () => {
    const left = { create: { width: 600, height: 800, channels: 3 as const, background: '#ff0000' } }
    const file = { ...aPhoto().file!, focal: { x: 100, y: 50 } }
    const original = sharp({ create: { ...left.create, width: 1200, background: '#0000ff' } })
      .composite([{ input: left, left: 0, top: 0 }])
      .png()
      .toBuffer()
    const template = printing('rgb')
    const frame = aPictureFrame({
      photo: aPhoto({ file }),
      area: { x: 0, y: 0, width: 30, height: 40 },
      crop: { x: 600, y: 0, width: 600, height: 800 },
    })
    const { placed, whole } = await packaged([frame], reading(original, { template }))
    const { dominant } = await sharp(placed()).stats()
    expect(dominant.b).toBeGreaterThan(200)
    expect(dominant.r).toBeLessThan(50)
    expect(await sharp(placed()).metadata()).toMatchObject({ width: 295, height: 394 })
    expect(await sharp(whole()).metadata()).toMatchObject({ width: 590, height: 393 })
  })

  it('are upright where the camera lay on its side', async () => {
    const turned = sharp(await draw('jpeg', 800, 1200))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { whole } = await packaged(undefined, reading(turned))
    const { width, height, orientation } = await sharp(whole()).metadata()
    expect({ width, height }).toEqual({ width: 591, height: 394 })
    expect(orientation ?? 1).toBe(1)
  })

  it('have no transparency: what was clear is white', async () => {
    const clear = sharp({ create: { width: 1200, height: 800, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer()
    const template = printing('rgb')
    const { placed } = await packaged(undefined, reading(clear, { template }))
    expect((await sharp(placed()).stats()).dominant).toMatchObject({ r: 248, g: 248, b: 248 })
  })

  it('are the same bytes when the page is exported again', async () => {
    const [once, twice] = [await packaged(), await packaged()]
    expect(Buffer.from(once.zip).equals(Buffer.from(twice.zip))).toBe(true)
  })
})

describe('the words inside', () => {
  const words = {
    caption: '◆夜航的渡輪駛過「燈海」',
    creditLine: '新華社記者　陳大文攝',
    byline: '陳大文',
    copyrightNotice: '版權 © 2026',
    usageTerms: '只限編輯用途',
    city: '香港',
  }

  it('are caption, credit, by-line, copyright and terms, in both files', async () => {
    const { placed, whole } = await packaged()
    for (const jpeg of [placed(), whole()]) {
      const { metadata, problems } = await readFileMetadata(jpeg)
      expect(metadata).toMatchObject({ ...words, creditLine: expect.stringContaining('新華社') })
      expect(problems).toEqual([])
    }
  })

  it("have this page's caption for a story's picture", async () => {
    const photo = aPhoto()
    const story = aStory({ photos: [{ id: photo.id, photo, caption: '◆為這一版寫的說明' }] })
    const { placed, listed } = await packaged(undefined, undefined, [item({ role: 'lead', subject: story })])
    expect((await readFileMetadata(placed())).metadata.caption).toBe('◆為這一版寫的說明')
    expect(listed[0]?.caption).toBe('◆為這一版寫的說明')
  })

  it.each([
    ['as declared', { made: 'trainedAlgorithmicMedia' }, 'trainedAlgorithmicMedia'],
    ['as the file says', { iptc: { digitalSourceType: 'compositeSynthetic' } }, 'compositeSynthetic'],
    [
      'as declared where the file says another',
      { iptc: { digitalSourceType: 'compositeSynthetic' }, made: 'trainedAlgorithmicMedia' },
      'trainedAlgorithmicMedia',
    ],
    ['not, where nobody says', {}, undefined],
  ] as const)('say how the picture was made, %s', async (_, over, digitalSourceType) => {
    const photo = aPhoto(over)
    const { placed, whole } = await packaged([aPictureFrame({ photo })], undefined, [
      item({ subject: photo }),
    ])
    for (const jpeg of [placed(), whole()])
      expect((await readFileMetadata(jpeg)).metadata.digitalSourceType).toBe(digitalSourceType)
  })

  it('leave no position and no serial number of the camera', async () => {
    const { placed, whole } = await packaged(undefined, reading(drawWithGps(1200, 800)))
    for (const jpeg of [placed(), whole()]) expect(jpeg.includes('SERIAL-4711')).toBe(false)
  })

  it.runIf(hasExiftool)(
    'stand in IIM, XMP and EXIF alike, without a warning of ExifTool (needs it on the PATH)',
    async () => {
      const photographer = '歐陽小明、司馬大文、諸葛正平、上官婉清'
      const photo = aPhoto({ photographer })
      const { placed } = await packaged([aPictureFrame({ photo })], undefined, [item({ subject: photo })])
      const tags = exiftool(placed())
      expect(tags).toMatchObject({
        'ExifTool:Validate': 'OK',
        'IFD0:ImageDescription': words.caption,
        'IFD0:Artist': photographer,
        'IFD0:Copyright': words.copyrightNotice,
        'IPTC:Caption-Abstract': words.caption,
        'IPTC:By-line': '歐陽小明、司馬大文、',
        'IPTC:CopyrightNotice': words.copyrightNotice,
        'XMP-dc:Description': words.caption,
        'XMP-dc:Creator': photographer,
        'XMP-dc:Rights': words.copyrightNotice,
      })
      expect(tags['IPTC:Credit']).toContain('新華社')
      expect(tags['XMP-photoshop:Credit']).toContain('新華社')
      expect(Object.keys(tags).filter((name) => name.endsWith(':Warning'))).toEqual([])
    },
  )
})

describe('the list', () => {
  it('names item, file, caption, credit, size and effective ppi', async () => {
    const { listed } = await packaged()
    expect(listed).toEqual([
      {
        item: 'item-1',
        file: 'placed/item-1-渡輪-夜航-x1y2.jpg',
        link: 'Links/item-1-渡輪-夜航-x1y2.jpg',
        photo: '12',
        caption: '◆夜航的渡輪駛過「燈海」',
        credit: expect.stringContaining('新華社'),
        creditLine: expect.stringContaining('新華社'),
        photographer: '陳大文',
        copyright: '版權 © 2026',
        placed: { width: 60, height: 40 },
        pixels: { width: 591, height: 394 },
        ppi: 250,
        effectivePpi: 508,
        coarse: false,
      },
    ])
  })

  it('is also a spreadsheet that Excel reads as UTF-8, and runs no caption as a formula', async () => {
    const photo = aPhoto({ caption: '=1+1, "渡輪"' })
    const { files } = await packaged([aPictureFrame({ photo })], undefined, [item({ subject: photo })])
    const bytes = Buffer.from(files['pictures.csv'] ?? [])
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [heading, row] = bytes.toString('utf8').split('\r\n')
    expect(heading).toContain('檔案,圖片說明,署名')
    expect(row).toContain(`,"'=1+1, ""渡輪""",`)
    expect(row).toContain('60.0,40.0,508')
  })

  it('is there for a page without pictures too', async () => {
    const { files, listed } = await packaged([], undefined, [])
    expect(Object.keys(files)).toEqual(['pictures.json', 'pictures.csv'])
    expect(listed).toEqual([])
  })

  it('names every file that is in the package, once', async () => {
    const twins = ['item-1/photo-12', 'item-1/photo-13'].map((id) => aPictureFrame({ id }))
    const { files, listed } = await packaged(twins)
    const named = listed.flatMap(({ file, link }) => [file, link])
    expect(new Set(named).size).toBe(4)
    expect(
      Object.keys(files)
        .filter((name) => name.endsWith('.jpg'))
        .toSorted(),
    ).toEqual(named.toSorted())
  })
})

describe('a picture that cannot be printed stops the package and is named', () => {
  const unreadable = { item: 'item-1', rule: 'picture-unreadable', severity: 'block' }
  const photo = '渡輪-夜航-x1y2.png'

  it('when its file is gone', async () => {
    const gone = reading(draw(), { readPicture: () => Promise.reject(new Error('no such file')) })
    const findings = [{ ...unreadable, params: { photo, reason: 'no such file' } }]
    await expect(packaged(undefined, gone)).rejects.toMatchObject({ name: 'PrintRefusal', findings })
  })

  it.each([
    ['has only its head', 400],
    ['is cut off near its end', -200],
  ])('when its file %s', async (_, end) => {
    const cut = (await draw('jpeg', 1200, 800)).subarray(0, end)
    const findings = [{ ...unreadable, params: { photo, reason: expect.any(String) } }]
    await expect(packaged(undefined, reading(cut))).rejects.toMatchObject({ name: 'PrintRefusal', findings })
  })

  it('when it has fewer pixels than is stored of it, and too few for its place', async () => {
    const finding = { rule: 'picture-coarse', params: { photo: '12', ppi: 127, wanted: 150 } }
    await expect(packaged(undefined, reading(draw('jpeg', 300, 200)))).rejects.toMatchObject({
      findings: [finding],
    })
  })

  it('with every other one that cannot', async () => {
    const gone = reading(draw(), { readPicture: () => Promise.reject(new Error('no such file')) })
    const frames = ['item-1/photo-12', 'item-2/photo-12'].map((id) => aPictureFrame({ id }))
    await expect(packaged(frames, gone)).rejects.toMatchObject({ findings: [unreadable, unreadable] })
  })
})

it('CMYK without a profile is refused and never becomes RGB', async () => {
  const colour = { ...aTemplate().colour, profile: '/nowhere/press.icc' }
  const context = reading(draw(), { template: aTemplate({ colour }) })
  await expect(packaged(undefined, context)).rejects.toThrow(/press\.icc.*cannot be read/)
})
