/**
 * Brings the field of a finding before the editor's eyes, opening the tab it is on: Payload keeps
 * only the open tab in the page. When no tab has the field, the one that was open is open again.
 *
 * @param path as a finding has it: `attribution.sources`, `photos.2.caption`, `body`
 * @param root the form that it is a field of; a drawer's form has fields of the same names as the
 * page's
 */
export async function reveal(path: string, root: ParentNode = document): Promise<void> {
  const open = root.querySelector<HTMLElement>('.tabs-field__tab-button--active')
  const tabs = root.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
  for (const tab of [undefined, ...tabs]) {
    tab?.click()
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)))
    const field = fieldOf(path, root)
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
function fieldOf(path: string, root: ParentNode): HTMLElement | undefined {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length)
    const ids = [`field-${name.join('__')}`, `field-${name.join('-')}`].map((id) => `#${CSS.escape(id)}`)
    const selectors = [...ids, `[data-field-path="${CSS.escape(name.join('.'))}"]`]
    for (const selector of selectors) {
      const found = root.querySelector<HTMLElement>(selector)
      if (found) return found.closest<HTMLElement>('.field-type') ?? found
    }
  }
  return undefined
}
