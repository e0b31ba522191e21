/** The small signs that page setting uses: what ends a sentence, opens an item, labels a source, or belongs to the page itself. */

/** Marks that always open a caption or an item, wherever they stand. */
const STRONG = '◆◇■□▲△▼▽▶►◀●◎★☆※▪◼◾➤'
/** Marks that do so only at the start of a line: inside one they are punctuation. */
const WEAK = '•·‧○↑↓←→↖↗↘↙*-–'

/** The kind of mark at `i`; a weak one counts only before a space or, but for the hyphen and asterisk, before a word. */
export const markAt = (text: string, i: number): 'strong' | 'weak' | undefined => {
  const char = text.charAt(i)
  if (char === '') return undefined
  if (STRONG.includes(char)) return 'strong'
  if (!WEAK.includes(char) || i > 0) return undefined
  return !'*-–'.includes(char) || text.charAt(i + 1) === ' ' ? 'weak' : undefined
}

const CLOSERS = '」』”’"\'）)】〕］]》〉'
const FINALS = '。！？!?…．.｡'

/** Whether the line ends a sentence; what stands in brackets after the full stop does not count: 。（路透社）. */
export const endsSentence = (text: string): boolean => {
  let end = text.length
  // Twice is enough: a closing quotation mark, then a bracket.
  for (let round = 0; round < 2 && end > 0; round += 1) {
    while (end > 0 && CLOSERS.includes(text.charAt(end - 1))) end -= 1
    if (FINALS.includes(text.charAt(end - 1))) return true
    const open = Math.max(text.lastIndexOf('（', end - 1), text.lastIndexOf('(', end - 1))
    if (open < 1 || end === text.length || end - open > 60) return false
    end = text.slice(0, open).trimEnd().length
  }
  return FINALS.includes(text.charAt(end - 1))
}

/** Whether the line ends in the middle of something: a comma, a colon, an opening bracket or a dash. */
export const endsOpen = (text: string): boolean =>
  '，、；：,;:—－–「『（(《〈“‘【〔・‧'.includes(text.charAt(text.length - 1))

/** Whether there is a full stop inside, which no headline has. */
export const hasFullStop = (text: string): boolean => text.includes('。') || text.includes('；')

const ORDINAL =
  /^(?:第?[一二三四五六七八九十百]{1,3}[、，,．：:]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]\s?(?=\D)|[①-⑳❶-❿])/

/** The length of the ordinal that opens the line (第一， 一、 (二) 3. ④), or 0. */
export const ordinalLength = (text: string): number => ORDINAL.exec(text)?.[0].length ?? 0

const LABEL =
  /^[（(【[]?[◆◇■□▲▼●◎★※]?\s?(?:(?:資料|资料|新聞|新闻|消息|信息|文字|綜合|综合|內容|内容|稿件)?\s?(?:來源|来源)\s?[：:]|sources?\s?:)\s?/i

/** The length of a source label at `i` (◆來源： / 資料來源： / Source:), or 0. Labels of pictures (圖片來源：) are none. */
export const sourceLabelAt = (text: string, i: number): number => {
  const char = text.charAt(i)
  // Most characters open no label; the expression is tried on the few that may.
  if (!'（(【[◆◇■□▲▼●◎★※資资新消信文綜综內内稿來来sS'.includes(char) || char === '') return 0
  return LABEL.exec(text.slice(i, i + 16))?.[0].length ?? 0
}

const PAIRS = ['「」', '『』', '“”']

/** Whether the whole line is one quotation: a line set large, out of the text. */
export const isQuoted = (text: string): boolean =>
  PAIRS.some(
    (pair) =>
      text.startsWith(pair.charAt(0)) &&
      text.indexOf(pair.charAt(1)) === text.length - 1 &&
      text.lastIndexOf(pair.charAt(0)) === 0,
  )

/** How papers head their pages. */
const SECTION =
  '(?:要聞|要闻|港聞|港闻|國際|国际|中國|中国|兩岸|两岸|財經|财经|體育|体育|副刊|娛樂|娱乐|文化|評論|评论|教育|社會|社会|地方|科技|專題|专题|[A-Z]{3,14})'
const NUMBER = '(?:[A-Z]{1,2}\\s?\\d{1,3}|\\d{1,3}|第\\s?\\d{1,3}\\s?[版頁页])'
/** How papers are called: 日報, 晚報, 時報. */
const MASTHEAD = '\\p{sc=Han}{2,4}(?:日|晚|早|晨|時|时|商|郵|邮|週|周)(?:報|报)'
const FOLIO = new RegExp(
  `^(?:${NUMBER}(?:\\s?${SECTION})?|${SECTION}\\s?${NUMBER}|[A-Z]\\s?\\d{1,2}\\s\\p{sc=Han}{2,6}(?:\\s${MASTHEAD})?|${MASTHEAD})$`,
  'u',
)
const DATE_LINE =
  /^(?:\d{4}|[二〇○零一九]{4})\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日\s?[（(]?(?:(?:星期|週|周)[一二三四五六日天]\S?(?:\s.{0,30})?)?[）)]?$/
const STAFF_BOX =
  /^(?:責任編輯|责任编辑|本版編輯|本版编辑|本版責編|版面設計|版面设计|美術編輯|美术编辑|責編|责编|校對|校对)\s?[：:／/]/

/** Where to write to whoever signed. */
const MAIL = /^\S{1,40}@[\w.-]{3,40}$/
const DATE =
  /(?:中華民國|民國)?[\d一二三四五六七八九十〇零○]{2,4}\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2},?\s\d{4}|\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{4}/i
const WEEKDAY = /[（(]?(?:星期|週|周)[一二三四五六日天][）)]?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?/gi
const PAGE = new RegExp(`(?:^|\\s)${NUMBER}(?=\\s|$)`, 'g')

/** 澳聞 A5 2023年3月8日 星期三; THE LEDGER  March 8, 2023  7: a whole date, and beside it nothing but a section's or the paper's name. */
const isPageHead = (text: string): boolean => {
  if (!DATE.test(text)) return false
  const rest = text.replace(DATE, ' ').replace(WEEKDAY, ' ').replace(PAGE, ' ').trim()
  return /^\p{sc=Han}{0,4}(?:\s\p{sc=Han}{1,4})?$|^[A-Z][A-Z\s]{0,30}$/u.test(rest)
}

/** Whether the line belongs to the page and to no story: its number, its date, who edited it. */
export const isFurniture = (text: string): boolean =>
  text.length <= 60 &&
  (FOLIO.test(text) || DATE_LINE.test(text) || STAFF_BOX.test(text) || MAIL.test(text) || isPageHead(text))

/** How papers name the boxes that explain: 資料, 話你知, 新聞背景. */
export const BOX_NAME =
  /(?:資料|资料|知識|知识|話你知|知多|背景|鏈接|链接|鏈結|詞典|词典|名詞|名词|檔案|档案|小百科|特稿|簡介|简介|factbox|background|what is|glossary)/i

/** Whether the line is a remark in brackets and nothing else: （完）, （本報記者）. */
export const isRemark = (text: string): boolean => /^[（(][^（()）]{1,40}[)）]$/.test(text)
