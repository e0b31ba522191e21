import { describe, expect, it } from 'vitest'
import { credit, p, story } from '../../../../src/story/build.ts'
import { bylineLine } from '../../../../src/story/words/bylineLine.ts'
import { cased } from '../../../../src/story/words/cased.ts'
import { openingCredit } from '../../../../src/story/words/openingCredit.ts'

describe('the words to set in front of a body', () => {
  const attribution = credit('xinhua')

  it.each([
    ['says neither', '海角日報訊', '船已復航。', '海角日報訊 據新華社報道'],
    ['says whom it is from', '海角日報訊', '據新華社報道，船已復航。', '海角日報訊'],
    ['says both', '海角日報訊', '海角日報訊 據新華社報道，船已復航。', ''],
    ['says whom it is from, of a paper without a name', '', '據新華社報道，船已復航。', ''],
  ])('where it %s', (_name, house, words, opening) => {
    expect(openingCredit(story({ house, attribution }, p(words)))).toBe(opening)
  })
})

describe('a signature', () => {
  it.each([
    ['reporter', 'zh-Hant', undefined, '記者 何望舒'],
    ['reporter', 'zh-Hant', 'xinhua', '記者 何望舒，新華社'],
    ['stringer', 'zh-Hant', undefined, '何望舒'],
    ['', 'en', 'xinhua', 'By Xinhua　何望舒'],
    ['reporter', 'zh-Hant', '', '記者 何望舒'],
  ])('of a %j in %s for %s', (role, locale, key, line) => {
    expect(bylineLine({ name: ' 何望舒', role, ...(key !== undefined && { source: { key } }) }, locale)).toBe(
      line,
    )
  })
})

describe('words in the letters that their marks ask for', () => {
  it.each([
    ['uppercase', 'straße', 'STRASSE'],
    ['lowercase', 'ABC', 'abc'],
    ['capitalize', 'night ferry', 'Night Ferry'],
    ['bold', 'as it is', 'as it is'],
  ] as const)('%s', (mark, text, shown) => {
    expect(cased(text, [mark])).toBe(shown)
  })
})
