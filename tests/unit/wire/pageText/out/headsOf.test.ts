import { describe, expect, it } from 'vitest'
import { headsOf } from '../../../../../src/wire/pageText/out/headsOf.ts'
import { widthOf } from '../../../../../src/wire/pageText/text/ink.ts'
import { stripOf } from '../strips.ts'

const heads = (lines: readonly string[], vertical = false) => {
  const read = headsOf(lines.map((text) => ({ strip: stripOf(text), width: widthOf(text), vertical })))
  return { kicker: read.kicker?.text, headline: read.headline?.text, deck: read.deck.text }
}

describe('the lines over a story', () => {
  it.each([
    ['one is the headline', ['海堤夜航'], { headline: '海堤夜航', deck: '' }],
    [
      'two are headline and deck',
      ['海堤夜航', '票價不變 為期六周'],
      { headline: '海堤夜航', deck: '票價不變 為期六周' },
    ],
    [
      'the first may name a section',
      ['財經短訊', '海堤夜航'],
      { kicker: '財經短訊', headline: '海堤夜航', deck: '' },
    ],
    [
      'three with the shortest in the middle are kicker, headline and deck',
      ['六港同時試行三十二班', '海堤夜航', '票價不變為期六周乘客多是夜校學生'],
      { kicker: '六港同時試行三十二班', headline: '海堤夜航', deck: '票價不變為期六周乘客多是夜校學生' },
    ],
    [
      'three that grow are a headline in two lines, and a deck',
      ['海堤夜航', '末班船靠岸', '票價不變為期六周'],
      { headline: '海堤夜航 末班船靠岸', deck: '票價不變為期六周' },
    ],
    [
      'an English headline goes on in small letters',
      ['Lamps on the', 'pier are lit'],
      { headline: 'Lamps on the pier are lit', deck: '' },
    ],
    ['none is none', [], { deck: '' }],
  ])('%s', (_, lines, parts) => {
    expect(heads(lines)).toEqual({ kicker: undefined, headline: undefined, ...parts })
  })

  it('two vertical ones of one length are one headline', () => {
    expect(heads(['海堤夜航', '碼頭添燈'], true)).toMatchObject({ headline: '海堤夜航 碼頭添燈', deck: '' })
  })

  it('are explained when there are several', () => {
    const of = (...lines: string[]) =>
      headsOf(lines.map((text) => ({ strip: stripOf(text), width: widthOf(text), vertical: false }))).how
    expect(of('海堤夜航')).toBe('')
    expect(of('海堤夜航', '票價不變')).toMatch(/^2 lines head the story .* the rest for the deck\.$/)
  })
})
