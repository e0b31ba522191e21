'use client'
import { useTranslation } from '@payloadcms/ui'
import { useLabel } from '../useLabel.ts'
import { listOfGoing } from './listOfGoing.ts'
import { summaryOf } from './summaryOf.ts'
import { texts } from './texts.ts'
import { useWriting } from './useWriting.ts'

/**
 * Beside the button that publishes: ready, or how much there is to mend. A click leads to the first
 * finding in the panel.
 */
export function Readiness() {
  const writing = useWriting()
  const translate = useLabel()
  const { language } = useTranslation().i18n
  const { state, lines, words } = summaryOf({ ...writing, isRefused: false }, translate)
  const { promotions = [] } = writing
  const along = promotions.length > 0 ? `${translate(texts.goesOut)}${listOfGoing(promotions, language)}` : ''
  return (
    <button
      type="button"
      className="newsroom-readiness"
      data-state={state}
      disabled={lines.length === 0}
      title={along || undefined}
      onClick={(event) => {
        const form = event.currentTarget.closest('form') ?? document
        form.querySelector<HTMLElement>('.newsroom-missing__finding')?.focus()
      }}
    >
      {words}
    </button>
  )
}
