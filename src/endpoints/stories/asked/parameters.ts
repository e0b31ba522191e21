import type { PayloadRequest } from 'payload'
import { beginningOf } from '../../../language/shortened.ts'
import { Problem } from '../answer/Problem.ts'

/** As many characters of a query as are read: more than any question needs. */
const longest = 4_096

/**
 * The parameters of a question, each once, and none that the route does not know: a mistyped one
 * would silently ask for something else.
 *
 * @throws {Problem} 400, 414
 */
export function parametersOf<Name extends string>(
  { searchParams, search }: Pick<PayloadRequest, 'searchParams' | 'search'>,
  known: readonly Name[],
): Partial<Record<Name, string>> {
  if ((search ?? '').length > longest)
    throw new Problem('query-too-long', { status: 414, named: String(longest) })
  const isKnown = (name: string): name is Name => known.some((one) => one === name)
  const asked: Partial<Record<Name, string>> = {}
  for (const [name, value] of searchParams) {
    if (!isKnown(name))
      throw new Problem('parameter-unknown', {
        parameter: beginningOf(name, longestName),
        named: known.join(', '),
      })
    if (asked[name] !== undefined) throw new Problem('parameter-repeated', { parameter: name })
    asked[name] = value
  }
  return asked
}

/** As much of a name that nobody knows as an answer repeats, in code points. */
const longestName = 100
