/**
 * Brings the field of a finding before the editor's eyes, opening the tab it is on: Payload keeps
 * only the open tab in the page.
 *
 * @param path as a finding has it: `attribution.sources`, `photos.2.caption`, `body`
 */
export async function reveal(path: string): Promise<void> {
  for (const tab of [undefined, ...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]) {
    tab?.click()
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)))
    const field = fieldOf(path)
    if (!field) continue
    field.scrollIntoView({ block: 'center', behavior: 'smooth' })
    field
      .querySelector<HTMLElement>('input, textarea, [contenteditable="true"]')
      ?.focus({ preventScroll: true })
    return
  }
}

/** The field itself, or the nearest one around it that the page has. */
function fieldOf(path: string): HTMLElement | undefined {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length)
    const found =
      document.getElementById(`field-${name.join('__')}`) ??
      document.getElementById(`field-${name.join('-')}`) ??
      document.querySelector<HTMLElement>(`[data-lexical-field="${name.join('.')}"]`)
    if (found) return found.closest<HTMLElement>('.field-type') ?? found
  }
  return undefined
}
