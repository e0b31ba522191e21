import type { Config, PayloadRequest, TaskConfig } from 'payload'
import { guardOf } from '../gate/guard/Guarded.ts'
import { askForRun, isRunWaiting } from './nudge.ts'
import { deliverAll } from './run/deliverAll.ts'
import { webhookQueue, webhookTask } from './slugs.ts'

/** How often the task looks for what is to be delivered: every minute, also when nothing asked for it. */
const everyMinute = '* * * * *'

/**
 * The app's jobs with the task that delivers, in a queue of its own. It runs where the app has that
 * queue run: see `docs/webhooks.md`.
 */
export function withWebhookTask(jobs: Config['jobs']): Config['jobs'] {
  // Payload types a task's input and output by the app's generated types, which no plugin knows.
  const task = {
    slug: webhookTask,
    retries: 0,
    handler: async ({ req }: { req: PayloadRequest }) => {
      if (await deliverAll(guardOf(req.payload))) await askForRun(req.payload)
      return { output: {} }
    },
    schedule: [{ cron: everyMinute, queue: webhookQueue, hooks: { beforeSchedule } }],
  } as unknown as TaskConfig
  return { ...jobs, tasks: [...(jobs?.tasks ?? []), task] }
}

interface Scheduling {
  queueable: { waitUntil?: Date }
  req: PayloadRequest
}

/**
 * Not Payload's own rule, by which a job whose process died while it ran holds every later one up.
 * Two runs at once do no harm: see `Turn`.
 */
async function beforeSchedule({ queueable: { waitUntil }, req }: Scheduling) {
  return { shouldSchedule: !(await isRunWaiting(req.payload)), input: {}, ...(waitUntil && { waitUntil }) }
}
