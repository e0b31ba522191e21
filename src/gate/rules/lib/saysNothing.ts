/**
 * When a text says nothing: nobody can see it, or it only fills the place of words to come.
 * Everything here takes time linear in the text.
 */

/**
 * White space, U+3000, and what Unicode calls ignorable: zero-width characters, soft hyphens,
 * Hangul fillers, tags.
 */
const unseen = /[\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]+/gu

/** Something that can be read. A mark, dash or dingbat cannot; an emoji can. */
const readable = /[\p{L}\p{N}\p{Emoji_Presentation}]/u

/**
 * A text longer than this is no filler. In UTF-16 units, unseen characters left out.
 */
const longest = 40

/**
 * What desks and programs put where words are still missing: compatibility forms folded, lower
 * case, letters only.
 */
const fillers = new Set(
  (
    'na nil none null undefined nan nbsp todo fixme tk tktk tba tbc tbd tobeconfirmed tobeadvised tobeadded tocome ' +
    'tofollow pending placeholder untitled objectobject loremipsum ' +
    'headline headlinehere caption captionhere insertcaption texthere addtext notitle nocaption ' +
    '無 无 沒有 没有 冇 暫無 暂无 暫缺 暂缺 從缺 从缺 不適用 不适用 不詳 不详 未定 未有 同上 ' +
    '待 待補 待补 待定 待填 待寫 待写 待加 待譯 待译 待查 待核 待改 待更新 待確認 待确认 待核實 待核实 待補充 待补充 ' +
    '後補 后补 稍後補 稍后补 稍後補上 稍后补上 佔位 占位 佔位符 占位符 某某 某某某 標題 标题 無標題 无标题 ' +
    '請填寫 请填写 此處填寫 此处填写 圖說 图说 〇〇 〇〇〇 ー ーー'
  ).split(' '),
)

/** The name of a field, which may stand before the filler itself: 標題待定, caption TBC. */
const label =
  /^(?:標題|标题|題目|题目|圖說|图说|說明|说明|內文|内文|正文|內容|内容|來源|来源|headline|caption|title|text|alt|source)/u

const repeatedX = /^x{2,}$/u
const notAWord = /[^\p{L}\p{N}]+/gu

/**
 * It says nothing: invisible, only marks (－, —, ……, ○○), or a filler (N/A, TBC, 待補, xxx, 無), alone
 * or several. Short words are words: 雨, X, No, 100.
 */
export function saysNothing(text: string): boolean {
  const compact = text.replace(unseen, '')
  if (!readable.test(compact) || compact.slice(0, 10).toLowerCase() === 'loremipsum') return true
  if (compact.length > longest) return false
  return isFiller(lettersOf(compact)) || everyPart(text, betweenWords) || everyPart(text, betweenLetters)
}

const betweenWords = /[\s\p{Default_Ignorable_Code_Point},，;；、。]+/u
const betweenLetters = /[\s\p{Default_Ignorable_Code_Point}\p{P}\p{S}]+/u

function everyPart(text: string, between: RegExp): boolean {
  const parts = text
    .split(between)
    .map(lettersOf)
    .filter((part) => part !== '')
  return parts.length > 0 && parts.every(isFiller)
}

const lettersOf = (text: string): string => text.normalize('NFKC').toLowerCase().replace(notAWord, '')

function isFiller(folded: string): boolean {
  if (fillers.has(folded) || repeatedX.test(folded)) return true
  const rest = folded.replace(label, '')
  return rest !== folded && fillers.has(rest)
}
