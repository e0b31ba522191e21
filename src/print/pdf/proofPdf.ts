import { languageOf } from '../../language/Language.ts'
import { printMessages } from '../messages/index.ts'
import type { PrintFinding } from '../PrintFinding.ts'
import type { Printed, ProofNote } from '../Printer.ts'
import type { Tools } from '../Tools.ts'
import type { Page, PrintContext } from '../types.ts'
import type { Proof } from '../typst/pageData.ts'
import { gatherPictures } from './gatherPictures.ts'
import { oversetWords } from './oversetWords.ts'
import type { PictureColours } from './printPicture.ts'

/** Enough for an office printer. */
const PROOF: PictureColours = { ppi: 150, quality: 80 }

/**
 * A proof of a page: every sheet is marked, and an extra sheet lists the findings. It is in RGB and
 * has no marks of the press, so that nobody prints it by mistake.
 *
 * @param notes what others found, before what printing finds
 * @returns the file with the findings of printing, blocking ones included
 */
export async function proofPdf(
  page: Page,
  notes: readonly ProofNote[],
  context: PrintContext,
  { press, darkroom }: Tools,
): Promise<Printed> {
  const { messageOf = ({ rule }) => rule } = context
  const layout = press.compose(page, context)
  const gathered = await gatherPictures(layout, context, PROOF, darkroom)
  const findings = [...layout.findings, ...gathered.findings]
  const messages = printMessages[languageOf(page.locale)]
  const noted = (finding: PrintFinding): string[] => {
    const words = oversetWords(layout, finding)
    return [messageOf(finding), ...(words === '' ? [] : [messages.oversetWords(words)])]
  }
  const proof: Proof = {
    mark: messages.proof,
    notes: [...notes.map(({ message }) => message), ...findings.flatMap(noted)],
  }
  const bytes = press.proof(page, layout, context.template, gathered.pictures, proof)
  return { bytes, mimeType: 'application/pdf', findings }
}
