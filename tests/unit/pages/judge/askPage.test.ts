import { describe, expect, it } from 'vitest'
import { askPage } from '../../../../src/pages/judge/askPage.ts'
import { pageMessageOf } from '../../../../src/pages/messages/pageMessageOf.ts'
import type { Page } from '../../../../src/print/types.ts'
import { p, photo, story } from '../../../../src/story/build.ts'
import type { Subject } from '../../../../src/story/types.ts'
import { barePage } from '../../print/helpers/barePage.ts'

const pageOf = (subjects: readonly Subject[], over: Partial<Page> = {}): Page => ({
  ...barePage(subjects.map((subject, index) => ({ name: `item-${index + 1}`, role: 'second', subject }))),
  date: '2026-11-29',
  number: 3,
  ...over,
})
const lamp = story({ id: '1' }, p('燈塔今晚亮了。'))
const rulesOf = (page: Page, layout?: Parameters<typeof askPage>[2]) =>
  askPage(page, [], layout).map(({ item, rule }) => [item, rule])

describe('a page that goes to the press', () => {
  it('is asked nothing when it is one', () => {
    expect(rulesOf(pageOf([lamp, story({ id: '2' }, p('渡輪停航。')), photo({ id: '1' })]))).toEqual([])
  })

  it('is asked for its date and its number', () => {
    expect(rulesOf(pageOf([lamp], { date: ' ', number: undefined }))).toEqual([
      ['page', 'page-date-missing'],
      ['page', 'page-number-missing'],
    ])
    expect(rulesOf(pageOf([lamp], { number: 0 }))).toEqual([])
  })

  it.each([
    ['the same document', lamp],
    ['another document with the same words', { ...lamp, id: '9', headline: '另一題' }],
  ])('is asked about %s twice', (_, again) => {
    const [finding] = askPage(pageOf([photo({ id: '7' }), lamp, again]), [])
    expect(finding).toMatchObject({ item: 'item-3', rule: 'item-twice', severity: 'warn' })
    expect(finding && pageMessageOf(finding, 'en')).toContain('item 2')
  })

  it('is not asked about two stories without words', () => {
    expect(rulesOf(pageOf([story({ id: '1' }), story({ id: '2' })]))).toEqual([])
  })

  it.each([
    [0.4, [['page', 'page-white']]],
    [0.2, []],
  ])('is asked about a third of white paper: %s of it white', (white, expected) => {
    expect(rulesOf(pageOf([lamp]), { white })).toEqual(expected)
  })

  it('is not asked yet while something stops it', () => {
    const stopped = { item: 'page', rule: 'page-empty', severity: 'block', params: {} } as const
    expect(askPage(pageOf([lamp, lamp], { date: '' }), [stopped])).toEqual([])
  })
})
