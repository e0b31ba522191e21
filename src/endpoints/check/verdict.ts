import type { PayloadRequest } from 'payload'
import { languageFor } from '../../language/languageFor.ts'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { goingOut, type GoingOut } from '../../gate/judge/GoingOut.ts'
import { judgeRow, type Case } from '../../gate/judge/judgeRow.ts'
import { judgeWithDrafts, type JudgedWithDrafts } from '../../gate/judge/judgeWithDrafts.ts'
import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import { judgeContextOf } from '../../gate/judge/JudgeContext.ts'
import { seen } from '../../gate/judge/seen.ts'
import { messageOf } from '../../gate/messages/messageOf.ts'
import { findingsForPeople } from '../../gate/messages/findingsForPeople.ts'
import type { Finding } from '../../gate/types.ts'
import { LOCALIZED, localesWithContent } from '../../story/index.ts'
import { refusingUnreadable } from '../refusingUnreadable.ts'
import type { Mend } from './mends/Mend.ts'
import { mendingFor } from './mends/mendingFor.ts'
import type { Mending } from './mends/Mending.ts'
import { mendsOf } from './mends/mendsOf.ts'
import type { ReadLine } from './ReadLine.ts'
import { readLines } from './readLines.ts'
import type { Trial } from './Trial.ts'

export type { ReadLine } from './ReadLine.ts'
export type { Trial } from './Trial.ts'

/** A finding with the words for it, in the language of who asks, and what would mend it. */
export interface WordedFinding extends Finding {
  message: string
  /** Absent where no click mends it. */
  mends?: Mend[]
}

/** What publishing now would come to; nothing was written. */
export interface DryRun {
  status: 'cleared' | 'refused'
  /**
   * The locales that have content, or the form's own. Where none has content, the default one is
   * judged all the same.
   */
  locales: readonly string[]
  /** What stands in the way. */
  findings: WordedFinding[]
  warnings: WordedFinding[]
  /** Draft photos and boxes that would be published with it. */
  promotions: GoingOut[]
  /** Of a form: every credit that is read in its body, where it stands. */
  credits?: ReadLine[]
}

/**
 * Judges as publishing now would, and writes nothing.
 *
 * @param asked `withCredits`: the credits of the body, too
 * @throws {APIError} 400 `data-misshapen` when the document cannot be read as what it should be
 */
export async function dryRun(
  req: PayloadRequest,
  trial: Trial,
  { withCredits = false }: { withCredits?: boolean } = {},
): Promise<DryRun> {
  const { kind, collection, row, before, locale, at = new Date().toISOString() } = trial
  const all = await judgeContextOf(guardOf(req.payload))
  const judging: JudgeContext = locale === undefined ? all : { ...all, locales: [locale] }
  const { findings, promotions } = await judged(req, judging, {
    kind,
    collection,
    row,
    at,
    mode: 'write',
    ...(before && { before }),
  })
  const mending = await mendingFor(req, { judging: all, kind, collection })
  const worded = findingsForPeople(findings).map((finding) => wordedFinding(finding, req, mending))
  const blocking = worded.filter(({ severity }) => severity === 'block')
  return {
    status: blocking.length === 0 ? 'cleared' : 'refused',
    locales: locale === undefined ? filledLocales(judging, trial) : [locale],
    findings: blocking,
    warnings: worded.filter(({ severity }) => severity === 'warn'),
    promotions: promotions.map((one) => goingOut(one, judging.options, judging.locales[0])),
    ...(withCredits && { credits: readLines(judging, trial, mending) }),
  }
}

function wordedFinding(finding: Finding, req: PayloadRequest, mending: Mending): WordedFinding {
  const message = messageOf(finding, languageFor(req), mending.judging.options.timeZone)
  const mends = mendsOf(finding, mending)
  return { ...finding, message, ...(mends.length > 0 && { mends }) }
}

const filledLocales = ({ options, locales }: JudgeContext, { kind, collection, row }: Trial) =>
  localesWithContent(seen(options, { kind, collection, row }), locales, LOCALIZED[kind])

const judged = (req: PayloadRequest, judging: JudgeContext, given: Case): Promise<JudgedWithDrafts> =>
  refusingUnreadable(req, async () =>
    given.kind === 'articles'
      ? judgeWithDrafts(judging, given)
      : { ...(await judgeRow(judging, given)), promotions: [] },
  )
