'use client'
import { useEditDepth, useModal } from '@payloadcms/ui'
import { useEffect, type RefObject } from 'react'
import { actOf, type Act } from './shortcuts.ts'

/**
 * Listens for the shortcuts of the form that the panel stands in; of a drawer's form while the
 * drawer is open.
 */
export function useShortcuts(panel: RefObject<HTMLElement | null>): void {
  const depth = useEditDepth()
  const { modalState } = useModal()
  const isTop = Object.values(modalState).filter((one) => one?.isOpen).length + 1 === depth
  useEffect(() => {
    if (!isTop) return undefined
    const onKey = (event: KeyboardEvent) => {
      const act = event.isComposing ? undefined : actOf(event)
      const form = panel.current?.closest('form')
      if (!act || !form || !panel.current) return
      if (act === 'next') focusNext(panel.current)
      else if (!press(form, act)) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before the editor of the text, which has shortcuts of its own.
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [isTop, panel])
}

/** Presses the form's own button, unless it is off. @returns whether there is one */
function press(form: HTMLElement, act: Exclude<Act, 'next'>): boolean {
  const button = form.querySelector<HTMLButtonElement>(act === 'save' ? '#action-save-draft' : '#action-save')
  if (button && !button.disabled) button.click()
  return button !== null
}

/** The finding after the one that has the focus, or the first. */
function focusNext(panel: HTMLElement): void {
  const findings = [...panel.querySelectorAll<HTMLElement>('.newsroom-missing__finding')]
  const at = findings.findIndex((one) => one === document.activeElement)
  const next = findings[(at + 1) % findings.length] ?? panel.querySelector<HTMLElement>('[tabindex="-1"]')
  next?.focus()
}
