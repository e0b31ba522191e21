import type { PayloadRequest } from 'payload'
import { proofJson } from '../../print/json/pageJson.ts'
import { languageFor } from '../GateRefusal.ts'
import type { Row } from '../guard/readable.ts'
import { registerOf } from '../rules/lib/register.ts'
import type { Format } from './contents.ts'
import { ExportError, type ExportedFile } from './exportPage.ts'
import { jsonFile } from './jsonFile.ts'
import { pageState } from './pageState.ts'
import { printContext } from './printContext.ts'

/**
 * The page marked as a proof, with its findings, whatever they are. It is no export: nothing is noted, and it is not what later changes
 * are counted from.
 *
 * @throws {ExportError}, PrintSetupError
 */
export async function proofPage(req: PayloadRequest, row: Row, format: Format): Promise<ExportedFile> {
  const state = await pageState(req, row)
  const { bench, judged } = state
  if (format === 'json') {
    const page = proofJson(judged.page, registerOf(bench.sources).compiled)
    return jsonFile(page, state, { language: languageFor(req), isProof: true })
  }
  const { print } = bench.options
  if (!print) throw new ExportError('print-missing')
  return print.proof(judged.page, judged.findings, printContext(req, bench, print, judged))
}
