import { describe, expect, it } from 'vitest'
import { askedItems } from '../../../../src/pages/judge/askedItems.ts'
import { pageHead } from '../../../../src/pages/judge/pageProblems.ts'

const locales = ['zh-Hant', 'en']
const whole = {
  locale: 'en',
  onSaleAt: '2030-01-01T06:00:00+08:00',
  items: [{ kind: 'article', article: 1 }],
}

describe('what a page says of itself', () => {
  it('is its locale, when it is on sale, and its template', () => {
    expect(pageHead(whole, locales, ['broadsheet'])).toEqual({
      locale: 'en',
      at: '2029-12-31T22:00:00.000Z',
      template: '',
      findings: [],
    })
  })

  it.each([
    [{ onSaleAt: null }, 'page-on-sale-missing'],
    [{ onSaleAt: 'soon' }, 'page-on-sale-missing'],
    [{ locale: '' }, 'page-locale-unknown'],
    [{ locale: 'fr' }, 'page-locale-unknown'],
    [{ items: [] }, 'page-empty'],
    [{ items: null }, 'page-empty'],
    [{ template: 'mural' }, 'page-template-unknown'],
  ])('with %j is a finding: %s', (over, rule) => {
    const { findings } = pageHead({ ...whole, ...over }, locales, ['broadsheet'])
    expect(findings).toMatchObject([{ item: 'page', rule, severity: 'block' }])
  })

  it('may name any template where no printer says which there are', () => {
    expect(pageHead({ ...whole, template: 'mural' }, locales, undefined).findings).toEqual([])
  })
})

describe('what a page places', () => {
  it('is each document by its kind, whether the relation is populated or not', () => {
    const items = [
      {
        kind: 'article',
        article: { id: 3 },
        photo: 9,
        role: 'brief',
        columns: 4,
        endAfter: 2,
        headline: '題',
      },
      { kind: 'sidebar', sidebar: 'abc' },
      { kind: 'photo', photo: 7, role: 'lead', caption: '圖' },
      { kind: 'photo' },
    ]
    expect(askedItems({ items })).toMatchObject([
      {
        name: 'item-1',
        kind: 'articles',
        id: '3',
        role: 'brief',
        columns: 4,
        placement: { endAfter: 2, headline: '題' },
      },
      { name: 'item-2', kind: 'sidebars', id: 'abc', role: 'box' },
      { name: 'item-3', kind: 'photos', id: '7', role: 'picture', placement: { caption: '圖' } },
      { name: 'item-4', kind: 'photos', id: '', role: 'picture' },
    ])
  })

  it('gives the first story the lead and the others the second place where no role is set', () => {
    const items = [{ kind: 'article' }, { kind: 'article', role: 'picture' }, {}]
    expect(askedItems({ items }).map(({ role }) => role)).toEqual(['lead', 'second', 'second'])
  })

  it.each([
    [{ items: 'none' }],
    [{ items: [7] }],
    [{ items: [{ kind: 'song' }] }],
    [{ items: [{ columns: 'two' }] }],
  ])('refuses to guess: %j', (page) => expect(() => askedItems(page)).toThrow(/items/))
})
