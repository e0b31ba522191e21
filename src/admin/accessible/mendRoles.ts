import { within } from './within.ts'

/** What Payload calls otherwise than it is, and what it is: groups that are drawn as lists or buttons. */
const groups = [
  // Its children are links, and no items of a list.
  'ul.doc-tabs__tabs',
  // It can be dragged, and holds buttons: a button within a button is reached by nobody.
  '[role="button"][aria-roledescription]:has(button, a[href], input)',
].join(', ')

/** Says of the parts of a page what they are. */
export function mendRoles(part: Element): void {
  for (const group of within(part, groups)) group.setAttribute('role', 'group')
}
