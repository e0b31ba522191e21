import type { ServerProps } from 'payload'
import type { NewsroomUser } from '../options/roles.ts'
import type { Resolved } from '../options/options.ts'
import { ApproveButton } from './ApproveButton.tsx'

/**
 * The button by which somebody who may publish approves a document for print. Shows nothing to
 * anybody else, and nothing before the document is saved.
 */
export function Approve({
  payload,
  user,
  id,
  collection,
}: ServerProps & { id?: number | string; collection: string }) {
  // Set by the plugin itself; Payload types `custom` as anything.
  const options = payload.config.custom.newsroom as Resolved
  // Payload types users by the app's generated types; only `roles` is looked at.
  const mayPublish = options.who.mayPublish((user as NewsroomUser | undefined) ?? null)
  return id === undefined || !mayPublish ? null : <ApproveButton collection={collection} />
}
