import type { Language } from '../../language/Language.ts'
import type { PageFinding } from '../PageFinding.ts'
import { pageMessageOf } from './pageMessageOf.ts'

/** A finding about a page with the words for it, in the language of who asks. */
export interface WordedPageFinding extends PageFinding {
  message: string
}

/** The findings with their words. @param timeZone the newsroom's, for dates */
export const wordedFindings = (
  findings: readonly PageFinding[],
  language: Language,
  timeZone: string,
): WordedPageFinding[] =>
  findings.map((finding) => ({ ...finding, message: pageMessageOf(finding, language, timeZone) }))
