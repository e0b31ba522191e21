import type { PayloadRequest } from 'payload'
import { proofJson } from '../../print/json/pageJson.ts'
import { languageOf } from '../../language/Language.ts'
import { languageFor } from '../../language/languageFor.ts'
import { wordedFindings } from '../messages/wordedFindings.ts'
import type { Row } from '../../rows/readable.ts'
import { registerOf } from '../../attribution/registerOf.ts'
import { formats, type Format } from './formats.ts'
import type { ExportedFile } from './ExportedFile.ts'
import { ExportError } from './ExportError.ts'
import { jsonFile } from './jsonFile.ts'
import { pageFileName } from './pageFileName.ts'
import { askPage } from '../judge/askPage.ts'
import { pageState } from '../judge/pageState.ts'
import { printContext } from './printContext.ts'

/**
 * The page marked as a proof, with its findings, whatever they are. It is no export: nothing is
 * noted, and it is not what later changes are counted from.
 *
 * @throws {ExportError}, PrintSetupError
 */
export async function proofPage(req: PayloadRequest, row: Row, format: Format): Promise<ExportedFile> {
  const state = await pageState(req, row)
  const { judging, judged } = state
  if (format === 'json') {
    const page = proofJson(judged.page, registerOf(judging.sources).compiled)
    return jsonFile(page, state, { language: languageFor(req), isProof: true })
  }
  const { print } = judging.options
  if (!print) throw new ExportError('print-missing')
  const { page } = judged
  const context = printContext(req, judging, print, judged)
  const layout = await print.fit(page, context)
  const questions = askPage(page, [...judged.findings, ...layout.findings], layout)
  const findings = [...judged.findings, ...questions]
  const notes = wordedFindings(findings, languageOf(page.locale), judging.options.timeZone)
  const made = await print.proof(page, notes, context)
  const name = pageFileName(page, `proof.${formats[format].ending}`)
  return { ...made, name, findings: [...findings, ...made.findings] }
}
