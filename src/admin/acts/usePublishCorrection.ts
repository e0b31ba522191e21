'use client'
import { useLocale } from '@payloadcms/ui'
import { isRecord } from '../../rows/isRecord.ts'
import { messageIn } from '../messageIn.ts'
import { useApi } from '../useApi.ts'
import type { DocumentInHand } from './DocumentInHand.ts'

/** What readers get of a corrected story, as far as it is shown. */
export interface PublishedCorrections {
  headline: string
  corrections: readonly { text: string }[]
}

/**
 * Publishes the latest draft with one more correction, by the route of the collection itself, so that
 * the gate judges it as every publication; then asks the readers' route what they now get.
 *
 * @throws {Error} what the gate or the route said, for people
 */
export function usePublishCorrection({
  collection,
  id,
}: DocumentInHand): (text: string) => Promise<PublishedCorrections | undefined> {
  const api = useApi()
  const { code } = useLocale()
  const locale = code ? `locale=${code}` : ''
  const ask = async (path: string, init?: RequestInit): Promise<Record<string, unknown>> => {
    const response = await api(path, init)
    if (!response.ok) throw new Error(asLines(await messageIn(response)))
    const body: unknown = await response.json()
    return isRecord(body) ? body : {}
  }
  return async (text) => {
    const path = `/${collection}/${id}?depth=0&fallback-locale=none&${locale}`
    const draft = await ask(`${path}&draft=true`)
    const before: unknown[] = Array.isArray(draft.corrections) ? draft.corrections : []
    const corrections = [...before, { at: new Date().toISOString(), text }]
    const body = JSON.stringify({ corrections, _status: 'published' })
    const { doc } = await ask(path, { method: 'PATCH', body })
    const slug = isRecord(doc) ? doc.slug : undefined
    if (typeof slug !== 'string') return undefined
    return asRead(await ask(`/stories/${encodeURIComponent(slug)}?${locale}`))
  }
}

/** A refusal is one list for Payload's toast, behind a colon and with commas between; here each has a line. */
const asLines = (message: string): string => message.replace(': ', ':\n').replaceAll(', ', '\n')

const asRead = ({ headline, corrections }: Record<string, unknown>): PublishedCorrections => ({
  headline: String(headline ?? ''),
  corrections: (Array.isArray(corrections) ? corrections : [])
    .filter(isRecord)
    .map(({ text }) => ({ text: String(text ?? '') })),
})
