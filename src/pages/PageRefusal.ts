import { APIError, type PayloadRequest } from 'payload'
import { refusedHeading } from './messages/pageMessageOf.ts'
import { wordedFindings } from './messages/wordedFindings.ts'
import type { PageFinding } from './PageFinding.ts'
import type { Refusal, RefusedDocument } from '../gate/Refusal.ts'
import { languageFor } from '../language/languageFor.ts'

/**
 * A page is not exported while anything on it is not cleared: HTTP status 409. `data.findings` has
 * every finding, with the item it is about; `message` is the whole list.
 */
export class PageRefusal extends APIError implements Refusal {
  readonly findings: readonly PageFinding[]
  readonly refused: RefusedDocument

  constructor(
    id: number | string,
    findings: readonly PageFinding[],
    req: Partial<PayloadRequest> | undefined,
    timeZone: string,
  ) {
    const language = languageFor(req)
    const worded = wordedFindings(findings, language, timeZone)
    const list = worded.map(({ message }) => message).join(language === 'en' ? '; ' : '；')
    const message =
      language === 'en' ? `${refusedHeading(language)}: ${list}` : `${refusedHeading(language)}：${list}`
    super(message, 409, { code: 'page-refused', findings: worded }, true)
    this.name = 'PageRefusal'
    this.findings = findings
    this.refused = { id }
  }
}
