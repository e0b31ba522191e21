/** A word of Payload's, and the word the newsroom has for the same thing. */
type Pair = readonly [theirs: string, ours: string]

/** Texts by key, nested, as Payload keeps its translations. */
export interface Texts {
  readonly [key: string]: string | Texts
}

/**
 * One word for one thing: Payload's Chinese says some things in two ways, or in another than the
 * newsroom does (and once in the other script). In order: what stands in a longer word comes later.
 */
const pairs: Readonly<Record<string, readonly Pair[]>> = {
  'zh-TW': [
    ['保存布局失败。', '版面配置儲存不了。'],
    ['成功取消發佈。', '已撤回。'],
    ['取消發佈', '撤回'],
    ['發佈', '發布'],
    ['上傳項目', '檔案'],
    ['新增上傳', '新增檔案'],
    ['大量上傳', '一次上載多個'],
    ['上傳', '上載'],
    ['未保存', '未儲存'],
    ['保存', '儲存'],
    ['變更', '更改'],
    ['佈局', '版面配置'],
    ['添加', '新增'],
    ['搜索', '搜尋'],
    ['過濾條件', '篩選條件'],
    ['語言地區', '語言版本'],
    ['地區設定', '語言版本'],
    ['回復此版本', '還原此版本'],
    ['您', '你'],
  ],
  zh: [
    ['成功取消发布。', '已撤回。'],
    ['取消发布', '撤回'],
    ['预约发布成功', '定时成功'],
    ['预约发布', '定时发布'],
    ['发布修改', '发布更改'],
    ['登入', '登录'],
    ['语言环境设置', '语言版本'],
    ['语言环境', '语言版本'],
    ['您', '你'],
  ],
}

/** A text of Payload's in the newsroom's words. */
const inOurWords = (text: string, language: string): string =>
  (pairs[language] ?? []).reduce((words, [theirs, ours]) => words.replaceAll(theirs, ours), text)

/**
 * Those of Payload's texts that the newsroom words otherwise, at the same keys.
 *
 * @param language Payload's key: `zh-TW`, `zh`, `en`
 */
export function houseWords(texts: Texts, language: string): Texts {
  const changed = Object.entries(texts).flatMap(([key, value]): [string, string | Texts][] => {
    if (typeof value !== 'string') {
      const within = houseWords(value, language)
      return Object.keys(within).length > 0 ? [[key, within]] : []
    }
    const ours = inOurWords(value, language)
    return ours === value ? [] : [[key, ours]]
  })
  return Object.fromEntries(changed)
}
