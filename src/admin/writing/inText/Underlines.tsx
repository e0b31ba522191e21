'use client'
import { useEffect, useRef, useState } from 'react'
import { useWriting } from '../useWriting.ts'
import { CreditPopover } from './CreditPopover.tsx'
import { underline } from './highlights.ts'
import { rangesOf, type CreditRange } from './rangesOf.ts'

/** The editors of a form's own rich texts; those of what is placed in them are inside. */
const editors = '.rich-text-lexical [contenteditable="true"]'

/** How long the page must be still before the underlines are drawn anew, in milliseconds. */
const still = 300

/**
 * Underlines every credit of the text as declared, undeclared or a mention, and offers at a click
 * what would mend it.
 *
 * By the CSS Custom Highlight API, over the page that the editor made: nothing is put into the
 * document or the editor's state, so that no save, no undo and no other editor's feature is touched,
 * and an app's own editor, whose features are not ours to choose, has the underlines too. A browser
 * without it (Firefox before 140) shows none; the panel says the same in words.
 */
export function Underlines() {
  const { credits } = useWriting()
  const mark = useRef<HTMLSpanElement>(null)
  const places = useRef<CreditRange[]>([])
  const [chosen, setChosen] = useState<CreditRange>()

  useEffect(() => {
    const form = mark.current?.closest('form')
    if (!form || !credits) return undefined
    let clear = () => undefined as void
    let timer: ReturnType<typeof setTimeout> | undefined
    const draw = () => {
      clear()
      places.current = [...form.querySelectorAll(editors)].flatMap((editor) => rangesOf(editor, credits))
      clear = underline(places.current)
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(draw, still)
    }
    draw()
    // A tab that is opened brings an editor, and the editor replaces what it shows.
    const changes = new MutationObserver(later)
    changes.observe(form, { childList: true, characterData: true, subtree: true })
    return () => {
      changes.disconnect()
      clearTimeout(timer)
      clear()
    }
  }, [credits])

  useEffect(() => {
    const form = mark.current?.closest('form')
    if (!form) return undefined
    const onClick = ({ target, clientX, clientY }: MouseEvent) => {
      if (!(target instanceof Element) || !target.closest(editors)) return
      const at = places.current.find((one) => isWithin(one.range, clientX, clientY))
      setChosen(at?.credit.state === 'undeclared' ? at : undefined)
    }
    form.addEventListener('click', onClick)
    return () => form.removeEventListener('click', onClick)
  }, [])

  return (
    <span ref={mark}>{chosen && <CreditPopover {...chosen} onClose={() => setChosen(undefined)} />}</span>
  )
}

const isWithin = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  )
