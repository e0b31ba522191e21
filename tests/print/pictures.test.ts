import { unzipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { printing } from '../../src/print/index.ts'
import type { ListedPicture } from '../../src/print/pictures/manifest.ts'
import { draw, exiftool } from '../unit/photo/pictures.ts'
import { printContext, samplePage } from '../unit/print/helpers/samplePage.ts'

let files: Record<string, Uint8Array>
let listed: ListedPicture[]

beforeAll(async () => {
  const printer = printing()
  const drawing = draw('jpeg', 2400, 1600)
  const { pictures: settings, ...others } = printer.template()
  const template = { ...others, pictures: { ...settings, ppi: 150 } }
  const context = printContext({ template, readPicture: () => drawing })
  files = unzipSync((await printer.pictures(samplePage(), context)).bytes)
  // The list is what `jsonManifest` wrote.
  const list = JSON.parse(Buffer.from(files['pictures.json'] ?? []).toString()) as {
    pictures: ListedPicture[]
  }
  listed = list.pictures
})

it('ExifTool validates every picture of the sample page, and reads its caption and credit in IIM, XMP and EXIF', () => {
  expect(listed).toHaveLength(3)
  for (const { caption, creditLine, file, link, pixels } of listed) {
    for (const path of [file, link]) {
      const tags = exiftool(Buffer.from(files[path] ?? []))
      expect(tags, path).toMatchObject({
        'ExifTool:Validate': 'OK',
        'File:FileType': 'JPEG',
        'File:ColorComponents': 4,
        'ICC-header:ColorSpaceData': 'CMYK',
        'IPTC:CodedCharacterSet': 'UTF8',
        'IPTC:Caption-Abstract': caption,
        'XMP-dc:Description': caption,
        'IFD0:ImageDescription': caption,
        'XMP-photoshop:Credit': creditLine,
      })
      const credit = String(tags['IPTC:Credit'])
      expect(creditLine.startsWith(credit) && Buffer.byteLength(credit) <= 32, credit).toBe(true)
      if (path === file) expect(tags['File:ImageWidth']).toBe(pixels.width)
    }
  }
})
