import type { Endpoint } from 'payload'
import { formatNames } from '../../pages/export/formats.ts'
import type { Resolved } from '../../options/options.ts'
import { exportRoute } from './exportRoute.ts'
import { previewRoutes } from './previewRoutes.ts'

/** The routes under the pages' own slug. */
export const pageEndpoints = (options: Resolved): Omit<Endpoint, 'root'>[] => [
  ...formatNames.map((format) => exportRoute(options, format)),
  ...previewRoutes(options),
]
