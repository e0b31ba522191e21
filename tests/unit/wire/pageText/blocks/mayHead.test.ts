import { describe, expect, it } from 'vitest'
import { mayHead } from '../../../../../src/wire/pageText/blocks/mayHead.ts'
import { linesOf } from '../../../../../src/wire/pageText/lines/linesOf.ts'

const may = (text: string): boolean => {
  const [line] = linesOf(`${text}\n`)
  if (!line) throw new Error('There is no line.')
  return mayHead(line)
}

describe('a line by itself', () => {
  it.each([
    ['is a headline', '夜間渡輪下月復航'],
    ['is two halves of one', '首周票價減半　末班船延至凌晨'],
    ['asks', '夜間渡輪何時復航？'],
    ['exclaims, within quotation marks', '「我們等了三年！」'],
    ['is quoted whole, with its full stop', '「渡者不問深淺。」'],
    ['is in English', 'Harbour lamp relit after ten years'],
    ['has a remark behind it', '夜間渡輪復航（最新消息）'],
    ['has a number', '第3條夜航線'],
    ['has characters beyond the BMP', '𠮷野家夜間營業'],
  ])('may be a heading where it %s', (_, text) => {
    expect([text, may(text)]).toEqual([text, true])
  })

  it.each([
    ['is a sentence', '夜間渡輪下月復航。'],
    ['has one within it', '夜間渡輪復航。首周減半'],
    ['goes on', '夜間渡輪下月復航，'],
    ['closes what the line before opened', '」發言人表示'],
    ['ends in a bracket that it did not open', '新華社）'],
    ['is a remark alone', '（完）'],
    ['begins with a comma', '，首周票價減半'],
    ['is two sentences in English', 'The lamp was lit. It went out'],
    ['is wider than any headline', '夜'.repeat(46)],
  ])('is none where it %s', (_, text) => {
    expect([text, may(text)]).toEqual([text, false])
  })
})
