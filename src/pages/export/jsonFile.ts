import type { PageJson } from '../../print/json/pageJson.ts'
import type { Language } from '../../language/Language.ts'
import type { ExportedFile } from './ExportedFile.ts'
import { formats } from './formats.ts'
import { exportNote } from './lastExport.ts'
import { pageFileName } from './pageFileName.ts'
import { wordedFindings } from '../messages/wordedFindings.ts'
import type { PageState } from '../judge/pageState.ts'

/**
 * `page.json`: the page, how it stands with the gate, and what changed since it was exported last.
 */
export function jsonFile(
  page: PageJson,
  { judging, judged, lastExport, changed }: PageState,
  { language, isProof }: { language: Language; isProof: boolean },
): ExportedFile {
  const { at, template, findings, cleared } = judged
  const worded = wordedFindings(findings, language, judging.options.timeZone)
  const body = {
    ...page,
    template,
    onSaleAt: at,
    status: cleared ? 'cleared' : 'refused',
    ...(isProof && { proof: true }),
    findings: worded,
    lastExport: exportNote(lastExport),
    changedSinceExport: changed ?? null,
  }
  return {
    bytes: new TextEncoder().encode(JSON.stringify(body)),
    mimeType: 'application/json; charset=utf-8',
    name: pageFileName(judged.page, isProof ? `proof.${formats.json.ending}` : formats.json.ending),
    findings,
  }
}
