import { describe, expect, it } from 'vitest'
import type { Sidebar } from '../../../../src/story/types.ts'
import { foundBy, keyPoints, locales, note, quoteBox } from '../subjects.ts'

const missing = foundBy.bind(undefined, 'quote-work-missing')
const quoting = (over: Partial<Sidebar['quote']>, locale = 'zh-Hant') =>
  quoteBox({ quote: { text: '渡者不問深淺。', speaker: '', work: '', gloss: '', ...over } }, locale)

describe('quote-work-missing: a quote box that names neither the work nor the speaker', () => {
  it.each(locales)('is refused in %s, at the work', (locale) => {
    expect(missing(quoting({}, locale))).toEqual(['quote.work'])
    expect(missing(quoteBox({}, locale))).toEqual([])
  })

  it.each([
    ['the work alone', { work: '《渡口雜記》' }, []],
    ['the speaker alone', { speaker: '陸小汀' }, []],
    ['a blank work and no speaker', { work: '　' }, ['quote.work']],
    ['placeholders for both', { work: '待補', speaker: 'N/A' }, ['quote.work']],
    ['a work that is not known', { work: '不詳' }, ['quote.work']],
    ['a speaker beside a placeholder', { work: '待補', speaker: '船家' }, []],
    ['only a gloss', { gloss: '勸人放膽。' }, ['quote.work']],
  ])('names %s', (_, quote, expected) => {
    expect(missing(quoting(quote))).toEqual(expected)
  })

  it('is not asked of other boxes', () => {
    expect(missing(note())).toEqual([])
    expect(missing(keyPoints())).toEqual([])
  })

  it('on reads judges only what cannot be seen: placeholders are words', () => {
    expect(missing(quoting({ work: '\u200b' }), { mode: 'read' })).toEqual(['quote.work'])
    expect(missing(quoting({ work: '待補' }), { mode: 'read' })).toEqual([])
    expect(missing(quoting({ work: '待補' }), { mode: 'audit' })).toEqual(['quote.work'])
  })
})
