import { Before } from '../../lexicon/before.ts'
import { Kind } from '../../text/charClass.ts'
import { Space } from '../../text/stream.ts'
import { draft, type Draft, type Rule } from '../draft.ts'
import { afterSentence, beginsAfterBreak, endsLine, lineStart } from '../edges.ts'
import { labelBefore, wordBefore } from '../lead.ts'
import type { NameList } from '../list.ts'
import { written } from '../people.ts'
import { charAt, gapAt, kindAt, type Scan, skipSpace, skipSpaceBack, textBetween } from '../scan.ts'
import { endsChain, endsWhole, takeFile } from '../shapes/chainEnd.ts'
import { latinWordBefore, nameRunAfter, nameRunBefore, wordText } from '../words.ts'

interface Segments {
  start: number
  /** Bounds of what stands first: the photographer. */
  person?: { start: number; end: number; count: number }
  label: boolean
}

const longestHandle = 48
/** Fewest characters of a caption before a photographer that nothing parts from it. */
const shortestCaption = 24

/** Most houses before the first known one: Name/House/House/Agency. */
const mostSegments = 4

/** Stephanie Keith/Reuters; REUTERS/Benoit Tessier; (AP Photo/Jeff Chiu, File); A via B; Photo: Name, House. */
export const chain: Rule = (scan, list) => {
  if (kindAt(scan, list.start) === Kind.han || isFileName(scan, list)) return undefined
  const head = handleBefore(scan, list) ?? behindButton(scan, list) ?? segmentsBefore(scan, list)
  const tail = personAfter(scan, list)
  const via = list.via.length > 0 || viaBefore(scan, list) !== undefined
  const pictured = isAgencyPhoto(scan, list)
  if (!head.label && !head.person && !tail && !via && !pictured) return undefined
  const end = tail?.end ?? list.end
  // …, N.J. | AP Photo/Jane Roe Governor among the …: a site's next words.
  const piped = pictured && charAt(scan, skipSpaceBack(scan, list.start) - 1) === '|'
  if (!head.label && !piped && !endsChain(scan, end)) return undefined
  const found = draft(list, 'caption', {
    start: viaBefore(scan, list) ?? head.start,
    end: takeFile(scan, end),
  })
  return withPhotographer(scan, found, list, head, tail)
}

/** 2016-GettyImages-174457162: the name of a file. */
function isFileName(scan: Scan, list: NameList): boolean {
  return (
    '-_/'.includes(charAt(scan, list.start - 1) || ' ') &&
    /^[-_][\w-]*\d/.test(textBetween(scan, list.end, list.end + 24))
  )
}

function withPhotographer(
  scan: Scan,
  found: Draft,
  list: NameList,
  head: Segments,
  tail: { start: number; end: number; count: number } | undefined,
): Draft {
  const person = head.person ?? tail
  const name = person && person.count > 1 ? written(scan, person.start, person.end) : undefined
  const key = list.names[0]?.key
  if (name) found.people.push({ name, role: 'photographer', ...(key && { source: key }) })
  return found
}

/** janeroe/iStock/Getty Images: what a photographer calls themselves at a picture house, as a whole line. */
function handleBefore(scan: Scan, list: NameList): Segments | undefined {
  if (charAt(scan, list.start - 1) !== '/' || !endsLine(scan, list.end)) return undefined
  const from = lineStart(scan, list.start, longestHandle)
  if (!/^[a-z][\w.-]{2,20}\/(?:[A-Z]\w+\/|iStock\/)?$/.test(textBetween(scan, from, list.start)))
    return undefined
  return { start: from, label: false, person: { start: from, end: list.start - 1, count: 1 } }
}

const button =
  /(?:(?:toggle|hide) caption|(?:隐藏|切换|显示)(?:标题|说明|字幕|图注)) ?([A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){1,3})((?:\/[A-Z][\w .&'-]*)*\/)$/

/** toggle caption Jane Roe/A: a photographer behind a site's button. */
function behindButton(scan: Scan, list: NameList): Segments | undefined {
  if (charAt(scan, list.start - 1) !== '/') return undefined
  const found = button.exec(textBetween(scan, Math.max(0, list.start - longestHandle), list.start))
  const [name = '', rest = ''] = found?.slice(1) ?? []
  if (name === '') return undefined
  const end = list.start - rest.length
  const start = end - name.length
  return { start, label: false, person: { start, end, count: 2 } }
}

/** Walks back over "Name/", "Name, " and "House - " to what stands first, and over a label before that. */
function segmentsBefore(scan: Scan, list: NameList): Segments {
  let start = list.start
  let person: Segments['person']
  for (let i = 0; i < mostSegments; i++) {
    const separator = separatorBefore(scan, start)
    if (separator === undefined) break
    const run = nameRunBefore(scan, separator)
    const labelled = run && labelOf(scan, run)
    if (!run || labelled)
      return labelled
        ? { start: labelled.start, label: true, person: labelled.person }
        : { start: looseLabel(scan, start) ?? start, person, label: looseLabel(scan, start) !== undefined }
    const by = {
      comma: i === 0 && charAt(scan, separator) === ',',
      words: kindAt(scan, separator) === Kind.lower,
      slash: charAt(scan, separator) === '/',
      whole: endsWhole(scan, list.end),
    }
    if (!standsFree(scan, run, by)) break
    person = run
    start = run.start
  }
  const label = labelBefore(scan, start)
  const pictures = label !== undefined && (label.does & (Before.picture | Before.label)) !== 0
  return { start: pictures ? label.start : start, person, label: pictures }
}

const loosely =
  /(?:^|[ (\n])((?:Photo|Photograph|Image|Picture|Credit)s?(?: credit)?(?: by|:) ?[^:/.,()]{3,36}\/)$/

/** Photo: Jane roe/A: where a label begins before a photographer whose name is not written as one. */
function looseLabel(scan: Scan, at: number): number | undefined {
  if (charAt(scan, at - 1) !== '/') return undefined
  const words = loosely.exec(textBetween(scan, Math.max(0, at - longestHandle), at))?.[1]
  return words === undefined ? undefined : at - words.length
}

/** A run that opens with a label without a colon: "Credit Ashraf Shazly/", "Photo by Eduardo Munoz/". */
function labelOf(
  scan: Scan,
  run: { start: number; end: number; count: number },
): { start: number; person: Segments['person'] } | undefined {
  for (let at = run.start; at < run.end; at++) {
    if (at !== run.start && kindAt(scan, at - 1) !== Kind.space) continue
    const label = labelBefore(scan, at)
    if (label && label.does & Before.picture)
      return { start: label.start, person: { start: at, end: run.end, count: 2 } }
  }
  return undefined
}

/** The index of a separator before `at`: / or |, a spaced dash, or a comma. */
function separatorBefore(scan: Scan, at: number): number | undefined {
  const last = skipSpaceBack(scan, at) - 1
  const kind = kindAt(scan, last)
  if (kind === Kind.slash) return last
  if (kind === Kind.dash && (gapAt(scan, last) > Space.none || '—-'.includes(charAt(scan, last)))) return last
  if (charAt(scan, last) === ',') return last
  // "Jane Roe for Reuters"
  const word = latinWordBefore(scan, at)
  if (!word || !['for', 'of'].includes(wordText(scan, word).toLowerCase())) return undefined
  const slash = skipSpaceBack(scan, word.start) - 1
  return kindAt(scan, slash) === Kind.slash ? slash : word.start
}

const house = /(?:Network|Agency|Press|Corporation|Television|Association|Company|Group|Service|Newspaper)s?$/

/** A photographer's name has two words or more, and a sign or an end before it; after a comma only in brackets or after a label. */
function standsFree(
  scan: Scan,
  run: { start: number; end: number; count: number },
  by: { comma: boolean; words: boolean; slash: boolean; whole: boolean },
): boolean {
  const before = kindAt(scan, skipSpaceBack(scan, run.start) - 1)
  // …in the old town. UCG/A: a house's letters behind a sentence
  if (by.slash && by.whole && run.count === 1 && before === Kind.final)
    return /^[A-Z]{2,6}\/$/.test(textBetween(scan, run.start, run.end + 1))
  // Jane Roe—Pool/A
  if (
    by.slash &&
    before === Kind.dash &&
    /^(?:Pool|POOL|Handout|HANDOUT|Stringer)\//.test(textBetween(scan, run.start, run.start + 9))
  )
    return true
  if (labelBefore(scan, run.start) || viaLabel(scan, run.start)) return true
  // Jane Roe/House for A
  if (by.words && before === Kind.slash) return true
  if (by.words) return run.count > 1 && (run.start === 0 || before === Kind.open)
  if (by.comma && /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(textBetween(scan, run.start, run.end)))
    return false
  // (China Global Television Network, CGTN): the name in full
  if (by.comma && house.test(textBetween(scan, run.start, run.end))) return false
  if (by.comma && isStraightQuote(scan, run.start - 1)) return run.count < 4
  if (by.comma) return before === Kind.open || (run.start === 0 && run.count < 4)
  if (run.start === 0 || before === Kind.slash || before === Kind.open) {
    return run.count > 1 || before !== Kind.space || by.whole || kindAt(scan, run.start + 2) === Kind.upper
  }
  // …where the tram overturned Jane Roe/A: at the end of a line that is a caption.
  if (
    by.whole &&
    by.slash &&
    before === Kind.lower &&
    run.count > 1 &&
    run.start - lineStart(scan, run.start) >= shortestCaption
  )
    return true
  return run.count > 1 && run.count <= 5 && before !== Kind.lower && beginsAfterBreak(scan, run.start)
}

/** image via Jane/A: a label and "via" before a run. */
function viaLabel(scan: Scan, at: number): boolean {
  const via = wordBefore(scan, skipSpaceBack(scan, at))
  const label = via && via.does & Before.via ? latinWordBefore(scan, via.start) : undefined
  return (
    label !== undefined && /^(?:image|photo|picture|video|screenshot|graphic)s?$/i.test(wordText(scan, label))
  )
}

/** "Jane Roe, A": data that holds a byline. */
function isStraightQuote(scan: Scan, at: number): boolean {
  return charAt(scan, at) === '"' || charAt(scan, at) === "'"
}

/** REUTERS/Name, AP Photo/Name: what follows the slash. */
function personAfter(scan: Scan, list: NameList): { start: number; end: number; count: number } | undefined {
  const at = skipSpace(scan, list.end)
  if (kindAt(scan, at) === Kind.colon) return personAlone(scan, list, at)
  const glued = isDashOrComma(scan, list)
  if (glued) return nameRunAfter(scan, skipSpace(scan, list.end + 1))
  const by = byAfter(scan, list)
  if (by !== undefined) return nameRunAfter(scan, by)
  if (kindAt(scan, at) !== Kind.slash || !beginsAfterBreak(scan, list.start)) return undefined
  const first = nameRunAfter(scan, skipSpace(scan, at + 1))
  // USA TODAY/Suffolk Poll
  if (!first || /(?:Poll|Survey)s?$/.test(textBetween(scan, first.start, first.end))) return undefined
  // (AP Photo/Studio, Name): the shooter is the last.
  const comma =
    charAt(scan, first.end) === ',' ? nameRunAfter(scan, skipSpace(scan, first.end + 1)) : undefined
  if (comma && comma.count > 1) return comma
  const captioned = /^ [-–—] (?:This|In this|The|An?) /.test(textBetween(scan, first.end, first.end + 14))
  const whole = list.start === 0 && (endsLine(scan, first.end) || captioned)
  const alone =
    first.count > 1 || whole || isAgencyPhoto(scan, list) || kindAt(scan, first.end) === Kind.close
  return alone ? { ...first, count: first.count > 1 ? first.count : 1 } : undefined
}

/** AP Photo/Some House, Jane Roe; SOME HOUSE/AP-Jane Roe: the shooter after the last name. */
function isDashOrComma(scan: Scan, list: NameList): boolean {
  const comma = charAt(scan, list.end) === ',' && list.names.length > 1
  const photo = scan.stream.code.subarray(list.start, list.end).includes(0x2f)
  const dash = charAt(scan, list.end) === '-' && gapAt(scan, list.end) === Space.none
  if (!photo || !(comma || dash)) return false
  return (nameRunAfter(scan, skipSpace(scan, list.end + 1))?.count ?? 0) > 1
}

/** AP Photo by Jane Roe, Xinhua photo by Li He: where the name starts. */
function byAfter(scan: Scan, list: NameList): number | undefined {
  const at = skipSpace(scan, list.end)
  if (!'pPbB'.includes(charAt(scan, at) || ' ')) return undefined
  const words = textBetween(scan, at, at + 9).toLowerCase()
  if (words === 'photo by ') return at + 9
  return isAgencyPhoto(scan, list) && words.startsWith('by ') ? at + 3 : undefined
}

/** (Reuters: Jane Roe): alone in brackets or on a line. */
function personAlone(scan: Scan, list: NameList, colon: number): ReturnType<typeof nameRunAfter> {
  const person = nameRunAfter(scan, skipSpace(scan, colon + 1))
  if (!person || person.count < 2 || person.count > 3) return undefined
  const bracketed =
    kindAt(scan, list.start - 1) === Kind.open && kindAt(scan, takeFile(scan, person.end)) === Kind.close
  return bracketed || (afterSentence(scan, list.start) && endsLine(scan, person.end)) ? person : undefined
}

/** AP Photo, AFP PHOTO: a name that can be nothing but a picture's credit. */
function isAgencyPhoto(scan: Scan, list: NameList): boolean {
  const last = list.names.at(-1)
  if (!last || !'oOsS'.includes(charAt(scan, last.end - 1))) return false
  const words = textBetween(scan, last.start, last.end)
  return /(?:Photos?|PHOTOS?|Images|IMAGES)$/.test(words) && last.key !== 'getty'
}

/** "Handout via REUTERS", "(via AP)". */
function viaBefore(scan: Scan, list: NameList): number | undefined {
  const link = charAt(scan, list.start - 1) === '[' ? list.start - 1 : list.start
  const word = wordBefore(scan, skipSpaceBack(scan, link))
  if (!word || !(word.does & Before.via)) return undefined
  const before = skipSpaceBack(scan, word.start)
  const kind = kindAt(scan, before - 1)
  if (before === 0 || kind === Kind.open || kind === Kind.comma || kind === Kind.final) return word.start
  if (kind === Kind.slash) return nameRunBefore(scan, before - 1)?.start
  const label = wordBefore(scan, before)
  if (label && label.does & Before.picture) return label.start
  return nameRunBefore(scan, before)?.start ?? courtesyBefore(scan, before)
}

/** Courtesy of the family via AP: a label that needs no colon, at most six words back. */
function courtesyBefore(scan: Scan, at: number): number | undefined {
  let end = at
  for (let i = 0; i < 6; i++) {
    const word = latinWordBefore(scan, end)
    if (!word || kindAt(scan, word.end) === Kind.final) return undefined
    end = skipSpaceBack(scan, word.start)
    const label = wordBefore(scan, end)
    if (label && label.does & Before.takenFrom && label.does & Before.picture) return label.start
  }
  return undefined
}
