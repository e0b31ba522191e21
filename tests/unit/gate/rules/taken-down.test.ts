import { describe, expect, it } from 'vitest'
import { judge } from '../../../../src/gate/check.ts'
import { rules } from '../../../../src/gate/rules/index.ts'
import { compliant, context, foundBy, locales, note, photo, story } from '../subjects.ts'

const takedown = { at: '2026-11-20T02:00:00.000Z', by: '7', reason: '當事人要求' }

describe('taken-down: a document that was taken down and not released', () => {
  it.each(locales)('is refused in %s, whatever it is and whatever for', (locale) => {
    for (const subject of compliant(locale)) expect(foundBy('taken-down', subject)).toEqual([])
    for (const subject of [
      story({ takedown }, locale),
      photo({ takedown }, locale),
      note({ takedown }, locale),
    ]) {
      for (const mode of ['write', 'read', 'audit'] as const)
        for (const channel of ['web', 'print'] as const)
          expect(foundBy('taken-down', subject, { mode, channel })).toEqual(['takedown.at'])
    }
  })

  it('says why it was taken down', () => {
    expect(judge(story({ takedown }), context(), rules)).toMatchObject([
      { rule: 'taken-down', locale: '', actual: takedown.at, params: { reason: '當事人要求' } },
    ])
  })
})
