'use client'
import { Button } from '@payloadcms/ui'
import { useLabel } from '../useLabel.ts'
import { usageTexts } from './texts.ts'

/** Chooses a month: the one before, the one after, or any. */
export function MonthPicker({ month, choose }: { month: string; choose: (month: string) => void }) {
  const translate = useLabel()
  const step = (by: number) => () => choose(monthBeside(month, by))
  return (
    <div style={{ display: 'flex', alignItems: 'end', gap: '0.5rem' }}>
      <Button
        size="small"
        buttonStyle="secondary"
        margin={false}
        onClick={step(-1)}
        aria-label={translate(usageTexts.before)}
      >
        ‹
      </Button>
      <label>
        <span style={{ display: 'block' }}>{translate(usageTexts.month)}</span>
        <input
          type="month"
          name="month"
          value={month}
          style={field}
          // A picker that was emptied names no month.
          onChange={({ target }) => target.value !== '' && choose(target.value)}
        />
      </label>
      <Button
        size="small"
        buttonStyle="secondary"
        margin={false}
        onClick={step(1)}
        aria-label={translate(usageTexts.after)}
      >
        ›
      </Button>
    </div>
  )
}

const field = {
  padding: '0.3rem 0.6rem',
  border: '1px solid var(--theme-elevation-150)',
  background: 'var(--theme-input-bg)',
  color: 'inherit',
  font: 'inherit',
  colorScheme: 'light dark',
} as const

/** @param by how many months later */
function monthBeside(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}
