'use client'
import { useEffect, useRef, type RefObject } from 'react'

/**
 * Moves the focus to an element when it is there, and whenever `turn` is another: what had it before
 * is gone with the step, and the keyboard would start again at the top. The element needs
 * `tabIndex={-1}`.
 */
export function useFocus<One extends HTMLElement>(turn: unknown = ''): RefObject<One | null> {
  const own = useRef<One>(null)
  useEffect(() => own.current?.focus(), [turn])
  return own
}
