import type { File, Where } from 'payload'
import type { RestDoc } from './rest.ts'

/** Arguments of the Local API; Payload's other arguments are passed on as they are. */
export interface LocalArgs {
  collection: string
  id?: number | string
  data?: Record<string, unknown>
  where?: Where
  draft?: boolean
  locale?: string
  overrideAccess?: boolean
  user?: unknown
  file?: File
  [more: string]: unknown
}

/** The answer to a change of many documents. */
export interface LocalBulk {
  docs: RestDoc[]
  errors: { id: number | string; message: string }[]
}

/**
 * Payload's Local API with loose types: every slug and all data, wrong ones too. Payload's own
 * types know this newsroom's collections, and would refuse the mistakes that tests make on purpose.
 */
export interface LocalApi {
  create(args: LocalArgs): Promise<RestDoc>
  update(args: LocalArgs & { id: number | string }): Promise<RestDoc>
  update(args: LocalArgs & { where: Where }): Promise<LocalBulk>
  delete(args: LocalArgs & { id: number | string }): Promise<RestDoc>
  delete(args: LocalArgs & { where: Where }): Promise<LocalBulk>
  duplicate(args: LocalArgs): Promise<RestDoc>
  find(args: LocalArgs): Promise<{ docs: RestDoc[]; totalDocs: number }>
  findByID(args: LocalArgs & { id: number | string }): Promise<RestDoc>
  count(args: LocalArgs): Promise<{ totalDocs: number }>
  findVersions(args: LocalArgs): Promise<{ docs: (RestDoc & { version: RestDoc })[]; totalDocs: number }>
  restoreVersion(args: LocalArgs & { id: number | string }): Promise<RestDoc>
  login(args: LocalArgs): Promise<{ token?: string }>
}
