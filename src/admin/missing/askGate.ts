import type { DryRun, WordedFinding } from '../../endpoints/check/verdict.ts'
import { gateMessages } from '../../gate/messages/index.ts'
import { languageOf } from '../../language/Language.ts'
import { localeName } from '../../language/localeName.ts'
import { messageIn } from '../messageIn.ts'

/** A form as its editor sees it, saved or not. */
export interface AskedForm {
  /** Asks the newsroom's own routes, as `useApi` gives it. */
  api: (path: string, init?: RequestInit) => Promise<Response>
  collection: string
  /**
   * Null or nothing for one that was never saved: Payload's drawer for many files at once says
   * null.
   */
  id?: number | string | null | undefined
  locale: string | undefined
  data: Record<string, unknown>
  /** The admin's language. */
  language: string
  signal: AbortSignal
}

/**
 * What stands between a form and its publication: the form as it is in its own locale, and what is
 * stored in the others.
 *
 * @throws {Error} with the newsroom's own words when it cannot say
 */
export async function askGate(form: AskedForm): Promise<WordedFinding[]> {
  const { collection, id, locale, data } = form
  const { findings: here } = await verdict(form, `/newsroom/check/${collection}`, {
    method: 'POST',
    body: JSON.stringify({ data, id, locale }),
  })
  if (id === undefined || id === null) return here
  const stored = await verdict(form, `/newsroom/check/${collection}/${id}`, {})
  const others = stored.locales.filter((one) => one !== locale)
  const elsewhere = stored.findings.filter((one) => others.includes(one.locale))
  return [...here, ...elsewhere.map((one) => inLocale(one, form.language))]
}

function inLocale(finding: WordedFinding, editors: string): WordedFinding {
  const language = languageOf(editors)
  const message = gateMessages[language].inLocale(finding.message, localeName(finding.locale, language))
  return { ...finding, message }
}

async function verdict({ api, signal }: AskedForm, path: string, init: RequestInit): Promise<DryRun> {
  const response = await api(path, { ...init, signal })
  if (!response.ok) throw new Error(await messageIn(response))
  // The newsroom's own route, which answers so.
  return (await response.json()) as DryRun
}
