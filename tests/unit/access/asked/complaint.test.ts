import { describe, expect, it } from 'vitest'
import { complaint, wrongKind } from '../../../../src/access/asked/complaint.ts'

const asking = (language: string) => ({ headers: new Headers({ 'accept-language': language }) })

describe('a refused question', () => {
  it.each(['zh-HK', 'zh-CN', 'en'])('names what was asked and what could be, to who reads %s', (language) => {
    const { message, data, status } = complaint(
      asking(language),
      'path-not-public',
      'owner.email',
      'slug, headline',
    )
    expect(message).toContain('owner.email')
    expect(message).toContain('slug, headline')
    expect([status, data]).toEqual([400, { code: 'path-not-public', named: 'owner.email' }])
  })

  it('repeats a megabyte no longer than a line, and no half of a character', () => {
    const { message, data } = complaint(asking('en'), 'path-not-public', `a${'𠮷'.repeat(500_000)}`, 'slug')
    expect(message.length).toBeLessThan(400)
    expect(JSON.stringify(data)).toContain(`a${'𠮷'.repeat(119)}…`)
    expect(/\p{Surrogate}/u.test(message)).toBe(false)
  })

  it.each([
    ['zh-HK', '文字'],
    ['zh-CN', '文字'],
    ['en', 'text'],
  ])('of another kind names the kind as %s does', (language, kind) => {
    expect(wrongKind(asking(language), 'value-unusable', 'headline', 'text').message).toContain(kind)
  })
})
