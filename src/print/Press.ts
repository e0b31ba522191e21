import { createHash } from 'node:crypto'
import type { Register } from '../attribution/index.ts'
import { layoutPage } from './layout/layoutPage.ts'
import type { Layout } from './layout/Layout.ts'
import { fontDirs } from './typst/fontDirs.ts'
import { Engine } from './typst/Engine.ts'
import { pageData, type Proof } from './typst/pageData.ts'
import {
  allMissingIn,
  glyphFinding,
  missingCharacters,
  textsOf,
  withMarks,
  withoutGlyph,
} from './typst/missingGlyph.ts'
import { setPage, type SetOptions, type SetPage } from './typst/setPage.ts'
import { Typesetter } from './typst/Typesetter.ts'
import type { Page, PrintFinding, PrintContext } from './types.ts'
import type { FontSet, Template } from './templates/types.ts'

/**
 * How often a page is laid out again when the engine broke a column at another line than expected.
 */
const TRIES = 6
/**
 * How many different characters without a glyph are listed. A page with more is set in the wrong
 * fonts.
 */
const GLYPHS = 40
/**
 * How often what no font has is taken out and the rest looked through again: Typst tells all pieces
 * at once, and a piece may be missing in one character and not in another.
 */
const ROUNDS = 8
/** How many pages are kept of which the fonts have every character. */
const KEPT = 500
/** How many layouts are kept for each register. */
const LAYOUTS = 24

/**
 * The typesetting engine with its fonts. It starts with the first page and is kept for the next
 * ones.
 */
export class Press {
  readonly #families: Set<string>
  readonly #fontDirs: readonly string[]
  /** Pages, as they are set, of which the fonts have every character. */
  readonly #whole = new Set<string>()
  /** The latest layouts, by the register that worded their credits. */
  readonly #layouts = new WeakMap<Register, Map<string, Layout>>()
  #started: { engine: Engine; typesetter: Typesetter } | undefined

  constructor(templates: readonly Template[], own: readonly string[]) {
    this.#families = new Set(templates.flatMap(familiesOf))
    this.#fontDirs = own
  }

  #start() {
    const engine = (): Engine => Engine.start(fontDirs(this.#families, this.#fontDirs))
    if (!this.#started) {
      const started = engine()
      this.#started = { engine: started, typesetter: new Typesetter(started) }
    }
    return this.#started
  }

  /**
   * Lays a page out so that its text stands in its frames, and finds what no font has. A character
   * without a glyph is set as 〓. The latest layouts are kept, because a page is looked at, printed
   * and exported in several formats before it changes again.
   */
  compose(page: Page, context: PrintContext): Layout {
    const { template, register } = context
    const known = this.#layouts.get(register) ?? new Map<string, Layout>()
    this.#layouts.set(register, known)
    const key = hashed([page, template])
    const layout = known.get(key) ?? this.#compose(page, context)
    known.delete(key)
    known.set(key, layout)
    for (const [oldest] of known) {
      if (known.size <= LAYOUTS) break
      known.delete(oldest)
    }
    return layout
  }

  #compose(page: Page, { template, register }: PrintContext): Layout {
    const { typesetter } = this.#start()
    const measure = typesetter.measure(template, page.locale)
    const looser = new Map<string, number>()
    let layout = layoutPage(page, { template, register, measure })
    let over = this.set(page, layout, template, { pictures: new Map() }).over
    for (let tries = 1; over.length > 0 && tries < TRIES; tries++) {
      for (const id of over) looser.set(id, (looser.get(id) ?? 0) + 1)
      layout = layoutPage(page, { template, register, measure, looser })
      over = this.set(page, layout, template, { pictures: new Map() }).over
    }
    const { layout: whole, findings } = this.#withGlyphs(page, layout, template)
    return {
      ...whole,
      findings: [...layout.findings, ...over.map((id) => stillOver(id, layout)), ...findings],
    }
  }

  set(page: Page, layout: Layout, template: Template, options: SetOptions): SetPage {
    return setPage(page, layout, template, this.#start().engine, options)
  }

  /**
   * The PDF of a proof. A note may quote a character that no font has; it is set as 〓 there too.
   */
  proof(
    page: Page,
    layout: Layout,
    template: Template,
    pictures: SetOptions['pictures'],
    proof: Proof,
  ): Uint8Array {
    let { notes } = proof
    for (let tries = 0; ; tries++) {
      try {
        return this.set(page, layout, template, { pictures, proof: { ...proof, notes } }).pdf()
      } catch (error) {
        const missing = missingCharacters(notes, allMissingIn(error))
        if (missing.length === 0 || tries === ROUNDS) throw error
        notes = notes.map((note) => withMarks(note, missing))
      }
    }
  }

  #withGlyphs(page: Page, layout: Layout, template: Template): { layout: Layout; findings: PrintFinding[] } {
    const characters: string[] = []
    let whole = layout
    for (let round = 0; round < ROUNDS; round++) {
      const missing = this.#missing(page, whole, template)
      if (missing.length === 0) break
      characters.push(...missing)
      whole = missing.reduce(withoutGlyph, whole)
    }
    const listed = characters.slice(0, GLYPHS)
    return { layout: whole, findings: listed.map((character) => glyphFinding(layout, character)) }
  }

  /** Typst finds missing glyphs only while it writes a PDF, so what is known to be whole is kept. */
  #missing(page: Page, layout: Layout, template: Template): string[] {
    const key = hashed(pageData(page, layout, template, new Map()))
    if (this.#whole.has(key)) return []
    try {
      this.set(page, layout, template, { pictures: new Map() }).pdf()
      if (this.#whole.size >= KEPT) this.#whole.clear()
      this.#whole.add(key)
      return []
    } catch (error) {
      const missing = missingCharacters(textsOf(layout), allMissingIn(error))
      if (missing.length === 0) throw error
      return missing
    }
  }
}

/** What is set, as one number: SHA-256 in base64. */
const hashed = (data: unknown): string => createHash('sha256').update(JSON.stringify(data)).digest('base64')

const stillOver = (id: string, { frames }: Layout): PrintFinding => ({
  item: frames.find((frame) => frame.id === id)?.item ?? 'page',
  rule: 'overset',
  severity: 'block',
  params: { lines: 1 },
})

const familiesOf = ({ fonts, fontsIn = {} }: Template): string[] =>
  [fonts, ...Object.values(fontsIn)].flatMap((set: FontSet) => [...set.serif, ...set.sans])
