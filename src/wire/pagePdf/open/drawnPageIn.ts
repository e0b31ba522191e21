import type * as PdfJs from 'pdfjs-dist'
import type { Refused } from './inThread.ts'
import type { RawPageOrder } from './rawPageIn.ts'

/** What the thread is told that draws a page. */
export interface DrawnPageOrder extends Pick<RawPageOrder, 'bytes' | 'page' | 'library'> {
  /** Of one picture on the page; a larger one is left out. */
  pixels: number
  /** Pixels across the drawing. */
  width: number
}

/**
 * Draws one page of a PDF. It runs in a thread of its own, to which it is handed as text: so it may
 * use nothing but what it is given, and names nothing outside of itself.
 *
 * @param load `import`, of the thread
 * @returns a WebP file
 */
export async function drawnPageIn(
  order: DrawnPageOrder,
  load: (address: string) => Promise<unknown>,
): Promise<{ picture: Uint8Array } | Refused> {
  const missing = (error: unknown): Refused => ({
    refused: 'engine-missing',
    message: `Drawing a page needs the package @napi-rs/canvas, which comes with pdfjs-dist: ${String(error)}`,
  })
  let pdfjs: typeof PdfJs
  try {
    // The module at that address is the library; its own types say what it gives.
    pdfjs = (await load(order.library.code)) as typeof PdfJs
  } catch (error) {
    // Without a canvas it cannot even be loaded: it makes a matrix at once.
    return missing(error)
  }
  pdfjs.GlobalWorkerOptions.workerSrc = order.library.worker
  const opening = pdfjs.getDocument({
    ...order.library.opening,
    data: order.bytes.slice(),
    maxImageSize: order.pixels,
  })
  try {
    const document = await opening.promise
    const number = order.page ?? 1
    if (number < 1 || number > document.numPages)
      return {
        refused: 'no-such-page',
        message: `The PDF has ${document.numPages} pages, and no page ${number}.`,
        pages: document.numPages,
      }
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    // A page as long as a banner is drawn smaller: no more than four times as high as wide.
    const scale = Math.min(order.width / width, (4 * order.width) / height)
    const viewport = page.getViewport({ scale })
    // The library's own factory, which its types do not describe. Without the canvas it throws.
    const factory = document.canvasFactory as {
      create: (
        width: number,
        height: number,
      ) => {
        canvas: HTMLCanvasElement & { toBuffer: (type: string, quality: number) => Uint8Array }
        context: CanvasRenderingContext2D
      }
    }
    const made = (() => {
      try {
        return factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
      } catch (error) {
        return missing(error)
      }
    })()
    if ('refused' in made) return made
    await page.render({
      canvas: made.canvas,
      canvasContext: made.context,
      viewport,
      annotationMode: pdfjs.AnnotationMode.DISABLE,
    }).promise
    return { picture: new Uint8Array(made.canvas.toBuffer('image/webp', 80)) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof Error && error.name === 'PasswordException')
      return { refused: 'encrypted', message: 'The PDF asks for a password. Save it without one.' }
    return { refused: 'damaged', message: `The page cannot be drawn: ${message}` }
  }
}
