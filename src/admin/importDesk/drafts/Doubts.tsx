'use client'
import type { ProposedDraft } from '../../../import/proposal/Proposal.ts'
import { useLabel } from '../../useLabel.ts'
import { plainButton, quiet } from '../styles.ts'
import { texts } from '../texts.ts'

/** What to look at in a draft, field by field, each leading to its place on the page; and what was read. */
export function Doubts({ draft, show }: { draft: ProposedDraft; show: (path: string) => void }) {
  const say = useLabel()
  const doubts = draft.review.filter(({ why }) => why !== 'found')
  const found = draft.review.filter(({ why }) => why === 'found').map(({ field }) => field)
  return (
    <>
      {doubts.length > 0 && (
        <ul
          aria-label={say(texts.doubts)}
          style={{
            margin: '0.6rem 0 0',
            paddingInlineStart: '0.8rem',
            listStyle: 'none',
            borderInlineStart: '4px solid var(--theme-warning-500)',
          }}
        >
          {doubts.map(({ path, why, field, message }) => (
            <li key={`${path} ${why} ${message}`} data-import-doubt={path} style={{ margin: '0.25rem 0' }}>
              <button type="button" style={plainButton} onClick={() => show(`${draft.draft}.${path}`)}>
                {field}
              </button>{' '}
              <span style={quiet}>{message}</span>
            </li>
          ))}
        </ul>
      )}
      {found.length > 0 && (
        <p style={{ ...quiet, margin: '0.5rem 0 0' }}>
          {say(texts.found, { fields: [...new Set(found)].join(say(texts.between)) })}
        </p>
      )}
    </>
  )
}
