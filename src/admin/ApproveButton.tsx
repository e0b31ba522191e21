'use client'
import { Button, toast, useFormModified } from '@payloadcms/ui'
import { label } from '../language/label.ts'
import { useApproval } from './useApproval.ts'
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

/**
 * Approves the version that is looked at, in the locale it is looked at in, and shows whether it is
 * approved. Off while the form has changes that are not saved: only what is stored is approved.
 */
export function ApproveButton({ collection }: { collection: string }) {
  const isModified = useFormModified()
  const translate = useLabel()
  const { isApproved, approve } = useApproval(collection)
  const isDone = isApproved && !isModified
  const onClick = async () => {
    if (await approve()) toast.success(translate(texts.approved))
  }
  return (
    <Button
      size="medium"
      margin={false}
      buttonStyle="secondary"
      disabled={isModified || isDone}
      extraButtonProps={{ 'data-approve': isDone, title: translate(isModified ? texts.unsaved : texts.why) }}
      onClick={() => void onClick()}
    >
      {translate(isDone ? texts.approved : texts.approve)}
    </Button>
  )
}
