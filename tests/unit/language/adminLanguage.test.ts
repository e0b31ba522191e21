import { describe, expect, it } from 'vitest'
import { adminLanguage } from '../../../src/language/adminLanguage.ts'

describe('the admin’s language, asked for by Accept-Language', () => {
  it.each([
    ['zh-HK', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['zh-TW', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-HK', 'zh-TW'],
    ['zh-hant-cn', 'zh-TW'],
    ['ZH-HK', 'zh-TW'],
    ['yue', 'zh-TW'],
    ['yue-HK', 'zh-TW'],
    ['yue-Hans-CN', 'zh'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-SG', 'zh'],
    ['zh-Hans', 'zh'],
    ['zh-Hans-HK', 'zh'],
    ['en', 'en'],
    ['en-US', 'en'],
    ['en-HK', 'en'],
  ])('is for %s alone %s', (header, language) => {
    expect(adminLanguage(header)).toBe(language)
  })

  it.each([
    ['a Hong Kong browser', 'zh-HK,zh;q=0.9,en-US;q=0.8,en;q=0.7', 'zh-TW'],
    ['a Beijing browser', 'zh-CN,zh;q=0.9,zh-TW;q=0.8', 'zh'],
    ['English before Chinese', 'en-GB,en;q=0.9,zh-HK;q=0.8', 'en'],
    ['weights out of order', 'en;q=0.2, zh-HK;q=0.9', 'zh-TW'],
    ['white space around the weight', 'en ; q=0.2 , zh-HK ; q=0.9', 'zh-TW'],
    ['a weight in capitals', 'zh-CN;Q=0.2,zh-HK;q=0.9', 'zh-TW'],
    ['what is refused by a weight of nothing', 'zh-HK;q=0,en', 'en'],
    ['a language we do not speak first', 'fr-FR,fr;q=0.9,zh-MO;q=0.1', 'zh-TW'],
    ['equal weights: the first', 'zh-HK,en', 'zh-TW'],
    ['a weight that is no number: last', 'en;q=often,zh-CN;q=0.1', 'zh'],
  ])('takes %s as it is meant', (_, header, language) => {
    expect(adminLanguage(header)).toBe(language)
  })

  it.each([
    ['no header', undefined],
    ['an empty one', ''],
    ['null', null],
    ['only other languages', 'fr-FR,de;q=0.5'],
    ['anything at all', '*'],
    ['commas', ',,,;q=,;;'],
    ['a weight of nothing', 'zh-HK;q=0'],
    ['words', 'english please, 中文'],
  ])('is left to Payload for %s', (_, header) => {
    expect(adminLanguage(header)).toBeUndefined()
  })

  it('reads the beginning of a megabyte of header and no more', () => {
    const megabyte = 'fr,'.repeat(350_000)
    expect(adminLanguage(megabyte)).toBeUndefined()
    expect(adminLanguage(`zh-HK,${megabyte}`)).toBe('zh-TW')
    expect(adminLanguage('-'.repeat(1_000_000))).toBeUndefined()
  })
})
