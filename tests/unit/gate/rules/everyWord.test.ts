import { describe, expect, it } from 'vitest'
import { judge } from '../../../../src/gate/check.ts'
import { attributionMissing } from '../../../../src/gate/rules/attribution-missing.ts'
import { attributionUndeclared } from '../../../../src/gate/rules/attribution-undeclared.ts'
import { context, credit, photo, ref, story } from '../subjects.ts'

const undeclared = (subject: Parameters<typeof judge>[0]) =>
  judge(subject, context(), { 'attribution-undeclared': attributionUndeclared }).map(({ path }) => path)

const declares = { form: 'report', ...credit(['xinhua']), place: '', date: '' } as const
const words = '據中新社報道，渡輪今早復航。'

describe('every word of a story that readers or the press get', () => {
  it.each([
    ['kicker', { kicker: '據中新社報道' }],
    ['headline', { headline: '中新社：渡輪今早復航' }],
    ['deck', { deck: words }],
    ['attribution.place', { attribution: { ...declares, place: '（中新社記者陸小汀攝）' } }],
    ['corrections.0.text', { corrections: [{ at: '2026-11-20T02:00:00.000Z', text: words }] }],
  ])('is judged in %s', (path, over) => {
    expect(undeclared(story({ attribution: declares, ...over }, 'zh-Hant'))).toEqual([path])
  })

  it.each([
    ['a headline about an agency', { headline: '中新社攝影展今日開幕' }],
    ['a kicker of one word', { kicker: '交通' }],
    ['a place', { attribution: { ...declares, place: '香港' } }],
    [
      'a correction without a credit',
      { corrections: [{ at: '2026-11-20T02:00:00.000Z', text: '渡輪是七時，不是八時。' }] },
    ],
  ])('is let be where nobody is credited: %s', (_, over) => {
    expect(undeclared(story({ attribution: declares, ...over }, 'zh-Hant'))).toEqual([])
  })
})

describe('every word of a photo', () => {
  it.each([
    ['alt', { alt: '渡輪靠岸（中新社圖片）' }],
    ['photographer', { photographer: '陸小汀／中新社' }],
    ['copyright', { copyright: '© 2026 Reuters' }],
    ['place', { place: '新華社發（中新社記者陸小汀攝）' }],
  ])('is judged in %s', (path, over) => {
    expect(undeclared(photo({ credit: credit(['afp']), ...over }, 'zh-Hant'))).toContain(path)
  })

  it.each([
    ['who took it', { photographer: '陸小汀' }],
    ['whose it is, as declared', { copyright: '© 2026 AFP' }],
    ['where it was taken', { place: '香港中環碼頭' }],
  ])('is let be: %s', (_, over) => {
    expect(undeclared(photo({ credit: { sources: [ref('afp')], via: [] }, ...over }, 'zh-Hant'))).toEqual([])
  })
})

describe('a by-line of our own staff', () => {
  const missing = (name: string) =>
    judge(
      story(
        { attribution: { ...declares, ...credit([]) }, bylines: [{ name, role: 'reporter' }] },
        'zh-Hant',
      ),
      context(),
      { 'attribution-missing': attributionMissing },
    )

  it.each([
    '佚名',
    '網絡',
    '記者',
    '本報記者',
    'N/A',
    '待補',
    'Staff reporter',
    'Picasa',
    'Windows User',
    'OLYMPUS',
  ])('is none in %s', (name) => {
    expect(missing(name)).toHaveLength(1)
  })

  it.each(['陸小汀', '記者 陸小汀', 'Jane Roe'])('is one in %s', (name) => {
    expect(missing(name)).toEqual([])
  })
})
