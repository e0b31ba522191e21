import type { CollectionBeforeOperationHook, Where } from 'payload'
import { guardOf } from '../gate/guard/Guarded.ts'
import { calledOff } from '../gate/schedules/gateJobs.ts'

/**
 * On Payload's jobs: refuses the whole operation to somebody who calls off a schedule and may not
 * publish. The guarded database refuses each job as well, but a deletion of many, which the admin's
 * drawer asks for, reports that beside its answer, and the admin would say that it was done.
 *
 * @throws {APIError} with status 403
 */
export const refuseCallingOff: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'delete') return
  // The hook's arguments are a union over all operations; a deletion has `id` or `where`.
  const { id, where } = args as { id?: number | string; where?: Where }
  const which = id === undefined ? (where ?? {}) : { id: { equals: id } }
  await calledOff(guardOf(req.payload), { where: which, req })
}
