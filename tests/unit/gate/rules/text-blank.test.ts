import { describe, expect, it } from 'vitest'
import { judge } from '../../../../src/gate/check.ts'
import { rules } from '../../../../src/gate/rules/index.ts'
import { saysNothing } from '../../../../src/gate/rules/lib/saysNothing.ts'
import { context, foundBy, keyPoints, locales, note, paragraph, photo, quoteBox, story } from '../subjects.ts'

const blank = foundBy.bind(undefined, 'text-blank')

describe('text-blank: required text that says nothing', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['ideographic spaces (U+3000)', '　　'],
    ['a no-break space', '\u00a0'],
    ['zero-width characters', '\u200b\u200c\u200d\u2060\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['a Hangul filler', '\u3164'],
    ['a braille blank', '\u2800'],
    ['a byte order mark and a line break', '\ufeff\n\t'],
    ['invisible tag characters', '\u{e0041}\u{e0042}'],
    ['a full-width dash', '－'],
    ['an em dash', '—'],
    ['two em dashes', '——'],
    ['a katakana length mark for a dash', 'ー'],
    ['dots', '……'],
    ['question marks', '？？？'],
    ['circles', '○○○'],
    ['crosses', '××'],
    ['N/A', 'N/A'],
    ['n.a.', 'n.a.'],
    ['full-width N/A', 'Ｎ／Ａ'],
    ['TBC', 'TBC'],
    ['t.b.c.', ' t.b.c. '],
    ['TBA in brackets', '[TBA]'],
    ['TK', 'TK TK'],
    ['to be confirmed', 'To be confirmed'],
    ['xxx', 'xxx'],
    ['full-width XX', 'ＸＸ'],
    ['待補', '待補'],
    ['待补 in brackets', '（待补）'],
    ['待定 with a space inside', '待 定'],
    ['待定 with a zero-width space inside', '待\u200b定'],
    ['a label and a placeholder', '標題待定'],
    ['a label and a placeholder in English', 'Caption: TBC'],
    ['several placeholders', '待補，待定'],
    ['a repeated placeholder', 'N/A, N/A'],
    ['無', '無'],
    ['暂无', '暂无'],
    ['the word of a program', 'undefined'],
    ['an object that a program printed', '[object Object]'],
    ['filler Latin', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit'],
  ])('takes %s for nothing', (_, text) => {
    expect(saysNothing(text)).toBe(true)
  })

  it.each([
    ['one character', '雨'],
    ['one letter', 'X'],
    ['no', 'No'],
    ['a number', '100'],
    ['a Chinese numeral', '一'],
    ['a percentage', '5%'],
    ['an emoji', '🎉'],
    ['無 in a word', '無雨'],
    ['待 in a word', '待業青年增'],
    ['待定 in a sentence', '開幕日期待定'],
    ['N/A in a sentence', 'N/A is an answer too'],
    ['TBC as part of a word', 'TBC Bank'],
    ['a roman numeral', 'XXI'],
    ['two words that begin like filler', 'Lorem wins'],
    ['a word in another script', 'เรือ'],
  ])('takes %s for words', (_, text) => {
    expect(saysNothing(text)).toBe(false)
  })

  it.each(locales)('asks for headline and body of a story in %s', (locale) => {
    expect(blank(story({}, locale))).toEqual([])
    expect(blank(story({ headline: '　' }, locale))).toEqual(['headline'])
    expect(blank(story({ body: [] }, locale))).toEqual(['body'])
    expect(
      blank(story({ body: [paragraph('待補'), { type: 'rule' }, paragraph('\u200b')] }, locale)),
    ).toEqual(['body'])
  })

  it('takes a body that only places a photo for one without words', () => {
    expect(blank(story({ body: [{ type: 'photo', photo: { id: 'p1', caption: '渡輪' } }] }))).toEqual([
      'body',
    ])
  })

  it('leaves kicker, deck and house alone: nobody requires them', () => {
    expect(blank(story({ kicker: '－', deck: '待補', house: '　' }))).toEqual([])
  })

  it('lets a placeholder stand among paragraphs that say something', () => {
    expect(blank(story({ body: [paragraph('首周票價減半。'), paragraph('……')] }))).toEqual([])
  })

  it.each(locales)('asks for caption and alt of a photo in %s', (locale) => {
    expect(blank(photo({}, locale))).toEqual([])
    expect(blank(photo({ caption: '圖說待補', alt: '' }, locale))).toEqual(['caption', 'alt'])
  })

  it('leaves a caption that nobody has written to photo-caption-missing', () => {
    expect(blank(photo({ caption: '' }))).toEqual([])
  })

  it.each(locales)('asks for title of a box, and its words by kind, in %s', (locale) => {
    for (const box of [note({}, locale), quoteBox({}, locale), keyPoints({}, locale)])
      expect(blank(box)).toEqual([])
    expect(blank(note({ title: ' ', body: [] }, locale))).toEqual(['title', 'body'])
    expect(blank(quoteBox({ quote: { text: '……', speaker: '', work: '', gloss: '' } }, locale))).toEqual([
      'quote.text',
    ])
    expect(blank(keyPoints({ points: [] }, locale))).toEqual(['points'])
  })

  it('lets a point be a heading alone or bullets alone, but not neither', () => {
    const points = [
      { heading: '班次', items: [] },
      { heading: '', items: ['每半小時一班'] },
      { heading: '　', items: ['—'] },
    ]
    expect(blank(keyPoints({ points }))).toEqual(['points.2.heading'])
  })

  it('says what is in the field now', () => {
    const [found] = judge(story({ headline: 'TBC' }), context(), rules)
    expect(found).toMatchObject({ rule: 'text-blank', path: 'headline', locale: 'zh-Hant', actual: 'TBC' })
  })
})

it('what it repeats of filler has no half a character, which no database stores', () => {
  const filler = `－${'\u{e0041}'.repeat(60)}`
  const own = { 'text-blank': rules['text-blank'] }
  for (const subject of [story({ headline: filler }), photo({ caption: filler })]) {
    const [actual = ''] = judge(subject, context(), own).map((found) => found.actual)
    expect([Array.from(actual).length, /\p{Surrogate}/u.test(actual)]).toEqual([61, false])
  }
})
