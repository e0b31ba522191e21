import type { PageJson } from '../../print/json/pageJson.ts'
import type { Language } from '../../language/Language.ts'
import type { ExportedFile } from './exportPage.ts'
import { exportNote } from './lastExport.ts'
import { saidFindings } from '../PageRefusal.ts'
import type { PageState } from '../judge/pageState.ts'

/** `page.json`: the page, how it stands with the gate, and what changed since it was exported last. */
export function jsonFile(
  page: PageJson,
  { judging, judged, lastExport, changed }: PageState,
  { language, isProof }: { language: Language; isProof: boolean },
): ExportedFile {
  const { at, template, findings, cleared } = judged
  const said = saidFindings(findings, language, judging.options.timeZone)
  const body = {
    ...page,
    template,
    onSaleAt: at,
    status: cleared ? 'cleared' : 'refused',
    ...(isProof && { proof: true }),
    findings: said,
    lastExport: exportNote(lastExport),
    changedSinceExport: changed ?? null,
  }
  return {
    bytes: new TextEncoder().encode(JSON.stringify(body)),
    mimeType: 'application/json; charset=utf-8',
    findings,
  }
}
