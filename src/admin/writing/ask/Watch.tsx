'use client'
import { useAllFormFields, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { pause, useAsking } from './useAsking.ts'
import { useSentFile } from './useSentFile.ts'
import { useWentOut } from './useWentOut.ts'
import { useWritingStore } from '../useWriting.ts'

/**
 * Follows what is written, and shows nothing: it is rendered at each key press, so it does no more
 * than set a timer then.
 */
export function Watch() {
  const [fields] = useAllFormFields()
  const { later, now } = useAsking()
  const store = useWritingStore()
  const isSubmitted = useFormSubmitted()
  const isProcessing = useFormProcessing()
  const { getFields } = useForm()
  const wasProcessing = useRef(false)
  useSentFile()
  useWentOut()
  useEffect(() => later(pause), [fields])
  useEffect(() => {
    const isDone = wasProcessing.current && !isProcessing
    wasProcessing.current = isProcessing
    // Payload takes the errors off the fields with the next autosave; the store remembers them. Asked
    // of the form itself: what is rendered of its fields comes a moment after the end is told.
    const hasErrors = Object.values(getFields()).some(({ valid, errorMessage }) => !valid && errorMessage)
    if (!isDone || !isSubmitted || !hasErrors) return
    store.set({ isRefused: true, isFocusWanted: true, wentOut: undefined })
    now()
    // Only the end of a submission counts.
  }, [isProcessing])
  return null
}
