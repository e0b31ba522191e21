import { IDML_TYPE, idml } from './idml/idml.ts'
import { Darkroom } from './pdf/Darkroom.ts'
import { gatherPictures } from './pdf/gatherPictures.ts'
import { pagePdf } from './pdf/pagePdf.ts'
import type { PictureColours } from './pdf/printPicture.ts'
import { proofPdf } from './pdf/proofPdf.ts'
import { pictures } from './pictures/pictures.ts'
import { Press } from './Press.ts'
import type { Preview, Printer } from './Printer.ts'
import { chosen, merged } from './templates/choose.ts'
import type { Template } from './templates/types.ts'
import { composed, type Tools } from './Tools.ts'
import type { Page, PrintContext } from './types.ts'

/** What a newsroom may set of its printing; all of it may be left out. */
export interface PrintingOptions {
  /**
   * The newsroom's own templates. One with the key of a shipped template replaces it. The first is
   * the default.
   */
  templates?: readonly Template[]
  /** Folders of static TrueType fonts beside the packages'. */
  fontDirs?: readonly string[]
  /** What is written into a PDF as its date. @default the clock */
  now?: () => Date
}

/** Enough for a screen. */
const PREVIEW: PictureColours = { ppi: 110, quality: 72 }

/**
 * Printing for a newsroom: `newsroom({ print: printing() })`. Nothing is loaded before the first
 * page.
 *
 * @throws PrintSetupError `template-invalid` for a template on which nothing can be placed
 */
export function printing({
  templates: own = [],
  fontDirs = [],
  now = () => new Date(),
}: PrintingOptions = {}): Printer {
  const templates = merged(own)
  const tools: Tools = { press: new Press(templates, fontDirs), darkroom: new Darkroom(), now }
  return {
    templates,
    template: (key) => chosen(templates, key),
    fit: async (page, context) => tools.press.compose(page, context),
    preview: (page, context) => preview(page, context, tools),
    pdf: (page, context) => pagePdf(page, context, tools),
    proof: (page, findings, context) => proofPdf(page, findings, context, tools),
    idml: async (page, context) => {
      const layout = composed(page, context, tools)
      return { bytes: idml(page, context, layout), mimeType: IDML_TYPE, findings: layout.findings }
    },
    pictures: async (page, context) => {
      const layout = composed(page, context, tools)
      const bytes = await pictures(page, context, layout)
      return { bytes, mimeType: 'application/zip', findings: layout.findings }
    },
  }
}

async function preview(page: Page, context: PrintContext, { press, darkroom }: Tools): Promise<Preview> {
  const layout = press.compose(page, context)
  const { pictures: shown, findings } = await gatherPictures(layout, context, PREVIEW, darkroom)
  const svg = press.set(page, layout, context.template, { pictures: shown }).svg()
  return { svg, layout: { ...layout, findings: [...layout.findings, ...findings] } }
}
