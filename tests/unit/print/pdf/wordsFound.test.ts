import { describe, expect, it } from 'vitest'
import { defaultRegister } from '../../../../src/attribution/index.ts'
import { wordsFound } from '../../../../src/print/pdf/wordsFound.ts'
import type { Page } from '../../../../src/print/types.ts'
import { credit, p, photo, sidebar, story } from '../../../../src/story/build.ts'
import type { Subject } from '../../../../src/story/types.ts'
import { barePage } from '../helpers/barePage.ts'

const page = (...subjects: Subject[]): Page =>
  barePage(subjects.map((subject, index) => ({ name: `item-${index + 1}`, role: 'lead', subject })))

const found = (printed: string, ...subjects: Subject[]) =>
  wordsFound(page(...subjects), printed, defaultRegister)
const news = story({ headline: '題目', attribution: credit('xinhua') }, p('第一段。'), p('第二段。'))

describe('the words of a finished page beside those stored', () => {
  it('are complete wherever lines and columns break them', () => {
    expect(found('題\n目 據新華社報\n道　第一\n段。\n第二段\u2060。', news)).toEqual([])
  })

  it('are the same words in other letters: a mark may print ẞ as ß, and ß as SS', () => {
    const cased = story({ headline: '題目', attribution: credit('xinhua') }, p('ẞß new'))
    expect(found('題目據新華社報道ßSS NEW', cased)).toEqual([])
  })

  it('that lack a paragraph are a finding with its words', () => {
    expect(found('題目 據新華社報道 第一段。', news)).toMatchObject([
      { item: 'item-1', rule: 'words-lost', severity: 'block', params: { words: '第二段。' } },
    ])
  })

  it('whose paragraph is cut in the middle are a finding too', () => {
    expect(found('題目 據新華社報道 第一段。別的東西 第二', news)).toMatchObject([{ rule: 'words-lost' }])
  })

  it('that lack a story’s credit are a finding with the credit', () => {
    expect(found('題目 第一段。第二段。', news)).toMatchObject([
      { item: 'item-1', rule: 'credit-lost', params: { credit: '據新華社報道' } },
    ])
  })

  it('that lack a photo’s or a box’s credit are findings', () => {
    const picture = photo({ id: '7', caption: '海港', credit: credit('cns') })
    const box = sidebar({ id: '5', title: '要點', credit: credit('cnr') })
    expect(found('海港 要點', picture, box)).toMatchObject([
      { item: 'item-1', rule: 'credit-lost', params: { credit: '中新社' } },
      { item: 'item-2', rule: 'credit-lost', params: { credit: '◆來源：央廣網' } },
    ])
  })

  it('are those of a story’s own photo as well, but not where the page places the photo itself', () => {
    const picture = photo({ id: '7', caption: '海港', credit: credit('cns') })
    const withIt = { ...news, photos: [{ id: '7', photo: picture, caption: '隨文' }] }
    const rest = '題目據新華社報道第一段。第二段。'
    expect(found(rest, withIt).map(({ rule }) => rule)).toEqual(['words-lost', 'credit-lost'])
    expect(found(`${rest}海港中新社`, withIt, picture)).toEqual([])
  })
})
