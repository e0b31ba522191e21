import type { DryRun, WordedFinding } from '../../../endpoints/check/verdict.ts'
import { gateMessages } from '../../../gate/messages/index.ts'
import { languageOf } from '../../../language/Language.ts'
import { localeName } from '../../../language/localeName.ts'
import { messageIn } from '../../messageIn.ts'

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
  /** What is stored in all locales, where nothing was saved since it was asked for. */
  stored?: DryRun | undefined
}

/** What the gate says of a form. */
export interface GateAnswer {
  /** Of the form in its own locale first, then of what is stored in the others. */
  findings: WordedFinding[]
  warnings: WordedFinding[]
  promotions: DryRun['promotions']
  credits: NonNullable<DryRun['credits']>
  /** What is stored in all locales; absent for a form that was never saved. */
  stored?: DryRun
}

/**
 * What stands between a form and its publication: the form as it is in its own locale, and what is
 * stored in the others. One request after the other.
 *
 * @throws {Error} with the newsroom's own words when it cannot say
 */
export async function askGate(form: AskedForm): Promise<GateAnswer> {
  const { collection, id, locale, data } = form
  const here = await verdict(form, `/newsroom/check/${collection}`, {
    method: 'POST',
    body: JSON.stringify({ data, id, locale }),
  })
  const { warnings, promotions, credits = [] } = here
  const answer = { findings: here.findings, warnings, promotions, credits }
  if (id === undefined || id === null) return answer
  const stored = form.stored ?? (await verdict(form, `/newsroom/check/${collection}/${id}`, {}))
  const others = stored.locales.filter((one) => !here.locales.includes(one))
  const known = new Set(here.findings.map(identity))
  const elsewhere = stored.findings.filter((one) => others.includes(one.locale) && !known.has(identity(one)))
  const findings = [...here.findings, ...elsewhere.map((one) => inLocale(one, form.language))]
  return { ...answer, findings, stored }
}

/**
 * The same for the same lack. A form whose locale is not known yet is judged without one, and what it
 * lacks must not be listed again as stored.
 */
const identity = ({ rule, path, locale, params }: WordedFinding): string =>
  JSON.stringify([rule, path, locale, params])

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
