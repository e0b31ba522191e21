import { type Draft } from './grammar/draft.ts'
import { type NameList, readList } from './grammar/list.ts'
import { rules } from './grammar/rules/index.ts'
import { nameAt, openScan, type Scan } from './grammar/scan.ts'
import { relays } from './grammar/relay.ts'
import { unnamed } from './grammar/rules/unnamed.ts'
import { Kind, kindOf } from './text/charClass.ts'
import { settle } from './grammar/settle.ts'
import { defaultRegister, type Register } from './register.ts'
import type { Meter } from './trie.ts'
import type { FoundCredit } from './types.ts'

/**
 * Whom a text credits, and where. Reads Traditional and Simplified Chinese and English; knows ledes, datelines, photo credits,
 * boxes, trailers, relays and bylines; is not fooled by an agency that is only spoken of. Offsets are UTF-16 units of the text as given,
 * credits come in the order of the text and never overlap. Time and memory are linear in the text. Own staff, unnamed composites and
 * the like give the keys in `placeholders`.
 */
export function findCredits(text: string, register: Register = defaultRegister): FoundCredit[] {
  return readCredits(text, register, { steps: 0 })
}

/** `findCredits`, counting its work. */
export function readCredits(text: string, register: Register, meter: Meter): FoundCredit[] {
  const scan = text === '' ? kept.scan : openScan(text, register, meter)
  return settle(scan, readDrafts(scan))
}

function readDrafts(scan: Scan, lists: NameList[] = []): Draft[] {
  const drafts: Draft[] = []
  let past = 0
  for (const at of anchors(scan)) {
    if (at < past) continue
    const name = nameAt(scan, at)
    const list = name && name.key !== '' ? readList(scan, name) : undefined
    if (list && lists.length < mostKept) lists.push(list)
    const found = list ? firstDraft(scan, list) : unnamed(scan, at)
    if (found) add(scan, drafts, found)
    past = Math.max(list?.end ?? name?.end ?? 0, found?.end ?? 0)
    if (found) scan.done = found.end
  }
  return drafts
}

const mostKept = 16
const rehearsal =
  '據新華社北京1月25日電（記者 何小川）雨停了。（法新社）\n圖：路透社\n甲城記者何小川報道\n新華社記者何小川攝\n' +
  'PARIS, May 3 (AFP) -- Rain fell. (Jane Roe/AFP via Getty Images)\nRain fell, Reuters said.'

/**
 * What a reading makes, kept for its shapes: with no such object alive V8 forgets a shape at its next full collection, and throws
 * away the code it had compiled for it. Without this, reading took a third longer whenever memory had just been collected.
 */
const kept = rehearse()

function rehearse(): { scan: Scan; lists: NameList[]; drafts: Draft[]; credits: FoundCredit[] } {
  const scan = openScan(rehearsal, defaultRegister, { steps: 0 })
  const lists: NameList[] = []
  const drafts = readDrafts(scan, lists)
  return { scan: openScan('', defaultRegister, { steps: 0 }), lists, drafts, credits: settle(scan, drafts) }
}

/** Where names and traps stand, and on the way the words that settle what a name means. */
function anchors(scan: Scan): number[] {
  const { stream, register, meter } = scan
  const found: number[] = []
  for (let at = 0; at < stream.length; at++) {
    const unit = stream.code[at] ?? 0
    if (!register.names.mayStart(unit, stream.code[at + 1] ?? 0)) continue
    // No name starts small inside a word.
    if (kindOf[unit] === Kind.lower && at > 0 && isLetter(stream.code[at - 1] ?? 0)) continue
    const hit = register.names.find(stream.code, at, stream.length, meter)
    const entry = hit && register.entries[hit.value]
    if (!hit || !entry) continue
    if (entry.evidence !== undefined) {
      const places = scan.evidence.get(entry.evidence)
      if (places) places.push(at)
      else scan.evidence.set(entry.evidence, [at])
    }
    found.push(at)
    at = hit.end - 1
  }
  return found
}

const isLetter = (unit: number): boolean => kindOf[unit] === Kind.lower || kindOf[unit] === Kind.upper

function firstDraft(scan: Scan, list: ReturnType<typeof readList>): Draft | undefined {
  for (const rule of rules) {
    const found = rule(scan, list)
    if (found) return found
  }
  return undefined
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
