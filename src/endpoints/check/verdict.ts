import type { PayloadRequest } from 'payload'
import { languageFor } from '../../language/languageFor.ts'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { judgeRow, type Case } from '../../gate/judge/judgeRow.ts'
import { judgeWithDrafts, type JudgedWithDrafts } from '../../gate/judge/judgeWithDrafts.ts'
import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import { judgeContextOf } from '../../gate/judge/JudgeContext.ts'
import { seen } from '../../gate/judge/seen.ts'
import type { Row } from '../../rows/readable.ts'
import { messageOf } from '../../gate/messages/messageOf.ts'
import type { Finding } from '../../gate/types.ts'
import { LOCALIZED, localesWithContent } from '../../story/index.ts'
import type { GatedKind } from '../../options/slugs.ts'
import { refusingUnreadable } from '../refusingUnreadable.ts'

/** A finding with the words for it, in the language of who asks. */
export interface WordedFinding extends Finding {
  message: string
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
  promotions: { collection: string; id: string }[]
}

/**
 * What is to be judged: the row as it would be public, and the public row as it is, if there is
 * one.
 */
export interface Trial {
  kind: GatedKind
  collection: string
  row: Row
  before?: Row
  /** Judged in this locale alone: a form has no other. */
  locale?: string
  /** The ISO 8601 instant at which it would go out. Left out: now. */
  at?: string
}

/**
 * Judges as publishing now would, and writes nothing.
 *
 * @throws {APIError} 400 `data-misshapen` when the document cannot be read as what it should be
 */
export async function dryRun(
  req: PayloadRequest,
  { kind, collection, row, before, locale, at = new Date().toISOString() }: Trial,
): Promise<DryRun> {
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
  const worded = findings.map((finding) => ({
    ...finding,
    message: messageOf(finding, languageFor(req), judging.options.timeZone),
  }))
  const blocking = worded.filter(({ severity }) => severity === 'block')
  return {
    status: blocking.length === 0 ? 'cleared' : 'refused',
    locales:
      locale === undefined
        ? localesWithContent(
            seen(judging.options, { kind, collection, row }),
            judging.locales,
            LOCALIZED[kind],
          )
        : [locale],
    findings: blocking,
    warnings: worded.filter(({ severity }) => severity === 'warn'),
    promotions: promotions.map((one) => ({ collection: judging.options.slugs[one.kind], id: one.id })),
  }
}

const judged = (req: PayloadRequest, judging: JudgeContext, given: Case): Promise<JudgedWithDrafts> =>
  refusingUnreadable(req, async () =>
    given.kind === 'articles'
      ? judgeWithDrafts(judging, given)
      : { ...(await judgeRow(judging, given)), promotions: [] },
  )
