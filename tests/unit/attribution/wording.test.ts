import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  agencies,
  createRegister,
  defaultRegister,
  findCredits,
  wordingLanguageOf,
  wording,
} from '../../../src/attribution/index.ts'
import type { Agency, CreditForm, WordedCredit } from '../../../src/attribution/index.ts'

const forms: readonly CreditForm[] = ['lede', 'box', 'caption', 'trailer', 'byline']
const locales = ['zh-Hant', 'zh-Hans', 'en'] as const
const keys = Object.keys(agencies)
const sorted = (list: Iterable<string>) => [...new Set(list)].sort()

function readBack(text: string, register = defaultRegister) {
  const found = findCredits(text, register)
  return {
    sources: sorted(found.flatMap((each) => each.sources)),
    via: sorted(found.flatMap((each) => each.via ?? [])),
  }
}

describe('the words of a credit', () => {
  it.each<[WordedCredit, CreditForm, string, string]>([
    [{ sources: ['xinhua'] }, 'lede', 'zh-Hant', '據新華社報道'],
    [{ sources: ['xinhua'] }, 'lede', 'zh-Hans', '据新华社报道'],
    [{ sources: ['xinhua'] }, 'lede', 'en', 'As reported by Xinhua'],
    [{ sources: ['cns', 'xinhua'], form: 'compiled' }, 'lede', 'zh-Hant', '綜合中新社及新華社報道'],
    [{ sources: ['cns', 'xinhua'], form: 'compiled' }, 'lede', 'zh-Hans', '综合中新社和新华社报道'],
    [
      { sources: ['xinhua', 'ap', 'afp'], form: 'compiled' },
      'lede',
      'en',
      'Compiled from reports by Xinhua, AP and AFP',
    ],
    [
      { sources: ['xinhua'], form: 'dateline', place: '北京', date: '2022-01-25' },
      'lede',
      'zh-Hant',
      '新華社北京1月25日電',
    ],
    [
      { sources: ['xinhua'], form: 'dateline', place: 'Beijing', date: '2022-01-25' },
      'lede',
      'en',
      'BEIJING, Jan. 25 (Xinhua) --',
    ],
    [{ sources: ['reuters'], via: ['xinhua'] }, 'lede', 'zh-Hant', '據新華社援引路透社報道'],
    [{ sources: ['xinhua'], house: '香港文匯報訊' }, 'lede', 'zh-Hant', '香港文匯報訊 據新華社報道'],
    [
      { sources: [], form: 'staff', house: '本報訊', people: [{ name: '何小川', role: 'reporter' }] },
      'lede',
      'zh-Hant',
      '本報訊（記者 何小川）',
    ],
    [{ sources: ['xinhua', 'cnr'] }, 'box', 'zh-Hant', '◆來源：新華社、央廣網'],
    [{ sources: ['xinhua', 'cnr'] }, 'box', 'en', 'Source: Xinhua, CNR'],
    [{ sources: ['xinhua'] }, 'caption', 'zh-Hant', '新華社'],
    [{ sources: ['afp'], via: ['getty'] }, 'caption', 'en', 'AFP via Getty Images'],
    [{ sources: ['afp'], via: ['getty'] }, 'caption', 'zh-Hant', '法新社（蓋蒂圖片社轉發）'],
    [
      { sources: ['xinhua'], people: [{ name: '何小川', role: 'photographer' }] },
      'caption',
      'zh-Hant',
      '新華社發（何小川 攝）',
    ],
    [{ sources: ['afp'] }, 'trailer', 'zh-Hant', '（法新社）'],
    [{ sources: ['afp'], via: ['getty'] }, 'trailer', 'zh-Hant', '（法新社，蓋蒂圖片社轉發）'],
    [
      { sources: ['ap'], people: [{ name: 'Jane Roe', role: 'reporter' }] },
      'byline',
      'en',
      'By Jane Roe, AP',
    ],
    [{ sources: [] }, 'caption', 'zh-Hant', ''],
  ])('%j as a %s in %s reads %s', (credit, form, locale, expected) => {
    expect(wording(credit, form, locale)).toBe(expected)
  })

  it.each([
    ['zh-HK', 'zh-Hant'],
    ['zh_TW', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ])('%s is written in %s', (locale, language) => {
    expect(wordingLanguageOf(locale)).toBe(language)
  })
})

describe('what was written is read back', () => {
  const form = fc.constantFrom(...forms)
  const attribution = fc.constantFrom('report' as const, 'compiled' as const, 'dateline' as const)

  it.each(keys)('%s alone, in every form and language', (key) => {
    for (const each of forms) {
      for (const locale of locales) {
        for (const article of ['report', 'compiled', 'dateline'] as const) {
          const words = wording({ sources: [key], form: article }, each, locale)
          expect(readBack(words), words).toEqual({ sources: [key], via: [] })
        }
      }
    }
  })

  it('any sources, relayed by any others', () => {
    const some = fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        some,
        fc.nat(2),
        form,
        attribution,
        fc.constantFrom(...locales),
        (all, relays, where, article, locale) => {
          const via = all.slice(1, 1 + relays)
          const sources = all.filter((key) => !via.includes(key))
          const words = wording({ sources, via, form: article }, where, locale)
          expect(readBack(words), words).toEqual({ sources: sorted(all), via: sorted(via) })
        },
      ),
      { numRuns: 1500 },
    )
  })

  it("the newsroom's own sources, with names of its own", () => {
    const han = fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸'), minLength: 2, maxLength: 5 })
    const latin = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 3, maxLength: 8 })
    const names = fc.tuple(han, latin)
    fc.assert(
      fc.property(
        names,
        form,
        attribution,
        fc.constantFrom(...locales),
        ([chinese, english], where, article, locale) => {
          const capital = `${english[0]?.toUpperCase()}${english.slice(1)} Wire`
          const own: Agency = {
            key: 'own',
            kind: 'agency',
            name: { 'zh-Hant': `${chinese}通訊社`, 'zh-Hans': `${chinese}通讯社`, en: capital },
            aliases: [],
          }
          const register = createRegister([own])
          const words = wording({ sources: ['own', 'xinhua'], form: article }, where, locale, register)
          expect(readBack(words, register), words).toEqual({ sources: ['own', 'xinhua'], via: [] })
        },
      ),
      { numRuns: 60 },
    )
  })
})
