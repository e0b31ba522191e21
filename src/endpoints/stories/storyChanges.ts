import type { PayloadRequest } from 'payload'
import { zonedTime } from '../../feeds/published/zonedTime.ts'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { changesSince, type ChangeFor } from '../../gate/kept/read/changesSince.ts'
import { answer } from './answer.ts'
import { cursorOfNumber, numberIn } from './cursors.ts'
import { parametersOf } from './parameters.ts'
import { Problem } from './Problem.ts'
import { limitIn, localeIn } from './readParameters.ts'
import { tagOf } from './tagOf.ts'

/** Changes in one answer. */
const limits = { usual: 100, most: 500 }

/**
 * `GET stories/changes`: `{changes, next}`, what became of stories since a cursor, the oldest first,
 * removals too; without `since` from the beginning. `next` is always there, to go on from.
 */
export async function storyChanges(req: PayloadRequest): Promise<Response> {
  const guard = guardOf(req.payload)
  const asked = parametersOf(req, ['since', 'limit', 'locale'])
  const { changes, until } = await changesSince(guard, {
    locale: localeIn(guard, asked.locale),
    limit: limitIn(asked.limit, limits),
    since: sinceIn(asked.since),
  })
  const { timeZone } = guard.options()
  const told = changes.map((change) => toldOf(change, timeZone))
  const text = JSON.stringify({ changes: told, next: cursorOfNumber(until) })
  return answer(req, { text: () => text, tag: tagOf(text) })
}

/** @throws {Problem} 400 */
function sinceIn(asked: string | undefined): number {
  if (asked === undefined) return 0
  const number = numberIn(asked)
  if (number !== undefined) return number
  throw new Problem('cursor-unreadable', { parameter: 'since' })
}

/** A removal says why. */
function toldOf({ guid, slug, kind, at }: ChangeFor, timeZone: string) {
  const [name, reason] = kind.split(':')
  return { guid, slug, kind: name, ...(reason !== undefined && { reason }), at: zonedTime(at, timeZone) }
}
