import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRegister, findCredits } from '../../../../src/attribution/index.ts'
import { credit, photo, sidebar, source, story } from '../../../../src/story/build.ts'
import { creditLine } from '../../../../src/story/words/creditLine.ts'
import type { Story } from '../../../../src/story/types.ts'

type Case = [string, Parameters<typeof story>[0], string]

describe('the credit line of a story', () => {
  const cases: Case[] = [
    ['a report', { attribution: credit('xinhua') }, '據新華社報道'],
    ['a report in our own house', { house: '本報訊', attribution: credit('xinhua') }, '本報訊 據新華社報道'],
    [
      'several reports',
      { attribution: { form: 'compiled', ...credit('cns', 'xinhua') } },
      '綜合中新社及新華社報道',
    ],
    [
      'a dateline',
      { attribution: { form: 'dateline', place: '北京', date: '2026-01-25', ...credit('xinhua') } },
      '新華社北京1月25日電',
    ],
    [
      "a dateline with the agency's own reporter",
      {
        attribution: { form: 'dateline', place: '北京', date: '2026-01-25', ...credit('xinhua') },
        bylines: [{ name: '甲', role: 'reporter', source: source('xinhua') }],
      },
      '新華社北京1月25日電（記者 甲）',
    ],
    [
      'a dateline never makes our translator theirs',
      {
        attribution: { form: 'dateline', place: '北京', date: '2026-01-25', ...credit('xinhua') },
        bylines: [{ name: '乙', role: 'translator' }],
      },
      '新華社北京1月25日電',
    ],
    [
      'a relayed report',
      { attribution: { sources: [source('reuters')], via: [source('xinhua')] } },
      '據新華社援引路透社報道',
    ],
    ['unsigned staff', { house: '本報訊', attribution: { form: 'staff' } }, '本報訊'],
    [
      'signed staff',
      { house: '本報訊', attribution: { form: 'staff' }, bylines: [{ name: '甲', role: 'reporter' }] },
      '本報訊（記者 甲）',
    ],
    ['staff whose form nobody set', { bylines: [{ name: '甲', role: 'reporter' }] }, '本報訊（記者 甲）'],
    [
      'staff who also have it from others',
      { house: '本報訊', attribution: { form: 'staff', ...credit('xinhua') } },
      '本報訊 據新華社報道',
    ],
    ['simplified script', { locale: 'zh-Hans', attribution: credit('xinhua') }, '据新华社报道'],
    ['English', { locale: 'en', attribution: credit('xinhua') }, 'As reported by Xinhua'],
    ['nobody', {}, ''],
    ['a house of spaces', { house: '　', attribution: credit('xinhua') }, '據新華社報道'],
    [
      'a house in which the whole line was typed',
      { house: '本報訊 據新華社報道', attribution: credit('xinhua') },
      '本報訊 據新華社報道',
    ],
    [
      'a house in which half of it was typed',
      { house: '據新華社報道', attribution: { form: 'report', ...credit('xinhua', 'cns') } },
      '據新華社報道 據中新社報道',
    ],
  ]

  it.each(cases)('%s', (_name, parts, expected) => {
    expect(creditLine(story(parts))).toBe(expected)
  })

  it("names the newsroom's own sources by the name they have there", () => {
    const name = { 'zh-Hant': '東風通訊社', 'zh-Hans': '东风通讯社', en: 'Eastwind Agency' }
    const register = createRegister([{ key: 'eastwind', kind: 'agency', name, aliases: [] }])
    expect(creditLine(story({ attribution: credit('eastwind') }), register)).toBe('據東風通訊社報道')
  })

  const ours = (locale: string) => (locale.startsWith('zh') ? '本報訊' : 'Harbour Daily')

  it('is never empty where there is a credit, and credits just those', () => {
    const keys = fc.uniqueArray(fc.constantFrom('xinhua', 'cns', 'afp', 'reuters', 'ap'), { minLength: 1 })
    const form = fc.constantFrom<Story['attribution']['form']>('report', 'compiled', 'dateline', 'staff')
    const locale = fc.constantFrom('zh-Hant', 'zh-Hans', 'en', 'fr')
    fc.assert(
      fc.property(keys, form, locale, fc.boolean(), (owed, how, where, house) => {
        const dateline = where.startsWith('zh') ? '北京' : 'Harbour City'
        const attribution = { form: how, place: dateline, date: '2026-01-25', ...credit(...owed) }
        const line = creditLine(story({ locale: where, house: house ? ours(where) : '', attribution }))
        const found = findCredits(line).flatMap(({ sources }) => sources)
        expect(found.filter((key) => key !== 'self')).toEqual(owed)
      }),
    )
  })
})

describe('the credit line of a photo', () => {
  it.each([
    ['an agency', { credit: credit('xinhua') }, '新華社'],
    [
      'an agency through another',
      { credit: { sources: [source('afp')], via: [source('getty')] }, locale: 'en' },
      'AFP via Getty Images',
    ],
    ['nobody', {}, ''],
  ])('%s', (_name, parts, expected) => {
    expect(creditLine(photo(parts))).toBe(expected)
  })

  it.each([
    ['沈若禾', 'en', '沈若禾/中新社'],
    ['沈若禾', 'fr', '沈若禾/中新社'],
    ['沈若禾', 'zh-Hans', '中新社发（沈若禾 摄）'],
    ['Shen Ruohe', 'en', 'Shen Ruohe/China News Service'],
    ['', 'en', 'China News Service'],
  ])('is in one language: %s on a page in %s', (photographer, locale, line) => {
    expect(creditLine(photo({ locale, photographer, credit: credit('cns') }))).toBe(line)
  })

  it('names the photographer and the agency', () => {
    const line = creditLine(photo({ credit: credit('xinhua'), photographer: '甲乙' }))
    expect(findCredits(line)).toMatchObject([{ sources: ['xinhua'], people: [{ name: '甲乙' }] }])
  })
})

describe('the credit line of a box', () => {
  it.each([
    ['two sources', credit('xinhua', 'cnr'), '◆來源：新華社、央廣網'],
    ['nobody', credit(), ''],
  ])('%s', (_name, owed, expected) => {
    expect(creditLine(sidebar({ credit: owed }))).toBe(expected)
  })
})
