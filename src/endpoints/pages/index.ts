import type { Endpoint } from 'payload'
import { formats } from '../../pages/export/contents.ts'
import type { Resolved } from '../../options/options.ts'
import { exportRoute } from './exportRoute.ts'
import { previewRoutes } from './previewRoutes.ts'

/** The routes under the pages' own slug. */
export const pageEndpoints = (options: Resolved): Omit<Endpoint, 'root'>[] => [
  ...formats.map((format) => exportRoute(options, format)),
  ...previewRoutes(options),
]
