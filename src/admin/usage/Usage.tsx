'use client'
import { Gutter, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { useLabel } from '../useLabel.ts'
import { ByAgency } from './ByAgency.tsx'
import { ByConsumer } from './ByConsumer.tsx'
import { MonthPicker } from './MonthPicker.tsx'
import { usageTexts } from './texts.ts'
import { useUsage } from './useUsage.ts'

/**
 * In place of the list of what was delivered: the report of a month, which says what the newsroom
 * owes its agencies, and to whom it went.
 */
export function Usage() {
  const translate = useLabel()
  const { config } = useConfig()
  const [asked, setAsked] = useState('')
  const report = useUsage({ month: asked })
  if (!report) return <Gutter>…</Gutter>
  const { month, timeZone } = report
  const csv = `${config.serverURL}${config.routes.api}/newsroom/usage?month=${month}&format=csv`
  return (
    <Gutter className="newsroom-usage">
      <h1 style={{ margin: '0 0 0.5rem' }}>{translate(usageTexts.title)}</h1>
      <p style={{ margin: '0 0 1.5rem', maxWidth: '70ch' }}>{translate(usageTexts.about, { timeZone })}</p>
      <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '1rem' }}>
        <MonthPicker month={month} choose={setAsked} />
        <a href={csv} download>
          {translate(usageTexts.download)}
        </a>
      </div>
      <ByAgency report={report} />
      <ByConsumer report={report} />
    </Gutter>
  )
}
