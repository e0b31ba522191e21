'use client'
import { toast, useDocumentEvents, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { GoingOut } from '../../../gate/judge/GoingOut.ts'
import { isRecord } from '../../../rows/isRecord.ts'
import { useLabel } from '../../useLabel.ts'
import { listOfGoing } from '../listOfGoing.ts'
import { texts } from '../texts.ts'
import { useWritingStore } from '../useWriting.ts'

/**
 * After a publication: says what went out with the document, by name, as the newsroom's answer has
 * it, and that nothing is refused any more.
 */
export function useWentOut(): void {
  const { mostRecentUpdate } = useDocumentEvents()
  const { id, collectionSlug } = useDocumentInfo()
  const { language } = useTranslation().i18n
  const translate = useLabel()
  const store = useWritingStore()
  const seen = useRef(mostRecentUpdate)
  useEffect(() => {
    if (mostRecentUpdate === seen.current) return
    seen.current = mostRecentUpdate
    const { entitySlug, id: saved, doc: known } = mostRecentUpdate ?? {}
    // Payload types a document as no more than its id.
    const doc: Record<string, unknown> = { ...known }
    if (entitySlug !== collectionSlug || String(saved ?? doc['id']) !== String(id)) return
    if (doc['_status'] !== 'published') return
    const wentOut = goneIn(doc['wentOut'])
    store.set({ isRefused: false, wentOut })
    if (wentOut.length > 0) toast.success(`${translate(texts.wentOut)}${listOfGoing(wentOut, language)}`)
  }, [mostRecentUpdate])
}

const goneIn = (value: unknown): GoingOut[] =>
  Array.isArray(value) ? value.filter((one): one is GoingOut => isRecord(one) && 'collection' in one) : []
