import type { FrameId } from './frames.ts'
import { type Draft } from './grammar/draft.ts'
import { isAddress, readList } from './grammar/list.ts'
import { relays } from './grammar/relay.ts'
import { rules } from './grammar/rules/index.ts'
import { unnamed } from './grammar/rules/unnamed.ts'
import { charAt, nameAt, type Scan } from './grammar/scan.ts'
import { followsSurname } from './grammar/withinPerson.ts'
import { Kind, kindOf } from './text/charClass.ts'

/** Every credit of an opened text, in its order and without overlaps, in stream indices. */
export function readDrafts(scan: Scan): Draft[] {
  const drafts: Draft[] = []
  let past = 0
  for (const at of anchors(scan)) {
    if (at < past) continue
    const name = nameAt(scan, at)
    const list = name && name.key !== '' && !followsSurname(scan, at) ? readList(scan, name) : undefined
    const found = list ? firstDraft(scan, list) : staffDraft(scan, at)
    if (found) add(scan, drafts, found)
    past = Math.max(list?.end ?? name?.end ?? 0, found?.end ?? 0)
    if (found) scan.done = found.end
  }
  return drafts
}

/** Where names and traps of the register start, and on the way the words that settle what a name means. */
function anchors(scan: Scan): number[] {
  const { stream, register, meter } = scan
  const found: number[] = []
  const next = (at: number): number => register.names.nextStart(stream.code, at, stream.length)
  for (let at = next(0); at < stream.length; at = next(at + 1)) {
    // No name starts small inside a word.
    if (kindOf[stream.code[at] ?? 0] === Kind.lower && at > 0 && isLetter(stream.code[at - 1] ?? 0)) continue
    const hit = register.names.find(stream.code, at, stream.length, meter)
    const entry = hit && register.entries[hit.value]
    if (!hit || !entry) continue
    if (entry.evidence !== undefined) {
      const places = scan.evidence.get(entry.evidence)
      if (places) places.push(at)
      else scan.evidence.set(entry.evidence, [at])
    }
    found.push(at)
    // 其中新華社: 中新 is a name behind a slash only, and must not hide the one that starts inside it.
    if (!entry.short) at = hit.end - 1
  }
  return found
}

const isLetter = (unit: number): boolean => kindOf[unit] === Kind.lower || kindOf[unit] === Kind.upper

/** The frames in which an address (udn.com) is a source. */
const linkFrames: ReadonlySet<FrameId> = new Set([
  'label',
  'chain',
  'bare',
  'dateline',
  'wireLine',
  'stamped',
])

function firstDraft(scan: Scan, list: ReturnType<typeof readList>): Draft | undefined {
  const linked = list.names.some((name) => isAddress(scan, name))
  // apnews.com/ferries is a link, whatever stands around it.
  if (linked && charAt(scan, list.end) === '/') return undefined
  for (const { frame, rule } of rules) {
    if (linked && !linkFrames.has(frame)) continue
    const found = rule(scan, list)
    if (!found) continue
    found.frame = frame
    return found
  }
  return undefined
}

function staffDraft(scan: Scan, at: number): Draft | undefined {
  const found = unnamed(scan, at)
  return found && { ...found, frame: 'staff' }
}

/** 中新網10月20日電 據共同社報道: what is quoted right after a dateline is relayed by it. */
function add(scan: Scan, drafts: Draft[], found: Draft): void {
  const last = drafts.at(-1)
  const follows =
    last?.dateline && !found.unnamed && found.form === 'lede' && !found.dateline && last.end === found.start
  if (!last || !follows) {
    drafts.push(found)
    return
  }
  const { people, ...rest } = relays(last, found.sources, found.end)
  drafts[drafts.length - 1] = { ...rest, people: [...people, ...found.people], dateline: false }
}
