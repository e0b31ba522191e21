import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload, PayloadRequest } from 'payload'
import { guardOf } from '../gate/guard/Guarded.ts'
import { jobsSlug, pending } from '../gate/schedules/jobs.ts'
import { afterCommit } from './afterCommit.ts'
import { webhookQueue, webhooksSlug, webhookTask } from './slugs.ts'

/**
 * Asks for a run once the transaction of a request has ended, so that what was published leaves
 * within seconds. It says nothing of what is delivered: the changes do. Where it is lost, the run
 * that comes every minute delivers.
 */
const nudge = (req: PayloadRequest): Promise<void> => afterCommit(req, () => askForRun(req.payload))

/** Puts a job into the queue of webhooks, where there is somebody to deliver to and none waits. */
export async function askForRun(payload: Payload): Promise<void> {
  const { inner } = guardOf(payload)
  const active = { active: { equals: true } }
  const { totalDocs: subscribed } = await inner.count({ collection: webhooksSlug, where: active })
  if (subscribed === 0 || (await isRunWaiting(payload))) return
  // Payload types tasks by the app's generated types.
  await payload.jobs.queue({ task: webhookTask, input: {}, queue: webhookQueue } as never)
}

/** Whether a run has been asked for that has not begun. One that has begun may have looked already. */
export async function isRunWaiting(payload: Payload): Promise<boolean> {
  const mine = { taskSlug: { equals: webhookTask } }
  const where = { and: [mine, pending, { processing: { not_equals: true } }] }
  return (await guardOf(payload).inner.count({ collection: jobsSlug, where })).totalDocs > 0
}

/** For a collection of what readers get: a draft that was one before asks for nothing. */
export const nudgeAfterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc?._status === 'published' || previousDoc?._status === 'published') await nudge(req)
}

/** The same for what is deleted. */
export const nudgeAfterDelete: CollectionAfterDeleteHook = ({ req }) => nudge(req)
