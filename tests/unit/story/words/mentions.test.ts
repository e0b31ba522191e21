import { describe, expect, it } from 'vitest'
import { isMentioned, mentionsOf } from '../../../../src/story/words/mentions.ts'

const mention = (text: string, locale = '', reason = '只是地名') => ({ text, locale, reason, by: 'a@b.c' })

describe('words an editor declared not to be a credit', () => {
  const text = '昨日據東風社報道一事，已經查明。'
  const start = text.indexOf('據')
  const end = text.indexOf('一事')

  it.each([
    ['exactly these words', '據東風社報道', true],
    ['these words and more around them', '日據東風社報道一', true],
    ['with spaces typed around them', ' 據東風社報道　', true],
    ['only some of them', '東風社', false],
    ['words that stand elsewhere', '已經查明。已經查明。', false],
    ['nothing', '', false],
  ])('%s', (_name, words, expected) => {
    expect(isMentioned(text, { start, end }, [mention(words)])).toBe(expected)
  })

  it('count in their locale, or in every one', () => {
    const mentions = [mention('甲'), mention('乙', 'en'), mention('丙', 'zh-Hant')]
    expect(mentionsOf({ mentions, locale: 'zh-Hant' }).map(({ text: words }) => words)).toEqual(['甲', '丙'])
  })

  it('hold the words, whatever white space stands around those', () => {
    expect(isMentioned('見 據東風社報道 。', { start: 1, end: 9 }, [mention('據東風社報道')])).toBe(true)
  })

  it('do not count without a reason', () => {
    expect(isMentioned(text, { start, end }, [mention('據東風社報道', '', '　')])).toBe(false)
    expect(mentionsOf({ mentions: [mention('甲', '', '　')], locale: 'en' })).toEqual([])
  })
})
