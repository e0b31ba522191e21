/**
 * Brings the field of a finding before the editor's eyes, opening the tab it is on: Payload keeps
 * only the open tab in the page. When no tab has the field, the one that was open is open again.
 *
 * @param path as a finding has it: `attribution.sources`, `photos.2.caption`, `body`
 */
export async function reveal(path: string): Promise<void> {
  const open = document.querySelector<HTMLElement>('.tabs-field__tab-button--active')
  const tabs = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
  for (const tab of [undefined, ...tabs]) {
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
  open?.click()
}

/** The field itself, or the nearest one around it that the page has. */
function fieldOf(path: string): HTMLElement | undefined {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length)
    const found =
      document.getElementById(`field-${name.join('__')}`) ??
      document.getElementById(`field-${name.join('-')}`) ??
      document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(name.join('.'))}"]`)
    if (found) return found.closest<HTMLElement>('.field-type') ?? found
  }
  return undefined
}
