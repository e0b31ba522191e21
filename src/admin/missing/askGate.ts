import type { DryRun, SaidFinding } from '../../endpoints/verdict.ts'
import { languageOf, messages } from '../../gate/messages/index.ts'
import { localeName } from '../../gate/messages/localeName.ts'

/** A form as its editor sees it, saved or not. */
export interface AskedForm {
  /** The address of Payload's API, without a slash at its end. */
  api: string
  collection: string
  id?: number | string | undefined
  locale: string | undefined
  data: Record<string, unknown>
  language: string
  signal: AbortSignal
}

/**
 * What stands between a form and its publication: the form as it is in its own locale, and what is stored in the others.
 *
 * @throws {Error} with the newsroom's own words when it cannot say
 */
export async function askGate(form: AskedForm): Promise<SaidFinding[]> {
  const { api, collection, id, locale, data } = form
  const { findings: here } = await verdict(form, `${api}/newsroom/check/${collection}`, {
    method: 'POST',
    body: JSON.stringify({ data, id, locale }),
  })
  if (id === undefined) return here
  const stored = await verdict(form, `${api}/newsroom/check/${collection}/${id}`, {})
  const others = stored.locales.filter((one) => one !== locale)
  const elsewhere = stored.findings.filter((one) => others.includes(one.locale))
  return [...here, ...elsewhere.map((one) => inLocale(one, form.language))]
}

function inLocale(finding: SaidFinding, editors: string): SaidFinding {
  const language = languageOf(editors)
  const message = messages[language].inLocale(finding.message, localeName(finding.locale, language))
  return { ...finding, message }
}

async function verdict({ language, signal }: AskedForm, url: string, init: RequestInit) {
  const headers = { 'Accept-Language': language, 'Content-Type': 'application/json' }
  const response = await fetch(url, { ...init, headers, signal, credentials: 'include' })
  // The newsroom's own routes: a verdict, or Payload's list of errors.
  const answer = (await response.json()) as DryRun & { errors?: { message: string }[] }
  if (response.ok) return answer
  throw new Error(answer.errors?.[0]?.message ?? `HTTP ${response.status}`)
}
