import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { fontDirs } from '../../../src/print/typst/fontDirs.ts'

/** A frame as Scribus has it. Millimetres from the page's top left. */
export interface SeenFrame {
  /** The `Self` of the IDML. */
  name: string
  kind: 'text' | 'picture' | 'other'
  x: number
  y: number
  width: number
  height: number
  columns?: number
  gutter?: number
  /** Of text: the whole of its story, and what of it stands in this frame. Paragraphs end with `\r`. */
  story?: string
  shown?: string
  overset?: boolean
  /** Of a picture: the file that it found. */
  file?: string
}

export interface SeenDocument {
  page: [width: number, height: number]
  frames: SeenFrame[]
}

const READ = fileURLToPath(new URL('./scribusRead.py', import.meta.url))

/**
 * What Scribus, which others wrote, makes of an IDML document with these files beside it.
 *
 * @param fonts families that the document uses: Scribus asks for a font it misses in a dialog that nobody sees.
 * @throws when Scribus does not open it within a minute
 */
export async function readInScribus(
  idml: Uint8Array,
  beside: Readonly<Record<string, Uint8Array>>,
  fonts: readonly string[],
): Promise<SeenDocument & { folder: string; discard: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-scribus-'))
  const files = { 'page.idml': idml, ...beside, 'fonts.conf': Buffer.from(fontconfig(fonts, folder)) }
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  const seen = join(folder, 'seen.json')
  await promisify(execFile)('scribus', ['-g', '-ns', '-py', READ], {
    env: {
      ...process.env,
      HOME: folder,
      XDG_RUNTIME_DIR: folder,
      LC_ALL: 'C.UTF-8',
      QT_QPA_PLATFORM: 'offscreen',
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      SCRIBUS_READS: join(folder, 'page.idml'),
      SCRIBUS_WRITES: seen,
    },
    timeout: 60_000,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
  })
  // The script wrote it in this shape.
  const document = JSON.parse(await readFile(seen, 'utf8')) as SeenDocument
  return { ...document, folder, discard: () => rm(folder, { recursive: true, force: true }) }
}

const fontconfig = (fonts: readonly string[], folder: string): string => {
  const dirs = fontDirs(fonts).map((path) => `<dir>${path}</dir>`)
  return (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">' +
    `<fontconfig>${dirs.join('')}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`
  )
}
