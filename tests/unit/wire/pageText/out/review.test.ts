import { describe, expect, it } from 'vitest'
import { readPageText } from '../../../../../src/wire/readPageText.ts'
import type { ReviewMark } from '../../../../../src/wire/pageText/types.ts'

const told = (marks: readonly ReviewMark[] = []) => marks.map(({ path, why }) => `${why} ${path}`)
const body = '路面用舊瓦鋪成，晴天看是灰的，雨天看是青的，船鈴每到整點響三次。'

describe('what an editor must look at in a story', () => {
  it.each([
    [
      'a finished one',
      `海堤夜航\n據路透社報道，${body}\n`,
      ['found headline', 'found attribution.sources', 'found body'],
    ],
    ['one without a headline', `據路透社報道，${body}\n`, ['missing headline']],
    ['one that credits nobody', `海堤夜航\n${body}\n`, ['missing attribution.sources']],
    ['one that stops in mid-sentence', `海堤夜航\n據路透社報道，${body}燈火`, ['uncertain body.0']],
    ['one with the paper’s name', `海堤夜航\n大公報訊 據路透社報道，${body}\n`, ['found house']],
    ['one with a byline', `海堤夜航\n本報記者 周小舟\n${body}\n`, ['found bylines']],
  ])('%s', (_, text, marks) => {
    expect(told(readPageText(text).stories[0]?.review)).toEqual(expect.arrayContaining(marks))
  })

  it('never says of one field both that it was found and that it is missing', () => {
    for (const text of [
      `海堤夜航\n${body}\n`,
      `據路透社報道，${body}\n`,
      `海堤夜航\n本報訊 ${body}\n`,
      '海堤夜航\n本報記者 周小舟\n',
    ])
      for (const { review } of readPageText(text).stories) {
        const paths = new Set(review.filter(({ why }) => why === 'found').map(({ path }) => path))
        expect(review.filter(({ why, path }) => why === 'missing' && paths.has(path))).toEqual([])
      }
  })
})

describe('what an editor must look at in a caption', () => {
  const story = `海堤夜航\n本報訊 ${body}\n\n`
  const captionIn = (text: string) => readPageText(`${story}${text}\n`).captions[0]

  it.each([
    ['◆船鈴慢響。新華社', ['xinhua'], '新華社', 'found credits'],
    ['◆船鈴慢響。（路透社）', ['reuters'], '（路透社）', 'found credits'],
    ['圖為船鈴慢響，燈也亮。', [], '', 'missing credits'],
    ['◆船鈴慢響。網上圖片', [], '網上圖片', 'missing credits'],
  ])('%s', (text, credits, creditWords, mark) => {
    const caption = captionIn(text)
    expect(caption).toMatchObject({ credits, creditWords })
    expect(told(caption?.review)).toEqual(['missing file', 'found text', mark])
  })

  it('names the photographer, apart from the words', () => {
    expect(captionIn('◆船鈴慢響。新華社記者周小舟攝')).toMatchObject({
      text: '船鈴慢響。',
      credits: ['xinhua'],
      photographer: '周小舟',
    })
    expect(captionIn('◆船鈴慢響。新華社')).not.toHaveProperty('photographer')
  })
})

describe('what an editor must look at in a box', () => {
  const story = `海堤夜航\n本報訊 ${body}\n\n`
  const points = '渡輪要點\n第一，班次\n●夜裡每小時一班\n●早上每半小時一班\n第二，票價\n●與日間相同\n'
  const boxIn = (text: string) => readPageText(`${story}${text}\n`).sidebars[0]

  it('has its points, each with its items, and its sources', () => {
    const box = boxIn(`${points}◆來源：新華社、央廣網`)
    expect(box).toMatchObject({ kind: 'keyPoints', title: '渡輪要點' })
    expect(box?.points.map(({ items }) => items.length)).toEqual([2, 1])
    expect(box?.credit.sources.map(({ key }) => key)).toEqual(['xinhua', 'cnr'])
    expect(told(box?.review)).toEqual(
      expect.arrayContaining(['found title', 'found points', 'found credit.sources']),
    )
  })

  it('lacks a source where no line names one', () => {
    const box = boxIn(points)
    expect(box?.credit.sources).toEqual([])
    expect(told(box?.review)).toContain('missing credit.sources')
  })

  it('has a name that the register does not know, and says which', () => {
    const box = boxIn(`${points}◆來源：新華社、石津統計處`)
    const mark = box?.review.find(({ path, why }) => path === 'credit.sources' && why === 'uncertain')
    expect(mark?.note).toContain('石津統計處')
  })
})
