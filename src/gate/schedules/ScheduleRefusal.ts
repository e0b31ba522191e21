import { APIError, type PayloadRequest } from 'payload'
import { languageFor } from '../../language/languageFor.ts'
import type { Refusal, RefusedDocument } from '../Refusal.ts'
import type { ScheduleFinding } from './scheduleFinding.ts'
import { scheduleMessageOf } from './scheduleMessageOf.ts'

/** A schedule that is not carried out: HTTP status 409, in the language of the request. */
export class ScheduleRefusal extends APIError implements Refusal {
  readonly findings: readonly ScheduleFinding[]
  readonly refused: RefusedDocument

  constructor(
    findings: readonly ScheduleFinding[],
    { id, mentions }: RefusedDocument,
    req?: Partial<PayloadRequest>,
  ) {
    const messages = findings.map((finding) => scheduleMessageOf(finding, languageFor(req)))
    super(messages.join(' '), 409, { findings }, true)
    this.findings = findings
    this.refused = { ...(id !== undefined && { id }), mentions }
  }
}
