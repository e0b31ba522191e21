'use client'
import { useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useLabel } from '../useLabel.ts'
import { FindingLine } from './FindingLine.tsx'
import { Help } from './keys/Help.tsx'
import { LinkedForm, type LinkedField } from './LinkedForm.tsx'
import { listOfGoing } from './listOfGoing.ts'
import { summaryOf } from './summaryOf.ts'
import { texts } from './texts.ts'
import { useFocus } from './keys/useFocus.ts'
import { useShortcuts } from './keys/useShortcuts.ts'
import { useWriting } from './useWriting.ts'

/**
 * The list itself: in the column beside the form, or, where there is none, a bar at the foot of the
 * screen that opens. After a refusal it is the list of what was refused.
 */
export function Panel() {
  const writing = useWriting()
  const translate = useLabel()
  const { language } = useTranslation().i18n
  const [isOpen, setOpen] = useState(false)
  const panel = useRef<HTMLElement>(null)
  const { state, lines, words } = summaryOf(writing, translate)
  const [linked, setLinked] = useState<LinkedField>()
  useFocus(panel)
  useShortcuts(panel)
  const { promotions = [], wentOut = [] } = writing
  return (
    <section
      ref={panel}
      className="newsroom-missing"
      data-state={state}
      data-open={isOpen}
      aria-label={translate(texts.panel)}
    >
      <div className="newsroom-missing__head">
        <strong role="status" tabIndex={-1}>
          {words}
        </strong>
        <button
          type="button"
          className="newsroom-missing__toggle"
          aria-expanded={isOpen}
          aria-label={translate(texts.show)}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <div className="newsroom-missing__more">
        {writing.failed !== undefined && <p>{writing.failed}</p>}
        {lines.length > 0 && (
          <ul>
            {lines.map((finding) => (
              <FindingLine key={finding.message} finding={finding} onOpen={setLinked} />
            ))}
          </ul>
        )}
        {promotions.length > 0 && (
          <p className="newsroom-missing__going">
            {translate(texts.goesOut)}
            {listOfGoing(promotions, language)}
          </p>
        )}
        {wentOut.length > 0 && (
          <p className="newsroom-missing__gone">
            {translate(texts.wentOut)}
            {listOfGoing(wentOut, language)}
          </p>
        )}
        <Help />
      </div>
      {/* Here and not in its line, which goes once it is mended, and the drawer with it. */}
      {linked && <LinkedForm {...linked} onClose={() => setLinked(undefined)} />}
    </section>
  )
}
