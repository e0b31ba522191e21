'use client'
import { toast, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { isRecord } from '../rows/isRecord.ts'
import { messageIn } from './messageIn.ts'
import { useApi } from './useApi.ts'

/**
 * Whether the version that is looked at is approved for print, in the locale it is looked at in.
 */
export interface Approval {
  isApproved: boolean
  /** Approves it. Resolves to whether it was: a refusal is shown as a toast. */
  approve: () => Promise<boolean>
}

/**
 * Asks the newsroom whether the open document is approved, anew after each save.
 *
 * @param collection the slug of its collection
 */
export function useApproval(collection: string): Approval {
  const { id, data } = useDocumentInfo()
  const { code } = useLocale()
  const isLocalized = Boolean(useConfig().config.localization)
  const api = useApi()
  const [isApproved, setApproved] = useState(false)
  const path = `/newsroom/approve/${collection}/${id}`
  const locale = isLocalized ? code : undefined
  const updatedAt: unknown = data?.updatedAt
  const isPublished = data?._status === 'published'
  const asked = useRef<string>(undefined)

  useEffect(() => {
    let isCurrent = true
    const query = locale === undefined ? path : `${path}?locale=${locale}`
    const ask = async () => {
      const response = await api(query)
      const body: unknown = response.ok ? await response.json() : undefined
      if (isCurrent) setApproved(isRecord(body) && body.approved === true)
    }
    // A draft that was saved again is another version and not approved: no request for each
    // autosave.
    if (asked.current === query && !isPublished) setApproved(false)
    else ask().catch((error: unknown) => toast.error(String(error)))
    asked.current = query
    return () => {
      isCurrent = false
    }
    // `api` is made anew with every rendering and always does the same.
  }, [path, locale, updatedAt, isPublished])

  const approve = async () => {
    const response = await api(path, { method: 'POST', body: JSON.stringify({ locale, updatedAt }) })
    if (response.ok) setApproved(true)
    else toast.error(await messageIn(response))
    return response.ok
  }
  return { isApproved, approve }
}
