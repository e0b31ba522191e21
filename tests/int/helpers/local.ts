import type { File, Where } from 'payload'
import type { RestDoc } from './rest.ts'

/**
 * What an operation of the Local API may be told; the rest of Payload's arguments pass as they are.
 */
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

/** What a change of many documents answers with. */
export interface LocalBulk {
  docs: RestDoc[]
  errors: { id: number | string; message: string }[]
}

/**
 * Payload's Local API as tests need it: any slug, any data, wrong ones too. Payload's own types
 * know the collections of the newsroom that runs, and would refuse the very mistakes that tests are
 * about.
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
