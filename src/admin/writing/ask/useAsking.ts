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
 * Asks the gate about the form, and keeps its answer in the form's store: also when the document was
 * saved, or another was that may have mended it. Nothing of the form is read before it asks, and it
 * asks when nobody types.
 */
export function useAsking(): Omit<Asking, 'stop'> {
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
  // What was asked about last; nothing where it would be answered otherwise today.
  const answered = useRef<string>(undefined)

  useEffect(() => {
    const made = askLatest(async (signal) => {
      const { collection, getFields: read, ...form } = latest.current
      if (!collection) return
      const data = formData(read())
      const written = JSON.stringify(data)
      // Payload makes the form's state anew after each change, also where nothing differs.
      if (written === answered.current) return
      answered.current = written
      const asked = { ...form, collection, data, signal, stored: stored.current }
      const change = await answerTo(asked, (kept) => (stored.current = kept))
      if (!change || signal.aborted) return
      if (change.failed !== undefined) answered.current = undefined
      store.set({ ...change, answers: store.get().answers + 1 })
    })
    asking.current = made
    store.ask = made.later
    return () => made.stop()
  }, [store])
  useEffect(() => {
    stored.current = undefined
    answered.current = undefined
    asking.current?.later(pause)
  }, [collectionSlug, id, lastUpdateTime, mostRecentUpdate, locale, language])
  return {
    later: (still) => asking.current?.later(still),
    now() {
      answered.current = undefined
      asking.current?.now()
    },
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
