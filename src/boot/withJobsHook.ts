import type { Payload } from 'payload'
import { jobsSlug } from '../gate/schedules/jobs.ts'
import { refuseCallingOff } from '../hooks/refuseCallingOff.ts'

/**
 * Puts the newsroom's hook on Payload's jobs, once Payload has made that collection. Not through
 * the config's `jobsCollectionOverrides`: Payload warns of each hook that comes so.
 */
export function withJobsHook({ collections }: Payload): void {
  const jobs = collections[jobsSlug]?.config
  if (!jobs) return
  jobs.hooks = { ...jobs.hooks, beforeOperation: [...(jobs.hooks.beforeOperation ?? []), refuseCallingOff] }
}
