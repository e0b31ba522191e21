import { houseWords, type Texts } from './houseWords.ts'

/** A text of the rich text editor: where it stands, what Payload says, what the newsroom says. */
type Worded = readonly [path: string, theirs: string, ours: string]

const words: Readonly<Record<string, readonly Worded[]>> = {
  'zh-TW': [
    ['heading.label', '標題 {{headingLevel}}', '小標題 H{{headingLevel}}'],
    ['paragraph.label2', '正常文本', '正文'],
    ['blockquote.label', '引用塊', '引文'],
    ['horizontalRule.label', '水平線', '分隔線'],
    ['blocks.inlineBlocks.create', '創建 {{label}}', '新增{{label}}'],
    ['general.slashMenuBasicGroupLabel', '基本的', '基本'],
    ['general.toolbarItemsActive', '{{count}} 活躍中', '{{count}} 種樣式'],
    ['general.placeholder', "開始輸入，或按'/'以使用命令...", '在這裡寫；按 / 插入圖片、方塊和小標題'],
  ],
  zh: [
    ['heading.label', '标题 {{headingLevel}}', '小标题 H{{headingLevel}}'],
    ['paragraph.label2', '正常文本', '正文'],
    ['blockquote.label', '引用区块', '引文'],
    ['horizontalRule.label', '水平线', '分隔线'],
    ['general.toolbarItemsActive', '{{count}} 活跃', '{{count}} 种样式'],
    ['general.placeholder', "开始输入，或按'/'进行命令...", '在这里写；按 / 插入图片、方块和小标题'],
  ],
  en: [['heading.label', 'Heading {{headingLevel}}', 'Subhead H{{headingLevel}}']],
}

/**
 * The rich text editor's texts in the newsroom's words. Its features put theirs over the config's when
 * Payload starts, so this comes after; a text that is not Payload's own is an app's, and stays.
 *
 * @param texts those of one language under `lexical`
 */
export const editorWords = (texts: Texts, language: string): Texts =>
  (words[language] ?? []).reduce(
    (worded, one) => withWord(worded, one[0].split('.'), one),
    merged(texts, houseWords(texts, language)),
  )

/** The text at a path said otherwise, where it is what Payload says. */
function withWord(texts: Texts, [key = '', ...rest]: readonly string[], worded: Worded): Texts {
  const value = texts[key]
  const [, theirs, ours] = worded
  if (value === undefined) return texts
  if (typeof value !== 'string') return { ...texts, [key]: withWord(value, rest, worded) }
  return rest.length === 0 && value === theirs ? { ...texts, [key]: ours } : texts
}

/** The second over the first. */
function merged(texts: Texts, over: Texts): Texts {
  const both = Object.entries(over).map(([key, value]) => {
    const under = texts[key]
    const isNested = typeof value !== 'string' && typeof under === 'object'
    return [key, isNested ? merged(under, value) : value] as const
  })
  return { ...texts, ...Object.fromEntries(both) }
}
