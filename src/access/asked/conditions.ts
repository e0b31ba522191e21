import type { PayloadRequest } from 'payload'
import { isRecord } from '../../rows/isRecord.ts'
import { complaint } from './complaint.ts'

/**
 * One comparison of a `where`: `{headline: {like: 'harbour'}}` is `headline`, `like`, `harbour`.
 */
export interface Condition {
  /**
   * With dots, whichever way it was written: GraphQL and Payload take `photos__caption` for
   * `photos.caption`.
   */
  path: string
  operator: string
  value: unknown
}

/**
 * More than the admin's filters and any client need; a database's own limits would answer with an
 * error of the server.
 */
const most = { conditions: 500, depth: 20 }

/** `photos__caption`, as GraphQL joins names and Payload reads them everywhere. */
export const dotted = (path: string): string => path.replaceAll('__', '.')

/**
 * All comparisons of a `where`, those inside `and` and `or` too, as Payload reads it
 * (`database/queryValidation`, 3.90): the words `and` and `or` in any case, each with a list.
 *
 * @throws {BadRequest} when it is none, holds something else than comparisons, or is too large
 */
export function conditionsIn(req: PayloadRequest, where: unknown): Condition[] {
  const found: Condition[] = []
  const left: { where: unknown; depth: number }[] = [{ where, depth: 0 }]
  for (let next = left.pop(); next; next = left.pop()) {
    if (!isRecord(next.where)) throw complaint(req, 'where-misshapen', describe(next.where))
    if (next.depth > most.depth) throw complaint(req, 'where-too-large', 'and/or', String(most.depth))
    for (const [name, inner] of Object.entries(next.where)) {
      if (/^(?:and|or)$/iu.test(name) && Array.isArray(inner)) {
        const depth = next.depth + 1
        // One by one: as arguments of one call, too many would run out of stack.
        for (const one of inner as unknown[]) left.push({ where: one, depth })
      } else for (const one of comparisons(req, name, inner)) found.push(one)
    }
    if (found.length + left.length > most.conditions)
      throw complaint(req, 'where-too-large', 'where', String(most.conditions))
  }
  return found
}

function comparisons(req: PayloadRequest, name: string, operators: unknown): Condition[] {
  if (!isRecord(operators)) throw complaint(req, 'where-misshapen', `${name}: ${describe(operators)}`)
  return Object.entries(operators).map(([operator, value]) => ({ path: dotted(name), operator, value }))
}

const describe = (value: unknown): string =>
  Array.isArray(value) ? '[…]' : (JSON.stringify(value) ?? 'nothing')
