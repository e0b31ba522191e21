import { isBlank } from '../../../attribution/text/isBlank.ts'
import type { Subject } from '../../../story/types.ts'

/**
 * By what readers know a document: its guid; of one from before the newsroom gave it one, the
 * address of the story's page, or one below it. Every format asks for a URI here.
 *
 * @param page the address of the story that is published
 */
export function guidOf({ guid, type, id }: Subject, page: string): string {
  if (!isBlank(guid)) return guid
  return type === 'story' ? page : `${page}#${type}-${encodeURIComponent(id)}`
}
