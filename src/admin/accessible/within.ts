/** A part of the page, when a selector fits it, and all in it that it fits. */
export const within = (part: Element, selector: string): Element[] => [
  ...(part.matches(selector) ? [part] : []),
  ...part.querySelectorAll(selector),
]
