/** How long the page gathers what is new before it is looked at, in milliseconds. */
const pause = 80

/**
 * Looks at a page, and at each part that comes into it later. Only new elements are looked at, never
 * the whole page again, and never what is typed: a letter brings no element.
 *
 * @returns ends it
 */
export function watchPage(page: Element, look: (part: Element) => void): () => void {
  let fresh = new Set<Element>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const lookAtFresh = () => {
    timer = undefined
    const parts = fresh
    fresh = new Set()
    for (const part of parts) if (part.isConnected) look(part)
  }
  const changes = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      for (const node of type === 'attributes' ? [target] : addedNodes)
        if (node instanceof Element) fresh.add(node)
    if (fresh.size > 0) timer ??= setTimeout(lookAtFresh, pause)
  })
  look(page)
  changes.observe(page, { childList: true, subtree: true, attributeFilter: ['aria-label'] })
  return () => {
    changes.disconnect()
    clearTimeout(timer)
  }
}
