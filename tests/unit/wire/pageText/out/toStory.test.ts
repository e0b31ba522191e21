import { describe, expect, it } from 'vitest'
import { readPageText } from '../../../../../src/wire/readPageText.ts'

const storyIn = (text: string) => readPageText(text).stories[0]
const keys = (refs: readonly { key: string }[] = []) => refs.map(({ key }) => key)

describe('whom a story credits', () => {
  it.each([
    ['據路透社報道，船鈴響了，碼頭的燈也亮了。', 'report', ['reuters']],
    ['綜合路透社及法新社報道，船鈴響了，碼頭的燈也亮了。', 'compiled', ['reuters', 'afp']],
    ['新華社石津3月5日電 船鈴響了，碼頭的燈也亮了。', 'dateline', ['xinhua']],
    ['本報訊 船鈴響了，碼頭的燈也亮了。', 'staff', []],
    ['船鈴響了，碼頭的燈也亮了。', 'report', []],
    ['船鈴響了，碼頭的燈也亮了。　法新社', 'report', ['afp']],
  ])('%s', (text, form, sources) => {
    const { attribution } = storyIn(`海堤夜航\n${text}\n`) ?? {}
    expect([attribution?.form, keys(attribution?.sources)]).toEqual([form, sources])
  })

  it('is not the paper itself', () => {
    const story = storyIn('海堤夜航\n大公報訊 據路透社報道，船鈴響了，碼頭的燈也亮了。\n')
    expect([story?.house, keys(story?.attribution.sources)]).toEqual(['大公報訊', ['reuters']])
  })

  it('has the place and date of its dateline, the date only with its year', () => {
    const dateline = (words: string) =>
      storyIn(`海堤夜航\n${words} 船鈴響了，碼頭的燈也亮了。\n`)?.attribution
    expect(dateline('新華社南寧3月5日電')).toMatchObject({ place: '南寧', date: '' })
    expect(dateline('新華社南寧2023年3月5日電')).toMatchObject({ date: '2023-03-05' })
  })

  it.each([
    ['2024年2月29日', '2024-02-29'],
    ['2023年2月29日', ''],
    ['2023年2月30日', ''],
    ['2023年4月31日', ''],
    ['2023年13月1日', ''],
    ['2023年0月5日', ''],
    ['2023年3月0日', ''],
    ['2023年12月31日', '2023-12-31'],
  ])('has no date that no calendar has, which could not be stored: %s', (day, date) => {
    const story = storyIn(`海堤夜航\n新華社南寧${day}電 船鈴響了，碼頭的燈也亮了。\n`)
    expect(story?.attribution).toMatchObject({ form: 'dateline', place: '南寧', date })
  })
})

describe('what an editor must look at', () => {
  const marks = (text: string) => storyIn(text)?.review.map(({ path, why }) => `${why} ${path}`)

  it('is every field that was read', () => {
    expect(marks('海堤夜航\n本報訊 據路透社報道，船鈴響了。\n')).toEqual([
      'found headline',
      'found house',
      'found attribution.sources',
      'found body',
    ])
  })

  it('and what the text does not have, or breaks off', () => {
    expect(marks('船鈴響了，碼頭的燈也亮了，\n石階上的人都站住，看')).toEqual([
      'missing headline',
      'missing attribution.sources',
      'found body',
      'uncertain body.0',
    ])
  })
})
