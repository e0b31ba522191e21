'use client'
import type { WordedFinding } from '../../endpoints/check/verdict.ts'
import type { LinkedField } from './LinkedForm.tsx'
import { Mends } from './mend/Mends.tsx'
import { reveal } from './reveal.ts'

interface Props {
  finding: WordedFinding
  /** Opens the form of a linked photo or box. */
  onOpen: (linked: LinkedField) => void
}

/** One thing to mend: the words lead to its field, and below them stands what one click would do. */
export function FindingLine({ finding, onOpen }: Props) {
  const { message, mends = [], path } = finding
  const linked = mends.find((mend) => mend.act === 'open')
  return (
    <li>
      <button
        type="button"
        className="newsroom-missing__finding"
        onClick={({ currentTarget }) => {
          if (linked) onOpen(linked)
          else void reveal(path, currentTarget.closest('form') ?? document)
        }}
      >
        {message}
      </button>
      <Mends mends={mends} />
    </li>
  )
}
