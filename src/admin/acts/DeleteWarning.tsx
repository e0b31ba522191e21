'use client'
import { useModal } from '@payloadcms/ui'
import { frame, red } from '../frame.ts'
import { InDialog } from '../InDialog.tsx'
import { useLabel } from '../useLabel.ts'
import type { DocumentInHand } from './DocumentInHand.ts'
import { texts } from './texts.ts'
import { isShown, UsesList } from './UsesList.tsx'

/**
 * Says in Payload's own question whether to delete what would lose the document: Payload asks the
 * same of everything, used or not.
 */
export function DeleteWarning({ hand: { id, uses, timeZone } }: { hand: DocumentInHand }) {
  const say = useLabel()
  const { isModalOpen } = useModal()
  const shown = uses.uses.filter((use) => use.status !== undefined && isShown(use))
  const others = uses.uses.filter((use) => !shown.includes(use))
  if (uses.uses.length === 0 || !isModalOpen(`delete-${id}`)) return null
  return (
    <InDialog within=".delete-document .confirmation-modal__content">
      <div role="alert" data-delete-warning style={{ ...frame(red, '0'), textAlign: 'start' }}>
        {shown.length > 0 && say(texts.deleteShown)}
        {shown.length > 0 && <UsesList uses={shown} timeZone={timeZone} hasMore={uses.hasMore} />}
        {others.length > 0 && say(texts.deleteUsed)}
        {others.length > 0 && <UsesList uses={others} timeZone={timeZone} />}
      </div>
    </InDialog>
  )
}
