'use client'
import { Panel } from './Panel.tsx'
import { styles } from './styles.ts'
import { Underlines } from './inText/Underlines.tsx'
import { Watch } from './ask/Watch.tsx'

/**
 * Beside a document, from the first word on: what it still lacks for publication, as the gate says,
 * and what would mend it. The parts are components of their own, so that a key press renders none
 * but `Watch`, which shows nothing.
 */
export function WritingPanel() {
  return (
    <>
      <style href="newsroom-writing" precedence="newsroom">
        {styles}
      </style>
      <Watch />
      <Panel />
      <Underlines />
    </>
  )
}
