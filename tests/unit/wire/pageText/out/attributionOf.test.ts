import { describe, expect, it } from 'vitest'
import { registerOf } from '../../../../../src/attribution/registerOf.ts'
import { creditLine } from '../../../../../src/story/index.ts'
import { readPageText } from '../../../../../src/wire/readPageText.ts'

const body = '渡輪公司說，停航三年的夜間渡輪下月復航，首周票價減半，末班船二十三時半開出。'
const keys = (refs: readonly { key: string }[]) => refs.map(({ key }) => key)

function storyOf(text: string) {
  const { stories } = readPageText(`夜間渡輪下月復航\n${text}\n`)
  const [story, ...more] = stories
  if (!story || more.length > 0) throw new Error(`There is not one story, but ${stories.length}.`)
  return story
}

describe('whom a printed story credits, and how it says so', () => {
  it.each<[string, string, string[], string[]]>([
    ['據新華社報道，', 'report', ['xinhua'], []],
    ['據新華社及法新社報道，', 'compiled', ['xinhua', 'afp'], []],
    ['綜合新華社、法新社報道，', 'compiled', ['xinhua', 'afp'], []],
    ['综合新华社报道，', 'compiled', ['xinhua'], []],
    ['據路透社引述新華社報道，', 'report', ['xinhua'], ['reuters']],
    ['路透社引述新華社報道，', 'report', ['xinhua'], ['reuters']],
    ['據新華社引述法新社及美聯社報道，', 'compiled', ['afp', 'ap'], ['xinhua']],
    ['【新華社北京11月28日電】', 'dateline', ['xinhua'], []],
    ['HONG KONG, Nov. 28 (Xinhua) -- ', 'dateline', ['xinhua'], []],
    ['【本報訊】', 'staff', [], []],
    ['【大公報訊】', 'staff', [], []],
    ['【本報訊】據新華社報道，', 'report', ['xinhua'], []],
    ['', 'report', [], []],
  ])('%s: %s of %j via %j', (opening, form, sources, via) => {
    const { attribution } = storyOf(`${opening}${body}`)
    expect([attribution.form, keys(attribution.sources), keys(attribution.via)]).toEqual([form, sources, via])
  })

  it.each<[string, string, string[]]>([
    ['（法新社）', 'report', ['afp']],
    ['法新社', 'report', ['afp']],
    ['\n◆記者周小舟', 'staff', []],
    ['法新社其後報道，船期未定。', 'report', ['afp']],
  ])('and one that ends with %s: %s of %j', (end, form, sources) => {
    const { attribution } = storyOf(`${body}${end}`)
    expect([attribution.form, keys(attribution.sources)]).toEqual([form, sources])
  })

  it.each([
    ['據路透社引述新華社報道', '據路透社援引新華社報道'],
    ['綜合新華社及法新社報道', '綜合新華社及法新社報道'],
    ['據新華社報道', '據新華社報道'],
  ])('is printed again as it was: %s', (printed, again) => {
    expect(creditLine(storyOf(`${printed}，${body}`), registerOf([]).compiled)).toBe(again)
  })
})

describe('the place and the day of a dateline', () => {
  it.each<[string, string, string]>([
    ['新華社北京2026年11月28日電　', '北京', '2026-11-28'],
    ['新華社北京2024年2月29日電　', '北京', '2024-02-29'],
    ['新華社北京2026年2月30日電　', '北京', ''],
    ['新華社北京11月28日電　', '北京', ''],
    ['HONG KONG, Nov. 28 (Xinhua) -- ', 'HONG KONG', ''],
    ['據新華社報道，', '', ''],
  ])('%s: %s, %s', (opening, place, date) => {
    const { attribution } = storyOf(`${opening}${body}`)
    expect([attribution.place, attribution.date]).toEqual([place, date])
  })
})

describe('the credit of a caption', () => {
  const captionsOf = (line: string) =>
    readPageText(`夜間渡輪下月復航\n【本報訊】${body}\n\n▲夜航的渡輪駛過燈海。${line}\n`).captions

  it.each<[string, string[], string | undefined, string, string]>([
    ['新華社', ['xinhua'], undefined, '新華社', 'found'],
    ['（新華社）', ['xinhua'], undefined, '（新華社）', 'found'],
    [' 法新社', ['afp'], undefined, '法新社', 'found'],
    ['路透', ['reuters'], undefined, '路透', 'found'],
    ['Getty Images', ['getty'], undefined, 'Getty Images', 'found'],
    ['新華社記者何望舒攝', ['xinhua'], '何望舒', '新華社記者何望舒攝', 'found'],
    ['大公報記者何望舒攝', ['takungpao'], '何望舒', '大公報記者何望舒攝', 'found'],
    ['新華社發（何望舒 攝）', ['xinhua'], '何望舒', '新華社發（何望舒 攝）', 'found'],
    ['（何望舒攝）', ['self'], '何望舒', '（何望舒攝）', 'found'],
    ['　網上圖片', [], undefined, '網上圖片', 'missing'],
    ['資料圖片', [], undefined, '資料圖片', 'missing'],
  ])('%s is %j by %s', (line, credits, photographer, creditWords, why) => {
    const [caption, ...more] = captionsOf(line)
    expect(more).toEqual([])
    expect(caption).toMatchObject({ text: '夜航的渡輪駛過燈海。', credits, via: [], creditWords })
    expect(caption?.photographer).toBe(photographer)
    const marks = caption?.review.map((mark) => `${mark.path} ${mark.why}`)
    expect(marks).toEqual(['file missing', 'text found', `credits ${why}`])
  })
})
