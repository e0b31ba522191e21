import { describe, expect, it } from 'vitest'
import { p, photoIn, quotation, subhead, ul } from '../../../../src/story/build.ts'
import { closingOf, openingOf } from '../../../../src/story/words/opening.ts'

const long = '港口昨日恢復通航，首批貨輪於清晨離岸。'

describe('the opening of a body', () => {
  it.each([
    ['is its first paragraph', [p(long), p('第二段。')], [long]],
    ['is not a subhead or a picture before it', [photoIn('7', '說明'), subhead('小題'), p(long)], [long]],
    ['is not an empty paragraph', [p(), p('　'), p(long)], [long]],
    [
      'is a line of names and the paragraph after it',
      [p('本報記者 甲'), p(long), p('第三段。')],
      ['本報記者 甲', long],
    ],
    ['may be a quotation', [quotation(long), p('第二段。')], [long]],
    ['may be a list', [ul('一。', '二。'), p(long)], ['一。\n二。']],
    ['is empty for an empty body', [], []],
    ['takes no more than three lines', [p('甲'), p('乙'), p('丙'), p('丁')], ['甲', '乙', '丙']],
  ])('%s', (_name, body, opening) => {
    expect(openingOf(body)).toEqual(opening)
  })

  it('ends after a long English paragraph, full stops or not', () => {
    const dateline = 'HARBOUR CITY, Jan. 25 (Sample) -- The port reopened on Sunday morning after two days'
    expect(openingOf([p(dateline), p('Second paragraph.')])).toEqual([dateline])
  })
})

describe('the closing of a body', () => {
  it.each([
    ['is its last paragraph that shows words', [p(long), p('末段。'), p(' '), photoIn('7')], '末段。'],
    ['is empty for an empty body', [], ''],
  ])('%s', (_name, body, closing) => {
    expect(closingOf(body)).toBe(closing)
  })
})
