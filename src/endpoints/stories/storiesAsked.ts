import type { PayloadRequest } from 'payload'
import type { Guarded } from '../../gate/guard/Guarded.ts'
import type { StoriesAsked } from '../../gate/kept/read/StoriesAsked.ts'
import { bodyKindIn, type BodyKind } from './bodies.ts'
import { parametersOf } from './parameters.ts'
import { afterIn, limitIn, localeIn, sectionIn, sourceIn, timesIn, wordsIn } from './readParameters.ts'

/** What a list may be asked by. */
const known = ['after', 'limit', 'section', 'source', 'from', 'to', 'q', 'body', 'locale'] as const

/** Stories in one answer. */
const limits = { usual: 20, most: 100 }

/**
 * A question for a list, read strictly.
 *
 * @throws {Problem} 400, 414
 */
export async function storiesAsked(
  req: PayloadRequest,
  guard: Guarded,
): Promise<StoriesAsked & { body: BodyKind }> {
  const asked = parametersOf(req, known)
  const optional = {
    after: afterIn(asked.after),
    section: sectionIn(guard, asked.section),
    source: await sourceIn(guard, asked.source),
    words: wordsIn(asked.q),
    ...timesIn(asked, guard.options().timeZone),
  }
  return {
    locale: localeIn(guard, asked.locale),
    limit: limitIn(asked.limit, limits),
    body: bodyKindIn(asked.body),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  }
}
