import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Layout } from '../../src/print/index.ts'
import { printing } from '../../src/print/index.ts'
import { wordsFound } from '../../src/print/pdf/wordsFound.ts'
import { printContext, samplePage } from '../unit/print/helpers/samplePage.ts'
import { folder, keep, rowsOf, run } from './helpers/read.ts'

const printer = printing({ now: () => new Date('2026-11-22T12:00:00Z') })
const context = printContext()
const page = samplePage()

/** Points in a millimetre. */
const POINTS = 72 / 25.4
/** Plates are looked at in so many dots an inch. */
const DPI = 50

let pdf = ''
let layout: Layout

beforeAll(async () => {
  layout = await printer.fit(page, context)
  pdf = keep((await printer.pdf(page, context)).bytes, 'page.pdf')
})

describe('the sample page as PDF, read by programs that others wrote', () => {
  it('is whole (qpdf)', () => {
    expect(run('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors found')
  })

  it('has the marks of PDF/X-4, is tagged, and says its title (pdfinfo)', () => {
    const info = run('pdfinfo', pdf)
    expect(info).toMatch(/PDF subtype:\s+PDF\/X-4/)
    expect(info).toMatch(/PDF version:\s+1\.6/)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toMatch(/Pages:\s+1\n/)
    expect(info).toMatch(/Title:\s+海角日報 本埠要聞/)
    expect(info).toMatch(/CreationDate:.*Nov 22/)
  })

  it('is trimmed inside its bleed (pdfinfo)', () => {
    const boxes = run('pdfinfo', '-box', pdf)
    const edge = (3 * POINTS).toFixed(2)
    expect(boxes).toMatch(new RegExp(`TrimBox:\\s+${edge}\\s+${edge}\\s+${(363 * POINTS).toFixed(2)}`))
    expect(boxes).toMatch(
      new RegExp(`BleedBox:\\s+0.00\\s+0.00\\s+${(366 * POINTS).toFixed(2)}\\s+${(546 * POINTS).toFixed(2)}`),
    )
  })

  it('carries the profile of the press as its output intent (qpdf)', () => {
    const objects = run('qpdf', '--qdf', '--object-streams=disable', pdf, '-')
    expect(objects).toMatch(/\/S \/GTS_PDFX\b/)
    expect(objects).toMatch(/\/DestOutputProfile \d+ 0 R/)
    expect(objects).toMatch(/\/Trapped \/False/)
  })

  it('has no colour that is no ink: not one RGB operator or space (qpdf)', () => {
    const objects = run('qpdf', '--qdf', '--object-streams=disable', pdf, '-')
    expect(objects).not.toMatch(/\/DeviceRGB|\/CalRGB|\/ICCBased/)
    expect(objects).not.toMatch(/^[\d.]+ [\d.]+ [\d.]+ (rg|RG)$/mu)
  })

  it('embeds every font, subset and with its characters; none is Type 3 (pdffonts)', () => {
    const fonts = rowsOf(run('pdffonts', pdf))
    expect(fonts.length).toBeGreaterThan(2)
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+Noto\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/)
  })

  it('has three pictures in CMYK, fine enough for newsprint (pdfimages)', () => {
    const pictures = rowsOf(run('pdfimages', '-list', pdf)).map((row) => row.trim().split(/\s+/u))
    expect(pictures).toHaveLength(3)
    for (const [, , kind, , , colour, , , , , , , ppi] of pictures) {
      expect(kind).toBe('image')
      expect(colour).toBe('cmyk')
      expect(Number(ppi)).toBeGreaterThanOrEqual(150)
    }
  })
})

describe('its plates (Ghostscript)', () => {
  const plates = new Map<string, { data: Buffer; width: number }>()

  beforeAll(async () => {
    const out = folder()
    const name = join(out, 'plate.tif')
    run(
      'gs',
      '-q',
      '-dNOPAUSE',
      '-dBATCH',
      '-dSAFER',
      '-sDEVICE=tiffsep',
      `-r${DPI}`,
      `-sOutputFile=${name}`,
      pdf,
    )
    for (const plate of ['Cyan', 'Magenta', 'Yellow', 'Black']) {
      const { data, info } = await sharp(join(out, `plate(${plate}).tif`))
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true })
      plates.set(plate, { data, width: info.width })
    }
  })

  /** Ink of one dot in percent: a plate is white where there is none. */
  const inkAt = (plate: string, at: number) => 100 - ((plates.get(plate)?.data[at] ?? 255) / 255) * 100

  it('has running text on the black plate alone', () => {
    const body = layout.frames.find(({ id }) => id === 'item-1/body')
    if (!body) throw new Error('The lead has no body.')
    const { width } = plates.get('Black') ?? { width: 0 }
    const dots = (millimetres: number) => Math.round(((millimetres + 3) / 25.4) * DPI)
    const most = { Cyan: 0, Magenta: 0, Yellow: 0, Black: 0 }
    for (let y = dots(body.area.y); y < dots(body.area.y + body.area.height); y++) {
      for (let x = dots(body.area.x); x < dots(body.area.x + body.area.width); x++) {
        for (const plate of ['Cyan', 'Magenta', 'Yellow', 'Black'] as const)
          most[plate] = Math.max(most[plate], inkAt(plate, y * width + x))
      }
    }
    expect(most).toMatchObject({ Cyan: 0, Magenta: 0, Yellow: 0 })
    expect(most.Black).toBeGreaterThan(50)
  })

  it('lays on no more ink than newsprint takes', () => {
    const all = plates.get('Black')?.data.length ?? 0
    let most = 0
    for (let at = 0; at < all; at++) {
      most = Math.max(
        most,
        ['Cyan', 'Magenta', 'Yellow', 'Black'].reduce((sum, plate) => sum + inkAt(plate, at), 0),
      )
    }
    expect(most).toBeLessThanOrEqual(context.template.colour.inkLimit)
    expect(most).toBeGreaterThan(100)
  })
})

describe('its words', () => {
  it.each([
    ['pdftotext -raw', () => run('pdftotext', '-raw', pdf, '-')],
    ['mutool', () => run('mutool', 'draw', '-q', '-F', 'txt', pdf)],
  ])('are all there, each paragraph whole, and each credit, as %s reads them', (_, read) => {
    expect(wordsFound(page, read(), context.register)).toEqual([])
  })

  it('are copied out as they were typed: no radicals for ideographs, no invisible marks', () => {
    expect(run('mutool', 'draw', '-q', '-F', 'txt', pdf)).not.toMatch(/[\u2E80-\u2FDF\u200B\u2060\uFFFD]/u)
  })

  it('break by the rules: no line begins with a closing mark or ends with an opening one', () => {
    const lines = run('mutool', 'draw', '-q', '-F', 'txt', pdf)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    // One line holds one character of the upright headline.
    const long = lines.filter((line) => line.length > 1)
    expect(long.length).toBeGreaterThan(150)
    expect(long.filter((line) => /^[、。，．：；！？」』》〉）·…]/u.test(line))).toEqual([])
    expect(long.filter((line) => /[「『《〈（]$/u.test(line))).toEqual([])
  })
})
