import type { FoundCredit } from '../../../attribution/types.ts'
import { isSpace } from '../text/ink.ts'
import { sliceStrip, trimStrip, type Strip } from '../text/Strip.ts'
import type { FindCredits } from '../types.ts'
import { creditedBy, type Credited } from './creditedBy.ts'
import { closeName, namesIn } from './namesIn.ts'

/** Whom a picture's credit names, and the words in which it does. */
export interface CreditWords extends Credited {
  /** The crediting words with their brackets. */
  words: Strip
  /** The people named, without their roles. */
  photographers: string[]
}

/** A caption taken apart. */
export interface PictureCredit extends CreditWords {
  /** The caption without its credit. */
  text: Strip
}

/** The longest credit, in characters. */
const REACH = 120
/** What may stand between two crediting words and still be part of them. */
const FILLER = /^[\s（()）【】[\]/／|、,，.。:：;；·—–-]*$/
/** What may follow the last of the crediting words and still be part of them. */
const SUFFIX =
  /^[\s（()）【】[\]/／|]*(?:(?:資料|资料|網絡|网络|傳真|传真|檔案|档案)?(?:圖片|图片|照片|圖|图|相片)|攝|摄|供圖|供图|提供|發|发|file|photo|\d{2,4}年\d{1,2}月\d{1,2}日)?[\s（()）【】[\]/／|.。]*$/i
const OPENERS = '（(【[—–-/／'
/** Words in place of a credit that name nobody. */
const NAMELESS =
  /(?:網上|网上|網絡|网络|互聯網|互联网|資料|资料|檔案|档案|視頻|视频|電視|电视|受訪者|受访者|片場|官方)(?:提供)?(?:圖片|图片|照片|截圖|截图|供圖|供图|提供|畫面|画面)$/

/** A photographer without the name of a paper: one of ours. */
const STAFF =
  /(?:本報|本报)?(?:攝影|摄影)?(?:記者|记者)\s?([\p{sc=Han}·][\p{sc=Han}·\s、]{1,14}?)\s?(?:攝影|摄影|攝|摄)$/u

/**
 * The caption and the credit it ends with, or nothing when it ends with none. A credit follows the
 * full stop, a space or a bracket: 新華社, （路透社）, 新華社記者某某攝, (AP Photo/…), Photo:
 * Reuters. Some name nobody: 網上圖片, 資料圖片.
 */
export const splitCredit = (caption: Strip, findCredits: FindCredits): PictureCredit | undefined => {
  const { text } = caption
  const offset = Math.max(0, text.length - REACH)
  const tail = text.slice(offset)
  const closing = closingCredits(tail, findCredits(tail))
  const first = closing[0]
  if (!first) return unknownCredit(caption)
  const start = offset + startOfWords(tail, first.start)
  if (!isSetOff(text, start)) return undefined
  return { ...cut(caption, start), ...creditOf(closing) }
}

/** Whether the line is a picture's credit and nothing else, as it stands under some captions. */
export const isCreditLine = (line: string, findCredits: FindCredits): boolean => {
  if (line.length > 60 || /[。，；！？]./.test(line)) return false
  if (OWN.exec(unbracket(line))?.index === 0) return true
  const closing = closingCredits(line, findCredits(line))
  const first = closing[0]
  return first !== undefined && first.form !== 'byline' && FILLER.test(line.slice(0, first.start))
}

/** Whom a picture's credit names that stands alone on its line. */
export const creditAlone = (words: Strip, findCredits: FindCredits): CreditWords => {
  const found = findCredits(words.text)
  return { words, ...(found.length > 0 ? creditOf(found) : (staffIn(words.text) ?? creditOf([]))) }
}

const creditOf = (credits: readonly FoundCredit[]): Omit<CreditWords, 'words'> => {
  const people = credits.flatMap((credit) => credit.people)
  return {
    ...creditedBy(credits),
    photographers: [...new Set(people.map((person) => closeName(person.name)))],
  }
}

/**
 * The credits at the end of the text, with nothing between and after them but brackets, punctuation
 * and words like 攝.
 */
const closingCredits = (tail: string, found: readonly FoundCredit[]): FoundCredit[] => {
  const closing: FoundCredit[] = []
  let end = tail.length
  for (const credit of [...found].reverse()) {
    const gap = tail.slice(credit.end, end)
    // 據新華社報道 at the end of a sentence says where the sentence is from; it credits no picture.
    if (credit.form === 'lede') break
    if (!(closing.length === 0 ? SUFFIX.test(gap) : FILLER.test(gap))) break
    closing.unshift(credit)
    end = credit.start
  }
  return closing
}

const startOfWords = (tail: string, start: number): number => {
  let from = start
  while (from > 0 && (OPENERS.includes(tail.charAt(from - 1)) || isSpace(tail.charCodeAt(from - 1))))
    from -= 1
  return from
}

/**
 * Whether the words at `start` follow the end of a sentence, a space or a bracket. A name inside a
 * sentence (告訴新華社) credits nobody.
 */
const isSetOff = (text: string, start: number): boolean => {
  if (start <= 0) return false
  return '。！？!?.…」』”"）)'.includes(text.charAt(start - 1)) || /[\s（(【[—–/／-]/.test(text.charAt(start))
}

const OWN = new RegExp(`${NAMELESS.source}|${STAFF.source}`, 'u')

const unbracket = (text: string): string => text.replace(/^[（(【[]/, '').replace(/[）)】\]]$/, '')

/** A credit without a name that the register knows: 網上圖片, or our own photographer. */
const unknownCredit = (caption: Strip): PictureCredit | undefined => {
  const body = caption.text.replace(/[）)】\]]$/, '')
  const from = Math.max(0, body.length - 30)
  const match = OWN.exec(body.slice(from))
  if (!match) return undefined
  const start = startOfWords(caption.text, from + match.index)
  if (!isSetOff(caption.text, start)) return undefined
  return { ...cut(caption, start), ...(staffIn(body) ?? creditOf([])) }
}

const staffIn = (text: string): Omit<CreditWords, 'words'> | undefined => {
  const names = STAFF.exec(unbracket(text).slice(-30))?.[1]
  return names === undefined ? undefined : { sources: ['self'], via: [], photographers: namesIn(names) }
}

const cut = (caption: Strip, start: number): { text: Strip; words: Strip } => ({
  text: trimStrip(sliceStrip(caption, 0, start)),
  words: trimStrip(sliceStrip(caption, start)),
})
