import { After, after } from '../../lexicon/after.ts'
import { Kind } from '../../text/charClass.ts'
import { type Draft, draft, type Rule } from '../draft.ts'
import { afterSentence, beginsAfterBreak, endsBeforeBreak, endsLine } from '../edges.ts'
import type { NameList } from '../list.ts'
import { people, readPeople, roleOf } from '../people.ts'
import { charAt, gapAt, kindAt, nameAt, type Scan, skipSpace } from '../scan.ts'
import { Space } from '../../text/stream.ts'

interface RoleWord {
  end: number
  word: string
}

/** 記者, 特派記者, 駐華盛頓記者: the role after a name, over at most six ideographs. */
export function roleAfter(scan: Scan, at: number): RoleWord | undefined {
  const slash =
    kindAt(scan, skipSpace(scan, at)) === Kind.slash ? skipSpace(scan, skipSpace(scan, at) + 1) : at
  for (let i = skipSpace(scan, slash); i - at <= 8; i++) {
    const hit = after.find(scan.stream.code, i, scan.stream.length, scan.meter)
    if (hit && hit.value & After.role)
      return { end: hit.end, word: String.fromCharCode(...scan.stream.code.subarray(i, hit.end)) }
    if (hit && !(hit.value & After.filler)) return undefined
    if (kindAt(scan, i) !== Kind.han) return undefined
  }
  return undefined
}

/** 新華社記者甲、乙攝; 大公報記者 甲 at a line's end; 中央人民廣播電台記者甲，新華社記者乙. */
export const reporter: Rule = (scan, list) => {
  const role = roleAfter(scan, list.end)
  const read = role && readPeople(scan, role.end)
  if (!role || !read || read.runs.length === 0 || !read.runs.every((run) => isName(scan, run)))
    return undefined
  const shot = after.find(scan.stream.code, skipSpace(scan, read.end), scan.stream.length, scan.meter)
  if (shot && shot.value & (After.shot | After.picture) && endsShot(scan, shot.end)) {
    const found = draft(list, 'caption', { start: list.start, end: shot.end })
    found.people.push(...people(scan, read.runs, 'photographer', sourceOf(list)))
    return found
  }
  if (shot && shot.value & After.report) return signed(scan, list, role, read, shot.end)
  return endsSignature(scan, list, read.end) ? signed(scan, list, role, read, read.end) : undefined
}

function sourceOf(list: NameList): string | undefined {
  const key = list.names.at(-1)?.key
  return key === 'self' ? undefined : key
}

function isName(scan: Scan, run: { start: number; end: number }): boolean {
  const size = run.end - run.start
  if (kindAt(scan, run.start) !== Kind.han) return size > 2
  const dotted = scan.stream.code.subarray(run.start, run.end).includes(0xb7)
  return size >= 2 && size <= (dotted ? 20 : 4)
}

function endsShot(scan: Scan, at: number): boolean {
  return endsBeforeBreak(scan, at) || charAt(scan, at) === '于'
}

function signed(
  scan: Scan,
  list: NameList,
  role: RoleWord,
  read: ReturnType<typeof readPeople>,
  end: number,
): Draft {
  const found = draft(list, 'byline', { start: list.start, end })
  found.people.push(...people(scan, read.runs, roleOf(role.word), sourceOf(list)))
  return found
}

/** A byline stands by itself: a line, a bracket, the end of a text, or next to another one. */
function endsSignature(scan: Scan, list: NameList, end: number): boolean {
  const alone = beginsAfterBreak(scan, list.start) || nameBefore(scan, list.start)
  if (!alone) return false
  const next = skipSpace(scan, end)
  if (endsLine(scan, end) || kindAt(scan, next) === Kind.close) return true
  if (nameAt(scan, next)) return true
  if (kindAt(scan, next) === Kind.comma) return nameAt(scan, skipSpace(scan, next + 1)) !== undefined
  return afterSentence(scan, list.start) && gapAt(scan, end) >= Space.one
}

/** 新華社記者甲本報記者乙: what stands before is a signature, which ends without a sign. */
function nameBefore(scan: Scan, at: number): boolean {
  for (let back = 2; back <= 12; back++) {
    if (charAt(scan, at - back) === '者' && charAt(scan, at - back - 1) === '记') return true
  }
  return false
}
