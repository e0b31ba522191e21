import { describe, expect, it } from 'vitest'
import { defaultRegister } from '../../../../src/attribution/index.ts'
import type { Text } from '../../../../src/print/layout/Layout.ts'
import { boxText } from '../../../../src/print/layout/text/boxText.ts'
import { captionText } from '../../../../src/print/layout/text/captionText.ts'
import { dateText } from '../../../../src/print/layout/text/dateText.ts'
import { bodyText, headText } from '../../../../src/print/layout/text/storyText.ts'
import {
  br,
  credit,
  link,
  marked,
  p,
  photo,
  quotation,
  sidebar,
  story,
  subhead,
  ul,
} from '../../../../src/story/build.ts'

const lines = (texts: readonly Text[]) =>
  texts.map(({ style, runs }) => `${style}: ${runs.map(({ text }) => text).join('')}`)
const body = (...args: Parameters<typeof story>) => lines(bodyText(story(...args), defaultRegister))

describe('the words over a story', () => {
  it('are kicker, headline and deck in the size of its role; what is blank has no line', () => {
    expect(lines(headText(story({ kicker: '眉', headline: '題', deck: '副題' }), 'lead'))).toEqual([
      'kicker: 眉',
      'headline-lead: 題',
      'deck: 副題',
    ])
    expect(lines(headText(story({ headline: '題', deck: '　' }), 'second'))).toEqual(['headline-second: 題'])
    expect(lines(headText(story({ headline: '題' }), 'box'))).toEqual(['headline-brief: 題'])
  })
})

describe('the running text of a story', () => {
  const xinhua = credit('xinhua')

  it('opens with the credit that the body does not say', () => {
    expect(body({ house: '本報訊', attribution: xinhua }, p('天氣轉涼。'))).toEqual([
      'body: 本報訊 據新華社報道　天氣轉涼。',
    ])
  })

  it('says a credit once: where the body opens with it, only the paper’s name stands before it', () => {
    expect(body({ house: '本報訊', attribution: xinhua }, p('據新華社報道，天氣轉涼。'))).toEqual([
      'body: 本報訊　據新華社報道，天氣轉涼。',
    ])
    expect(body({ house: '本報訊', attribution: xinhua }, p('本報訊 據新華社報道，天氣轉涼。'))).toEqual([
      'body: 本報訊 據新華社報道，天氣轉涼。',
    ])
  })

  it('sets what credits in the style of the lede', () => {
    const [first] = bodyText(story({ attribution: xinhua }, p('據新華社報道，天氣轉涼。')), defaultRegister)
    expect(first?.runs.map(({ text, style }) => [text, style])).toEqual([
      ['據新華社報道', 'lede'],
      ['，天氣轉涼。', undefined],
    ])
  })

  it('has subheads, quotations, lists and breaks; a link is its words', () => {
    expect(
      body(
        { attribution: xinhua },
        p('據新華社報道，甲', br, '乙'),
        subhead('小題'),
        quotation('引'),
        ul('一', '二'),
        p('見', link('https://a.example', '此處')),
      ),
    ).toEqual([
      'body: 據新華社報道，甲\n乙',
      'subhead: 小題',
      'quotation: 引',
      'body: • 一',
      'body: • 二',
      'body: 見此處',
    ])
  })

  it('changes the letters where a mark says so', () => {
    expect(
      body(
        { attribution: xinhua },
        p('據新華社報道，', marked('who', 'uppercase'), marked('new york', 'capitalize')),
      ),
    ).toEqual(['body: 據新華社報道，WHONew York'])
  })

  it('ends with who signed and is not named yet, and with what was corrected', () => {
    const bylines = [
      { name: '甲文', role: 'reporter' },
      { name: '乙文', role: 'editor' },
    ]
    const lines = body(
      { attribution: xinhua, bylines, corrections: [{ at: '', text: '年份應為1926。' }] },
      p('據新華社報道（記者甲文），天氣轉涼。'),
    )
    expect(lines.join('|')).toContain('乙文')
    expect(lines.filter((line) => line.includes('甲文'))).toHaveLength(1)
    expect(lines.at(-1)).toBe('correction: 更正：年份應為1926。')
  })

  it.each([
    ['zh-HK', 'correction: 更正：年份應為1926。'],
    ['zh-TW', 'correction: 更正：年份應為1926。'],
    ['zh-CN', 'correction: 更正：年份應為1926。'],
    ['fr', 'correction: Correction: 年份應為1926。'],
  ])('a correction is in the language that %s reads', (locale, correction) => {
    const corrected = body({ locale, corrections: [{ at: '', text: '年份應為1926。' }] }, p('天氣轉涼。'))
    expect(corrected.at(-1)).toBe(correction)
  })
})

describe('a caption', () => {
  const own = photo({ caption: '◆清晨的海港。', credit: credit('xinhua') })

  it('opens with one ◆ and ends with the credit that it does not give itself', () => {
    expect(lines([captionText(own, defaultRegister)])).toEqual(['caption: ◆清晨的海港。　新華社'])
    expect(lines([captionText({ ...own, caption: '清晨的海港。（新華社）' }, defaultRegister)])).toEqual([
      'caption: ◆清晨的海港。（新華社）',
    ])
  })

  it('is that of the use, where it has one', () => {
    expect(lines([captionText(own, defaultRegister, { caption: '另一句' })])).toEqual([
      'caption: ◆另一句　新華社',
    ])
    expect(lines([captionText(own, defaultRegister, { caption: ' ' })])).toEqual([
      'caption: ◆清晨的海港。　新華社',
    ])
  })

  it.each([
    ['trainedAlgorithmicMedia', 'zh-Hant', '人工智能生成圖片'],
    ['algorithmicMedia', 'zh-Hans', '人工智能生成图片'],
    ['trainedAlgorithmicMedia', 'en', 'AI-generated image'],
    ['compositeSynthetic', 'zh-Hant', '圖片經人工智能修改'],
    ['compositeWithTrainedAlgorithmicMedia', 'zh-Hans', '图片经人工智能修改'],
    ['compositeWithTrainedAlgorithmicMedia', 'en', 'Image edited with AI'],
  ] as const)('of a picture of the type %s says so in %s, under whatever words', (made, locale, label) => {
    const picture = { ...own, made, locale }
    for (const use of [undefined, { caption: '另一句' }]) {
      const text = captionText(picture, defaultRegister, use)
      expect(text.runs.at(-1)).toMatchObject({ text: `　${label}`, style: 'credit' })
    }
  })

  it.each(['digitalCapture', 'humanEdits', 'compositeCapture', undefined] as const)(
    'of a picture of the type %s has no label',
    (made) => {
      const picture = made === undefined ? own : { ...own, made }
      expect(captionText(picture, defaultRegister)).toEqual(captionText(own, defaultRegister))
    },
  )
})

describe('a box', () => {
  it('of a quotation has its work, gloss and sources', () => {
    const quote = { text: '行遠自邇。', speaker: '子思', work: '《中庸》', gloss: '從近處起。' }
    expect(
      lines(
        boxText(
          sidebar({ title: '一句', kind: 'quote', quote, credit: credit('xinhua', 'cnr') }),
          defaultRegister,
        ),
      ),
    ).toEqual([
      'box-title: 一句',
      'box-quote: 「行遠自邇。」',
      'box-work: ——子思《中庸》',
      'box-gloss: 從近處起。',
      'box-source: ◆來源：新華社、央廣網',
    ])
  })

  it('sets a quotation in marks, those of its language, unless it has some', () => {
    const quoted = (text: string, locale: string) =>
      lines(boxText(sidebar({ locale, quote: { text } }), defaultRegister))[0]
    expect(quoted('「行遠自邇。」', 'zh-Hant')).toBe('box-quote: 「行遠自邇。」')
    expect(quoted('行远自迩。', 'zh-Hans')).toBe('box-quote: “行远自迩。”')
    expect(quoted('Begin near.', 'en')).toBe('box-quote: “Begin near.”')
  })

  it('of points has each under its heading after a ◆', () => {
    const points = [
      { heading: '第一', items: ['甲', '乙', ' '] },
      { heading: '第二', items: [] },
    ]
    expect(
      lines(
        boxText(sidebar({ title: '兩點', intro: '引言', points, credit: credit('cns') }), defaultRegister),
      ),
    ).toEqual([
      'box-title: 兩點',
      'box-intro: 引言',
      'box-point: 第一',
      'box-item: ◆甲',
      'box-item: ◆乙',
      'box-point: 第二',
      'box-source: ◆來源：中新社',
    ])
  })
})

describe('a date', () => {
  it.each([
    ['zh-Hant', '2026年11月23日星期一'],
    ['zh-Hans', '2026年11月23日星期一'],
    ['en', 'Monday, November 23, 2026'],
  ])('is written as in a folio: %s', (locale, printed) => {
    expect(dateText('2026-11-23', locale)).toBe(printed)
  })

  it.each([
    ['zh-CN', '2026年11月23日星期一'],
    ['zh_TW', '2026年11月23日星期一'],
    ['fr_CA', 'lundi 23 novembre 2026'],
    ['our own', 'Monday, November 23, 2026'],
    ['', 'Monday, November 23, 2026'],
  ])('is written in a locale that an app calls %j', (locale, words) => {
    expect(dateText('2026-11-23', locale)).toBe(words)
  })

  it.each(['', '23 Nov', '2026-13-45'])('that is none is left as it is: "%s"', (date) => {
    expect(dateText(date, 'zh-Hant')).toBe(date)
  })
})

describe('the words of a quote box', () => {
  const hill = {
    kind: 'quote' as const,
    title: '「積土成山，風雨興焉」',
    credit: credit('xinhua'),
    quote: { text: '積土成山，風雨興焉', work: '《荀子．勸學》', gloss: '意思是說，土堆得夠高，風雨自來。' },
  }
  const [lead, follow] = [p('村長在開工禮上引了這句。'), p('去年開渠時他也引過。')]
  const box = (...args: Parameters<typeof sidebar>) => lines(boxText(sidebar(...args), defaultRegister))

  it('keep their order and their own words: what leads up to it, the sentence, what follows', () => {
    expect(box({ ...hill, quoteIn: { after: 1, from: '出自' } }, lead, follow)).toEqual([
      'box-title: 「積土成山，風雨興焉」',
      'box-body: 村長在開工禮上引了這句。',
      'box-body: 「積土成山，風雨興焉」出自《荀子．勸學》，意思是說，土堆得夠高，風雨自來。',
      'box-body: 去年開渠時他也引過。',
      'box-source: ◆來源：新華社',
    ])
  })

  it.each([
    ['語出…。', '「積土成山，風雨興焉」語出《荀子．勸學》。意思是說，土堆得夠高，風雨自來。'],
    ['見於…一篇，', '「積土成山，風雨興焉」見於《荀子．勸學》一篇，意思是說，土堆得夠高，風雨自來。'],
  ])('go on after the work as the box does: %s', (from, sentence) => {
    expect(box({ ...hill, quoteIn: { after: 0, from } })).toContain(`box-body: ${sentence}`)
  })

  it('name the speaker before the work, and end where there is no gloss', () => {
    const quote = { text: '積土成山', speaker: '荀子', work: '《勸學》' }
    expect(box({ ...hill, quote, quoteIn: { after: 0, from: '出自…。' } })).toContain(
      'box-body: 「積土成山」出自荀子《勸學》。',
    )
  })

  it('have spaces between words in a language that has them', () => {
    const quote = { text: 'Earth makes the hill', work: 'Xunzi', gloss: 'that is, small steps add up.' }
    expect(box({ ...hill, locale: 'en', quote, quoteIn: { after: 0, from: 'is from' } })).toContain(
      'box-body: “Earth makes the hill” is from Xunzi, that is, small steps add up.',
    )
  })

  it('say the quotation once where the title is it, set apart where it is not', () => {
    expect(box(hill)).toEqual([
      'box-title: 「積土成山，風雨興焉」',
      'box-work: ——《荀子．勸學》',
      'box-gloss: 意思是說，土堆得夠高，風雨自來。',
      'box-source: ◆來源：新華社',
    ])
    expect(box({ ...hill, title: '堆土的人' })).toContain('box-quote: 「積土成山，風雨興焉」')
  })

  it('have the introduction before the quotation, and what follows after it', () => {
    expect(
      box({ ...hill, title: '堆土的人', intro: '老話新說' }, follow).map((text) => text.split(':')[0]),
    ).toEqual(['box-title', 'box-intro', 'box-quote', 'box-work', 'box-gloss', 'box-body', 'box-source'])
  })
})
