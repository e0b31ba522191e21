import type { PayloadRequest } from 'payload'
import { guardOf } from '../guard/Guarded.ts'
import type { Bench } from '../guard/judgeRow.ts'
import { benchOf } from '../guard/publish.ts'
import type { Row } from '../guard/readable.ts'
import type { AdapterRequest } from '../guard/unit.ts'
import { changesSince, type Change } from './changesSince.ts'
import { contentsOf } from './contents.ts'
import { judgePage, type JudgedPage } from './judgePage.ts'
import { lastExport, type LastExport } from './lastExport.ts'

/** A page judged, and what became of it since it was exported. */
export interface PageState {
  bench: Bench
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
  const { bench, judged } = await judgedNow(req, row)
  const { id } = row
  const last = typeof id === 'number' || typeof id === 'string' ? await lastExport(bench, id) : undefined
  if (!last) return { bench, judged }
  return {
    bench,
    judged,
    lastExport: last,
    changed: changesSince(last.contents, contentsOf(bench, judged, last.contents.format)),
  }
}

/** The page as it stands now, judged alone. */
export async function judgedNow(
  req: PayloadRequest,
  row: Row,
  inUnit?: AdapterRequest,
): Promise<Pick<PageState, 'bench' | 'judged'>> {
  const bench = await benchOf(guardOf(req.payload), inUnit)
  const templates = bench.options.print?.templates.map(({ key }) => key)
  const judged = await judgePage(bench, row, {
    ...(templates && { templates }),
    ...(inUnit && { req: inUnit }),
  })
  return { bench, judged }
}
