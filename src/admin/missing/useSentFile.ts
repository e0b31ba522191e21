'use client'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Takes a photo's chosen file out of its form once it was sent: Payload leaves it there, sends it
 * again with the next press of Publish, and the newsroom refuses a new file together with a
 * publication, until the page is reloaded.
 */
export function useSentFile(): void {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { dispatchFields, getField } = useForm()
  const saved = useRef(lastUpdateTime)
  useEffect(() => {
    const isSaved = id !== undefined && id !== null && lastUpdateTime !== saved.current
    saved.current = lastUpdateTime
    if (!isSaved || !(getField('file')?.value instanceof File)) return
    dispatchFields({ type: 'UPDATE', path: 'file', value: undefined, valid: true })
  }, [id, lastUpdateTime, dispatchFields, getField])
}
