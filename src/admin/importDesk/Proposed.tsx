'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Proposal, ProposedDraft } from '../../import/proposal/Proposal.ts'
import { useLabel } from '../useLabel.ts'
import type { Original } from './askImport.ts'
import { DraftCard } from './drafts/DraftCard.tsx'
import { Leftovers } from './drafts/Leftovers.tsx'
import { mended, type Mended, type Mends } from './drafts/Mended.ts'
import { PageSheet } from './original/PageSheet.tsx'
import { PageWords } from './original/PageWords.tsx'
import { beside, inView, quiet } from './styles.ts'
import { texts } from './texts.ts'
import { useFocus } from './useFocus.ts'
import type { ImportDesk } from './useImportDesk.ts'

interface ProposedProps {
  desk: ImportDesk
  proposal: Proposal
  original: Original
  mends: Mends
  setMends: (mends: Mends) => void
  isOff: boolean
  create: () => void
  back: () => void
}

/** The original at the left; at the right the drafts it would make. */
export function Proposed(given: ProposedProps) {
  const { desk, proposal, original, mends, setMends, isOff, create, back } = given
  const say = useLabel()
  const head = useFocus<HTMLHeadingElement>()
  const [shown, show] = useState('')
  const drafts = mended(proposal.drafts, mends)
  const going = drafts.filter(({ isLeftOut }) => !isLeftOut)
  const change = (draft: string, mend: Mends[string]) =>
    setMends({ ...mends, [draft]: { ...mends[draft], ...mend } })
  return (
    <div style={beside}>
      <section style={inView} aria-label={say(texts.original)}>
        <h2 style={{ margin: '0 0 0.75rem', fontSize: '1.1rem' }}>{say(texts.original)}</h2>
        {original.kind === 'text' ? (
          <PageWords text={original.text} {...{ proposal, shown, show }} />
        ) : (
          <PageSheet picture={desk.picture} {...{ proposal, drafts, shown, show }} />
        )}
      </section>
      <section aria-label={say(texts.drafts)} style={{ minWidth: 0 }}>
        <h2 ref={head} tabIndex={-1} style={{ margin: '0 0 0.25rem', fontSize: '1.1rem' }}>
          {say(texts.drafts)}
        </h2>
        <Counts drafts={going} proposal={proposal} />
        <div style={{ display: 'grid', gap: '1rem', margin: '0.75rem 0 1.5rem' }}>
          {drafts.map((draft, i) => (
            <DraftCard
              key={draft.draft}
              read={proposal.drafts[i] ?? draft}
              {...{ draft, shown, show, isOff }}
              number={i + 1}
              change={(mend) => change(draft.draft, mend)}
            />
          ))}
        </div>
        <Leftovers leftovers={proposal.leftovers} show={show} />
        <div style={{ display: 'flex', gap: '1rem', marginTop: '1rem' }}>
          <Button
            disabled={isOff || going.length === 0}
            extraButtonProps={{ 'data-import': 'create' }}
            onClick={create}
          >
            {say(texts.create, { n: going.length })}
          </Button>
          <Button buttonStyle="secondary" disabled={isOff} onClick={back}>
            {say(texts.back)}
          </Button>
        </div>
      </section>
    </div>
  )
}

/** How many of each kind, and which sources would be made with them. */
function Counts({ drafts, proposal }: { drafts: readonly Mended[]; proposal: Proposal }) {
  const say = useLabel()
  const count = (kind: ProposedDraft['kind']) => drafts.filter((one) => one.kind === kind).length
  const counts = { article: count('article'), sidebar: count('sidebar'), photo: count('photo') }
  const names = proposal.newSources.join(say(texts.between))
  return (
    <div style={quiet} role="status">
      {proposal.drafts.length === 0 ? say(texts.nothing) : say(texts.counts, counts)}
      {names !== '' && <div>{say(texts.newSources, { names })}</div>}
    </div>
  )
}
