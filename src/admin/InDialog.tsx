'use client'
import { useEffect, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/**
 * Shows something at the end of a part of one of Payload's own dialogs, which has no place for
 * components of ours. Nothing is shown where the dialog has no such part. Render it while the dialog
 * is open.
 *
 * @param within a CSS selector of that part
 */
export function InDialog({ within, children }: { within: string; children: ReactNode }) {
  const [host, setHost] = useState<HTMLElement>()
  useEffect(() => {
    const made = document.createElement('div')
    // The dialog comes into the page a moment after it is opened.
    const place = () => {
      const found = document.querySelector(within)
      if (found) found.append(made)
      return found !== null
    }
    const watching = new MutationObserver(() => {
      if (place()) watching.disconnect()
    })
    if (!place()) watching.observe(document.body, { childList: true, subtree: true })
    setHost(made)
    return () => {
      watching.disconnect()
      made.remove()
    }
  }, [within])
  return host ? createPortal(children, host) : null
}
