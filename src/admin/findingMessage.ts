import type { Language } from '../language/Language.ts'
import { messageOf } from '../gate/messages/messageOf.ts'
import { isScheduleFinding, type ScheduleFinding } from '../gate/schedules/scheduleFinding.ts'
import { scheduleMessageOf } from '../gate/schedules/scheduleMessageOf.ts'
import type { Finding } from '../gate/types.ts'
import { pageMessageOf } from '../pages/messages/pageMessageOf.ts'
import type { PageFinding } from '../pages/PageFinding.ts'

/** A finding as the ledger keeps it: of a document, of a page, of a schedule. */
export type StoredFinding = Finding | PageFinding | ScheduleFinding

/** A finding of the ledger as people read it, in the language of who looks now. */
export function findingMessage(finding: StoredFinding, language: Language): string {
  if (isScheduleFinding(finding)) return scheduleMessageOf(finding, language)
  return 'item' in finding ? pageMessageOf(finding, language) : messageOf(finding, language)
}
