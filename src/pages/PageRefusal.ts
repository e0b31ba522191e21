import { APIError, type PayloadRequest } from 'payload'
import { pageMessageOf, refusedHeading } from './messages/pageMessageOf.ts'
import type { PageFinding } from '../print/types.ts'
import type { Refusal, RefusedDocument } from '../gate/Refusal.ts'
import { languageFor } from '../language/languageFor.ts'
import type { Language } from '../language/Language.ts'

/** A finding about a page with the words for it, in the language of who asks. */
export interface SaidPageFinding extends PageFinding {
  message: string
}

/** The findings with their words. */
export const saidFindings = (
  findings: readonly PageFinding[],
  language: Language,
  timeZone: string,
): SaidPageFinding[] =>
  findings.map((finding) => ({ ...finding, message: pageMessageOf(finding, language, timeZone) }))

/**
 * A page is not exported while anything on it is not cleared: HTTP status 409. `data.findings` has every finding, with the item it is
 * about; `message` is the whole list.
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
    const said = saidFindings(findings, language, timeZone)
    const list = said.map(({ message }) => message).join(language === 'en' ? '; ' : '；')
    const message =
      language === 'en' ? `${refusedHeading(language)}: ${list}` : `${refusedHeading(language)}：${list}`
    super(message, 409, { code: 'page-refused', findings: said }, true)
    this.name = 'PageRefusal'
    this.findings = findings
    this.refused = { id }
  }
}
