'use client'
import { useDocumentEvents, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { DryRun } from '../../../endpoints/check/verdict.ts'
import { useApi } from '../../useApi.ts'
import { askGate } from './askGate.ts'
import { askLatest, type Asking } from './askLatest.ts'
import { formData } from './formData.ts'
import { useWritingStore } from '../useWriting.ts'

/** How long an editor pauses before the gate is asked again, in milliseconds. */
export const pause = 700

/**
 * Asks the gate about the form, and keeps its answer in the form's store: at once when the document
 * was saved, or another was that may have mended it. Nothing of the form is read before it asks.
 */
export function useAsking(): Asking {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const { getFields } = useForm()
  const api = useApi()
  const { code: locale } = useLocale()
  const { language } = useTranslation().i18n
  const store = useWritingStore()
  const now = { collection: collectionSlug, id, locale, language, api, getFields }
  const latest = useRef(now)
  latest.current = now
  const asking = useRef<Asking>(undefined)
  const stored = useRef<DryRun>(undefined)

  useEffect(() => {
    const made = askLatest(async (signal) => {
      const { collection, getFields: read, ...form } = latest.current
      if (!collection) return
      const asked = { ...form, collection, data: formData(read()), signal, stored: stored.current }
      const change = await answerTo(asked, (kept) => (stored.current = kept))
      if (change && !signal.aborted) store.set({ ...change, answers: store.get().answers + 1 })
    })
    asking.current = made
    store.ask = made.later
    return () => made.stop()
  }, [store])
  useEffect(() => {
    stored.current = undefined
    asking.current?.now()
  }, [collectionSlug, id, lastUpdateTime, mostRecentUpdate, locale, language])
  return {
    later: (still) => asking.current?.later(still),
    now: () => asking.current?.now(),
    stop: () => undefined,
  }
}

async function answerTo(form: Parameters<typeof askGate>[0], keep: (stored: DryRun | undefined) => void) {
  try {
    const { stored, ...answer } = await askGate(form)
    keep(stored)
    return { ...answer, failed: undefined }
  } catch (error) {
    return form.signal.aborted
      ? undefined
      : { failed: error instanceof Error ? error.message : String(error) }
  }
}
