'use client'
import { useEffect, useState } from 'react'
import { useLabel } from '../../useLabel.ts'
import { shortcuts } from './shortcuts.ts'
import { texts } from '../texts.ts'

/** The shortcuts, as the keyboard at hand writes them. */
export function Help() {
  const translate = useLabel()
  // The server does not know the keyboard: a Mac's keys are shown once the page runs.
  const [isMac, setMac] = useState(false)
  useEffect(() => setMac(/Mac/u.test(navigator.userAgent)), [])
  return (
    <details className="newsroom-missing__help">
      <summary>{translate(texts.help)}</summary>
      <dl>
        {Object.entries(shortcuts).map(([act, keys]) => (
          <div key={act}>
            <dt>
              <kbd>{keys.written(isMac)}</kbd>
            </dt>
            <dd>{translate(texts[keys.label])}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
