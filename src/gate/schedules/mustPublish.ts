import { APIError, type PayloadRequest } from 'payload'
import { messagesFor } from '../../language/messagesFor.ts'
import type { NewsroomUser } from '../../options/roles.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import type { Row } from '../../rows/readable.ts'
import type { Guarded } from '../guard/Guarded.ts'
import { gateMessages } from '../messages/index.ts'
import type { ScheduleInput } from './jobs.ts'

/** The refusal of a schedule's setting or cancelling: HTTP status 403. */
export const notTheirs = (req: Partial<PayloadRequest> | undefined) =>
  new APIError(messagesFor(gateMessages, req).schedules.notTheirs, 403, undefined, true)

/** Whether the request's user may not publish. Server code, which has no user, may. */
export function mayNotPublish(guard: Guarded, req: AdapterRequest | undefined): boolean {
  const { user } = req ?? {}
  // Payload types users by the app's generated types; access only looks at what `NewsroomUser`
  // names.
  return Boolean(user) && !guard.options().who.mayPublish(user as unknown as NewsroomUser)
}

/**
 * Makes sure that a schedule is set by somebody who may publish. Both are asked: the user of the
 * request, and the user in whose name the schedule will run. Where there is neither, server code set
 * it, which may do everything, as in the Local API.
 *
 * @throws {APIError} with status 403
 */
export async function mustPublish(
  guard: Guarded,
  user: ScheduleInput['user'],
  req: AdapterRequest | undefined,
): Promise<void> {
  if (mayNotPublish(guard, req)) throw notTheirs(req)
  if (user === null || user === undefined) return
  const collection = String(user.relationTo ?? '')
  const known = guard.inner.payload.collections[collection]
  const found = known
    ? await guard.inner.findOne<Row & { id: number | string }>({
        collection,
        where: { id: { equals: user.value } },
        ...(req && { req }),
      })
    : undefined
  // A row of the app's users, as above.
  const setter = found ? ({ ...found, collection } as unknown as NewsroomUser) : null
  if (!guard.options().who.mayPublish(setter)) throw notTheirs(req)
}
