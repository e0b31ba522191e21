import type { PayloadRequest } from 'payload'
import { zonedTime } from '../../feeds/published/zonedTime.ts'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { changesSince, type ChangeFor } from '../../gate/kept/read/changesSince.ts'
import { answer } from './answer.ts'
import { cursorOfNumber } from './cursors.ts'
import { askedBy } from './Parameter.ts'
import { changesParameters } from './routeParameters.ts'
import { tagOf } from './tagOf.ts'

/**
 * `GET stories/changes`: `{changes, next}`, what became of stories since a cursor, the oldest first,
 * removals too; without `since` from the beginning. `next` is always there, to go on from.
 */
export async function storyChanges(req: PayloadRequest): Promise<Response> {
  const guard = guardOf(req.payload)
  const { changes, until } = await changesSince(guard, await askedBy(req, guard, changesParameters))
  const { timeZone } = guard.options()
  const told = changes.map((change) => toldOf(change, timeZone))
  const text = JSON.stringify({ changes: told, next: cursorOfNumber(until) })
  return answer(req, { text: () => text, tag: tagOf(text) })
}

/** A removal says why. */
function toldOf({ guid, slug, kind, at }: ChangeFor, timeZone: string) {
  const [name, reason] = kind.split(':')
  return { guid, slug, kind: name, ...(reason !== undefined && { reason }), at: zonedTime(at, timeZone) }
}
