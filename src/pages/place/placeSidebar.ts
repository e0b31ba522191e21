import { isBlank } from '../../attribution/text/isBlank.ts'
import type { Sidebar } from '../../story/types.ts'
import { cutAfter } from './cutAfter.ts'
import type { Placement } from './Placement.ts'

/** A box as it stands on one page: under this page's headline, its text cut after a paragraph. */
export const placeSidebar = (sidebar: Sidebar, { headline = '', endAfter }: Placement): Sidebar => ({
  ...sidebar,
  title: isBlank(headline) ? sidebar.title : headline,
  body: [...cutAfter(sidebar.body, endAfter)],
})
