'use client'
import { Button, Gutter } from '@payloadcms/ui'
import { useState } from 'react'
import { useLabel } from '../useLabel.ts'
import { Choose } from './Choose.tsx'
import { Made } from './Made.tsx'
import { Progress } from './Progress.tsx'
import { Proposed } from './Proposed.tsx'
import { texts } from './texts.ts'
import type { ImportSlugs } from './ImportSlugs.ts'
import { useImportDesk } from './useImportDesk.ts'
import type { Mends } from './drafts/Mended.ts'

/**
 * The import desk: a page's text or PDF at the left, the drafts it would make at the right. The
 * editor mends and chooses, and nothing is stored before the drafts are created.
 */
export function ImportDesk({ slugs }: { slugs: ImportSlugs }) {
  const say = useLabel()
  const { desk, read, create, stop, leave } = useImportDesk()
  const [mends, setMends] = useState<Mends>({})
  const { phase, original, proposal, made } = desk
  const isRunning = phase === 'reading' || phase === 'making'
  const start = (keep: boolean) => {
    setMends({})
    leave(keep)
  }
  return (
    <Gutter className="newsroom-import">
      <h1 style={{ margin: '0 0 0.5rem' }}>{say(texts.title)}</h1>
      <p style={{ margin: '0 0 1.5rem', maxWidth: '70ch' }}>{say(texts.about)}</p>
      <div data-import-phase={phase}>
        {(phase === 'choosing' || phase === 'reading') && (
          <Choose original={original} isOff={isRunning} read={(chosen) => void read(chosen)} />
        )}
        <Progress desk={desk} stop={stop} />
        {proposal && original && (phase === 'looking' || phase === 'making') && (
          <Proposed
            {...{ desk, proposal, original, mends, setMends }}
            isOff={isRunning}
            create={() => void create(mends)}
            back={() => start(true)}
          />
        )}
        {phase === 'made' && made && (
          <>
            <Made made={made} slugs={slugs} />
            <Button buttonStyle="secondary" onClick={() => start(false)}>
              {say(texts.again)}
            </Button>
          </>
        )}
      </div>
    </Gutter>
  )
}
