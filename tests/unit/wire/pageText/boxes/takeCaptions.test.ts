import { describe, expect, it } from 'vitest'
import { captionsIn } from '../pieces.ts'

const read = (text: string) =>
  captionsIn(text).captions.map(({ text: words, credit }) => [words.text, credit?.sources])
const story = '海堤夜航\n本報訊 路面用舊瓦鋪成，晴天看\n是灰的，雨天看是青的。\n\n'

describe('a caption', () => {
  it.each([
    ['opens with a mark', '◆船鈴慢響。新華社', '船鈴慢響。', ['xinhua']],
    ['tells that it shows something', '圖為船鈴。（路透社）', '圖為船鈴。', ['reuters']],
    ['has its credit on the next line', '◆船鈴慢響。\n法新社', '船鈴慢響。', ['afp']],
    ['is set in a narrow column', '船鈴響時\n燈也亮。\n新華社', '船鈴響時燈也亮。', ['xinhua']],
    ['is set one character under the other', '船\n鈴\n慢\n響\n。', '船鈴慢響。', undefined],
  ])('%s', (_, text, words, sources) => {
    expect(read(`${story}${text}\n`)).toEqual([[words, sources]])
  })

  it('leaves a place where it stood', () => {
    expect(captionsIn(`${story}◆船鈴慢響。新華社\n`).items.at(-1)).toEqual({ kind: 'taken', what: 'caption' })
  })

  it('is not the last paragraph of a story, signed by its agency', () => {
    expect(read('海堤夜航\n路面用舊瓦鋪成，晴天看是灰的\n雨天看是青的。（路透社）\n')).toEqual([])
  })

  it('is not an item of a list', () => {
    expect(read(`${story}●夜裡亮\n●早上熄\n`)).toEqual([])
  })
})
