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
    document.addEventListener('focusin', noted)
    return () => document.removeEventListener('focusin', noted)
  }, [panel])
  useEffect(() => {
    const isLost = document.activeElement === document.body || isButtonOf(document.activeElement)
    const isWanted = isFocusWanted || (wasInside.current && document.activeElement === document.body)
    if (isFocusWanted) store.set({ isFocusWanted: false })
    if (!isWanted || !isLost) return
    const first = panel.current?.querySelector<HTMLElement>('.newsroom-missing__finding')
    const head = panel.current?.querySelector<HTMLElement>('[tabindex="-1"]')
    ;(first ?? head)?.focus()
    // With each answer, and not when the focus is asked for: what is shown then is older.
  }, [answers])
}

/** The button that was refused has the focus still, or again. */
const isButtonOf = (element: Element | null): boolean => element?.id === 'action-save'
