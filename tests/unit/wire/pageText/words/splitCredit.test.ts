import { describe, expect, it } from 'vitest'
import { findCredits } from '../../../../../src/attribution/index.ts'
import { creditAlone, isCreditLine, splitCredit } from '../../../../../src/wire/pageText/words/splitCredit.ts'
import { stripOf } from '../strips.ts'

const split = (caption: string) => splitCredit(stripOf(caption), findCredits)

describe('the credit that a caption ends with', () => {
  it.each([
    ['瓦片慢慢乾。新華社', '瓦片慢慢乾。', '新華社', { sources: ['xinhua'], via: [], photographers: [] }],
    [
      '瓦片慢慢乾。（路透社）',
      '瓦片慢慢乾。',
      '（路透社）',
      { sources: ['reuters'], via: [], photographers: [] },
    ],
    [
      '船靠岸。本報記者方小梨攝',
      '船靠岸。',
      '本報記者方小梨攝',
      { sources: ['self'], via: [], photographers: ['方小梨'] },
    ],
    ['瓦片慢慢乾。網上圖片', '瓦片慢慢乾。', '網上圖片', { sources: [], via: [], photographers: [] }],
    [
      'A lamp. (AP via Getty Images)',
      'A lamp.',
      '(AP via Getty Images)',
      { sources: ['ap'], via: ['getty'], photographers: [] },
    ],
  ])('%s', (caption, text, words, credited) => {
    const found = split(caption)
    expect([found?.text.text, found?.words.text]).toEqual([text, words])
    expect(found).toMatchObject(credited)
  })

  it.each(['他告訴新華社', '瓦片慢慢乾。', '瓦片慢慢乾，據新華社報道', ''])('is not in %j', (caption) => {
    expect(split(caption)).toBeUndefined()
  })

  it('is found at the end of a very long one', () => {
    expect(split(`${'瓦片慢慢乾，'.repeat(500)}船靠岸。新華社`)?.sources).toEqual(['xinhua'])
  })
})

describe('a credit alone on its line', () => {
  it.each(['新華社', '（路透社）', '網上圖片', '本報記者方小梨攝'])('%s', (line) => {
    expect(isCreditLine(line, findCredits)).toBe(true)
  })
  it.each(['新華社昨日報道，', '船鈴', '新華社的船鈴響了'])('is not %s', (line) => {
    expect(isCreditLine(line, findCredits)).toBe(false)
  })
  it('names whom it credits', () => {
    expect(creditAlone(stripOf('（法新社）'), findCredits).sources).toEqual(['afp'])
    expect(creditAlone(stripOf('船鈴'), findCredits).sources).toEqual([])
  })
})
