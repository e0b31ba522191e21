/**
 * How a story opens. Chinese papers sign the first words: the paper and 訊 (香港文匯報訊, 【大公報訊】, 本報訊（記者…）), or in
 * brackets who reports from where (〔記者…／台北報導〕), or the agency's dateline (新華社北京1月25日電, BEIJING, Jan. 25 (Xinhua) --).
 * These open a story wherever they stand at the start of a line. 據新華社報道 opens one only under a headline, for the same words come
 * again inside a story.
 */

import type { FoundCredit } from '../../../attribution/types.ts'
import { isHan } from '../text/ink.ts'
import type { FindCredits } from '../types.ts'

export interface Opening {
  /** `house`: the paper's own words. `dateline`: an agency's, or a reporter's in brackets. `lede`: an attribution, no more. */
  by: 'house' | 'dateline' | 'lede'
  /** 香港文匯報訊, without its brackets; empty when the paper does not name itself. */
  house: string
}

/** As many characters as an opening may take up, house, place, date and reporters included. */
export const OPENING_REACH = 80

const OPEN = '【〔［[（(〖<＜'
const CLOSE = '】〕］]）)〗>＞'
const STOPS = '。，；：！？,;:!?「」、'

/**
 * What opens a story at a line, or nothing. `more` is the line with the lines after it: inside a bracket, or in the middle of an agency's
 * dateline, the opening may run on. A headline runs into nothing.
 */
export const openingOf = (line: string, more: string, findCredits: FindCredits): Opening | undefined =>
  openingIn(line, findCredits) ?? (runsOn(line) ? openingIn(more, findCredits) : undefined)

const runsOn = (line: string): boolean =>
  (OPEN.includes(line.charAt(0)) && ![...line].some((char) => CLOSE.includes(char))) ||
  /^(?:根?[據据]|綜合|综合|[A-Z]{3}|.{0,6}[社網网]\S{0,20}\d)/.test(line)

const openingIn = (text: string, findCredits: FindCredits): Opening | undefined => {
  const house = houseOf(text)
  if (house !== '') return { by: 'house', house }
  if (CITY.test(text)) return { by: 'dateline', house: '' }
  if (isReporterBracket(text)) return { by: 'dateline', house: '' }
  if (!mayCredit(text)) return undefined
  const first = findCredits(text.slice(0, OPENING_REACH)).find((credit) => credit.form === 'lede')
  if (!first || first.start > 1) return undefined
  return { by: isDateline(first, text.slice(first.start, first.end)) ? 'dateline' : 'lede', house: '' }
}

/** STONEFORD — A clockmaker …: a place in capitals and a dash, where the paper's own reporter writes from. */
const CITY =
  /^[A-Z][A-Z.'’-]{2,20}(?: [A-Z][A-Z.'’-]{1,20}){0,3}(?:, [A-Z][A-Za-z.]{1,14})? (?:—|–|--) (?=["“‘A-Z])/

/** Whether the crediting words are a dateline: they have a place or a date, and send (電) rather than report. */
export const isDateline = (credit: FoundCredit, words: string): boolean =>
  Boolean(credit.place ?? credit.date) && !/^(?:根?[據据]|綜合|综合|according)/i.test(words)

/** 香港文匯報訊 / 【大公報訊】 / 【本報消息】 / 本報訊: the words up to 訊, when they are a paper's. */
const houseOf = (text: string): string => {
  const bracketed = OPEN.includes(text.charAt(0)) && text !== ''
  const from = bracketed ? 1 : 0
  for (let i = from; i < Math.min(text.length, from + 16); i += 1) {
    const char = text.charAt(i)
    if (STOPS.includes(char)) return ''
    const news = bracketed && char === '息' && text.charAt(i - 1) === '消'
    if (char !== '訊' && char !== '讯' && !news) continue
    const name = text.slice(from, i + 1)
    const next = text.charAt(i + 1)
    const fits = bracketed
      ? CLOSE.includes(next) && next !== ''
      : isPaper(text.charAt(i - 1)) && isPause(next)
    if (fits && name.length >= 2) return name
  }
  return ''
}

const isPaper = (char: string): boolean => char !== '' && '報报社網网台臺刊版專专電电'.includes(char)
const isPause = (char: string): boolean => ' \u3000（(【據据綜综記记'.includes(char)

/** 〔記者某某／台北報導〕 and （中央社記者某某台北21日電）. */
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

/** A cheap look before the reader of credits is asked: most lines open with nothing of the kind. */
const mayCredit = (text: string): boolean => {
  const head = text.slice(0, OPENING_REACH)
  return isHan(head.charCodeAt(0)) || '（('.includes(head.charAt(0))
    ? /[社網网報报台臺電电]|[（(][A-Za-z]/.test(head)
    : /[(/]/.test(head) || /^according/i.test(head)
}
