/** The public face of `payload-newsroom`: re-exports only, pinned by a test. */
export { newsroom } from './plugin.ts'
export { NewsroomConfigError } from './bootChecks.ts'
export type { NewsroomOptions, Section } from './options.ts'
export type { NewsroomUser, Role, UserTest, Who } from './access/roles.ts'
export { hasRole } from './access/roles.ts'
export type { Slugs } from './slugs.ts'
