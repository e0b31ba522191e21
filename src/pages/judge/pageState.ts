import type { PayloadRequest } from 'payload'
import { guardOf } from '../../gate/guard/Guarded.ts'
import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import { judgeContextOf } from '../../gate/judge/JudgeContext.ts'
import type { Row } from '../../rows/readable.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import { changesSince, type Change } from '../export/changesSince.ts'
import { contentsOf } from '../export/contents.ts'
import { judgePage, type JudgedPage } from './judgePage.ts'
import { lastExport, type LastExport } from '../export/lastExport.ts'

/** A page judged, and what became of it since it was exported. */
export interface PageState {
  judging: JudgeContext
  judged: JudgedPage
  lastExport?: LastExport
  /** Undefined when it was never exported. */
  changed?: Change[]
}

/**
 * The page as it stands now, and what became of it since it was exported.
 *
 * @param row as stored, or the form of it; its id may be missing in a form
 */
export async function pageState(req: PayloadRequest, row: Row): Promise<PageState> {
  const { judging, judged } = await judgedNow(req, row)
  const { id } = row
  const last = typeof id === 'number' || typeof id === 'string' ? await lastExport(judging, id) : undefined
  if (!last) return { judging, judged }
  return {
    judging,
    judged,
    lastExport: last,
    changed: changesSince(last.contents, contentsOf(judging, judged, last.contents.format)),
  }
}

/** The page as it stands now, judged alone. */
export async function judgedNow(
  req: PayloadRequest,
  row: Row,
  inUnit?: AdapterRequest,
): Promise<Pick<PageState, 'judging' | 'judged'>> {
  const judging = await judgeContextOf(guardOf(req.payload), inUnit)
  const templates = judging.options.print?.templates.map(({ key }) => key)
  const judged = await judgePage(judging, row, {
    ...(templates && { templates }),
    ...(inUnit && { req: inUnit }),
  })
  return { judging, judged }
}
