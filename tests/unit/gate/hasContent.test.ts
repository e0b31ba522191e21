import { describe, expect, it } from 'vitest'
import type { Story } from '../../../src/story/types.ts'
import { hasContent } from '../../../src/gate/hasContent.ts'
import { compliant, keyPoints, locales, note, paragraph, photo, quoteBox, story, use } from './desk.ts'

const empty = story({ headline: '', body: [] })

describe('hasContent: the locales that must stand the gate', () => {
  it.each(locales)('is true of every whole document in %s', (locale) => {
    for (const subject of compliant(locale)) expect(hasContent(subject)).toBe(true)
  })

  it.each<[string, Partial<Story>, boolean]>([
    ['white space and zero-width characters', { headline: '　\u200b', body: [paragraph(' ')] }, false],
    ['nothing but a credited source, which has no locale', {}, false],
    ['a headline', { headline: '海港夜航復辦' }, true],
    ['a placeholder, which would be served', { headline: '待補' }, true],
    ['one dash', { deck: '－' }, true],
    ['a kicker', { kicker: '港聞' }, true],
    ['the house', { house: '本報訊' }, true],
    ["a dateline's place", { attribution: { ...empty.attribution, place: '珠灣' } }, true],
    ['a name in a by-line', { bylines: [{ name: '陸小汀', role: '' }] }, true],
    ['one paragraph', { body: [paragraph('首班船滿座。')] }, true],
    ['a caption for this use', { photos: [use({ caption: '碼頭' })] }, true],
    ['a photo beside the story, which has no locale', { photos: [use()] }, false],
    ['a photo placed in the body', { body: [{ type: 'photo', photo: use() }] }, true],
    ['a box placed in the body', { body: [{ type: 'sidebar', sidebar: { id: 's1' } }] }, true],
    ['a correction', { corrections: [{ at: '2026-11-23', text: '票價有誤' }] }, true],
  ])('a story with %s', (_, over, expected) => {
    expect(hasContent({ ...empty, ...over })).toBe(expected)
  })

  it('asks photos for caption and alt, and boxes for any of their words', () => {
    expect(hasContent(photo({ caption: '', alt: ' ' }))).toBe(false)
    expect(hasContent(photo({ caption: '', alt: '渡輪' }))).toBe(true)
    const bare = { title: '', body: [], points: [], quote: { text: '', speaker: '', work: '', gloss: '' } }
    expect(hasContent(note(bare))).toBe(false)
    expect(hasContent(quoteBox({ ...bare, quote: { ...bare.quote, gloss: '勸人放膽。' } }))).toBe(true)
    expect(hasContent(keyPoints({ ...bare, points: [{ heading: '', items: ['', '票價減半'] }] }))).toBe(true)
    expect(hasContent(keyPoints({ ...bare, points: [{ heading: '', items: [''] }] }))).toBe(false)
  })
})
