import { Kind } from '../../text/charClass.ts'
import { Space } from '../../text/stream.ts'
import { draft, type Rule } from '../draft.ts'
import { endsLine, lineStart } from '../edges.ts'
import { gapAt, kindAt, type Scan, skipSpace, skipSpaceBack, textBetween } from '../scan.ts'
import { latinWordBefore, wordText } from '../words.ts'

/** Words between "From" and the agencies: our news services, wire reports. */
const between = new Set([
  'our',
  'the',
  'news',
  'wire',
  'wires',
  'services',
  'service',
  'agencies',
  'reports',
  'staff',
  'and',
])

/** From Reuters; with AFP; — From news services: AP. The whole of a line or of a bracket: in running prose these words say something else. */
export const wireLine: Rule = (scan, list) => {
  if (kindAt(scan, list.start) === Kind.han) return undefined
  const close = skipSpace(scan, list.end)
  if (!endsLine(scan, list.end) && kindAt(scan, close) !== Kind.close) return undefined
  const start = beside(scan, list.start) ?? opensWith(scan, list.start)
  if (start === undefined) return undefined
  const open = skipDashBack(scan, start)
  const alone = open === 0 || gapAt(scan, open) >= Space.line || kindAt(scan, open - 1) === Kind.open
  return alone ? draft(list, 'trailer', { start, end: list.end }) : undefined
}

const withOthers =
  /^((?:[A-Z][\w.'-]* ){0,4}(?:[\w-]+\.(?:com|fr|de|org|net|es|it|ch|co\.uk)|Staff|staff|Agencies|agencies|News|Times|Post|Monde|Guardian|Writers?|Desk|Online|Correspondents?|Redaktion) (?:with|avec|mit|con|and|et|und) )(?:the )?$/

/** Harbour.fr avec AFP; Harbour Post Staff with AP: a house beside whose own text an agency's is used, as a whole line. */
function beside(scan: Scan, at: number): number | undefined {
  const from = lineStart(scan, at, 64)
  return withOthers.test(textBetween(scan, from, at)) ? from : undefined
}

/** Where "From" or "With" stands, at most three words before the names. */
function opensWith(scan: Scan, at: number): number | undefined {
  let end = skipSpaceBack(scan, at)
  if (kindAt(scan, end - 1) === Kind.colon) end--
  for (let i = 0; i <= 3; i++) {
    const word = latinWordBefore(scan, end)
    if (!word) return undefined
    const said = wordText(scan, word).toLowerCase()
    if (said === 'from' || said === 'with') return word.start
    if (!between.has(said) || gapAt(scan, word.start) >= Space.line) return undefined
    end = skipSpaceBack(scan, word.start)
  }
  return undefined
}

function skipDashBack(scan: Scan, at: number): number {
  let open = skipSpaceBack(scan, at)
  if (kindAt(scan, open - 1) !== Kind.dash) return at
  while (kindAt(scan, open - 1) === Kind.dash && at - open < 4) open--
  return open
}
