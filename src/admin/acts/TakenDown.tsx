'use client'
import { frame, red } from '../frame.ts'
import { useLabel } from '../useLabel.ts'
import { useWhen } from '../useWhen.ts'
import type { DocumentInHand } from './DocumentInHand.ts'
import { texts } from './texts.ts'

/** That a document was taken down: when, by whom and why. */
export function TakenDown({ hand: { standing, timeZone } }: { hand: DocumentInHand }) {
  const say = useLabel()
  const when = useWhen(timeZone)
  const { takedown } = standing
  if (!takedown) return null
  return (
    <div role="status" data-taken-down style={frame(red, '1rem')}>
      <strong>{say(texts.wasDown, { at: when.moment(takedown.at), who: takedown.by })}</strong>
      {takedown.reason !== '' && <div style={{ overflowWrap: 'anywhere' }}>{takedown.reason}</div>}
    </div>
  )
}
