import { expect, it } from 'vitest'
import { toInstant } from '../../../../src/photo/metadata/toInstant.ts'

it.each([
  ['2026-05-01', 'Asia/Hong_Kong', '2026-04-30T16:00:00.000Z'],
  ['2026-05-01T08:30:00', 'Asia/Hong_Kong', '2026-05-01T00:30:00.000Z'],
  ['2026-05-01T08:30:00+02:00', 'Asia/Hong_Kong', '2026-05-01T06:30:00.000Z'],
  ['2026-05-01T08:30:00Z', 'Asia/Hong_Kong', '2026-05-01T08:30:00.000Z'],
  ['2026-07-01T12:00:00', 'America/New_York', '2026-07-01T16:00:00.000Z'],
  ['2026-01-01T12:00:00', 'America/New_York', '2026-01-01T17:00:00.000Z'],
  // An hour before the clocks change, and one after.
  ['2026-03-08T01:30:00', 'America/New_York', '2026-03-08T06:30:00.000Z'],
  ['2026-03-08T03:30:00', 'America/New_York', '2026-03-08T07:30:00.000Z'],
  ['2026-05-01T08:30:00', 'UTC', '2026-05-01T08:30:00.000Z'],
  ['2026-02-31T08:30:99', 'UTC', undefined],
  ['yesterday', 'UTC', undefined],
])('%s in %s is %s', (text, zone, instant) => expect(toInstant(text, zone)).toBe(instant))
