import type { FoundCredit } from '../../../attribution/types.ts'
import { isHan } from '../text/ink.ts'
import type { FindCredits } from '../types.ts'

/** What a story opens with. */
export interface Opening {
  /**
   * `house`: the paper names itself (香港文匯報訊). `dateline`: an agency does (新華社北京1月25日電),
   * or a reporter in brackets. `lede`: the words only attribute (據新華社報道).
   */
  by: 'house' | 'dateline' | 'lede'
  /** 香港文匯報訊, without its brackets; empty when the paper does not name itself. */
  house: string
}

/** The most characters an opening may take up, with house, place, date and reporters. */
export const OPENING_REACH = 80

const OPEN = '【〔［[（(〖<＜'
const CLOSE = '】〕］]）)〗>＞'
const STOPS = '。，；：！？,;:!?「」、'

/**
 * The words that open a story at a line, if there are. In Chinese papers the first words say where
 * a story is from: the paper and 訊 (香港文匯報訊, 【大公報訊】), the reporter and the place in brackets
 * (〔記者…／台北報導〕), or the agency's dateline (新華社北京1月25日電; BEIJING, Jan. 25 (Xinhua) --). These open a
 * story at the start of any line. 據新華社報道 opens one only under a headline, since stories also have
 * it inside.
 *
 * @param more the line and the lines after it, since a bracket or a dateline may continue on the
 *   next line
 */
export const openingOf = (line: string, more: string, findCredits: FindCredits): Opening | undefined =>
  openingIn(line, findCredits) ?? (runsOn(line) ? openingIn(more, findCredits) : undefined)

/**
 * Whether the opening certainly begins a story: the paper, an agency or a reporter signs with it.
 */
export const isSigned = (opening: Opening | undefined): boolean =>
  opening?.by === 'house' || opening?.by === 'dateline'

const runsOn = (line: string): boolean =>
  (OPEN.includes(line.charAt(0)) && ![...line].some((char) => CLOSE.includes(char))) ||
  /^(?:根?[據据]|綜合|综合|[A-Z]{3}|.{0,6}[社網网]\S{0,20}\d)/.test(line)

const openingIn = (text: string, findCredits: FindCredits): Opening | undefined => {
  const house = houseOf(text)
  if (house !== '') return { by: 'house', house }
  if (CITY.test(text) || isReporterBracket(text)) return { by: 'dateline', house: '' }
  if (!mayCredit(text)) return undefined
  const first = findCredits(text.slice(0, OPENING_REACH)).find((credit) => credit.form === 'lede')
  if (!first || first.start > 1) return undefined
  return { by: isDateline(first, text.slice(first.start, first.end)) ? 'dateline' : 'lede', house: '' }
}

/** A place in capitals and a dash, as the paper's own reporter writes: STONEFORD — A clockmaker. */
const CITY =
  /^[A-Z][A-Z.'’-]{2,20}(?: [A-Z][A-Z.'’-]{1,20}){0,3}(?:, [A-Z][A-Za-z.]{1,14})? (?:—|–|--) (?=["“‘A-Z])/

/** Whether the crediting words are a dateline: with a place or a date, and no 據 or 綜合 in front. */
export const isDateline = (credit: FoundCredit, words: string): boolean =>
  Boolean(credit.place ?? credit.date) && !/^(?:根?[據据]|綜合|综合|according)/i.test(words)

/**
 * What the paper calls itself at the head of a story, up to 訊, without brackets: 香港文匯報訊,
 * 【大公報訊】, 【本報消息】, 本報訊. Empty when the text does not open so.
 */
const houseOf = (text: string): string => {
  const bracketed = text !== '' && OPEN.includes(text.charAt(0))
  const from = bracketed ? 1 : 0
  for (let i = from; i < Math.min(text.length, from + 16); i += 1) {
    if (STOPS.includes(text.charAt(i))) return ''
    if (i > from && endsHouse(text, i, bracketed)) return text.slice(from, i + 1)
  }
  return ''
}

/** Whether 訊 at `i` (in brackets 消息 too) ends a paper's name for itself. */
const endsHouse = (text: string, i: number, bracketed: boolean): boolean => {
  const [before, char, next] = [text.charAt(i - 1), text.charAt(i), text.charAt(i + 1)]
  if (char !== '訊' && char !== '讯' && !(bracketed && before + char === '消息')) return false
  return bracketed ? next !== '' && CLOSE.includes(next) : isPaper(before) && isPause(next)
}

const isPaper = (char: string): boolean => char !== '' && '報报社網网台臺刊版專专電电'.includes(char)
const isPause = (char: string): boolean => ' \u3000（(【據据綜综記记'.includes(char)

/** Whether the text opens with a reporter in brackets: 〔記者某某／台北報導〕, （中央社記者某某台北21日電）. */
const isReporterBracket = (text: string): boolean => {
  if (text === '' || !OPEN.includes(text.charAt(0))) return false
  const head = text.slice(1, 40)
  const end = [...head].findIndex((char) => CLOSE.includes(char))
  const inside = end < 0 ? '' : head.slice(0, end)
  return (
    /記者|记者|中心|社|綜合|综合|路透|法新|彭博|美聯|美联|編譯|编译|外電|外电|本報|本报/.test(inside) &&
    /(?:報導|報道|报道|報导|電|电|訊|讯)$/.test(inside)
  )
}

/** A cheap test that spares most lines the search for credits. */
const mayCredit = (text: string): boolean => {
  const head = text.slice(0, OPENING_REACH)
  return isHan(head.charCodeAt(0)) || '（('.includes(head.charAt(0))
    ? /[社網网報报台臺電电]|[（(][A-Za-z]/.test(head)
    : /[(/]/.test(head) || /^according/i.test(head)
}
