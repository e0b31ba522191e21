import type { Layout } from './layout/Layout.ts'
import type { ClearedPage, Page, PrintFinding, PrintContext } from './types.ts'
import type { Template } from './templates/types.ts'

/** A finished file. */
export interface Printed {
  bytes: Uint8Array
  mimeType: string
  /** Warnings only: what blocks is thrown as a `PrintRefusal`. */
  findings: readonly PrintFinding[]
}

/** A finding of the gate about a page, as a proof lists it. */
export interface ProofNote {
  /** The rule's name, for programs. */
  rule: string
  /** The whole sentence, in the page's language. */
  message: string
}

/** A picture of a page for layout staff while they work on it. */
export interface Preview {
  /** One SVG document without scripts or outside references, in RGB. */
  svg: string
  layout: Layout
}

/**
 * Turns a page into files. It keeps the engine and its fonts between calls; nothing is loaded
 * before the first.
 *
 * Every method throws `PrintSetupError` when the engine, a font or a colour profile is not
 * installed, and says which. The methods that write for the press take only a page that the gate
 * has cleared, and throw `PrintRefusal` with the findings that stop it (overset text, a picture
 * that is missing or too coarse, a character no font has, a credit that would be lost).
 */
export interface Printer {
  readonly templates: readonly Template[]
  /**
   * @throws PrintSetupError when no template has that key. Without a key, gives the first template.
   */
  template(key?: string): Template
  /**
   * Lays the page out: where everything stands, how many lines each story is too long or too short,
   * and everything that would stop the page or look bad.
   */
  fit(page: Page, context: PrintContext): Promise<Layout>
  /** `application/pdf`, ready for the press. */
  pdf(page: ClearedPage, context: PrintContext): Promise<Printed>
  /**
   * The page marked as a proof, with a list of these notes and the findings of printing. Findings
   * never refuse a proof.
   */
  proof(page: Page, notes: readonly ProofNote[], context: PrintContext): Promise<Printed>
  preview(page: Page, context: PrintContext): Promise<Preview>
  /** `application/vnd.adobe.indesign-idml-package`. */
  idml(page: ClearedPage, context: PrintContext): Promise<Printed>
  /** `application/zip`: the pictures at print size with their words inside, and a list. */
  pictures(page: ClearedPage, context: PrintContext): Promise<Printed>
}
