'use client'
import { useDocumentDrawer } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { reveal } from './reveal.ts'

/** A linked photo or box and the field of it that is to be mended. */
export interface LinkedField {
  collection: string
  id: number | string
  path: string
}

/** How long the drawer may take to have its form, in milliseconds, and how often one looks. */
const longest = 10_000
const every = 100

/**
 * The form of a linked photo or box in a drawer, opened at the field of a finding. What is saved
 * there is asked about here: Payload tells every form of the page.
 */
export function LinkedForm({ collection, id, path, onClose }: LinkedField & { onClose: () => void }) {
  const [Drawer, , { openDrawer, isDrawerOpen }] = useDocumentDrawer({ collectionSlug: collection, id })
  const wasOpen = useRef(false)
  useEffect(() => {
    openDrawer()
    const looking = new AbortController()
    void whenThere(looking.signal).then((form) => form && reveal(path, form))
    return () => looking.abort()
    // Once, when it appears.
  }, [])
  useEffect(() => {
    if (wasOpen.current && !isDrawerOpen) onClose()
    wasOpen.current = isDrawerOpen
  }, [isDrawerOpen])
  return <Drawer />
}

/** The form of the drawer opened last, once it is there. */
async function whenThere(signal: AbortSignal): Promise<HTMLElement | undefined> {
  const deadline = Date.now() + longest
  while (!signal.aborted && Date.now() < deadline) {
    const drawers = document.querySelectorAll<HTMLElement>('.drawer--is-open')
    const form = [...drawers].at(-1)?.querySelector<HTMLElement>('form[data-form-ready="true"]')
    if (form?.querySelector('.field-type')) return form
    await new Promise((resolve) => setTimeout(resolve, every))
  }
  return undefined
}
