/** What a screen reader does not read out, or reads out only when the pointer is there. */
const unspoken = '.tooltip, [hidden], [aria-hidden="true"], script, style'

/**
 * Whether a control says what it is without being seen (WAI-ARIA's accessible name, as far as the
 * admin needs it: https://www.w3.org/TR/accname-1.2/). A `title` alone names no field to fill in,
 * because it is shown to the mouse only.
 */
export function hasName(control: Element): boolean {
  if (isNamedByOthers(control) || isFilled(control.getAttribute('aria-label'))) return true
  if (isField(control)) return [...(control.labels ?? [])].some((one) => isFilled(one.textContent))
  if (isFilled(control.getAttribute('title'))) return true
  if (control.getAttribute('role') === 'textbox') return false
  return spokenText(control) !== '' || control.querySelector('img[alt]:not([alt=""]), [aria-label]') !== null
}

/** The words inside an element that are there for everybody. */
export function spokenText(element: Element): string {
  const parts = [...element.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
    return node instanceof Element && !node.matches(unspoken) ? spokenText(node) : ''
  })
  return parts.join('').trim()
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const isField = (control: Element): control is Field =>
  control instanceof HTMLInputElement ||
  control instanceof HTMLSelectElement ||
  control instanceof HTMLTextAreaElement

const isFilled = (text: string | null): boolean => text !== null && text.trim() !== ''

function isNamedByOthers(control: Element): boolean {
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/u) ?? []
  return ids.some((id) => isFilled(document.getElementById(id)?.textContent ?? null))
}
