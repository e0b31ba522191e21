import { hasName, spokenText } from './hasName.ts'
import { nameOf } from './nameOf.ts'
import { within } from './within.ts'

const controls =
  'button, a[href], input:not([type="hidden"]), select, textarea, iframe, [role="button"], [role="combobox"], [role="textbox"], [contenteditable="true"]'

/** What the keyboard reaches although it is hidden from who hears the screen. */
const hiddenButReached = [
  'button[aria-hidden="true"]',
  '[aria-hidden="true"][tabindex="0"]',
  '[aria-hidden="true"] button',
  '[aria-hidden="true"] a[href]',
].join(', ')

/** Names every control of a part of the page that has no name, and leaves those that have one. */
export function mendControls(part: Element, language: string): void {
  for (const control of within(part, controls)) {
    if (hasName(control)) saidAsShown(control)
    else {
      const name = nameOf(control, language)
      if (name !== undefined) control.setAttribute('aria-label', name)
    }
  }
  for (const control of within(part, hiddenButReached)) control.setAttribute('tabindex', '-1')
}

/**
 * A button that shows words is called by them, by whoever speaks to the screen: they are part of its
 * name (WCAG 2.2, 2.5.3).
 */
function saidAsShown(control: Element): void {
  const name = control.getAttribute('aria-label')?.trim()
  if (!name || !control.matches('button, a[href]')) return
  const shown = spokenText(control)
  if (shown === '' || name.includes(shown)) return
  if (shown.includes(name)) control.removeAttribute('aria-label')
  else control.setAttribute('aria-label', `${shown} ${name}`)
}
