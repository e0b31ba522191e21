import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  br,
  link,
  marked,
  p,
  photo,
  photoIn,
  quotation,
  sidebar,
  story,
  subhead,
  ul,
} from '../../../../src/story/build.ts'
import { isBlank } from '../../../../src/attribution/text/isBlank.ts'
import { linesOf, plainText } from '../../../../src/story/words/plainText.ts'
import { textOf } from '../../../../src/story/words/textOf.ts'
import { story as anyStory } from '../arbitraries.ts'

describe('the words of a body', () => {
  it('are its lines without marks', () => {
    const body = [
      p('一', marked('二', 'bold'), link('https://example.com', '三')),
      subhead('四'),
      quotation('五', br, '六'),
      ul('七', [p('八'), ul('九')]),
      photoIn('7', '說明'),
    ]
    expect(plainText(body)).toBe('一二三\n四\n五\n六\n七\n八\n九')
  })

  it('keep an empty line where a paragraph is empty', () => {
    expect(plainText([p('一'), p(), p('二')])).toBe('一\n\n二')
  })
})

describe('the judged texts', () => {
  it('of a story come with the field each is typed into', () => {
    const whole = story(
      {
        kicker: '引',
        headline: '題',
        deck: '副',
        house: '本報訊',
        attribution: { place: '北京' },
        bylines: [{ name: '甲', role: 'reporter' }],
        photos: [{ id: '7', caption: '旁' }],
        corrections: [{ at: '', text: '更正' }],
      },
      p('第一段'),
      photoIn('8', '內'),
      p('第二段'),
    )
    expect(textOf(whole)).toEqual([
      { path: 'kicker', text: '引' },
      { path: 'headline', text: '題' },
      { path: 'deck', text: '副' },
      { path: 'house', text: '本報訊' },
      { path: 'attribution.place', text: '北京' },
      { path: 'byline.0.name', text: '甲' },
      { path: 'body', text: '第一段' },
      { path: 'body', text: '內', photo: '8' },
      { path: 'body', text: '第二段' },
      { path: 'photos.0.caption', text: '旁', photo: '7' },
      { path: 'corrections.0.text', text: '更正' },
    ])
  })

  it('of a box include every point', () => {
    const box = sidebar({ title: '要點', points: [{ heading: '一', items: ['甲', '乙'] }] }, p('文'))
    expect(textOf(box).filter(({ text }) => text !== '')).toEqual([
      { path: 'title', text: '要點' },
      { path: 'points.0.heading', text: '一' },
      { path: 'points.0.items.0.text', text: '甲' },
      { path: 'points.0.items.1.text', text: '乙' },
      { path: 'body', text: '文' },
    ])
  })

  it('of a photo are its caption and what else is typed', () => {
    const picture = photo({ caption: '圖說', photographer: '甲', place: '上海' })
    expect(textOf(picture).map(({ path }) => path)).toEqual([
      'caption',
      'alt',
      'photographer',
      'copyright',
      'place',
      'usageTerms',
    ])
  })

  it('of a list include the captions of photos in it', () => {
    const whole = story({}, ul([p('甲'), photoIn('8', '內')]))
    expect(textOf(whole)).toContainEqual({ path: 'body', text: '內', photo: '8' })
  })

  it('leave out no word of any story', () => {
    fc.assert(
      fc.property(anyStory, (whole) => {
        const texts = textOf(whole).map(({ text }) => text)
        for (const block of whole.body) expect(texts).toEqual(expect.arrayContaining(linesOf(block)))
        for (const { caption } of whole.photos) expect(texts).toContain(caption)
        for (const block of whole.body)
          if (block.type === 'photo') expect(texts).toContain(block.photo.caption)
      }),
    )
  })
})

describe('a blank text shows a reader nothing', () => {
  it.each([
    '',
    ' ',
    '\u3000',
    '\u00a0',
    '\u200b\u200d\ufeff',
    '\t\r\n',
    '\u2800',
    '\u3164',
    '\u00ad',
    '\u202e',
  ])('%j is blank', (text) => {
    expect(isBlank(text)).toBe(true)
  })

  it.each(['甲', '。', '－', '0', ' a ', '\u200b甲'])('%j is not', (text) => {
    expect(isBlank(text)).toBe(false)
  })
})
