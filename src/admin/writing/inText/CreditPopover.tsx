'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { languageOf } from '../../../language/Language.ts'
import { useLabel } from '../../useLabel.ts'
import { Mends } from '../mend/Mends.tsx'
import { texts } from '../texts.ts'
import type { CreditRange } from './rangesOf.ts'

/** Room between the words and what is offered, in pixels. */
const gap = 6
/** As wide as the stylesheet makes it, in pixels. */
const width = 320

/** What would mend an undeclared credit, below the words themselves. */
export function CreditPopover({ range, credit, onClose }: CreditRange & { onClose: () => void }) {
  const translate = useLabel()
  const comma = languageOf(useTranslation().i18n.language) === 'en' ? ', ' : '、'
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const outside = (event: Event) => {
      if (!(event.target instanceof Node) || !box.current?.contains(event.target)) onClose()
    }
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onClose()
    document.addEventListener('pointerdown', outside)
    document.addEventListener('keydown', onKey)
    document.addEventListener('scroll', onClose, { capture: true, once: true })
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('scroll', onClose, { capture: true })
    }
  }, [onClose])
  const { left, bottom } = range.getBoundingClientRect()
  const style = { left: Math.max(gap, Math.min(left, window.innerWidth - width - gap)), top: bottom + gap }
  const names = credit.names.join(comma)
  return createPortal(
    <div ref={box} role="dialog" className="newsroom-credit" style={style} aria-label={names}>
      <p>{translate(texts.creditOf, { names })}</p>
      <Mends mends={credit.mends ?? []} onDone={onClose} />
    </div>,
    document.body,
  )
}
