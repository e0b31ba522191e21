import type { CollectionConfig, Config, TaskConfig } from 'payload'
import type { Resolved } from '../../options/options.ts'
import { scheduledTask } from './jobs.ts'
import { runSchedule } from './runSchedule.ts'

const isScheduled = ({ versions }: CollectionConfig): boolean =>
  typeof versions === 'object' &&
  typeof versions.drafts === 'object' &&
  Boolean(versions.drafts.schedulePublish)

/**
 * The app's jobs with the newsroom's own way of carrying out a schedule before Payload's, which
 * Payload adds once the plugins have run: of two tasks with one slug the first is run
 * (`queues/operations/runJobs/runJob/getRunTaskFunction.js`, 3.90). Nothing is added where no gated
 * collection can be scheduled.
 */
export function withScheduleTask(
  { jobs, collections = [] }: Pick<Config, 'jobs' | 'collections'>,
  { gated }: Resolved,
): Config['jobs'] {
  const ours = new Set(gated.map(({ slug }) => slug))
  if (!collections.some((one) => ours.has(one.slug) && isScheduled(one))) return jobs
  // Payload types a task's input and output by the app's generated types, which no plugin knows.
  const task = { slug: scheduledTask, retries: 0, handler: runSchedule } as unknown as TaskConfig
  return { ...jobs, tasks: [task, ...(jobs?.tasks ?? [])] }
}
