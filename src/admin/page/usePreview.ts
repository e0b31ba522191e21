'use client'
import { useAllFormFields, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { PagePreview } from '../../pages/preview/previewPage.ts'
import { messageIn } from '../messageIn.ts'
import { useApi } from '../useApi.ts'

/** Typing is over for so long before the page is set again, in milliseconds. */
const pause = 500

/** The page as it was shown last, and how the next one stands. */
export interface Shown {
  preview?: PagePreview
  /** Why there is none, or why the last one is old. */
  problem?: string
  isLoading: boolean
}

/**
 * The page as the form stands now, asked for again whenever it changes, is saved or was exported.
 *
 * @param pages the slug of the collection
 * @param turn another number asks again
 */
export function usePreview(pages: string, turn: number): Shown {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { code: locale } = useLocale()
  const [fields] = useAllFormFields()
  const api = useApi()
  const [shown, setShown] = useState<Shown>({ isLoading: true })
  const body = JSON.stringify({ data: reduceFieldsToValues(fields, true), locale })

  useEffect(() => {
    if (id === undefined) return
    const asked = new AbortController()
    const ask = async () => {
      setShown((before) => ({ ...before, isLoading: true }))
      const response = await api(`/${pages}/${id}/preview`, { method: 'POST', body, signal: asked.signal })
      const problem = response.ok ? undefined : await messageIn(response)
      // The route's answer is typed where it is made.
      const preview = response.ok ? ((await response.json()) as PagePreview) : undefined
      setShown((before) => ({
        isLoading: false,
        ...(preview ? { preview } : before.preview && { preview: before.preview }),
        ...(problem !== undefined && { problem }),
      }))
    }
    const failed = (error: unknown) => {
      if (!asked.signal.aborted)
        setShown((before) => ({ ...before, isLoading: false, problem: String(error) }))
    }
    const timer = setTimeout(() => void ask().catch(failed), pause)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
    // `api` is made anew with every rendering and always does the same.
  }, [id, pages, body, turn, lastUpdateTime])
  return shown
}
