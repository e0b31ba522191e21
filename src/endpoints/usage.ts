import type { Endpoint, PayloadRequest } from 'payload'
import { consumersMessages } from '../consumers/messages/index.ts'
import { deliveriesOf } from '../consumers/usage/deliveriesOf.ts'
import { mayReadUsage } from '../consumers/usage/usageCollection.ts'
import { monthIn, monthNow, type Month } from '../consumers/usage/monthIn.ts'
import { usageCsv } from '../consumers/usage/usageCsv.ts'
import { reportUsage } from '../consumers/usage/reportUsage.ts'
import type { UsageReport } from '../consumers/usage/UsageReport.ts'
import { guardOf, type Guarded } from '../gate/guard/Guarded.ts'
import { languageFor } from '../language/languageFor.ts'
import { languageOf } from '../language/Language.ts'
import { messagesFor } from '../language/messagesFor.ts'
import type { Resolved } from '../options/options.ts'
import type { Locale } from '../story/types.ts'
import { mustBe } from './asked.ts'
import { refusal } from './refusal.ts'

/** The forms in which the report comes. */
export const usageForms = ['json', 'csv'] as const

/**
 * `GET newsroom/usage?month=2026-11&format=csv`, for those who publish and administrators: what was
 * published and delivered of each agency in a month, this one unless another is named.
 */
export const usage = (options: Resolved): Endpoint => ({
  path: '/newsroom/usage',
  method: 'get',
  handler: async (req) => {
    mustBe(mayReadUsage(options), req)
    const guard = guardOf(req.payload)
    const form = askedForm(req)
    const month = askedMonth(req, guard.options().timeZone)
    // What this process has counted and not stored yet is in it too.
    await deliveriesOf(guard).store()
    const report = await reportUsage(guard, month, localeFor(req, guard))
    return form === 'csv' ? asCsv(req, report) : Response.json(report, { headers: unkept })
  },
})

const unkept = { 'Cache-Control': 'no-store' }

/** @throws {APIError} 400 */
function askedForm(req: PayloadRequest): (typeof usageForms)[number] {
  const asked = req.searchParams.get('format') ?? 'json'
  const form = usageForms.find((one) => one === asked)
  if (form) return form
  throw refusal(req, 'format-unknown', 400, usageForms.join(', '))
}

/** @throws {APIError} 400 */
function askedMonth(req: PayloadRequest, timeZone: string): Month {
  const asked = req.searchParams.get('month') ?? monthNow(timeZone)
  const month = monthIn(asked, timeZone)
  if (month) return month
  throw refusal(req, 'month-unreadable', 400)
}

/** The app's locale in the language of who asks, for the agencies' names; its first where none is. */
function localeFor(req: PayloadRequest, guard: Guarded): Locale {
  const locales = guard.locales()
  return locales.find((locale) => languageOf(locale) === languageFor(req)) ?? locales[0]
}

const asCsv = (req: PayloadRequest, report: UsageReport): Response =>
  new Response(usageCsv(report, messagesFor(consumersMessages, req)), {
    headers: {
      ...unkept,
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="usage-${report.month}.csv"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
