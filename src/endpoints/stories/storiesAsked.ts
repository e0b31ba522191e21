import type { PayloadRequest } from 'payload'
import type { Guarded } from '../../gate/guard/Guarded.ts'
import type { StoriesAsked } from '../../gate/kept/read/StoriesAsked.ts'
import type { BodyKind } from './bodies.ts'
import { askedBy } from './Parameter.ts'
import { Problem } from './Problem.ts'
import { isDay } from './readParameters.ts'
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
  if (isReversed(optional, isDay(req.searchParams.get('to'))))
    throw new Problem('dates-reversed', { parameter: 'from' })
  const given = Object.entries({ words, ...optional }).filter(([, value]) => value !== undefined)
  return { locale, limit, body, ...Object.fromEntries(given) }
}

/** Of a day `to` is the first instant behind it, at which nothing of that day is left. */
const isReversed = ({ from, to }: Pick<StoriesAsked, 'from' | 'to'>, isToDay: boolean): boolean =>
  from !== undefined && to !== undefined && (isToDay ? from >= to : from > to)
