import { PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib'
import sharp from 'sharp'

/** A page of a paper that draws what it is told. Heights are from the top, as the reader counts. */
export interface DrawnPage {
  page: PDFPage
  fonts: { text: PDFFont; bold: PDFFont; italic: PDFFont }
  /** Lines one under the other, the first baseline at `y`. */
  lines: (
    x: number,
    y: number,
    lines: readonly string[],
    style?: { size?: number; font?: 'text' | 'bold' | 'italic'; leading?: number },
  ) => void
  rule: (x: number, y: number, width: number) => void
  tint: (x: number, y: number, width: number, height: number) => void
  picture: (x: number, y: number, width: number, height: number) => Promise<Uint8Array>
}

/** The height of the pages, in points. */
export const HEIGHT = 900

/** Pages of a paper, drawn by the test, as the bytes of a PDF. */
export async function drawnPdf(
  draw: (page: DrawnPage) => Promise<void> | void,
  pages = 1,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const fonts = {
    text: await pdf.embedFont(StandardFonts.TimesRoman),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
    italic: await pdf.embedFont(StandardFonts.HelveticaOblique),
  }
  for (let i = 0; i < pages; i += 1) await draw(drawing(pdf, fonts))
  return pdf.save()
}

function drawing(pdf: PDFDocument, fonts: DrawnPage['fonts']): DrawnPage {
  const page = pdf.addPage([600, HEIGHT])
  return {
    page,
    fonts,
    lines: (x, y, lines, { size = 9, font = 'text', leading = size * 1.15 } = {}) => {
      for (const [i, line] of lines.entries())
        page.drawText(line, { x, y: HEIGHT - y - i * leading, size, font: fonts[font] })
    },
    rule: (x, y, width) =>
      page.drawLine({ start: { x, y: HEIGHT - y }, end: { x: x + width, y: HEIGHT - y } }),
    tint: (x, y, width, height) =>
      page.drawRectangle({ x, y: HEIGHT - y - height, width, height, color: rgb(0.85, 0.9, 0.92) }),
    picture: async (x, y, width, height) => {
      const jpeg = await photo()
      page.drawImage(await pdf.embedJpg(jpeg), { x, y: HEIGHT - y - height, width, height })
      return jpeg
    },
  }
}

/** A picture of a sky over a harbour, as a JPEG. */
const photo = async (): Promise<Uint8Array> => {
  const sky = { create: { width: 240, height: 160, channels: 3 as const, background: '#6fa8dc' } }
  const sea = await sharp({ create: { width: 240, height: 70, channels: 3, background: '#0b3d5c' } })
    .png()
    .toBuffer()
  return sharp(sky)
    .composite([{ input: sea, left: 0, top: 90 }])
    .jpeg({ quality: 90 })
    .toBuffer()
}

/** Text set in a column of so many characters, its first line set in. */
export const column = (paragraphs: readonly string[], width = 34): { indent: boolean; text: string }[] =>
  paragraphs.flatMap((paragraph) => {
    const lines: { indent: boolean; text: string }[] = []
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + word.length + 1 > width - (lines.length === 0 ? 3 : 0)) {
        lines.push({ indent: lines.length === 0, text: line })
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    return [...lines, { indent: lines.length === 0, text: line }]
  })

/** Draws set lines in a column. */
export const drawColumn = (
  { lines }: DrawnPage,
  x: number,
  y: number,
  set: readonly { indent: boolean; text: string }[],
): void => {
  for (const [i, { indent, text }] of set.entries()) lines(x + (indent ? 10 : 0), y + i * 10.4, [text])
}
