import { ValidationError, type PayloadRequest } from 'payload'
import { adminLanguage } from '../language/adminLanguage.ts'
import { languageOf, type Language } from './messages/index.ts'
import { listMessage } from './messages/listMessage.ts'
import { messageOf } from './messages/messageOf.ts'
import type { Finding } from './types.ts'

/** The language of whoever asked: what the browser says, with Hong Kong's own, before what Payload made of it. */
export function languageFor(req: Partial<PayloadRequest> | undefined): Language {
  const asked = adminLanguage(req?.headers?.get('accept-language'))
  return languageOf(asked ?? req?.i18n?.language ?? 'en')
}

/** One error per field: of several at one path the admin's form would show the last alone. */
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

export interface Refused {
  collection: string
  id?: number | string
  findings: readonly Finding[]
  req?: Partial<PayloadRequest>
  timeZone?: string
}

/**
 * The gate said no: HTTP status 400. `data.errors` has one entry per form field, which the admin shows there;
 * `data.findings` has the findings themselves, for programs; `message` is the whole list, for the toast.
 */
export class GateRefusal extends ValidationError {
  readonly findings: readonly Finding[]

  constructor({ collection, id, findings, req, timeZone }: Refused) {
    const language = languageFor(req)
    const errors = errorsByField(findings, (finding) => messageOf(finding, language, timeZone), language)
    super({ collection, errors, ...(id !== undefined && { id }) })
    this.findings = findings
    // Clients know Payload's own name for what carries `data.errors`.
    this.name = 'ValidationError'
    this.message = listMessage(findings, language, req?.locale ?? undefined, timeZone)
    // `ValidationError` keeps `errors` here and its type leaves no room for more; REST and GraphQL send all of it.
    Object.assign(this.data, { findings })
  }
}
