import type { PayloadRequest } from 'payload'
import type { Guarded } from '../../gate/guard/Guarded.ts'
import type { StoriesAsked } from '../../gate/kept/read/StoriesAsked.ts'
import type { BodyKind } from './bodies.ts'
import { askedBy } from './Parameter.ts'
import { Problem } from './Problem.ts'
import { listParameters } from './routeParameters.ts'

/**
 * A question for a list, read strictly.
 *
 * @throws {Problem} 400, 414
 */
export async function storiesAsked(
  req: PayloadRequest,
  guard: Guarded,
): Promise<StoriesAsked & { body: BodyKind }> {
  const { locale, limit, body, q: words, ...optional } = await askedBy(req, guard, listParameters)
  const { from, to } = optional
  if (from !== undefined && to !== undefined && from > to)
    throw new Problem('dates-reversed', { parameter: 'from' })
  const given = Object.entries({ words, ...optional }).filter(([, value]) => value !== undefined)
  return { locale, limit, body, ...Object.fromEntries(given) }
}
