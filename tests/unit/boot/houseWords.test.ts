import { zh } from 'payload/i18n/zh'
import { zhTw } from 'payload/i18n/zhTw'
import { describe, expect, it } from 'vitest'
import { withMessages } from '../../../src/boot/admin.ts'
import { houseWords, type Texts } from '../../../src/boot/houseWords.ts'

/** Every text, whatever it is under. */
const textsIn = (texts: Texts): string[] =>
  Object.values(texts).flatMap((value) => (typeof value === 'string' ? [value] : textsIn(value)))

/** All that the admin says in a language once the newsroom's words are over Payload's. */
const said = (language: 'zh-TW' | 'zh', theirs: Texts): string[] => {
  const over = houseWords(theirs, language)
  const under = (texts: Texts, at: Texts): string[] =>
    Object.entries(texts).flatMap(([key, value]) => {
      const ours = at[key]
      if (typeof value === 'string') return [typeof ours === 'string' ? ours : value]
      return under(value, typeof ours === 'object' ? ours : {})
    })
  return under(theirs, over)
}

describe('what Payload says in Traditional Chinese', () => {
  const all = said('zh-TW', zhTw.translations)

  it.each(['佈', '上傳', '保存', '败', '搜索', '添加', '變更', '語言地區', '取消發', '您'])(
    'never with 「%s」, which is there before',
    (word) => {
      expect(textsIn(zhTw.translations).filter((text) => text.includes(word))).not.toEqual([])
      expect(all.filter((text) => text.includes(word))).toEqual([])
    },
  )

  it('keeps what it fills in, and every key', () => {
    const holes = (texts: readonly string[]) => texts.join(' ').match(/\{\{\w+\}\}|<\/?\d>/gu)
    expect(all).toHaveLength(textsIn(zhTw.translations).length)
    expect(holes(all)).toEqual(holes(textsIn(zhTw.translations)))
  })
})

it('in Simplified Chinese the newsroom withdraws and times as it does elsewhere', () => {
  const all = said('zh', zh.translations)
  for (const word of ['取消发布', '预约', '登入', '语言环境'])
    expect(all.filter((text) => text.includes(word))).toEqual([])
})

it("the admin has them under the app's own words", () => {
  const own = {
    supportedLanguages: { 'zh-TW': zhTw },
    translations: { 'zh-TW': { version: { publish: '出街' } } },
  }
  expect(withMessages(own as never)?.translations).toMatchObject({
    'zh-TW': { version: { publish: '出街', published: '已發布', unpublish: '撤回' } },
  })
})
