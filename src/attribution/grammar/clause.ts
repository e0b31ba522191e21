import { Clause, clauseWords } from '../lexicon/clause.ts'
import { Kind } from '../text/charClass.ts'
import { Space } from '../text/stream.ts'
import { bracketDateEnd } from './date.ts'
import { charAt, gapAt, kindAt, nameAt, type Scan } from './scan.ts'

/** The longest clause that is read for its verb. */
const longestClause = 64

/** A comma, a colon or an opening quotation mark: what parts a verb of saying from what was said. */
function startsObject(scan: Scan, at: number): boolean {
  const kind = kindAt(scan, at)
  return kind === Kind.colon || kind === Kind.quoteOpen || charAt(scan, at) === ','
}

/** Whether a clause cannot go on at `at`: a sentence or a clause ends. */
function endsClause(scan: Scan, at: number): boolean {
  const kind = kindAt(scan, at)
  return (
    (gapAt(scan, at) >= Space.line && at > 0) ||
    kind === Kind.final ||
    kind === Kind.colon ||
    kind === Kind.slash ||
    kind === Kind.dash ||
    kind === Kind.close ||
    (kind === Kind.comma && charAt(scan, at) !== '、')
  )
}

/** 旗下《環球時報》: another source, which is the subject then. */
function isSource(scan: Scan, at: number): boolean {
  const name = nameAt(scan, at)
  return name !== undefined && name.key !== '' && name.key !== 'gov'
}

const longestBracket = 24

/** The end of a short bracket that opens at `at`; `at` when none does. */
function bracketEnd(scan: Scan, at: number): number {
  if (kindAt(scan, at) !== Kind.open) return at
  for (let end = at + 1; end - at < longestBracket; end++) {
    if (kindAt(scan, end) === Kind.close) return end + 1
    if (kindAt(scan, end) === Kind.final) return at
  }
  return at
}

/**
 * Reads on from an agency's name to a verb that makes the clause a report of the agency's: 從某局獲悉, 比對數據後發現，.
 * Gives the verb's end; nothing when the clause ends before, or is about somebody else (社長, 員工).
 */
export function clauseVerbEnd(scan: Scan, from: number): number | undefined {
  let adjunct = false
  let byPerson = false
  for (let at = from; at - from <= longestClause; at++) {
    const dated = bracketDateEnd(scan, at)
    if (dated > at) {
      at = dated - 1
      continue
    }
    // 指數（CPI）: what a bracket holds is no end.
    const closed = at > from ? bracketEnd(scan, at) : at
    if (closed > at) {
      at = closed - 1
      continue
    }
    if (endsClause(scan, at) || (at > from && isSource(scan, at))) return undefined
    const word = clauseWords.find(scan.stream.code, at, scan.stream.length, scan.meter)
    // 從有關部門獲悉: what stands behind a preposition is not the subject.
    if (!word) adjunct ||= '从向自对在就'.includes(charAt(scan, at))
    if (!word) continue
    if (word.value & Clause.own || (word.value & Clause.other && !adjunct)) return undefined
    if (word.value & Clause.finds) return word.end
    if (word.value & Clause.person) byPerson = true
    if (word.value & Clause.closes && !byPerson && startsObject(scan, word.end)) return word.end
    at = word.end - 1
  }
  return undefined
}
