import { languageOf } from '../../language/Language.ts'
import { pageMessageOf } from '../../pages/messages/pageMessageOf.ts'
import type { Printed } from '../Printer.ts'
import type { Tools } from '../Tools.ts'
import type { Page, PageFinding, PrintContext } from '../types.ts'
import type { Proof } from '../typst/pageData.ts'
import { gatherPictures } from './gatherPictures.ts'
import type { PictureColours } from './printPicture.ts'

/** An office printer shows no more. */
const PROOF: PictureColours = { ppi: 150, quality: 80 }

const MARKS: Readonly<Record<ReturnType<typeof languageOf>, string>> = {
  zhHant: '大樣',
  zhHans: '大样',
  en: 'PROOF',
}

/**
 * A proof of a page: marked on every sheet, with what was found on a sheet of its own. It is in RGB and has no marks of the
 * press, so that nobody prints it by mistake.
 */
export async function proofPdf(
  page: Page,
  findings: readonly PageFinding[],
  context: PrintContext,
  { press, darkroom }: Tools,
): Promise<Printed> {
  const layout = press.compose(page, context)
  const gathered = await gatherPictures(layout, context, PROOF, darkroom)
  const all = [...findings, ...layout.findings, ...gathered.findings]
  const bytes = press.proof(page, layout, context.template, gathered.pictures, proofOf(page, all, context))
  return { bytes, mimeType: 'application/pdf', findings: all }
}

function proofOf(page: Page, findings: readonly PageFinding[], { timeZone }: PrintContext): Proof {
  const language = languageOf(page.locale)
  const notes = findings.map((finding) => pageMessageOf(finding, language, timeZone))
  return { mark: MARKS[language], notes }
}
