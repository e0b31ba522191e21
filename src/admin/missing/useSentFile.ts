'use client'
import { useDocumentEvents, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Takes a photo's chosen file out of its form once it was saved: Payload leaves it there, sends it
 * again with the next press of Publish, and the newsroom refuses a new file together with a
 * publication, until the page is loaded again.
 */
export function useSentFile(): void {
  const { id, collectionSlug } = useDocumentInfo()
  // Not the time of the last update: Payload moves that when it locks the document, too.
  const { mostRecentUpdate } = useDocumentEvents()
  const { dispatchFields, getField } = useForm()
  const seen = useRef(mostRecentUpdate)
  useEffect(() => {
    if (mostRecentUpdate === seen.current) return
    seen.current = mostRecentUpdate
    const { entitySlug, id: saved, doc } = mostRecentUpdate ?? {}
    const isThis = entitySlug === collectionSlug && String(saved ?? doc?.id) === String(id)
    if (!isThis || !(getField('file')?.value instanceof File)) return
    dispatchFields({ type: 'UPDATE', path: 'file', value: undefined, valid: true })
  }, [mostRecentUpdate, collectionSlug, id, dispatchFields, getField])
}
