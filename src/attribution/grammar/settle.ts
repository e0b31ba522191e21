import { endOffset, offsetOf } from '../text/stream.ts'
import { Kind } from '../text/charClass.ts'
import type { FoundCredit } from '../types.ts'
import type { Draft } from './draft.ts'
import { kindAt, type Scan, skipSpace, skipSpaceBack } from './scan.ts'

/** Drafts as credits of the text as given: brackets that hold nothing else belong to a credit, and nobody unnamed stands beside somebody named. */
export function settle(scan: Scan, drafts: readonly Draft[]): FoundCredit[] {
  const named = drafts.some((each) => !each.unnamed)
  return drafts.filter((each) => !named || !each.unnamed).map((each) => toCredit(scan, each))
}

function toCredit(scan: Scan, found: Draft): FoundCredit {
  const { start, end, form } = withBrackets(scan, found)
  const { stream } = scan
  const credit: FoundCredit = {
    sources: found.sources,
    form,
    start: offsetOf(stream, start),
    end: endOffset(stream, end),
    people: found.people,
  }
  if (found.place) credit.place = found.place
  if (found.date) credit.date = found.date
  if (found.via.length > 0) credit.via = found.via
  if (found.frame) credit.frame = found.frame
  return credit
}

function withBrackets(scan: Scan, found: Draft): Pick<Draft, 'start' | 'end' | 'form'> {
  const { start, end, form } = found
  const open = skipSpaceBack(scan, start) - 1
  const close = skipSpace(scan, end)
  if (kindAt(scan, open) !== Kind.open || kindAt(scan, close) !== Kind.close) return { start, end, form }
  return { start: open, end: close + 1, form }
}
