'use client'
import { Button, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { PagePreview, PreviewApproval } from '../../pages/preview/previewPage.ts'
import { messageIn } from '../messageIn.ts'
import { useApi } from '../useApi.ts'
import { useLabel } from '../useLabel.ts'
import { list, Part } from './Part.tsx'
import { texts } from './texts.ts'

interface ApprovalProps {
  pages: string
  approval: PagePreview['approval']
  /**
   * Called when the page was approved, or was not what was looked at: it is to be asked for again.
   */
  onDone: () => void
}

/**
 * What the page says by itself: which of it waits for approval, and the button of those who may
 * give it.
 */
export function ApprovalOfPage({ pages, approval, onDone }: ApprovalProps) {
  const say = useLabel()
  const { isApproved, mayApprove, waiting } = approval
  return (
    <Part title={say(texts.ownWords)}>
      <p style={{ margin: '0.25rem 0' }} data-page-approval={isApproved}>
        {say(isApproved ? texts.ownApproved : mayApprove ? texts.ownWaiting : texts.ownForOthers)}
      </p>
      {waiting.length > 0 && <WaitingWords waiting={waiting} />}
      {mayApprove && !isApproved && <ApprovePage pages={pages} hash={approval.hash} onDone={onDone} />}
    </Part>
  )
}

function WaitingWords({ waiting }: Pick<PreviewApproval, 'waiting'>) {
  return (
    <ul style={list} data-page-waiting>
      {waiting.map(({ item, name, words, before }, index) => (
        <li key={`${item} ${index}`}>
          {name}
          {before.map(({ label, text }, at) => (
            <div key={`before ${at}`}>
              {label}：<del>{text}</del>
            </div>
          ))}
          {words.map(({ label, text }, at) => (
            <div key={at}>
              {label}：{text}
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** Approves exactly the words that are shown: their hash goes with the request. */
function ApprovePage({ pages, hash, onDone }: Pick<ApprovalProps, 'pages' | 'onDone'> & { hash: string }) {
  const { id } = useDocumentInfo()
  const say = useLabel()
  const api = useApi()
  const isModified = useFormModified()
  const [isBusy, setBusy] = useState(false)
  const approve = async () => {
    setBusy(true)
    try {
      const body = JSON.stringify({ hash })
      const response = await api(`/newsroom/approve/${pages}/${id}`, { method: 'POST', body })
      if (response.ok) toast.success(say(texts.ownApproved))
      else toast.error(await messageIn(response))
    } finally {
      setBusy(false)
      onDone()
    }
  }
  return (
    <Button
      size="small"
      buttonStyle="secondary"
      disabled={isModified || isBusy}
      extraButtonProps={{ 'data-approve-page': true, title: say(isModified ? texts.unsaved : texts.ownWhy) }}
      onClick={() => void approve()}
    >
      {say(texts.approve)}
    </Button>
  )
}
