import type * as PdfJs from 'pdfjs-dist'
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api.d.ts'
import type { Refused } from './inThread.ts'
import type { RawFont, RawGlyph, RawOperator, RawPage, RawPicture, RawPixels } from './RawPage.ts'

/** The library, as a thread is told of it. */
export interface PdfLibrary {
  /** Addresses (`file:`) of its two parts. */
  code: string
  worker: string
  /** How it opens every file: with what it brings along, and nothing of the machine's. */
  opening: Omit<DocumentInitParameters, 'data'>
}

/** What the thread is told. */
export interface RawPageOrder {
  bytes: Uint8Array
  page: number | undefined
  library: PdfLibrary
  limits: { pages: number; operators: number; pixels: number; allPixels: number; pictureSide: number }
}

/** What the thread answers. */
export type RawPageAnswer = { page: RawPage } | Refused

/**
 * Reads one page of a PDF into plain data. It runs in a thread of its own, to which it is handed as
 * text: so it may use nothing but what it is given, and names nothing outside of itself.
 *
 * @param load `import`, of the thread
 */
export async function rawPageIn(
  order: RawPageOrder,
  load: (address: string) => Promise<unknown>,
): Promise<RawPageAnswer> {
  // The library makes one of each when it is loaded, for painting, which is not done here.
  const painting = globalThis as { DOMMatrix?: unknown; Path2D?: unknown; ImageData?: unknown }
  painting.DOMMatrix ??= class {}
  painting.Path2D ??= class {}
  painting.ImageData ??= class {}
  // When it is loaded it also looks for a canvas to paint on, a program of some thirty megabytes.
  const builtin = process.getBuiltinModule
  const noCanvas = (): never => {
    throw new Error('Nothing is painted here.')
  }
  Object.assign(process, {
    getBuiltinModule: (name: string): unknown =>
      name === 'module' ? { createRequire: () => noCanvas } : builtin(name),
  })
  // The module at that address is the library; its own types say what it gives.
  const pdfjs = (await load(order.library.code)) as typeof PdfJs
  Object.assign(process, { getBuiltinModule: builtin })
  pdfjs.GlobalWorkerOptions.workerSrc = order.library.worker
  const { OPS } = pdfjs
  const opening = pdfjs.getDocument({
    ...order.library.opening,
    data: order.bytes.slice(),
    maxImageSize: order.limits.pixels,
  })

  const refusalOf = (error: unknown): RawPageAnswer => {
    const name = error instanceof Error ? error.name : ''
    const message = error instanceof Error ? error.message : String(error)
    if (name === 'PasswordException')
      return { refused: 'encrypted', message: 'The PDF asks for a password. Save it without one.' }
    return { refused: 'damaged', message: `The PDF cannot be read: ${message}` }
  }

  const fonts: Record<string, RawFont> = {}
  const operators: RawOperator[] = []

  const glyphsOf = (shown: unknown): (RawGlyph | number)[] => {
    if (!Array.isArray(shown)) return []
    return shown.flatMap((one: unknown): (RawGlyph | number)[] => {
      if (typeof one === 'number') return [one]
      if (typeof one !== 'object' || one === null) return []
      // A glyph of the library's; what is read of it is checked here.
      const glyph = one as { unicode?: unknown; width?: unknown; isSpace?: unknown; vmetric?: unknown }
      const { unicode, width, isSpace, vmetric } = glyph
      const text = typeof unicode === 'string' ? unicode : ''
      const wide = typeof width === 'number' ? width : 0
      if (!Array.isArray(vmetric)) return [[text, wide, isSpace === true]]
      const [advance, x, y] = vmetric.map(Number)
      return [[text, wide, isSpace === true, [advance ?? -1000, x ?? 500, y ?? 880]]]
    })
  }

  const fontNamed = (page: PdfJs.PDFPageProxy, id: string): void => {
    if (fonts[id] || !page.commonObjs.has(id)) return
    // What the library keeps of a font; what is read of it is checked here.
    const font = page.commonObjs.get(id) as {
      name?: unknown
      vertical?: unknown
      fontMatrix?: unknown
      defaultVMetrics?: unknown
    }
    const scale = Array.isArray(font.fontMatrix) ? Number(font.fontMatrix[0]) : 0.001
    const [advance, x, y] = Array.isArray(font.defaultVMetrics) ? font.defaultVMetrics.map(Number) : []
    fonts[id] = {
      name: typeof font.name === 'string' ? font.name : '',
      vertical: font.vertical === true,
      scale,
      ...(advance !== undefined && { verticalMetrics: [advance, x ?? 500, y ?? 880] }),
    }
  }

  const paintOf = (op: unknown): 'fill' | 'stroke' | 'both' | 'none' => {
    if (op === OPS.fill || op === OPS.eoFill) return 'fill'
    if (op === OPS.stroke || op === OPS.closeStroke) return 'stroke'
    return op === OPS.endPath ? 'none' : 'both'
  }

  const numberValues: Record<number, Extract<RawOperator, { value: number }>['op']> = {
    [OPS.setCharSpacing]: 'setCharSpacing',
    [OPS.setWordSpacing]: 'setWordSpacing',
    [OPS.setHScale]: 'setHScale',
    [OPS.setLeading]: 'setLeading',
    [OPS.setTextRenderingMode]: 'setTextRenderingMode',
    [OPS.setTextRise]: 'setTextRise',
    [OPS.setLineWidth]: 'setLineWidth',
  }
  const plain: Record<
    number,
    'save' | 'restore' | 'beginText' | 'nextLine' | 'clip' | 'paintFormXObjectEnd'
  > = {
    [OPS.save]: 'save',
    [OPS.restore]: 'restore',
    [OPS.beginText]: 'beginText',
    [OPS.nextLine]: 'nextLine',
    [OPS.clip]: 'clip',
    [OPS.eoClip]: 'clip',
    [OPS.paintFormXObjectEnd]: 'paintFormXObjectEnd',
    [OPS.beginGroup]: 'save',
    [OPS.endGroup]: 'restore',
  }
  const matrixIn = (given: unknown): readonly [number, number, number, number, number, number] => {
    const list =
      ArrayBuffer.isView(given) || Array.isArray(given) ? Array.from(given as ArrayLike<number>) : []
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = list.map(Number)
    return [a, b, c, d, e, f]
  }

  const add = (page: PdfJs.PDFPageProxy, op: number, args: readonly unknown[]): void => {
    const named = plain[op]
    const valued = numberValues[op]
    if (named) operators.push({ op: named })
    else if (valued) operators.push({ op: valued, value: Number(args[0]) })
    else if (op === OPS.transform) operators.push({ op: 'transform', matrix: matrixIn(args) })
    else if (op === OPS.setTextMatrix) operators.push({ op: 'setTextMatrix', matrix: matrixIn(args[0]) })
    else if (op === OPS.paintFormXObjectBegin)
      operators.push({ op: 'paintFormXObjectBegin', matrix: matrixIn(args[0]) })
    else if (op === OPS.moveText || op === OPS.setLeadingMoveText)
      operators.push({
        op: op === OPS.moveText ? 'moveText' : 'setLeadingMoveText',
        x: Number(args[0]),
        y: Number(args[1]),
      })
    else if (op === OPS.setFont) {
      const font = String(args[0])
      fontNamed(page, font)
      operators.push({ op: 'setFont', font, size: Number(args[1]) })
    } else if (op === OPS.setFillRGBColor) operators.push({ op: 'setFillColour', colour: String(args[0]) })
    else if (op === OPS.setStrokeRGBColor) operators.push({ op: 'setStrokeColour', colour: String(args[0]) })
    else if (op === OPS.setFillColorN || op === OPS.setFillTransparent)
      operators.push({ op: 'setFillColour', colour: '' })
    else if (op === OPS.showText) operators.push({ op: 'showText', glyphs: glyphsOf(args[0]) })
    else if (op === OPS.constructPath) {
      const paths = Array.isArray(args[1]) ? args[1] : []
      const data: unknown = paths[0]
      const list =
        ArrayBuffer.isView(data) || Array.isArray(data) ? Array.from(data as ArrayLike<number>) : []
      operators.push({ op: 'path', paint: paintOf(args[0]), data: list })
    } else if (op === OPS.setGState && Array.isArray(args[0])) {
      for (const entry of args[0])
        if (Array.isArray(entry) && entry[0] === 'ca')
          operators.push({ op: 'setFillAlpha', value: Number(entry[1]) })
    } else if (op === OPS.paintImageXObject)
      operators.push({ op: 'picture', id: String(args[0]), width: Number(args[1]), height: Number(args[2]) })
  }

  const pixelsOf = (held: unknown): RawPixels | undefined => {
    if (typeof held !== 'object' || held === null) return undefined
    // A picture of the library's; what is read of it is checked here.
    const { width, height, kind, data } = held as Record<string, unknown>
    if (typeof width !== 'number' || typeof height !== 'number' || !ArrayBuffer.isView(data)) return undefined
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    if (kind === pdfjs.ImageKind.RGB_24BPP) return { width, height, channels: 3, data: bytes.slice() }
    if (kind === pdfjs.ImageKind.RGBA_32BPP) return { width, height, channels: 4, data: bytes.slice() }
    const row = (width + 7) >> 3
    const grey = new Uint8Array(width * height)
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1)
        grey[y * width + x] = ((bytes[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0
    return { width, height, channels: 1, data: grey }
  }

  const picturesOf = async (page: PdfJs.PDFPageProxy): Promise<RawPicture[]> => {
    const named = operators.filter((one) => one.op === 'picture')
    const held = new Map<string, RawPixels>()
    let left = order.limits.allPixels
    for (const { id, width, height } of named) {
      if (held.has(id) || Math.min(width, height) < order.limits.pictureSide) continue
      left -= width * height
      const store = id.startsWith('g_') ? page.commonObjs : page.objs
      if (left < 0) break
      // A picture may still be decoded when the operators are there; the library calls back then.
      const pixels = pixelsOf(await new Promise((resolve) => void store.get(id, resolve)))
      if (pixels) held.set(id, pixels)
    }
    return [...held].map(([id, pixels]) => ({ id, pixels }))
  }

  try {
    const document = await opening.promise
    const { numPages: pages } = document
    if (order.page === undefined && pages > 1)
      return {
        refused: 'which-page',
        message: `The PDF has ${pages} pages. Say which one to read, or send a PDF of that page.`,
        pages,
      }
    if (pages > order.limits.pages)
      return {
        refused: 'too-heavy',
        message: `The PDF has ${pages} pages; one with at most ${order.limits.pages} is read.`,
        pages,
      }
    const number = order.page ?? 1
    if (number < 1 || number > pages)
      return { refused: 'no-such-page', message: `The PDF has ${pages} pages, and no page ${number}.`, pages }
    const page = await document.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList({
      annotationMode: pdfjs.AnnotationMode.DISABLE,
    })
    if (fnArray.length > order.limits.operators)
      return {
        refused: 'too-heavy',
        message: `The page has ${fnArray.length} drawing operations; at most ${order.limits.operators} are read.`,
        pages,
      }
    for (const [i, op] of fnArray.entries()) {
      const args: unknown = argsArray[i]
      add(
        page,
        op,
        Array.isArray(args) || ArrayBuffer.isView(args) ? Array.from(args as ArrayLike<unknown>) : [],
      )
    }
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const view = [left, bottom, right, top] as const
    return {
      page: { pages, view, rotate: page.rotate, operators, fonts, pictures: await picturesOf(page) },
    }
  } catch (error) {
    return refusalOf(error)
  }
}
