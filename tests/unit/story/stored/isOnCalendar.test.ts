import { expect, it } from 'vitest'
import { isOnCalendar } from '../../../../src/story/stored/isOnCalendar.ts'

it.each(['2026-01-31', '2024-02-29', '2026-12-01'])('%s is a day', (date) => {
  expect(isOnCalendar(date)).toBe(true)
})

it.each(['2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-5', '2026', '', 'today'])(
  '%j is none',
  (date) => {
    expect(isOnCalendar(date)).toBe(false)
  },
)
