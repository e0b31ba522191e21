import { Kind } from '../text/charClass.ts'
import { endOffset, offsetOf, Space } from '../text/stream.ts'
import { After } from '../lexicon/after.ts'
import type { CreditedPerson } from '../types.ts'
import { charAt, gapAt, kindAt, nameAt, type Scan, skipSpace, textBetween } from './scan.ts'
import { wordAt } from './wordAt.ts'

export type Role = CreditedPerson['role']

const longestRun = 24
const mostPeople = 12

/** What the text says between two stream indices, as written but for line breaks and doubled white space. */
export function written(scan: Scan, start: number, end: number): string {
  const { stream } = scan
  const slice = stream.text.slice(offsetOf(stream, start), endOffset(stream, end))
  return slice.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '').trim()
}

/** A run of one person's name. */
interface Run {
  start: number
  end: number
}

/** Whether a word ends the names before it: 摄, 报道, 电. */
function closes(scan: Scan, at: number): boolean {
  const hit = wordAt(scan, at)
  if (!hit) return false
  if (hit.value & (After.report | After.role | After.mention | After.say) && hit.end - at > 1) return true
  if (!(hit.value & (After.shot | After.wire | After.picture | After.article))) return false
  const kind = kindAt(scan, hit.end)
  return (
    hit.end - at > 1 || kind !== Kind.han || gapAt(scan, hit.end) > Space.none || charAt(scan, at) === '摄'
  )
}

/** Whether a word of the lexicon stands where a name would start: 記者獲悉, 記者昨日. */
function isWord(scan: Scan, at: number): boolean {
  const hit = wordAt(scan, at)
  // 記者：請問…: a question is put.
  if (charAt(scan, at) === '请') return true
  // 周一鳴 is a name, though 周一 is a word.
  return hit !== undefined && hit.end - at > 1 && charAt(scan, at) !== '周'
}

/** 記者 甲 據乙社報道: what another said begins here. */
function quotesName(scan: Scan, at: number): boolean {
  return charAt(scan, at) === '据' && nameAt(scan, at + 1) !== undefined
}

function isRole(scan: Scan, at: number): boolean {
  const hit = wordAt(scan, at)
  return hit !== undefined && (hit.value & After.role) !== 0
}

function isNameUnit(kind: number): boolean {
  return kind === Kind.han || kind === Kind.dot || kind === Kind.upper || kind === Kind.lower
}

function readRun(scan: Scan, at: number): Run | undefined {
  let end = at
  while (end - at < longestRun && isNameUnit(kindAt(scan, end))) {
    if (end > at && gapAt(scan, end) > Space.none && kindAt(scan, end) === Kind.han) break
    if (end > at && closes(scan, end)) break
    if (end > at && (nameAt(scan, end)?.key || (end > at + 1 && charAt(scan, end) === '据'))) break
    end++
    if (kindAt(scan, end) === Kind.space && kindAt(scan, end + 1) === Kind.upper) end++
  }
  return end > at ? { start: at, end } : undefined
}

/** A two-character name set with a space inside, as columns are justified: 張 三. */
function joinSplit(scan: Scan, run: Run): Run {
  if (run.end - run.start !== 1 || kindAt(scan, run.end) !== Kind.han || closes(scan, run.end)) return run
  const rest = readRun(scan, run.end)
  return rest && rest.end - rest.start <= 2 ? { start: run.start, end: rest.end } : run
}

/** 、 and & join people; a comma only Latin names, since in Chinese a clause ends there. */
function joinsPeople(scan: Scan, at: number): boolean {
  const sign = charAt(scan, at)
  return (
    sign === '、' || sign === '&' || (sign === ',' && kindAt(scan, skipSpace(scan, at + 1)) === Kind.upper)
  )
}

/** 記者甲、記者乙: the role, said once more in front of the next name. */
function skipRoleAgain(scan: Scan, at: number): number {
  const role = /^(?:特派|实习)?记者(?![会站节团])(?=\p{Script=Han})/u.exec(textBetween(scan, at, at + 5))?.[0]
  return role === undefined ? at : at + role.length
}

/** The names that start at `at`, parted by 、 or white space, and where they end. */
export function readPeople(scan: Scan, at: number): { runs: readonly Run[]; end: number } {
  const runs: Run[] = []
  let end = at
  let next = skipSpace(scan, at)
  while (runs.length < mostPeople && (next === 0 || gapAt(scan, next) < Space.blankLine)) {
    const run =
      closes(scan, next) || isWord(scan, next) || nameAt(scan, next) || quotesName(scan, next)
        ? undefined
        : readRun(scan, next)
    if (!run) break
    // 責任編輯：甲 美術編輯：乙: the second is a role, not a person.
    if (runs.length > 0 && (isRole(scan, run.end) || kindAt(scan, run.end) === Kind.colon)) break
    const joined = joinSplit(scan, run)
    runs.push(joined)
    end = joined.end
    const sign = skipSpace(scan, end)
    if (joinsPeople(scan, sign)) next = skipRoleAgain(scan, skipSpace(scan, sign + 1))
    else if (gapAt(scan, end) > Space.none && gapAt(scan, end) < Space.line) next = skipSpace(scan, end)
    else break
  }
  return { runs, end }
}

/** Turns runs into people of a role. */
export function people(scan: Scan, runs: readonly Run[], role: Role, source?: string): CreditedPerson[] {
  return runs.map((run) => ({ name: written(scan, run.start, run.end), role, ...(source && { source }) }))
}

/** What a word such as 编译 makes of the people it stands before. */
export function roleOf(word: string): Role {
  if (word.includes('译')) return 'translator'
  if (word.includes('编')) return 'editor'
  return word.includes('摄') ? 'photographer' : 'reporter'
}

/** Whether a run is as long as a name can be: two to four ideographs, more with a dot inside (埃德·赛克斯), or a Latin name. */
export function isName(scan: Scan, run: { start: number; end: number }): boolean {
  const size = run.end - run.start
  if (kindAt(scan, run.start) !== Kind.han) return size > 2
  const dotted = scan.stream.code.subarray(run.start, run.end).includes(0xb7)
  return size >= 2 && size <= (dotted ? 20 : 4)
}
