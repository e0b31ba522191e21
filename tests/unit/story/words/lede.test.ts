import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createRegister, findCredits, wording } from '../../../../src/attribution/index.ts'
import { credit, p, photo, photoIn, source, story, subhead } from '../../../../src/story/build.ts'
import { captionCredit } from '../../../../src/story/words/captionCredit.ts'
import { lede } from '../../../../src/story/words/lede.ts'
import { plainText } from '../../../../src/story/words/plainText.ts'
import type { Block, Mention, Story } from '../../../../src/story/types.ts'

const news = '港口昨日恢復通航，首批貨輪於清晨離岸。'
const xinhua = credit('xinhua')
const both = { form: 'compiled' as const, ...credit('cns', 'xinhua') }

describe('the lede', () => {
  const cases: [string, Parameters<typeof story>[0], Block[], string][] = [
    ['says what the body does not', { attribution: xinhua }, [p(news)], '據新華社報道'],
    ['says it for an empty body too', { attribution: xinhua }, [], '據新華社報道'],
    ['says nothing twice', { attribution: xinhua }, [p(`據新華社報道，${news}`)], ''],
    ['knows other words for it', { attribution: xinhua }, [p(`新華社北京1月25日電　${news}`)], ''],
    ['knows it in another script', { attribution: xinhua }, [p(`据新华社报道，${news}`)], ''],
    [
      'knows it behind our own house',
      { house: '本報訊', attribution: xinhua },
      [p(`本報訊 據新華社報道，${news}`)],
      '',
    ],
    [
      'knows it under a subhead and a picture',
      { attribution: xinhua },
      [photoIn('7'), subhead('通航'), p(`據新華社報道，${news}`)],
      '',
    ],
    [
      'knows it below a line of names',
      { attribution: xinhua },
      [p('本報記者 甲'), p(`據新華社報道，${news}`)],
      '',
    ],
    ['knows it in a trailer', { attribution: credit('afp') }, [p(news), p(`${news}（法新社）`)], ''],
    ['knows both of two', { attribution: both }, [p(`綜合中新社及新華社報道，${news}`)], ''],
    ['says the one that is missing', { attribution: both }, [p(`據新華社報道，${news}`)], '據中新社報道'],
    [
      'does not search the depth of the text',
      { attribution: xinhua },
      [p(news), p(news), p(`據新華社報道，${news}`)],
      '據新華社報道',
    ],
    [
      'is not content with another agency',
      { attribution: xinhua },
      [p(`據法新社報道，${news}`)],
      '據新華社報道',
    ],
    [
      'is not content with a mention',
      { attribution: xinhua },
      [p('新華社成立多年，昨日慶祝。')],
      '據新華社報道',
    ],
    ['puts the house before it', { house: '本報訊', attribution: xinhua }, [p(news)], '本報訊 據新華社報道'],
    [
      'does not repeat the house',
      { house: '本報訊', attribution: xinhua },
      [p(`本報訊 ${news}`)],
      '據新華社報道',
    ],
    ['of staff is theirs', { house: '本報訊', attribution: { form: 'staff' } }, [p(news)], '本報訊'],
    [
      'of staff is not repeated',
      { house: '本報訊', attribution: { form: 'staff' } },
      [p(`本報訊 ${news}`)],
      '',
    ],
    [
      'of staff is not repeated for what they have from others',
      { attribution: { form: 'staff', ...xinhua } },
      [p(`本報訊（記者 甲）${news}`)],
      '據新華社報道',
    ],
    [
      'of a house of another name is not repeated',
      { house: '東風報專訊', attribution: { form: 'staff' } },
      [p(`東風報專訊 ${news}`)],
      '',
    ],
    ['of nobody is empty', {}, [p(news)], ''],
  ]

  it.each(cases)('%s', (_name, parts, body, expected) => {
    expect(lede(story(parts, ...body))).toBe(expected)
  })

  it('says it all the same where an editor declared the words a mention', () => {
    const mention: Mention = { text: '據新華社報道', locale: '', reason: '引文', by: '' }
    const whole = story({ attribution: xinhua, mentions: [mention] }, p(`據新華社報道，${news}`))
    expect(lede(whole)).toBe('據新華社報道')
  })

  it('knows a source under a key of our own', () => {
    const name = { 'zh-Hant': '新華社', 'zh-Hans': '新华社', en: 'Xinhua' }
    const register = createRegister([{ key: 'xh', kind: 'agency', name, aliases: [] }])
    expect(lede(story({ attribution: credit('xh') }, p(`據新華社報道，${news}`)), register)).toBe('')
    expect(lede(story({ attribution: credit('xh') }, p(`新華通訊社北京1月25日電　${news}`)), register)).toBe(
      '',
    )
  })

  it('gives every credit exactly once together with the body', () => {
    const keys = fc.uniqueArray(fc.constantFrom('xinhua', 'cns', 'afp', 'reuters', 'ap'), {
      minLength: 1,
      maxLength: 4,
    })
    const form = fc.constantFrom<Story['attribution']['form']>('report', 'compiled', 'dateline', 'staff')
    const locale = fc.constantFrom('zh-Hant', 'zh-Hans', 'en')
    const inBody = fc.constantFrom('nothing', 'first', 'all', 'trailer')
    fc.assert(
      fc.property(keys, form, locale, inBody, fc.boolean(), (owed, how, where, told, relayed) => {
        const via = relayed && owed.length > 1 ? owed.slice(-1) : []
        const sources = relayed && owed.length > 1 ? owed.slice(0, -1) : owed
        const attribution = { form: how, sources: sources.map(source), via: via.map(source) }
        const worded = told === 'first' ? { sources: sources.slice(0, 1) } : { sources, via }
        const opening = told === 'nothing' || told === 'trailer' ? '' : wording(worded, 'lede', where)
        const closing = told === 'trailer' ? wording(worded, 'trailer', where) : ''
        const words = where === 'en' ? ', the port reopened on Sunday.' : '，港口昨日恢復通航。'
        const whole = story({ locale: where, attribution }, p(opening + words + closing))
        const printed = [lede(whole), plainText(whole.body)].flatMap((text) => findCredits(text))
        const credited = printed.flatMap((found) => found.sources).filter((key) => key !== 'self')
        expect(credited.toSorted()).toEqual(owed.toSorted())
      }),
    )
  })
})

describe('the printed page', () => {
  const page = new URL('../../../../shared/pages/hk-daily-2022-01-26.txt', import.meta.url)
  const house = '香港文匯報訊'

  it.runIf(existsSync(page))(
    'has its attribution in the text, so nothing is left to print (needs ../shared, not in a clone)',
    () => {
      const text = readFileSync(page, 'utf8').replaceAll(/[\r\n]/g, '')
      const openings = text.split(house).slice(1)
      const owed = [xinhua, both, xinhua]
      expect(openings).toHaveLength(owed.length)
      for (const [index, opening] of openings.entries()) {
        expect(lede(story({ house, attribution: owed[index] }, p(house + opening.slice(0, 80))))).toBe('')
      }
    },
  )
})

describe('the credit after a caption', () => {
  it.each([
    ['is the credit of the photo', '港口一景。', '新華社'],
    ['is not repeated where the caption ends with it', '港口一景。新華社', ''],
    ['is printed where the caption credits another', '港口一景。法新社', '新華社'],
    ['is printed after an empty caption', '', '新華社'],
  ])('%s', (_name, caption, expected) => {
    expect(captionCredit(photo({ credit: xinhua, caption }))).toBe(expected)
  })

  it('judges the caption of this use, where there is one', () => {
    const picture = photo({ credit: xinhua, caption: '港口一景。新華社' })
    expect(captionCredit(picture, '碼頭。')).toBe('新華社')
  })

  it.each([
    ['with the agency', '港口一景。', '新華社發（甲乙 攝）'],
    ['alone, where the caption names the agency', '港口一景。新華社', '甲乙攝'],
    ['not twice', '港口一景。新華社記者甲乙攝', ''],
  ])('names the photographer %s', (_name, caption, expected) => {
    expect(captionCredit(photo({ credit: xinhua, photographer: '甲乙', caption }))).toBe(expected)
  })

  it('is empty where there is nobody to credit', () => {
    expect(captionCredit(photo({ caption: '港口一景。' }))).toBe('')
  })
})
