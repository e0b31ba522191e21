import { describe, expect, it } from 'vitest'
import { compliant, foundBy, locales } from '../subjects.ts'

const field = { story: 'headline', photo: 'caption', sidebar: 'title' }

describe('not-approved: for print, what nobody who may publish has approved as it stands', () => {
  it.each(locales)('is refused in %s, whatever it is', (locale) => {
    for (const subject of compliant(locale)) {
      expect(foundBy('not-approved', subject, { channel: 'print', approved: false })).toEqual([
        field[subject.type],
      ])
      expect(foundBy('not-approved', subject, { channel: 'print', approved: true })).toEqual([])
    }
  })

  it('takes a caller that does not say for one that says no', () => {
    for (const subject of compliant('zh-Hant'))
      expect(foundBy('not-approved', subject, { channel: 'print' })).toHaveLength(1)
  })

  it('is not asked on the web, where publishing is approval', () => {
    for (const subject of compliant('zh-Hant'))
      expect(foundBy('not-approved', subject, { approved: false })).toEqual([])
  })
})
