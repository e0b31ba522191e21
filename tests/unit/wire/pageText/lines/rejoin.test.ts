import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../../../src/wire/pageText/lines/linesOf.ts'

const read = (...lines: string[]) => linesOf(lines.join('\n')).map(({ strip }) => strip.text)

/** pdftotext -raw begins a new line wherever punctuation was set closer than its square. */
describe('a line that extraction broke where punctuation was squeezed', () => {
  it('is whole again, also where the line below was broken as well', () => {
    expect(
      read(
        '看燈的人每晚都先擦玻璃再點火，',
        '有時還要自己修好吹斷了的繩索。',
        '繩索一年要換三次，其中最粗最',
        '貴的兩條用一晚便斷。',
        '「誰會想到',
        '呢，那晚的風其實不大。」',
        '她說完',
        '之後還是照樣上塔，從沒有缺勤。',
      ),
    ).toEqual([
      '看燈的人每晚都先擦玻璃再點火，',
      '有時還要自己修好吹斷了的繩索。',
      '繩索一年要換三次，其中最粗最',
      '貴的兩條用一晚便斷。「誰會想到',
      '呢，那晚的風其實不大。」她說完',
      '之後還是照樣上塔，從沒有缺勤。',
    ])
  })

  it('does not take the work under a quotation with it', () => {
    const box = ['「燈亮着，船就回得來。」', '——《燈塔看守人手冊》', '「手冊」指她自己寫的那本']
    const page = ['用了兩晚便斷了。', '「誰會想到', '呢，那晚的風其實不算大。', ...box]
    expect(read(...page)).toEqual(['用了兩晚便斷了。「誰會想到', '呢，那晚的風其實不算大。', ...box])
  })
})
