'use client'
import type { ProposedLeftover } from '../../../import/proposal/Proposal.ts'
import { shortened } from '../../../language/shortened.ts'
import { useLabel } from '../../useLabel.ts'
import { card, plainButton, quiet } from '../styles.ts'
import { texts } from '../texts.ts'

/** The most characters of a leftover in the list; the page has it whole. */
const longest = 120

interface LeftoversProps {
  leftovers: readonly ProposedLeftover[]
  show: (path: string) => void
}

/** What would be in no draft, and why. */
export function Leftovers({ leftovers, show }: LeftoversProps) {
  const say = useLabel()
  if (leftovers.length === 0) return null
  return (
    <details style={card} open={leftovers.length <= 5} data-import-leftovers={leftovers.length}>
      <summary style={{ cursor: 'pointer', fontWeight: 600 }}>
        {say(texts.leftovers, { n: leftovers.length })}
      </summary>
      <ul style={{ listStyle: 'none', margin: '0.5rem 0 0', padding: 0 }}>
        {leftovers.map(({ text, start, message }, i) => (
          <li key={start} style={{ margin: '0.35rem 0', overflowWrap: 'anywhere' }}>
            <button type="button" style={plainButton} onClick={() => show(`leftovers.${i}`)}>
              {shortened(text, longest)}
            </button>{' '}
            <span style={quiet}>{message}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
