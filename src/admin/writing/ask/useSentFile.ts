'use client'
import {
  useDocumentEvents,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Keeps a photo's form in step with the file chosen in it. The newsroom takes a new file only as a
 * draft, to be looked at with its credit, and what Payload makes of that leads nowhere until the
 * page is loaded again: after the refusal nothing counts as changed, so that the draft cannot be
 * saved; and once saved, the file stays in the form and is sent again with the next press of
 * Publish.
 */
export function useSentFile(): void {
  const { id, collectionSlug } = useDocumentInfo()
  // Not the time of the last update: Payload moves that when it locks the document, too.
  const { mostRecentUpdate } = useDocumentEvents()
  const { dispatchFields, getField, setModified } = useForm()
  const isRefused = useFormSubmitted()
  const isModified = useFormModified()
  const seen = useRef(mostRecentUpdate)
  useEffect(() => {
    if (isRefused && !isModified && getField('file')?.value instanceof File) setModified(true)
  }, [isRefused, isModified, getField, setModified])
  useEffect(() => {
    if (mostRecentUpdate === seen.current) return
    seen.current = mostRecentUpdate
    const { entitySlug, id: saved, doc } = mostRecentUpdate ?? {}
    const isThis = entitySlug === collectionSlug && String(saved ?? doc?.id) === String(id)
    if (!isThis || !(getField('file')?.value instanceof File)) return
    dispatchFields({ type: 'UPDATE', path: 'file', value: undefined, valid: true })
  }, [mostRecentUpdate, collectionSlug, id, dispatchFields, getField])
}
