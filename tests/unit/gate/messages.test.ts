import { describe, expect, it } from 'vitest'
import { finding } from '../helpers/finding.ts'
import { labelOf } from '../../../src/gate/messages/labelOf.ts'
import { gateMessages } from '../../../src/gate/messages/index.ts'
import { languageOf, type Language } from '../../../src/language/Language.ts'
import { listMessage } from '../../../src/gate/messages/listMessage.ts'
import { messageOf } from '../../../src/gate/messages/messageOf.ts'
import { judge } from '../../../src/gate/check.ts'
import { rules } from '../../../src/gate/rules/index.ts'
import type { RuleId } from '../../../src/gate/types.ts'
import { context, credit, paragraph, photo, state, story, use } from './subjects.ts'

const languages = ['zhHant', 'zhHans', 'en'] as const satisfies readonly Language[]
// `Object.keys` only knows texts.
const ids = Object.keys(rules) as RuleId[]

/** Everything a rule may hand over, so that every message can be filled. */
const params = {
  keys: ['cns', 'pearl'],
  names: ['中新社', '珠灣通訊社'],
  declared: ['xinhua'],
  declaredNames: ['新華社'],
  words: '據中新社報道',
  date: '2026-11-23T04:05:00.000Z',
  reason: '當事人要求',
  kind: 'photo',
  id: '12',
  channel: 'print',
}

/** What the admin makes of a message: `FieldErrorsToast` of Payload 3.90 splits at the first `:`, then at every `,`. */
function asToast(message: string): { heading: string; items: string[] } {
  const colon = message.indexOf(':')
  if (colon < 0) return { heading: message, items: [] }
  const items = message.slice(colon + 1).split(',')
  return { heading: message.slice(0, colon), items: items.map((item) => item.trim()) }
}

describe('every rule has a message', () => {
  it.each(languages)('in %s, which names the field and has nothing left to fill', (language) => {
    for (const rule of ids) {
      const message = messageOf(finding({ rule, params, actual: 'TBC' }), language)
      expect(message).toContain(labelOf('headline', language))
      expect(message).not.toMatch(/undefined|null|NaN|\[object|\$\{/)
      expect(message.length).toBeGreaterThan(12)
    }
  })

  it.each(languages)('in %s, without an ASCII comma or colon that would break the list', (language) => {
    for (const rule of ids) {
      const hostile = {
        ...params,
        words: 'a, b: c\nd',
        reason: 'x: y, z',
        names: ['p, q', 'r: s'],
        keys: ['p', 'r'],
      }
      expect(messageOf(finding({ rule, params: hostile, actual: ',:' }), language)).not.toMatch(/[,:\n]/)
    }
  })

  it('of its own: no two rules say the same', () => {
    for (const language of languages)
      expect(new Set(ids.map((rule) => messageOf(finding({ rule, params }), language))).size).toBe(ids.length)
  })

  it('in three languages that differ', () => {
    for (const rule of ids)
      expect(new Set(languages.map((language) => messageOf(finding({ rule, params }), language))).size).toBe(
        3,
      )
  })

  it('in the script of its language', () => {
    const messages = (language: Language) =>
      ids.map((rule) => messageOf(finding({ rule, params: {} }), language)).join()
    expect(messages('zhHant')).not.toMatch(/[发报来还没图说样这请选别补规则]/)
    expect(messages('zhHans')).not.toMatch(/[發報來還沒圖說樣這請選別補規則]/)
    expect(messages('en')).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('a message', () => {
  it('names agencies as the reader knows them, and a source of the newsroom by its own name', () => {
    const undeclared = finding({ rule: 'attribution-undeclared', path: 'body', params })
    expect(messageOf(undeclared, 'zhHant')).toContain('中新社、珠灣通訊社')
    expect(messageOf(undeclared, 'en')).toContain('China News Service and 珠灣通訊社')
  })

  it('counts rows as people do', () => {
    expect(labelOf('photos.2.caption', 'zhHant')).toBe('這裡的圖說（第 3 項）')
    expect(labelOf('points.0.items.4.text', 'en')).toBe('Bullet of point 1.5')
    expect(labelOf('photos.2.caption', 'zhHans')).toContain('3')
  })

  it('shows the path of a field that it has no label for', () => {
    expect(labelOf('layout.0.teaser', 'zhHant')).toBe('layout.0.teaser')
    expect(labelOf('constructor', 'en')).toBe('constructor')
  })

  it('has a label for every path a rule can find something at', () => {
    for (const language of languages)
      for (const [path, label] of Object.entries(gateMessages[language].fields)) {
        expect(label).not.toBe('')
        expect(labelOf(path.replaceAll('*', '0'), language)).toContain(label)
      }
  })

  it("tells the time on the newsroom's wall", () => {
    const embargoed = finding({ rule: 'embargoed', path: 'embargoUntil', params })
    expect(messageOf(embargoed, 'zhHant')).toContain('2026年11月23日12時05分')
    expect(messageOf(embargoed, 'en', 'Europe/London')).toContain('23 November 2026 at 04.05')
    expect(messageOf(finding({ rule: 'embargoed', params: { date: '2026-11-23' } }), 'zhHans')).toContain(
      '2026年11月23日，',
    )
  })

  it('shortens long words without cutting a character in two', () => {
    const message = messageOf(finding({ rule: 'text-blank', actual: '𠮷'.repeat(5000) }), 'zhHant')
    expect(message.length).toBeLessThan(250)
    expect(message).toContain('𠮷…')
    expect(encodeURIComponent(message)).not.toBe('') // throws at half a character
  })

  it('says of a broken rule that it broke, and to whom to turn', () => {
    for (const language of languages) {
      const message = messageOf(finding({ rule: 'embargoed', failure: 'Not a date: "soon"' }), language)
      expect(message).toContain('embargoed')
      expect(message).toContain('soon')
      expect(message).not.toMatch(/[,:]/)
    }
  })
})

describe('the language', () => {
  it.each<[string, Language]>([
    ['zh-TW', 'zhHant'],
    ['zh', 'zhHans'],
    ['en', 'en'],
    ['zh-HK', 'zhHant'],
    ['zh-MO', 'zhHant'],
    ['zh-Hant', 'zhHant'],
    ['zh-Hant-CN', 'zhHant'],
    ['zh-Hans-HK', 'zhHans'],
    ['zh_hant', 'zhHant'],
    ['zh-CN', 'zhHans'],
    ['zh-SG', 'zhHans'],
    ['yue-HK', 'zhHant'],
    ['en-HK', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ])('of %s is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })
})

describe('the list of a refusal', () => {
  const refused = judge(
    story({
      headline: '待補',
      deck: '據中新社報道, 首班船: 滿座',
      body: [paragraph('據中新社報道：滿座。')],
      photos: [use()],
    }),
    context({ links: [state({ public: false })] }),
    rules,
  )

  it.each(languages)("in %s is taken apart by the admin's toast into one item per finding", (language) => {
    const { heading, items } = asToast(listMessage(refused, language))
    expect(heading).toBe(gateMessages[language].intro)
    expect(items).toEqual([...new Set(refused.map((found) => messageOf(found, language)))])
    expect(items.length).toBeGreaterThan(3)
  })

  it('says the same once', () => {
    const twice = [finding({ locale: 'zh-Hant' }), finding({ locale: 'zh-Hant' })]
    expect(asToast(listMessage(twice, 'zhHant')).items).toHaveLength(1)
  })

  it('says in which locale, where that is not the one at hand', () => {
    const both = [
      finding({ locale: 'zh-Hant' }),
      finding({ locale: 'en', path: 'body' }),
      finding({ path: 'credits' }),
    ]
    expect(
      asToast(listMessage(both, 'zhHant', 'zh-Hant')).items.map((item) => item.startsWith('【')),
    ).toEqual([false, true, false])
    expect(asToast(listMessage(both, 'zhHant')).items.map((item) => item.startsWith('【'))).toEqual([
      true,
      true,
      false,
    ])
    expect(listMessage([finding({ locale: 'en' })], 'zhHant')).not.toContain('【')
    expect(listMessage(both, 'en', 'en')).toContain('[Traditional Chinese]')
  })

  it('shows a locale that is no language tag as the app calls it', () => {
    const odd = finding({ locale: 'main edition, city' })
    expect(asToast(listMessage([odd], 'en', 'en')).items[0]).toMatch(/^\[main edition， city\] Headline/)
  })
})

it('a photo without anything gets one message per field', () => {
  const found = judge(photo({ caption: '', alt: '', credit: credit([]), file: undefined }), context(), rules)
  const labels = found.map(({ path }) => labelOf(path, 'zhHant'))
  expect(labels).toEqual(['替代文字', '圖片檔案', '圖說', '圖片署名'])
})
