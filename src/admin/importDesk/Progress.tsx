'use client'
import { Button } from '@payloadcms/ui'
import { frame, red } from '../frame.ts'
import { useLabel } from '../useLabel.ts'
import { texts } from './texts.ts'
import { useFocus } from './useFocus.ts'
import type { ImportDesk } from './useImportDesk.ts'
import { useWaiting } from './useWaiting.ts'

/** That something runs, for how long, and what stops it; or why it was not done. */
export function Progress({ desk, stop }: { desk: ImportDesk; stop: () => void }) {
  const say = useLabel()
  const { phase, problem } = desk
  const isRunning = phase === 'reading' || phase === 'making'
  const seconds = useWaiting(isRunning)
  const alert = useFocus<HTMLParagraphElement>(problem)
  const words = say(phase === 'making' ? texts.making : texts.reading)
  return (
    <>
      <div role="status" style={{ margin: '1rem 0', minHeight: '1.5rem' }}>
        {isRunning && (
          <span style={{ display: 'flex', gap: '0.75rem', alignItems: 'center' }}>
            <progress aria-label={words} /> {words}…
          </span>
        )}
        {problem === '' && say(texts.stopped)}
      </div>
      {isRunning && (
        <div style={{ display: 'flex', gap: '0.75rem', alignItems: 'center', marginBottom: '1rem' }}>
          {seconds > 0 && <span>{say(texts.seconds, { n: seconds })}</span>}
          {phase === 'reading' && (
            <Button size="small" buttonStyle="secondary" margin={false} onClick={stop}>
              {say(texts.stop)}
            </Button>
          )}
        </div>
      )}
      {problem !== undefined && problem !== '' && (
        <p ref={alert} tabIndex={-1} role="alert" style={frame(red, '1rem')}>
          <strong>{say(texts.failed)}</strong> {problem}
        </p>
      )}
    </>
  )
}
