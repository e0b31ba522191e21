import { describe, expect, it } from 'vitest'
import { findCredits } from '../../../../../src/attribution/index.ts'
import type { BodyDraft } from '../../../../../src/wire/pageText/drafts.ts'
import { finish } from '../../../../../src/wire/pageText/steps.ts'
import { tellStories } from '../../../../../src/wire/pageText/stories/tellStories.ts'
import { boxesIn } from '../pieces.ts'

const told = (text: string) => finish(tellStories(boxesIn(text).items, findCredits))
const shown = (block: BodyDraft): string =>
  `${block.type} ${(block.type === 'list' ? block.items : block.parts).map(({ text }) => text).join('|')}`
const read = (text: string) =>
  told(text).stories.map(({ heads, body }) => ({
    heads: heads.map(({ strip }) => strip.text),
    body: body.map(shown),
  }))

const first = '本報訊 路面用舊瓦鋪成，晴天看\n是灰的，雨天看是青的。\n'

describe('stories', () => {
  it('begin where they are signed, under the headings right above', () => {
    expect(read(`海堤夜航\n首晚三十二班\n${first}流動書車\n${first}`)).toMatchObject([
      { heads: ['海堤夜航', '首晚三十二班'] },
      { heads: ['流動書車'] },
    ])
  })

  it('keep a single heading inside a column as a subhead', () => {
    const column =
      '路面用舊瓦鋪成晴天看是灰的雨\n天看是青的夜裡什麼也看不見，\n瓦片慢慢乾了，碼頭上也亮了。\n'
    const [story] = read(`海堤夜航\n本報訊 ${column}碼頭添燈\n${column}`)
    expect(story?.body.map((block) => block.split(' ')[0])).toEqual(['paragraph', 'subhead', 'paragraph'])
  })

  it('go on behind a picture that cuts a sentence, and tell the editor', () => {
    const { stories } = told(
      '海堤夜航\n本報訊 路面用舊瓦鋪成，晴天看\n是灰的，雨天看是\n◆船鈴慢響。新華社\n青的，夜裡看不見。\n',
    )
    expect(stories.map(({ body }) => body.map(shown))).toEqual([
      ['paragraph 本報訊 路面用舊瓦鋪成，晴天看是灰的，雨天看是|青的，夜裡看不見。'],
    ])
    expect(stories[0]?.review.map(({ path, why }) => [path, why])).toEqual([['body.0', 'uncertain']])
  })

  it('have lists that they announce', () => {
    expect(read('海堤夜航\n本報訊 船上有：\n●燈\n●鈴\n')[0]?.body).toEqual([
      'paragraph 本報訊 船上有：',
      'list 燈|鈴',
    ])
  })

  it('are signed by a byline under the headline or at the end', () => {
    for (const text of [`海堤夜航\n本報記者 方小梨\n${first}`, `海堤夜航\n${first}\n本報記者 方小梨\n`]) {
      const { stories } = told(text)
      expect(
        stories.map(({ bylines }) => bylines.flatMap(({ names }) => names.map(({ name }) => name))),
      ).toEqual([['方小梨']])
    }
  })

  it('leave over what is the page’s, a heading over nothing, and a credit under nothing', () => {
    expect(told('新華社\n').unplaced.map(({ strip }) => strip.text)).toContain('新華社')
    const { unplaced } = told(`海堤夜航\n${first}\nA7 港聞\n末行標題\n`)
    expect(unplaced.map(({ strip }) => strip.text).filter((text) => text !== '')).toEqual([
      'A7 港聞',
      '末行標題',
    ])
  })
})
