import type { Where } from 'payload'

/**
 * Where Payload keeps scheduled publications, and as which task
 * (`payload/dist/versions/schedule/job.js`, 3.90).
 */
export const jobsSlug = 'payload-jobs'
export const scheduledTask = 'schedulePublish'

/**
 * What a scheduled publication is told, as Payload's task takes it. Nobody has checked it: it is
 * stored JSON.
 */
export interface ScheduleInput {
  /** `publish` where it is left out. */
  type?: string | null
  /** Publishes this locale alone. */
  locale?: string | null
  doc?: { relationTo?: string; value?: unknown } | null
  global?: string | null
  /** In whose name it runs; nobody: server code, with all rights. */
  user?: { relationTo?: string; value?: unknown } | null
}

/** A job as it is stored. */
export interface Job {
  id: number | string
  taskSlug?: string | null
  waitUntil?: string | Date | null
  createdAt: string | Date
  input?: ScheduleInput | null
  error?: { message?: unknown; cancelled?: unknown } | null
  log?: readonly { error?: { message?: unknown } | null }[] | null
  completedAt?: string | Date | null
  hasError?: boolean | null
}

/** Those that have not run yet. */
export const pending: Where = {
  and: [{ completedAt: { exists: false } }, { hasError: { not_equals: true } }],
}

/** Those for one document. The job keeps its id as text, in every database. */
export const jobsFor = (collection: string, id: number | string): Where => ({
  and: [
    { taskSlug: { equals: scheduledTask } },
    { 'input.doc.value': { equals: String(id) } },
    { 'input.doc.relationTo': { equals: collection } },
  ],
})

/** When a job is due, as an ISO 8601 instant; the empty text for as soon as may be. */
export const dueAt = ({ waitUntil }: Pick<Job, 'waitUntil'>): string =>
  waitUntil ? new Date(waitUntil).toISOString() : ''

/** Whether a job publishes or unpublishes. */
export const typeOf = (input: ScheduleInput | null | undefined): 'publish' | 'unpublish' =>
  input?.type === 'unpublish' ? 'unpublish' : 'publish'
