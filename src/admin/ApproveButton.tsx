'use client'
import { Button, toast, useConfig, useDocumentInfo, useFormModified, useLocale } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { label } from '../language/label.ts'
import { messageIn } from './messageIn.ts'
import { useApi } from './useApi.ts'
import { useLabel } from './useLabel.ts'

const texts = {
  approve: label('審定付印', '审定付印', 'Approve for print'),
  approved: label('已審定', '已审定', 'Approved for print'),
  unsaved: label('先儲存，才能審定。', '先保存，才能审定。', 'Save first, then approve.'),
  why: label(
    '現在這個樣子可以印在報上；不會發布到網上。一改就要再審。',
    '现在这个样子可以印在报上；不会发布到网上。一改就要再审。',
    'May be printed as it stands. Nothing is published on the web. Any change voids it.',
  ),
}

/** Approves the version that is looked at, in the locale it is looked at in, and says whether it is approved. */
export function ApproveButton({ collection }: { collection: string }) {
  const { id, data } = useDocumentInfo()
  const { code } = useLocale()
  const isLocalized = Boolean(useConfig().config.localization)
  const isModified = useFormModified()
  const translate = useLabel()
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
      if (isCurrent) setApproved(isYes(body))
    }
    // A draft that was saved again is another: an autosave must not cost a question each time.
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
    if (!response.ok) return void toast.error(await messageIn(response))
    setApproved(true)
    toast.success(translate(texts.approved))
  }
  const isDone = isApproved && !isModified
  return (
    <Button
      size="medium"
      margin={false}
      buttonStyle="secondary"
      disabled={isModified || isDone}
      extraButtonProps={{ 'data-approve': isDone, title: translate(isModified ? texts.unsaved : texts.why) }}
      onClick={() => void approve()}
    >
      {translate(isDone ? texts.approved : texts.approve)}
    </Button>
  )
}

const isYes = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'approved' in body && body.approved === true
