import { describe, expect, it } from 'vitest'
import { findCredits } from '../../../../../src/attribution/index.ts'
import { isSigned, openingOf } from '../../../../../src/wire/pageText/words/openingOf.ts'

const opening = (line: string, more = line) => openingOf(line, more, findCredits)

describe('a story opens', () => {
  it.each([
    ['香港文匯報訊 船鈴響了', '香港文匯報訊'],
    ['【大公報訊】船鈴響了', '大公報訊'],
    ['【本報消息】船鈴響了', '本報消息'],
    ['本報訊（記者方小梨）', '本報訊'],
  ])("with the paper's own name: %s", (line, house) => {
    expect(opening(line)).toEqual({ by: 'house', house })
  })

  it.each([
    '新華社南寧3月5日電（記者林曉禾）船鈴響了',
    '〔記者方小梨／台北報導〕船鈴響了',
    '（中央社記者葉知秋東京21日電）',
    'STONEFORD — A clockmaker sold his last clock',
  ])('with a dateline: %s', (line) => {
    expect(opening(line)?.by).toBe('dateline')
  })

  it('with an attribution', () => {
    expect(opening('據路透社報道，船鈴響了')).toEqual({ by: 'lede', house: '' })
  })

  it('over a line end, inside a bracket', () => {
    expect(opening('（中央社記者葉知秋', '（中央社記者葉知秋東京21日電）船鈴響了')?.by).toBe('dateline')
  })

  it.each(['船鈴響了，', '訊號中斷', '通訊船靠岸', '船長說，路透社報道過', '新華社'])(
    'but not with %s',
    (line) => {
      expect(opening(line)).toBeUndefined()
    },
  )

  it('and is signed by a paper, an agency or a reporter, not by an attribution', () => {
    expect(
      ['本報訊 船', '新華社南寧3月5日電 船', '據路透社報道，船', '船'].map((line) => isSigned(opening(line))),
    ).toEqual([true, true, false, false])
  })
})
