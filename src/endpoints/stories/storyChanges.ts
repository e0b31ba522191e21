import type { PayloadRequest } from 'payload'
import type { Reader } from '../../consumers/Reader.ts'
import { zonedTime } from '../../feeds/published/zonedTime.ts'
import { guardOf } from '../../gate/guard/Guarded.ts'
import type { ChangeFor } from '../../gate/kept/read/ChangesAsked.ts'
import { changesSince } from '../../gate/kept/read/changesSince.ts'
import { answer } from './answer/answer.ts'
import { cursorOfNumber } from './asked/cursors.ts'
import { askedBy } from './asked/Parameter.ts'
import { changesParameters } from './asked/routeParameters.ts'
import { tagOf } from './answer/tagOf.ts'

/**
 * `GET stories/changes`: `{changes, next}`, what became of stories since a cursor, the oldest first,
 * removals too; without `since` from the beginning. `next` is always there, to go on from. A key for
 * some sections is told of those alone, in whatever formats it may read.
 */
export async function storyChanges(req: PayloadRequest, reader: Reader): Promise<Response> {
  const guard = guardOf(req.payload)
  const { sections } = reader
  const asked = { ...(await askedBy(req, guard, changesParameters)), ...(sections && { sections }) }
  const { changes, until } = await changesSince(guard, asked)
  const { timeZone } = guard.options()
  const told = changes.map((change) => toldOf(change, timeZone))
  const text = JSON.stringify({ changes: told, next: cursorOfNumber(until) })
  return answer(req, { text: () => text, tag: tagOf(text), reader })
}

/** A removal says why. */
function toldOf({ guid, slug, kind, at }: ChangeFor, timeZone: string) {
  const [name, reason] = kind.split(':')
  return { guid, slug, kind: name, ...(reason !== undefined && { reason }), at: zonedTime(at, timeZone) }
}
