import { describe, expect, it } from 'vitest'
import { judge } from '../../../../src/gate/check.ts'
import { rules } from '../../../../src/gate/rules/index.ts'
import type { FileMetadata, Mention } from '../../../../src/story/types.ts'
import { context, credit, foundBy, locales, photo } from '../subjects.ts'

const contradicted = foundBy.bind(undefined, 'photo-credit-contradicted')
const saying = (
  iptc: FileMetadata,
  keys: string[],
  via: string[] = [],
  mentions: Mention[] = [],
  locale = 'zh-Hant',
) => photo({ iptc, credit: credit(keys, via), mentions }, locale)

describe("photo-credit-contradicted: the file's own credit names another agency than the photo", () => {
  it.each([
    ['AFP', ['xinhua'], []],
    ['REUTERS', ['xinhua'], []],
    ['法新社', ['xinhua'], []],
    ['AP Photo/Lu Xiaoting', ['afp'], []],
    ['Lu Xiaoting/AFP via Getty Images', ['afp'], []],
    ['AFP/Getty Images', ['getty'], []],
    ['Photo: Reuters', ['afp'], []],
    ['Ｘｉｎｈｕａ', ['afp'], []],
    ['中新社记者 陆小汀 摄', ['xinhua'], []],
    ['Getty Images AsiaPac', ['xinhua'], []],
    ['© 2026 Thomson Reuters', ['xinhua'], []],
  ])('%s against %s', (creditLine, keys, via) => {
    expect(contradicted(saying({ creditLine }, keys, via))).toEqual(['credits'])
  })

  it.each([
    ['Xinhua', ['xinhua'], []],
    ['XINHUA NEWS AGENCY', ['xinhua'], []],
    ['新华社', ['xinhua'], []],
    ['Lu Xiaoting/AFP via Getty Images', ['afp'], ['getty']],
    ['AFP/Getty Images', ['afp', 'getty'], []],
    ['Pearl Bay Newswire', ['pearl'], []],
    ['Lu Xiaoting', ['xinhua'], []],
    ['CP Lam/Xinhua', ['xinhua'], []],
    ['中新社记者 陆小汀 摄', ['cns'], []],
    ['A studio nobody has registered', ['xinhua'], []],
    ['', ['xinhua'], []],
  ])('%s agrees with %s', (creditLine, keys, via) => {
    expect(contradicted(saying({ creditLine }, keys, via))).toEqual([])
  })

  it("asks the file's source only when it has no credit line", () => {
    expect(contradicted(saying({ source: 'AFP' }, ['xinhua']))).toEqual(['credits'])
    expect(contradicted(saying({ source: 'AFP', creditLine: 'Xinhua' }, ['xinhua']))).toEqual([])
    expect(contradicted(saying({}, ['xinhua']))).toEqual([])
  })

  it("does not take other fields for a credit: a caption's agency may be what the picture shows", () => {
    expect(
      contradicted(saying({ caption: 'The newsroom of AFP', keywords: ['AFP'], byline: 'AFP' }, ['xinhua'])),
    ).toEqual([])
  })

  it('leaves a photo that credits nobody to photo-credit-missing', () => {
    expect(contradicted(saying({ creditLine: 'AFP' }, []))).toEqual([])
  })

  it.each(locales)('is the same in %s: a file has no locale', (locale) => {
    const [found] = judge(saying({ creditLine: 'AFP' }, ['xinhua'], [], [], locale), context(), rules)
    expect(found).toMatchObject({
      rule: 'photo-credit-contradicted',
      path: 'credits',
      locale: '',
      actual: 'AFP',
    })
  })

  it("is answered by a mention of the file's exact words, whatever locale it was declared in", () => {
    const mention = { text: 'AFP', locale: 'en', reason: 'The file was captioned by mistake', by: '1' }
    expect(contradicted(saying({ creditLine: 'AFP' }, ['xinhua'], [], [mention]))).toEqual([])
    expect(
      contradicted(saying({ creditLine: 'AFP' }, ['xinhua'], [], [{ ...mention, text: 'afp' }])),
    ).toEqual(['credits'])
    expect(contradicted(saying({ creditLine: 'AFP' }, ['xinhua'], [], [{ ...mention, reason: '' }]))).toEqual(
      ['credits'],
    )
  })

  it('passes the name of the newsroom itself', () => {
    expect(contradicted(saying({ creditLine: '大公報' }, ['xinhua']))).toEqual(['credits'])
    expect(contradicted(saying({ creditLine: '大公報' }, ['xinhua']), { own: ['takungpao'] })).toEqual([])
  })

  it('judges writes and the audit, not reads', () => {
    expect(contradicted(saying({ creditLine: 'AFP' }, ['xinhua']), { mode: 'audit' })).toEqual(['credits'])
    expect(contradicted(saying({ creditLine: 'AFP' }, ['xinhua']), { mode: 'read' })).toEqual([])
  })

  it('reads a hostile credit line in one go', () => {
    expect(contradicted(saying({ creditLine: '/via '.repeat(20_000) + 'AFP' }, ['xinhua']))).toEqual([
      'credits',
    ])
  })
})
