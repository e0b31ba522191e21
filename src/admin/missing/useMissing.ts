'use client'
import {
  useAllFormFields,
  useDebounce,
  useDocumentEvents,
  useDocumentInfo,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { WordedFinding } from '../../endpoints/check/verdict.ts'
import { useApi } from '../useApi.ts'
import { askGate } from './askGate.ts'

/** What is missing as of the last answer; `failed` says why there is none. */
export interface Missing {
  findings?: readonly WordedFinding[]
  failed?: string
}

/** How long an editor pauses before the gate is asked again, in milliseconds. */
const pause = 700

/**
 * Asks the gate what the form still lacks. Asks again after each change and each save (also of
 * another document, mended in a drawer), as long as the component that calls it is shown.
 */
export function useMissing(): Missing {
  const [missing, setMissing] = useState<Missing>({})
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const api = useApi()
  const { code: locale } = useLocale()
  const { language } = useTranslation().i18n
  const [fields] = useAllFormFields()
  const written = useDebounce(JSON.stringify(formData(fields)), pause)
  useEffect(() => {
    if (!collectionSlug) return
    const asking = new AbortController()
    // What was serialised a moment ago, as Payload's own form sends it.
    const data = JSON.parse(written) as Record<string, unknown>
    askGate({ api, collection: collectionSlug, id, locale, data, language, signal: asking.signal }).then(
      (findings) => setMissing({ findings }),
      (error: unknown) => asking.signal.aborted || setMissing({ failed: String(error) }),
    )
    return () => asking.abort()
    // `api` is made anew with every rendering and always does the same.
  }, [collectionSlug, id, lastUpdateTime, mostRecentUpdate, locale, language, written])
  return missing
}

/**
 * A picture that is chosen and not yet sent has a name and a size, which is all the gate asks of it
 * here.
 */
function formData(fields: Parameters<typeof reduceFieldsToValues>[0]): Record<string, unknown> {
  const { file, ...data } = reduceFieldsToValues(fields, true)
  return file instanceof File ? { ...data, chosenFile: { filename: file.name, filesize: file.size } } : data
}
