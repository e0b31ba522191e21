import type { PayloadRequest } from 'payload'
import type { Reader } from '../../../consumers/Reader.ts'
import type { Guarded } from '../../../gate/guard/Guarded.ts'
import type { StoriesAsked } from '../../../gate/kept/read/StoriesAsked.ts'
import { jsonFormat, type BodyKind } from '../bodies.ts'
import { mayHaveFormat, mayHaveSection } from '../keys/mayHave.ts'
import { askedBy } from './Parameter.ts'
import { Problem } from '../answer/Problem.ts'
import { isDay } from './readParameters.ts'
import { listParameters } from './routeParameters.ts'

/**
 * A question for a list, read strictly, within what the reader may have.
 *
 * @throws {Problem} 400, 403, 414
 */
export async function storiesAsked(
  req: PayloadRequest,
  guard: Guarded,
  reader: Reader,
): Promise<StoriesAsked & { body: BodyKind }> {
  const { locale, limit, body, q: words, ...optional } = await askedBy(req, guard, listParameters)
  if (isReversed(optional, isDay(req.searchParams.get('to'))))
    throw new Problem('dates-reversed', { parameter: 'from' })
  mayHaveFormat(reader, jsonFormat(body))
  mayHaveSection(reader, optional.section)
  const given = Object.entries({ words, ...optional }).filter(([, value]) => value !== undefined)
  const { sections } = reader
  return { locale, limit, body, ...(sections && { sections }), ...Object.fromEntries(given) }
}

/** Of a day `to` is the first instant behind it, at which nothing of that day is left. */
const isReversed = ({ from, to }: Pick<StoriesAsked, 'from' | 'to'>, isToDay: boolean): boolean =>
  from !== undefined && to !== undefined && (isToDay ? from >= to : from > to)
