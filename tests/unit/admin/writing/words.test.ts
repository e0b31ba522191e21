import { describe, expect, it } from 'vitest'
import { listOfGoing } from '../../../../src/admin/writing/listOfGoing.ts'
import { actOf, shortcuts, type Pressed } from '../../../../src/admin/writing/keys/shortcuts.ts'
import { sourceIds } from '../../../../src/admin/writing/mend/sourceIds.ts'
import { summaryOf } from '../../../../src/admin/writing/summaryOf.ts'
import type { Writing } from '../../../../src/admin/writing/Writing.ts'
import type { WordedFinding } from '../../../../src/endpoints/check/verdict.ts'
import { labelIn, type Label } from '../../../../src/language/label.ts'

const finding = (message: string): WordedFinding => ({
  ...{ rule: 'text-blank', severity: 'block', path: 'headline', locale: '', params: {} },
  message,
})
const inLanguage =
  (language: string) =>
  (text: Label, values: Readonly<Record<string, string | number>> = {}) =>
    labelIn(text, language).replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name]))
const stateOf = (over: Partial<Writing>, language = 'zh-TW') => {
  const writing: Writing = { isRefused: false, isFocusWanted: false, answers: 1, ...over }
  const { state, words, lines } = summaryOf(writing, inLanguage(language))
  return [state, words, lines.length]
}

describe('how a form stands', () => {
  const two = [finding('甲'), finding('乙')]
  it.each<[string, Partial<Writing>, [string, string, number]]>([
    ['before the first answer', {}, ['asking', '正在檢查…', 0]],
    ['with nothing missing', { findings: [] }, ['ready', '可以發布', 0]],
    ['with something missing', { findings: two }, ['wanting', '還差 2 項', 2]],
    ['with one sentence twice', { findings: [...two, finding('甲')] }, ['wanting', '還差 2 項', 2]],
    [
      'after a refusal',
      { findings: two, isRefused: true },
      ['refused', '還不能發布，請先處理： 還差 2 項', 2],
    ],
    ['after a refusal, mended', { findings: [], isRefused: true }, ['ready', '都齊了，現在可以發布。', 0]],
    ['when it could not be asked', { findings: two, failed: 'x' }, ['failed', '暫時問不到還欠什麼', 2]],
  ])('%s', (_, over, shown) => {
    expect(stateOf(over)).toEqual(shown)
  })

  it.each([
    ['zh', '还差 2 项'],
    ['en', 'Not ready: 2 to mend'],
  ])('is in the language of the admin: %s', (language, words) => {
    expect(stateOf({ findings: two }, language)[1]).toBe(words)
  })
})

describe('what goes out along', () => {
  const photo = { collection: 'photos', id: '4711', kind: 'photo' } as const
  const box = { collection: 'asides', id: '42', kind: 'sidebar', name: '金句' } as const
  it.each([
    ['zh-TW', '圖片「園圃一角」、方塊「金句」'],
    ['zh', '图片“園圃一角”、方块“金句”'],
    ['en', 'photo “園圃一角”, box “金句”'],
  ])('is named as editors know it: %s', (language, words) => {
    expect(listOfGoing([{ ...photo, name: '園圃一角' }, box], language)).toBe(words)
  })

  it('is never named by its number in the database', () => {
    expect(listOfGoing([photo], 'zh-TW')).toBe('圖片')
  })

  it('is shortened where its name is long', () => {
    const named = listOfGoing([{ ...photo, name: '字'.repeat(60) }], 'zh-TW')
    expect(named).toBe(`圖片「${'字'.repeat(24)}…」`)
  })
})

describe('a source that is declared by a click', () => {
  it.each<[unknown, (number | string)[], unknown[]]>([
    [undefined, [1], [1]],
    [null, [1], [1]],
    [[], ['a'], ['a']],
    [[2, 3], [1], [2, 3, 1]],
    [[2, 1], [1], [2, 1]],
    [['1'], [1], ['1']],
    [[{ id: 1, name: 'x' }], [1, 4], [{ id: 1, name: 'x' }, 4]],
    [[{ relationTo: 'sources', value: 1 }], [1], [{ relationTo: 'sources', value: 1 }]],
    [2, [1], [2, 1]],
  ])('stands behind those that are there, once: %j and %j', (kept, added, all) => {
    expect(sourceIds(kept, added)).toEqual(all)
  })
})

describe('a shortcut', () => {
  const pressed = (code: string, over: Partial<Pressed> = {}): Pressed => ({
    ...{ code, ctrlKey: true, metaKey: false, shiftKey: false, altKey: false },
    ...over,
  })
  it.each<[string, Pressed, string | undefined]>([
    ['saves', pressed('KeyS'), 'save'],
    ['saves on a Mac', pressed('KeyS', { ctrlKey: false, metaKey: true }), 'save'],
    ['publishes', pressed('Enter', { shiftKey: true }), 'publish'],
    ['publishes from the number pad', pressed('NumpadEnter', { shiftKey: true }), 'publish'],
    ['goes on to the next finding', pressed('Period', { shiftKey: true }), 'next'],
    ['is none without Shift', pressed('Enter'), undefined],
    ['is none without Ctrl', pressed('Enter', { ctrlKey: false, shiftKey: true }), undefined],
    ['is none with Alt, which writes characters', pressed('KeyS', { altKey: true }), undefined],
    ['is none of another key', pressed('KeyP', { shiftKey: true }), undefined],
  ])('%s', (_, press, act) => {
    expect(actOf(press)).toBe(act)
  })

  it('is written as the keyboard has it', () => {
    expect(Object.values(shortcuts).map(({ written }) => written(false))).toEqual([
      'Ctrl + S',
      'Ctrl + Shift + Enter',
      'Ctrl + Shift + .',
    ])
    expect(shortcuts.publish.written(true)).toBe('⌘ ⇧ Enter')
  })
})
