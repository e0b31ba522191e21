import { describe, expect, it } from 'vitest'
import { wordLines } from '../../../../src/print/layout/text/wordLines.ts'

describe('the lines of a heading', () => {
  it.each([
    ['海邊老街開花結果', 2, ['海邊老街', '開花結果']],
    ['「一船一路」沿海地區開花結果', 3, ['「一船一路」', '沿海地區', '開花結果']],
    ['加強措施銜接協調', 2, ['加強措施', '銜接協調']],
    ['渡輪夜航恢復 乘客清晨排隊', 2, ['渡輪夜航恢復', '乘客清晨排隊']],
    ['船長談燈塔：不是為了拍照 而是為了回家', 2, ['船長談燈塔：不是為了拍照', '而是為了回家']],
    ['The Harbour Bridge opens tonight', 2, ['The Harbour Bridge', 'opens tonight']],
  ])('end between words: %s', (words, count, lines) => {
    expect(wordLines(words, count)).toEqual(lines)
  })

  it.each(['升3.5%至1,200億元', '「成功密碼」見證《渡口》開演', '減排30%目標NASA協助', '等到天亮……才開船'])(
    'never part a number or a Latin word, nor begin or end with a mark that may not: %s',
    (words) => {
      for (const count of [2, 3]) {
        const lines = wordLines(words, count) ?? []
        expect(lines.join('')).toBe(words)
        expect(lines.filter((line) => /^[，。」』》）％%…—]|[「『《（]$/u.test(line))).toEqual([])
        const ends = lines.slice(1).map((line, index) => `${lines[index]?.at(-1)}${line.at(0)}`)
        expect(ends.filter((pair) => /^[\w.,%]{2}$/u.test(pair))).toEqual([])
      }
    },
  )

  it('are none where there are too few words', () => {
    expect(wordLines('燈', 2)).toBeUndefined()
    expect(wordLines('', 2)).toBeUndefined()
  })
})
