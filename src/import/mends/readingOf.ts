import { createHash } from 'node:crypto'
import type { PageLists } from './mendPage.ts'

/**
 * Names a reading of a page: another as soon as a draft of it is another. An editor's decisions name
 * drafts by their place in the reading that was looked at.
 */
export const readingOf = ({ stories, sidebars, captions }: PageLists): string =>
  createHash('sha256')
    .update(JSON.stringify([stories, sidebars, captions]))
    .digest('base64url')
    .slice(0, 22)
