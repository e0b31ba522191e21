'use client'
import { useForm } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { storeOf, type Writing, type WritingStore } from './Writing.ts'

/** The store of the form that the component stands in. */
export function useWritingStore(): WritingStore {
  // The ref is the form's own for as long as it is in the page; its context is replaced.
  return storeOf(useForm().formRef)
}

/** What the form still lacks, anew with each answer of the gate. */
export function useWriting(): Writing {
  const { subscribe, get } = useWritingStore()
  return useSyncExternalStore(subscribe, get, get)
}
