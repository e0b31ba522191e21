import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootNewsroom, type BootedNewsroom, type RestBody, type RestDoc } from './helpers/index.ts'

/** What `cases.json` says of one file: see the README beside it. */
interface PhotoCase {
  file: string
  shows: string
  upload?: {
    crop?: Record<string, string | number>
    focalPoint?: Record<string, number>
    widthInPixels?: number
    heightInPixels?: number
    credits?: string[]
    caption?: string
  }
  expect: {
    accepted?: boolean
    colours?: Record<string, string[]>
    publish?: true | { refusedFor: string[]; names?: string[] }
    credits?: string[]
  } & Record<string, unknown>
}

const folder = fileURLToPath(new URL('../../../shared/cases/photos/', import.meta.url))
const isHere = existsSync(join(folder, 'cases.json'))
const cases: PhotoCase[] = isHere ? JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) : []

const TYPES: Readonly<Record<string, string>> = { jpg: 'image/jpeg', png: 'image/png', tif: 'image/tiff' }
const COLOURS: Readonly<Record<string, readonly number[]>> = {
  red: [0xcc, 0x2c, 0x2c],
  green: [0x28, 0xa0, 0x40],
  blue: [0x2c, 0x40, 0xcc],
  yellow: [0xe8, 0xd0, 0x30],
  white: [255, 255, 255],
}
/** What JPEG and WebP may make of a flat colour. */
const TOLERANCE = 24

describe.runIf(isHere)('the photos of ../shared/cases/photos (skipped where ../shared is not there)', () => {
  let app: BootedNewsroom
  let editor: Record<string, string>
  const sources = new Map<string, number | string>()

  beforeAll(async () => {
    app = await bootNewsroom()
    editor = await app.as('editor')
    for (const key of ['xinhua', 'cnr', 'afp', 'getty', 'reuters']) {
      const data = { key, kind: 'agency', name: key === 'xinhua' ? '新華社' : key }
      sources.set(key, (await app.local.create({ collection: 'sources', data })).id)
    }
  })
  afterAll(() => app?.stop())

  it.each(cases)('$file: $shows', async ({ file, upload = {}, expect: right }) => {
    const answer = await send(file, upload)
    if (right.accepted === false) return expectRefused(answer.status, answer.body)
    const doc = answer.body.doc ?? expect.fail(answer.text)
    expectWords(doc, right)
    await expectColours(doc, right.colours ?? {})
    if (right.publish) await expectPublishing(doc, right.publish)
  })

  /**
   * As the admin sends it: the document beside the file, what was done in the crop dialogue in the
   * query.
   */
  const send = async (
    file: string,
    { credits = [], caption, ...edits }: NonNullable<PhotoCase['upload']>,
  ) => {
    const query = new URLSearchParams({ draft: 'true', locale: 'zh-Hant' })
    for (const [name, value] of Object.entries(edits)) {
      if (typeof value !== 'object') query.set(`uploadEdits[${name}]`, String(value))
      else
        for (const [part, of] of Object.entries(value)) query.set(`uploadEdits[${name}][${part}]`, String(of))
    }
    return app.rest('POST', `/photos?${query}`, {
      as: editor,
      file: {
        name: file,
        type: TYPES[file.split('.').at(-1) ?? ''] ?? '',
        bytes: readFileSync(join(folder, file)),
      },
      body: {
        alt: '海堤',
        ...(caption && { caption }),
        ...(credits.length > 0 && { credits: credits.map((key) => sources.get(key)) }),
      },
    })
  }

  const expectRefused = async (status: number, body: RestBody) => {
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(body.doc).toBeUndefined()
  }

  const expectWords = (doc: RestDoc, right: PhotoCase['expect']) => {
    const iptc = doc.iptc as Record<string, unknown> // written by the plugin, always an object
    for (const name of [
      'caption',
      'photographer',
      'copyright',
      'usageTerms',
      'takenAt',
      'place',
      'width',
      'height',
    ])
      if (name in right) expectOneOf(name, doc[name], right[name])
    for (const [name, inFile] of [
      ['credit', 'creditLine'],
      ['headline', 'headline'],
      ['source', 'source'],
    ] as const)
      if (name in right) expectOneOf(name, iptc[inFile], right[name])
    if (!right.credits) return
    const ids = (doc.credits as { id: number | string }[]).map(({ id }) => id) // populated at depth 1
    expect(ids).toEqual(right.credits.map((key) => sources.get(key)))
  }

  const expectOneOf = (name: string, actual: unknown, right: unknown) => {
    const allowed: unknown[] = Array.isArray(right) ? right : [right]
    expect({ [name]: allowed.includes(actual ?? null) ? right : actual }).toEqual({ [name]: right })
  }

  const expectColours = async (doc: RestDoc, colours: Record<string, string[]>) => {
    const sizes = doc.sizes as Record<string, { filename: string }> // Payload's own shape
    for (const [size, names] of Object.entries(colours)) {
      const filename = size === 'original' ? doc.filename : sizes[size]?.filename
      const shown = await quarters(join(app.mediaDir, String(filename)))
      expect({ [size]: shown.map((rgb) => nameOf(rgb)) }).toEqual({ [size]: names })
    }
  }

  const expectPublishing = async ({ id }: RestDoc, right: NonNullable<PhotoCase['expect']['publish']>) => {
    const verdict = await app.rest('GET', `/newsroom/check/photos/${id}`, { as: editor })
    const { status, text } = await app.rest('PATCH', `/photos/${id}`, {
      as: editor,
      body: { _status: 'published' },
    })
    if (right === true)
      return expect([status, text.slice(0, status === 200 ? 0 : undefined)]).toEqual([200, ''])
    expect(status).toBe(400)
    const findings = verdict.body.findings as { rule: string; params?: { keys?: string[] } }[] // the route's own shape
    const found = findings.find(({ rule }) => right.refusedFor.includes(rule)) ?? expect.fail(verdict.text)
    if (right.names) expect(found.params?.keys).toEqual(expect.arrayContaining(right.names))
  }
})

/** The colour in the middle of each quarter, as people see the picture. */
async function quarters(path: string): Promise<number[][]> {
  const { data, info } = await sharp(path)
    .autoOrient()
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => {
    const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels
    return [...data.subarray(start, start + 3)]
  }
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)]
}

const nameOf = (rgb: readonly number[]): string =>
  Object.entries(COLOURS).find(([, right]) =>
    right.every((value, index) => Math.abs(value - (rgb[index] ?? 0)) <= TOLERANCE),
  )?.[0] ?? `rgb(${rgb.join(', ')})`
