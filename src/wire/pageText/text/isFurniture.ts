/** The sections that papers print at the head of a page. */
const SECTION =
  '(?:要聞|要闻|港聞|港闻|國際|国际|中國|中国|兩岸|两岸|財經|财经|體育|体育|副刊|娛樂|娱乐|文化|評論|评论|教育|社會|社会|地方|科技|專題|专题|[A-Z]{3,14})'
const NUMBER = '(?:[A-Z]{1,2}\\s?\\d{1,3}|\\d{1,3}|第\\s?\\d{1,3}\\s?[版頁页])'
/** What the names of papers end with: 日報, 晚報, 時報. */
const MASTHEAD = '\\p{sc=Han}{2,4}(?:日|晚|早|晨|時|时|商|郵|邮|週|周)(?:報|报)'
/** The number of a page, with its section or the paper's name: A7 港聞. */
const FOLIO = new RegExp(
  `^(?:${NUMBER}(?:\\s?${SECTION})?|${SECTION}\\s?${NUMBER}|[A-Z]\\s?\\d{1,2}\\s\\p{sc=Han}{2,6}(?:\\s${MASTHEAD})?|${MASTHEAD})$`,
  'u',
)
const DATE_LINE =
  /^(?:\d{4}|[二〇○零一九]{4})\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日\s?[（(]?(?:(?:星期|週|周)[一二三四五六日天]\S?(?:\s.{0,30})?)?[）)]?$/
const STAFF_BOX =
  /^(?:責任編輯|责任编辑|本版編輯|本版编辑|本版責編|版面設計|版面设计|美術編輯|美术编辑|責編|责编|校對|校对)\s?[：:／/]/

/** The mail address of the person who signed. */
const MAIL = /^\S{1,40}@[\w.-]{3,40}$/
const DATE =
  /(?:中華民國|民國)?[\d一二三四五六七八九十〇零○]{2,4}\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2},?\s\d{4}|\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{4}/i
const WEEKDAY = /[（(]?(?:星期|週|周)[一二三四五六日天][）)]?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?/gi
const PAGE = new RegExp(`(?:^|\\s)${NUMBER}(?=\\s|$)`, 'g')

/**
 * Whether the line is the head of a page: a whole date, and besides nothing but a page number and
 * the name of a section or of the paper (澳聞 A5 2023年3月8日 星期三).
 */
const isPageHead = (text: string): boolean => {
  if (!DATE.test(text)) return false
  const rest = text.replace(DATE, ' ').replace(WEEKDAY, ' ').replace(PAGE, ' ').trim()
  return /^\p{sc=Han}{0,4}(?:\s\p{sc=Han}{1,4})?$|^[A-Z][A-Z\s]{0,30}$/u.test(rest)
}

/** Whether the line belongs to the page and to no story: its number, its date, who edited it. */
export const isFurniture = (text: string): boolean =>
  text.length <= 60 &&
  (FOLIO.test(text) || DATE_LINE.test(text) || STAFF_BOX.test(text) || MAIL.test(text) || isPageHead(text))
