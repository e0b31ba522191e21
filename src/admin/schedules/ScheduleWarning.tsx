'use client'
import { useModal } from '@payloadcms/ui'
import type { DryRun } from '../../endpoints/check/verdict.ts'
import { texts } from '../acts/texts.ts'
import { useAnswer } from '../useAnswer.ts'
import { frame, red } from '../frame.ts'
import { InDialog } from '../InDialog.tsx'
import { list } from '../page/Part.tsx'
import { useLabel } from '../useLabel.ts'

/**
 * In Payload's drawer in which a time is set: what would have the publication refused, as the draft
 * stands. What only the time decides is left out: an embargo ends.
 */
export function ScheduleWarning({ collection, id }: { collection: string; id: number | string }) {
  const drawer = `schedule-publish-${id}`
  const isOpen = useModal().isModalOpen(drawer)
  return isOpen ? <Warning collection={collection} id={id} drawer={drawer} /> : null
}

function Warning({ collection, id, drawer }: { collection: string; id: number | string; drawer: string }) {
  const say = useLabel()
  const { body } = useAnswer<DryRun>(`/newsroom/check/${collection}/${id}`, '')
  const lines = (body?.findings ?? [])
    .filter(({ rule }) => rule !== 'embargoed')
    .map(({ message }) => message)
  if (lines.length === 0) return null
  return (
    <InDialog within={`[id="${drawer}"] .schedule-publish__scheduler`}>
      <div role="alert" data-schedule-warning style={{ ...frame(red, '0'), marginTop: '1.5rem' }}>
        {say(texts.wouldRefuse)}
        <ul style={list}>
          {[...new Set(lines)].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </InDialog>
  )
}
