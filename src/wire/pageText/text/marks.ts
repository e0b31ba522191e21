/**
 * The small signs that page setting uses: what ends a sentence, opens an item, or labels a source.
 */

/** Marks that always open a caption or an item, wherever they stand. */
const STRONG = '◆◇■□▲△▼▽▶►◀●◎★☆※▪◼◾➤'
/** Marks that do so only at the start of a line: inside one they are punctuation. */
const WEAK = '•·‧○↑↓←→↖↗↘↙*-–'

/**
 * The kind of mark at `i`. A strong one (◆) counts anywhere, a weak one (•) only at the start of
 * the line; a hyphen, a dash or an asterisk only when a space follows it as well.
 */
export const markAt = (text: string, i: number): 'strong' | 'weak' | undefined => {
  const char = text.charAt(i)
  if (char === '') return undefined
  if (STRONG.includes(char)) return 'strong'
  if (!WEAK.includes(char) || i > 0) return undefined
  return !'*-–'.includes(char) || text.charAt(i + 1) === ' ' ? 'weak' : undefined
}

const CLOSERS = '」』”’"\'）)】〕］]》〉'
const FINALS = '。！？!?…．.｡'

/** Whether the line ends a sentence. Brackets after the full stop do not count: 。（路透社）. */
export const endsSentence = (text: string): boolean => {
  let end = text.length
  // Two rounds: closing marks (」) first, then what stands in brackets before them.
  for (let round = 0; round < 2 && end > 0; round += 1) {
    while (end > 0 && CLOSERS.includes(text.charAt(end - 1))) end -= 1
    if (FINALS.includes(text.charAt(end - 1))) return true
    const open = Math.max(text.lastIndexOf('（', end - 1), text.lastIndexOf('(', end - 1))
    if (open < 1 || end === text.length || end - open > 60) return false
    end = text.slice(0, open).trimEnd().length
  }
  return FINALS.includes(text.charAt(end - 1))
}

/** Whether the line ends in mid-sentence: with a comma, a colon, an opening bracket or a dash. */
export const endsOpen = (text: string): boolean =>
  '，、；：,;:—－–「『（(《〈“‘【〔・‧'.includes(text.charAt(text.length - 1))

/** Whether the line has a Chinese full stop or semicolon anywhere, which no headline has. */
export const hasFullStop = (text: string): boolean => text.includes('。') || text.includes('；')

const ORDINAL =
  /^(?:第?[一二三四五六七八九十百]{1,3}[、，,．：:]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]\s?(?=\D)|[①-⑳❶-❿])/

/** The length of the ordinal that opens the line (第一， 一、 (二) 3. ④), or 0. */
export const ordinalLength = (text: string): number => ORDINAL.exec(text)?.[0].length ?? 0

const LABEL =
  /^[（(【[]?[◆◇■□▲▼●◎★※]?\s?(?:(?:資料|资料|新聞|新闻|消息|信息|文字|綜合|综合|內容|内容|稿件)?\s?(?:來源|来源)\s?[：:]|sources?\s?:)\s?/i

/**
 * The length of a source label at `i` (◆來源： / 資料來源： / Source:), or 0. A picture's label
 * (圖片來源：) is not counted as one.
 */
export const sourceLabelAt = (text: string, i: number): number => {
  const char = text.charAt(i)
  // Try the expression only at the few characters that can open a label.
  if (!'（(【[◆◇■□▲▼●◎★※資资新消信文綜综內内稿來来sS'.includes(char) || char === '') return 0
  return LABEL.exec(text.slice(i, i + 16))?.[0].length ?? 0
}

const PAIRS = ['「」', '『』', '“”']

/** Whether the whole line is one quotation in its marks, as quoted lines set large are. */
export const isQuoted = (text: string): boolean =>
  PAIRS.some(
    (pair) =>
      text.startsWith(pair.charAt(0)) &&
      text.indexOf(pair.charAt(1)) === text.length - 1 &&
      text.lastIndexOf(pair.charAt(0)) === 0,
  )

/** How papers name the boxes that explain something: 資料, 話你知, 新聞背景. */
export const BOX_NAME =
  /(?:資料|资料|知識|知识|話你知|知多|背景|鏈接|链接|鏈結|詞典|词典|名詞|名词|檔案|档案|小百科|特稿|簡介|简介|factbox|background|what is|glossary)/i

/** Whether the line is a remark in brackets and nothing else: （完）, （本報記者）. */
export const isRemark = (text: string): boolean => /^[（(][^（()）]{1,40}[)）]$/.test(text)
