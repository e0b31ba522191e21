import type * as Typst from '@myriaddreamin/typst-ts-node-compiler'
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { withoutSystemFonts } from './withoutSystemFonts.ts'
import { slimSvg } from './slimSvg.ts'
import { optionalPackage } from '../optionalPackage.ts'
import { PrintSetupError } from '../PrintSetupError.ts'

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler'

/** A document that Typst has laid out, ready to be written as PDF or SVG. */
export interface Compiled {
  query(label: string): unknown
  /** @throws Error with Typst's message, for instance for a character that no font has */
  pdf(): Uint8Array
  svg(): string
}

/**
 * Typst in this process, with its fonts. Calls are synchronous, so that the pictures of two pages
 * never mix.
 */
export class Engine {
  readonly #compiler: NodeCompiler

  private constructor(compiler: NodeCompiler) {
    this.#compiler = compiler
  }

  /**
   * @param fontDirs folders of static TrueType files
   * @throws PrintSetupError when the engine's package is not installed
   */
  static start(fontDirs: readonly string[]): Engine {
    const { NodeCompiler: compiler } = load()
    // Programs come as text and pictures as shadow files: the folder is only a name for them.
    return withoutSystemFonts(
      () => new Engine(compiler.create({ workspace: '/', fontArgs: [{ fontPaths: [...fontDirs] }] })),
    )
  }

  /**
   * @param files pictures by the path that the program names
   * @throws Error with Typst's message when the program fails
   */
  compile(program: string, data: unknown, files: ReadonlyMap<string, Uint8Array> = new Map()): Compiled {
    const compiler = this.#compiler
    for (const [path, bytes] of files) compiler.mapShadow(path, Buffer.from(bytes))
    try {
      const done = compiler.compile({ mainFileContent: program, inputs: { data: JSON.stringify(data) } })
      const { result } = done
      if (!result) throw failureOf(compiler, done.takeDiagnostics())
      complain(compiler.fetchDiagnostics.bind(compiler), done.takeWarnings())
      return compiledBy(compiler, result)
    } finally {
      compiler.resetShadow()
      // Typst caches parts of a layout for the next call; those that the last ten pages did not use
      // are dropped.
      compiler.evictCache(10)
    }
  }
}

const compiledBy = (compiler: NodeCompiler, document: NodeTypstDocument): Compiled => ({
  query: (label) => valueOf(compiler.query(document, { selector: label })),
  pdf: () => compiler.pdf(document, { pdfStandard: 'ua-1' }),
  svg: () => slimSvg(compiler.plainSvg(document)),
})

function valueOf(found: unknown): unknown {
  const [first]: unknown[] = Array.isArray(found) ? found : []
  return typeof first === 'object' && first !== null && 'value' in first ? first.value : undefined
}

type Diagnostics = Parameters<NodeCompiler['fetchDiagnostics']>[0] | null

const messagesOf = (fetch: NodeCompiler['fetchDiagnostics'], error: Diagnostics): string[] => {
  if (!error) return []
  const all: unknown[] = fetch(error)
  return all.map((each) =>
    typeof each === 'object' && each !== null && 'message' in each ? String(each.message) : String(each),
  )
}

const failureOf = (compiler: NodeCompiler, error: Diagnostics): Error =>
  new Error(messagesOf(compiler.fetchDiagnostics.bind(compiler), error).join('; ') || 'Typst gave no reason.')

function complain(fetch: NodeCompiler['fetchDiagnostics'], warnings: Diagnostics): void {
  const family = messagesOf(fetch, warnings)
    .map((message) => /^unknown font family: (.*)$/u.exec(message)?.[1])
    .find((name) => name !== undefined)
  if (family === undefined) return
  throw new PrintSetupError(
    'font-missing',
    `The template asks for the font "${family}", which is in none of the font folders. Install its package, or name its folder in printing({ fontDirs }).`,
  )
}

/** The engine: native code, and optional. */
const load = (): typeof Typst =>
  // What that package gives, by its own types.
  optionalPackage(PACKAGE) as typeof Typst
