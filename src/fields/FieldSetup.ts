import type { Who } from '../options/roles.ts'
import type { Slugs } from '../options/slugs.ts'

/** What the fields that credit somebody need to know of the app. */
export interface FieldSetup {
  slugs: Pick<Slugs, 'sources'>
  who: Who
}
