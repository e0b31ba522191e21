import { ValidationError, type PayloadRequest } from 'payload'
import type { Language } from '../language/Language.ts'
import { isBlank } from '../attribution/text/isBlank.ts'
import { languageFor } from '../language/languageFor.ts'
import { shortened } from '../language/shortened.ts'
import { gateMessages } from './messages/index.ts'
import { findingsForPeople } from './messages/findingsForPeople.ts'
import { listMessage } from './messages/listMessage.ts'
import { messageOf } from './messages/messageOf.ts'
import type { Refusal, RefusedDocument } from './Refusal.ts'
import type { Finding } from './types.ts'

/** One error per field, because the admin's form shows only the last of several at one path. */
function errorsByField(findings: readonly Finding[], say: (finding: Finding) => string, language: Language) {
  const byPath = new Map<string, Set<string>>()
  for (const finding of findings) {
    const messages = byPath.get(finding.path) ?? new Set()
    byPath.set(finding.path, messages.add(say(finding)))
  }
  return [...byPath].map(([path, messages]) => {
    const message = [...messages].join(language === 'en' ? '; ' : '；')
    return { path, message, label: message }
  })
}

/** As many code points of a name as a message repeats. */
const longest = 40

/** A name that can stand before the list: the admin's toast takes an ASCII comma or colon for its own. */
const quoted = (name: string, language: Language): string =>
  `${gateMessages[language].quote(shortened(name, longest))}${language === 'en' ? ' ' : ''}`
    .replaceAll(',', '，')
    .replaceAll(':', '：')

interface Refused extends RefusedDocument {
  collection: string
  findings: readonly Finding[]
  req?: Partial<PayloadRequest>
  timeZone?: string
  /** What the document is called, where one of several is refused; empty when it has no name. */
  called?: string
}

/**
 * The gate refused: HTTP status 400. `data.errors` has one entry per form field, which the admin
 * shows there; `data.findings` has the findings themselves, for programs; `message` is the whole
 * list, for the toast.
 */
export class GateRefusal extends ValidationError implements Refusal {
  readonly findings: readonly Finding[]
  readonly refused: RefusedDocument

  constructor({ collection, id, mentions, findings, req, timeZone, called = '' }: Refused) {
    const language = languageFor(req)
    const told = findingsForPeople(findings)
    const errors = errorsByField(told, (finding) => messageOf(finding, language, timeZone), language)
    super({ collection, errors, ...(id !== undefined && { id }) })
    this.findings = findings
    this.refused = { ...(id !== undefined && { id }), mentions }
    // Clients know Payload's own name for what carries `data.errors`.
    this.name = 'ValidationError'
    const list = listMessage(told, language, req?.locale ?? undefined, timeZone)
    this.message = isBlank(called) ? list : `${quoted(called, language)}${list}`
    // The type of a ValidationError's `data` has room for `errors` alone; REST and GraphQL send
    // everything in it.
    Object.assign(this.data, { findings })
  }
}
