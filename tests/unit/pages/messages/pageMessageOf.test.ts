import { describe, expect, it } from 'vitest'
import { itemName, pageMessageOf } from '../../../../src/pages/messages/pageMessageOf.ts'
import { en } from '../../../../src/pages/messages/en.ts'
import type { PageFinding } from '../../../../src/pages/PageFinding.ts'

const languages = ['zhHant', 'zhHans', 'en'] as const
// The table is complete by its type, so its keys are the rules.
const rules = Object.keys(en.rules) as (keyof typeof en.rules)[]

const params = {
  locale: 'fr',
  known: ['zh-Hant', 'en'],
  template: 'mural',
  id: '12',
  reason: 'no file',
  lines: 4,
  millimetres: 12,
  ppi: 90,
  wanted: 150,
  photo: 'harbour.jpg',
  character: '𨋢',
  codePoint: 'U+282E2',
  words: '第一段',
  credit: '新華社',
}
const finding = (over: Partial<PageFinding>): PageFinding => ({
  item: 'item-3',
  rule: 'overset',
  severity: 'block',
  params,
  ...over,
})

describe('what is wrong with a page', () => {
  it.each(languages)(
    'has a message in %s for every rule, of the item it is about, with nothing left to fill',
    (language) => {
      for (const rule of rules) {
        const message = pageMessageOf(finding({ rule }), language)
        expect(message).toContain(itemName('item-3', language))
        expect(message).not.toMatch(/undefined|null|NaN|\[object|\$\{/)
        expect(message.length).toBeGreaterThan(itemName('item-3', language).length + 5)
      }
    },
  )

  it('is another sentence in each language', () => {
    for (const rule of rules)
      expect(new Set(languages.map((language) => pageMessageOf(finding({ rule }), language))).size).toBe(3)
  })

  it("says the gate's own finding in the gate's own words, and of which photo or box it is", () => {
    const own = {
      rule: 'photo-credit-missing',
      severity: 'block',
      path: 'credits',
      locale: '',
      params: {},
    } as const
    const message = (inside: Record<string, string>) =>
      pageMessageOf(finding({ rule: own.rule, finding: { ...own, params: inside } }), 'zhHant')
    expect(message({})).toMatch(/^第 3 件：圖片署名還沒有填/)
    expect(message({ inKind: 'photo', inId: '7' })).toMatch(/^第 3 件：圖片 7：圖片署名還沒有填/)
  })

  it('is about the page itself where it is about no item', () => {
    expect(pageMessageOf(finding({ item: 'page', rule: 'page-empty' }), 'en')).toBe(
      'The page: nothing is placed on it; add a story, a box or a photo',
    )
  })

  it('names a rule of a later version rather than nothing', () => {
    // As it may stand in a ledger that a later version wrote.
    const later = finding({ rule: 'later-rule' as PageFinding['rule'] })
    expect(pageMessageOf(later, 'en')).toBe('Item 3: later-rule')
  })
})
