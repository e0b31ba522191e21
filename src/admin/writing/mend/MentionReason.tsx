'use client'
import { useId, useState, type KeyboardEvent } from 'react'
import { shortened } from '../../../language/shortened.ts'
import { useLabel } from '../../useLabel.ts'
import { texts } from '../texts.ts'

/** As many code points of the words as the question repeats. */
const longest = 30

interface Props {
  words: string
  onReason: (reason: string) => void
  onCancel: () => void
}

/** Asks an editor why words that name an agency are no credit. An empty reason is none. */
export function MentionReason({ words, onReason, onCancel }: Props) {
  const translate = useLabel()
  const [reason, setReason] = useState('')
  const field = useId()
  const confirm = () => reason.trim() !== '' && onReason(reason.trim())
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !['Enter', 'Escape'].includes(event.key)) return
    // The form around it would be submitted, or the drawer closed.
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Enter') confirm()
    else onCancel()
  }
  return (
    <span className="newsroom-missing__reason">
      <label htmlFor={field}>{translate(texts.reason, { words: shortened(words, longest) })}</label>
      <input
        id={field}
        type="text"
        value={reason}
        autoFocus
        onChange={({ target }) => setReason(target.value)}
        onKeyDown={onKeyDown}
      />
      <span className="newsroom-missing__mends">
        <button
          type="button"
          className="newsroom-missing__mend"
          disabled={reason.trim() === ''}
          onClick={confirm}
        >
          {translate(texts.confirm)}
        </button>
        <button type="button" className="newsroom-missing__mend" onClick={onCancel}>
          {translate(texts.cancel)}
        </button>
      </span>
    </span>
  )
}
