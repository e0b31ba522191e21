import { After } from '../../lexicon/after.ts'
import { Kind } from '../../text/charClass.ts'
import { Space } from '../../text/stream.ts'
import { type Draft, draft, type Rule } from '../draft.ts'
import { afterSentence, beginsAfterBreak, endsBeforeBreak, endsLine } from '../edges.ts'
import type { NameList } from '../list.ts'
import { isPlace } from '../places.ts'
import { isName, people, readPeople, type Role, roleOf } from '../people.ts'
import { charAt, gapAt, kindAt, nameAt, type Scan, skipSpace, textBetween } from '../scan.ts'
import { wordAt } from '../wordAt.ts'

interface RoleWord {
  end: number
  word: string
}

/** A sign that may part a name from a role, or a role from a person: ／ ： （. */
function skipSign(scan: Scan, at: number, kinds: readonly number[]): number {
  const from = skipSpace(scan, at)
  return kinds.includes(kindAt(scan, from)) ? skipSpace(scan, from + 1) : at
}

/** 記者, 特派記者, 駐華盛頓記者, ／記者, （編譯: the role after a name, over at most six ideographs. */
function roleAfter(scan: Scan, at: number): RoleWord | undefined {
  const from = skipSpace(scan, skipSign(scan, at, [Kind.slash, Kind.open]))
  // 駐埃及記者: the place may hold a word such as 及.
  const posted = charAt(scan, from) === '驻'
  for (let i = from; i - at <= 9; i++) {
    const hit = wordAt(scan, i)
    if (hit && hit.value & After.role) {
      const word = textBetween(scan, i, hit.end)
      return { end: skipSign(scan, hit.end, [Kind.slash, Kind.colon]), word }
    }
    if (hit && !(hit.value & After.filler) && !posted) return undefined
    if (kindAt(scan, i) !== Kind.han) return undefined
  }
  return undefined
}

/** 新華社記者甲、乙攝; 大公報記者 甲 at a line's end; 聯合報／記者甲／台北報導; 甲報（編譯乙，據丙社）; （甲網 乙）. */
export const reporter: Rule = (scan, list) => {
  const signed = personBefore(scan, list)
  if (signed) return signed
  const named = roleAfter(scan, list.end)
  const unnamedShot = named && shotByNobody(scan, list, named)
  if (unnamedShot) return unnamedShot
  const role = named ?? inBracket(scan, list) ?? beforeShot(scan, list)
  const read = role && withoutPlace(scan, readPeople(scan, role.end))
  if (!role || !read || read.runs.length === 0 || !read.runs.every((run) => isName(scan, run)))
    return undefined
  // 某社前記者的新書: nobody's name begins so.
  if (charAt(scan, read.runs[0]?.start ?? 0) === '的') return undefined
  const bylined = (kind: Role, form: Draft['form'], end: number): Draft => {
    const found = draft(list, form, { start: list.start, end })
    found.people.push(...people(scan, read.runs, kind, sourceOf(list)))
    return found
  }
  const shotAt = skipSpace(scan, skipSign(scan, read.end, [Kind.slash]))
  const shot = wordAt(scan, shotAt)
  if (shot && shot.value & (After.shot | After.picture) && endsShot(scan, shot.end))
    return bylined('photographer', 'caption', shot.end)
  const reported = reportAfter(scan, read.end)
  if (reported !== undefined) return bylined(roleOf(role.word), 'byline', reported)
  return endsSignature(scan, list, read.end) ? bylined(roleOf(role.word), 'byline', read.end) : undefined
}

/** 甲報記者攝, and 甲社記者… where a text was cut off: a reporter without a name. */
function shotByNobody(scan: Scan, list: NameList, role: RoleWord): Draft | undefined {
  if (!beginsAfterBreak(scan, list.start)) return undefined
  const shot = wordAt(scan, role.end)
  if (shot && shot.value & After.shot && endsShot(scan, shot.end))
    return draft(list, 'caption', { start: list.start, end: shot.end })
  const dots = textBetween(scan, role.end, role.end + 3)
  const cut = dots === '...' || dots.startsWith('…')
  return cut && afterSentence(scan, list.start) && list.start > 0
    ? draft(list, 'byline', { start: list.start, end: role.end })
    : undefined
}

/** （甲 乙社）: a person before a name, alone in brackets. */
function personBefore(scan: Scan, list: NameList): Draft | undefined {
  if (kindAt(scan, list.end) !== Kind.close || kindAt(scan, list.start) !== Kind.han) return undefined
  let open = list.start
  while (open > 0 && list.start - open < 5 && kindAt(scan, open - 1) === Kind.han) open--
  if (gapAt(scan, list.start) === Space.none || kindAt(scan, open - 1) !== Kind.open) return undefined
  const read = readPeople(scan, open)
  const [run] = read.runs
  if (!run || read.runs.length > 1 || !isName(scan, run) || read.end !== list.start) return undefined
  const found = draft(list, 'byline', { start: open, end: list.end })
  found.people.push(...people(scan, read.runs, 'reporter', sourceOf(list)))
  return found
}

/** 中央社記者甲台北攝: the last name loses the place it runs into, where only a photographer's verb follows. */
function withoutPlace(scan: Scan, read: ReturnType<typeof readPeople>): ReturnType<typeof readPeople> {
  const last = read.runs.at(-1)
  if (!last || last.end - last.start < 4 || charAt(scan, skipSpace(scan, last.end)) !== '摄') return read
  for (let start = last.start + 2; start <= last.end - 2; start++) {
    if (!isPlace(scan, start, last.end)) continue
    return { runs: [...read.runs.slice(0, -1), { start: last.start, end: start }], end: read.end }
  }
  return read
}

/** 中新社發 甲 攝, 新華社甲攝: a person and 攝 right after a name. */
function beforeShot(scan: Scan, list: NameList): RoleWord | undefined {
  if (!beginsAfterBreak(scan, list.start)) return undefined
  const from = charAt(scan, list.end) === '发' ? list.end + 1 : list.end
  const read = readPeople(scan, from)
  const shot = charAt(scan, skipSpace(scan, read.end)) === '摄'
  return shot && read.runs.length > 0 ? { end: from, word: '摄' } : undefined
}

/** （甲網 乙）: a name and a person, alone in brackets or in the text. */
function inBracket(scan: Scan, list: NameList): RoleWord | undefined {
  if (gapAt(scan, list.end) === Space.none || gapAt(scan, list.end) > Space.line) return undefined
  const read = readPeople(scan, list.end)
  if (read.runs.length === 0 || kindAt(scan, list.end) !== Kind.han) return undefined
  const opened = kindAt(scan, list.start - 1) === Kind.open
  const bracketed = opened && kindAt(scan, skipSpace(scan, read.end)) === Kind.close
  const alone = list.start === 0 && endsLine(scan, read.end) && read.end - list.end <= 3
  return bracketed || alone ? { end: list.end, word: '记者' } : undefined
}

/** The end of 報道, 爆料稱 or ／台北即時報導 after people. */
export function reportAfter(scan: Scan, at: number): number | undefined {
  const from = skipSign(scan, at, [Kind.slash])
  for (let i = skipSpace(scan, from); i - from <= 8; i++) {
    const hit = wordAt(scan, i)
    if (hit && hit.value & (After.report | After.say) && hit.end - i > 1) return hit.end
    // ／北京-台北連線報導
    if (kindAt(scan, i) === Kind.dash && i > from + 1) continue
    if (kindAt(scan, i) !== Kind.han || charAt(scan, i) === '据') return undefined
    if (gapAt(scan, i) >= Space.line && nameAt(scan, i)) return undefined
  }
  return undefined
}

function sourceOf(list: NameList): string | undefined {
  const key = list.names.at(-1)?.key
  return key === 'self' ? undefined : key
}

function endsShot(scan: Scan, at: number): boolean {
  return endsBeforeBreak(scan, at) || charAt(scan, at) === '于'
}

/** A byline stands by itself: a line, a bracket, the end of a text, or next to another one. */
function endsSignature(scan: Scan, list: NameList, end: number): boolean {
  if (!beginsAfterBreak(scan, list.start)) return false
  const next = skipSpace(scan, end)
  const kind = kindAt(scan, next)
  if (endsLine(scan, end) || kind === Kind.close) return true
  // 央視記者 甲：
  if (kind === Kind.colon && kindAt(scan, list.end) !== Kind.colon) return afterSentence(scan, list.start)
  if (nameAt(scan, next)?.key || '文图摄'.includes(charAt(scan, next + 1) || ' ')) return true
  if (kindAt(scan, next) === Kind.comma)
    return kindAt(scan, list.end) === Kind.open || nameAt(scan, skipSpace(scan, next + 1)) !== undefined
  return afterSentence(scan, list.start) && gapAt(scan, end) >= Space.one
}
