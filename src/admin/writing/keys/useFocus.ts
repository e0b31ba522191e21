'use client'
import { useEffect, useRef, type RefObject } from 'react'
import { useWriting, useWritingStore } from '../useWriting.ts'

/**
 * Keeps the focus from falling to the page. After a refusal it goes to the first finding, unless
 * the editor is writing already; after a click that mended one, to the one that came in its place. (The
 * bar of a narrow screen opens for what has the focus: see the stylesheet.)
 */
export function useFocus(panel: RefObject<HTMLElement | null>): void {
  const store = useWritingStore()
  const { answers, isFocusWanted } = useWriting()
  const wasInside = useRef(false)
  useEffect(() => {
    const noted = () => (wasInside.current = panel.current?.contains(document.activeElement) === true)
    // Who goes on writing before the answer is there is left alone.
    const writes = () => store.get().isFocusWanted && store.set({ isFocusWanted: false })
    document.addEventListener('focusin', noted)
    document.addEventListener('beforeinput', writes)
    return () => {
      document.removeEventListener('focusin', noted)
      document.removeEventListener('beforeinput', writes)
    }
  }, [panel, store])
  useEffect(() => {
    const isLost = wasInside.current && document.activeElement === document.body
    if (!isFocusWanted && !isLost) return
    store.set({ isFocusWanted: false })
    const first = panel.current?.querySelector<HTMLElement>('.newsroom-missing__finding')
    const head = panel.current?.querySelector<HTMLElement>('[tabindex="-1"]')
    ;(first ?? head)?.focus()
    // With each answer, and not when the focus is asked for: what is shown then is older.
  }, [answers])
}
