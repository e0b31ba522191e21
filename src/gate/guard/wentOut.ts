import type { AdapterRequest } from '../../database/unit.ts'
import type { GoingOut } from '../judge/GoingOut.ts'

/**
 * Where a request's context keeps what went out with each article, by the article's id (empty for
 * one that is new). Under a name and not by the context itself: Payload's Local API puts a copy in
 * the context's place (payload `utilities/createLocalReq.js`), which has the same members.
 */
const member = 'newsroomWentOut'

/** Remembers, for whoever asked, what was published together with an article. */
export function noteWentOut(req: AdapterRequest | undefined, article: unknown, gone: GoingOut[]): void {
  if (!req?.context || gone.length === 0) return
  const noted = notedIn(req) ?? new Map<string, GoingOut[]>()
  req.context[member] = noted.set(String(article ?? ''), gone)
}

/** What went out with an article in this request; told once. Nothing where nothing did. */
export function wentOutWith(req: AdapterRequest, article: unknown): GoingOut[] | undefined {
  const noted = notedIn(req)
  const key = [String(article), ''].find((one) => noted?.has(one))
  if (!noted || key === undefined) return undefined
  const gone = noted.get(key)
  noted.delete(key)
  return gone
}

function notedIn(req: AdapterRequest): Map<string, GoingOut[]> | undefined {
  const noted: unknown = req.context?.[member]
  // Nobody but `noteWentOut` writes it.
  return noted instanceof Map ? (noted as Map<string, GoingOut[]>) : undefined
}
