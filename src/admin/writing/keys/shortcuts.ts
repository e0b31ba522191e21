import type { texts } from '../texts.ts'

/** What can be done without a mouse. */
export type Act = 'save' | 'publish' | 'next'

interface Shortcut {
  label: keyof typeof texts
  /** As the keys are called on a Mac, or elsewhere. */
  written: (isMac: boolean) => string
}

/**
 * The shortcuts of a document's form. Saving is Payload's own (Ctrl+S); publishing takes a second
 * hand, so that nobody publishes by a slip of one key. None is one of the browser's own, and none
 * writes a character on a Chinese or an English keyboard.
 */
export const shortcuts = {
  save: { label: 'save', written: (isMac) => (isMac ? '⌘ S' : 'Ctrl + S') },
  publish: { label: 'publish', written: (isMac) => (isMac ? '⌘ ⇧ Enter' : 'Ctrl + Shift + Enter') },
  next: { label: 'next', written: (isMac) => (isMac ? '⌘ ⇧ .' : 'Ctrl + Shift + .') },
} satisfies Record<Act, Shortcut>

/** A key press, as far as shortcuts look at it. */
export type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/**
 * What a key press asks for; nothing for another. By the key's place, not its letter: an input
 * method gives other letters.
 */
export function actOf({ code, ctrlKey, metaKey, shiftKey, altKey }: Pressed): Act | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined
  if (!shiftKey) return code === 'KeyS' ? 'save' : undefined
  if (code === 'Enter' || code === 'NumpadEnter') return 'publish'
  return code === 'Period' ? 'next' : undefined
}
