'use client'
import { Pill, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { PagePreview } from '../pages/preview/previewPage.ts'
import { red } from './frame.ts'
import { ApprovalOfPage } from './page/ApprovalOfPage.tsx'
import { Exports } from './page/Exports.tsx'
import { ChangesOfPage, FindingsOfPage, FitOfItems } from './page/Lists.tsx'
import { Sheet } from './page/Sheet.tsx'
import { texts } from './page/texts.ts'
import { usePreview } from './page/usePreview.ts'
import { useLabel } from './useLabel.ts'

const grid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))',
  gap: '1.5rem',
  padding: '1rem',
  background: 'var(--theme-elevation-50)',
  border: '1px solid var(--theme-elevation-100)',
  marginBottom: '1.5rem',
} as const

/**
 * A page as it will print, beside its form: it follows every change, says what is in the way and
 * how the stories fit, and exports.
 */
export function PageView({ pages }: { pages: string }) {
  const { id } = useDocumentInfo()
  const say = useLabel()
  const [turn, setTurn] = useState(0)
  const { preview, problem, isLoading } = usePreview(pages, turn)
  return (
    <section className="field-type" aria-label={say(texts.title)} aria-busy={isLoading} data-page-view>
      <div style={{ display: 'flex', gap: '0.75rem', alignItems: 'center', marginBottom: '0.5rem' }}>
        <strong>{say(texts.title)}</strong>
        {preview && (
          <Pill pillStyle={stateOf(preview) === 'cleared' ? 'success' : 'warning'} size="small">
            {say(texts[stateOf(preview)])}
          </Pill>
        )}
        {id !== undefined && isLoading && <span>{say(texts.loading)}</span>}
      </div>
      {id === undefined && <p>{say(texts.saveFirst)}</p>}
      {problem !== undefined && (
        <p role="alert" style={{ color: red }}>
          {say(texts.failed)}：{problem}
        </p>
      )}
      {preview && (
        <div style={grid}>
          <SheetOf preview={preview} isOld={isLoading} />
          <AboutPage pages={pages} preview={preview} onDone={() => setTurn(turn + 1)} />
        </div>
      )}
    </section>
  )
}

/** The sheet, or why there is none. */
function SheetOf({ preview: { svg, setup }, isOld }: { preview: PagePreview; isOld: boolean }) {
  const say = useLabel()
  return (
    <div>
      {svg !== undefined && <Sheet svg={svg} label={say(texts.title)} isOld={isOld} />}
      {setup && <p>{setup === 'print-missing' ? say(texts.noPrinter) : setup.message}</p>}
    </div>
  )
}

interface AboutPageProps {
  pages: string
  preview: PagePreview
  /** Called when the page's state is another. */
  onDone: () => void
}

/** What can be done with the page, and what stands in the way. */
function AboutPage({ pages, preview, onDone }: AboutPageProps) {
  return (
    <div>
      <Exports pages={pages} preview={preview} onDone={onDone} />
      <ApprovalOfPage pages={pages} approval={preview.approval} onDone={onDone} />
      <FindingsOfPage findings={preview.findings} />
      <FitOfItems items={preview.items} />
      <ChangesOfPage {...preview} />
    </div>
  )
}

/** Whether the page may go to the press, and whether there is something to look at before. */
const stateOf = ({ status, findings }: PagePreview): 'cleared' | 'asked' | 'refused' =>
  status === 'cleared' && findings.length > 0 ? 'asked' : status
