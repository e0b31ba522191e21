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

/** What others found about a page, as a proof lists it. */
export interface ProofNote {
  /** The rule's name, for programs. */
  rule: string
  /** The whole sentence, in the page's language. */
  message: string
}

/** A page to look at while it is made. */
export interface Preview {
  /** One SVG document without scripts or outside references, in RGB. */
  svg: string
  layout: Layout
}

/**
 * Makes a page into files. It keeps the engine and its fonts between calls; nothing is loaded
 * before the first.
 *
 * Every method throws `PrintSetupError` when the engine, a font or a colour profile is not
 * installed, and says which. What writes takes only a page that the gate has cleared, and throws
 * `PrintRefusal` with the findings that stop it (overset text, a picture that is missing or too
 * coarse, a character no font has, a credit that would be lost).
 */
export interface Printer {
  readonly templates: readonly Template[]
  /** @throws PrintSetupError when there is none of that key; nothing asked gives the first. */
  template(key?: string): Template
  /**
   * Where everything stands, how many lines each story is over or under, and all that would stop or
   * mar the page.
   */
  fit(page: Page, context: PrintContext): Promise<Layout>
  /** `application/pdf`, ready for the press. */
  pdf(page: ClearedPage, context: PrintContext): Promise<Printed>
  /**
   * The same page marked as a proof, with these notes and its own findings in a list; it is never
   * refused for a finding.
   */
  proof(page: Page, notes: readonly ProofNote[], context: PrintContext): Promise<Printed>
  preview(page: Page, context: PrintContext): Promise<Preview>
  /** `application/vnd.adobe.indesign-idml-package`. */
  idml(page: ClearedPage, context: PrintContext): Promise<Printed>
  /** `application/zip`: the pictures at print size with their words inside, and a list. */
  pictures(page: ClearedPage, context: PrintContext): Promise<Printed>
}
