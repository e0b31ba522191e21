import { Before } from '../../lexicon/before.ts'
import { Kind } from '../../text/charClass.ts'
import { type NameList } from '../list.ts'
import { draft, type Rule } from '../draft.ts'
import { afterSentence, beginsAfterBreak, endsLine } from '../edges.ts'
import { wordBefore } from '../lead.ts'
import { written } from '../people.ts'
import { Space } from '../../text/stream.ts'
import { charAt, gapAt, kindAt, type Scan, skipSpace, skipSpaceBack, textBetween } from '../scan.ts'
import { latinWordBefore, nameRunBefore, wordText } from '../words.ts'

/** By JANE DOE, Associated Press; By Jane Doe | Reuters; © 2014 The Associated Press. */
export const signed: Rule = (scan, list) => {
  if (kindAt(scan, list.start) === Kind.han) return signedBy(scan, list)
  const copyright = copyrightBefore(scan, list.start)
  if (copyright !== undefined) return draft(list, 'trailer', { start: copyright, end: list.end })
  const by = writersOf(scan, list)
  if (by !== undefined) return draft(list, 'byline', { start: by, end: list.end })
  const last = skipSpaceBack(scan, list.start)
  const kind = kindAt(scan, last - 1)
  const run = nameRunBefore(scan, kind === Kind.comma || kind === Kind.slash ? last - 1 : last)
  if (!run || run.count < 1) return undefined
  const name = signature(scan, run.start, run.end)
  if (name === undefined) return undefined
  const found = draft(list, 'byline', { start: name.by, end: list.end })
  const key = list.names[0]?.key
  if (name.start < run.end)
    found.people.push({
      name: written(scan, name.start, run.end),
      role: 'reporter',
      ...(key && { source: key }),
    })
  return found
}

/** …一公斤賣八萬盾。By央視: a Chinese name behind "By", where the line ends. */
function signedBy(scan: Scan, list: NameList): ReturnType<Rule> {
  const by = skipSpaceBack(scan, list.start) - 2
  if (textBetween(scan, by, by + 2) !== 'By' || !endsLine(scan, list.end)) return undefined
  return afterSentence(scan, by) ? draft(list, 'byline', { start: by, end: list.end }) : undefined
}

/** Where "By" stands: before the run, or as its first word. */
function signature(scan: Scan, start: number, end: number): { by: number; start: number } | undefined {
  for (const at of [start, nextWord(scan, start, end)]) {
    const word = wordBefore(scan, skipSpaceBack(scan, at))
    if (word && word.does & Before.by && opensByline(scan, word.start)) return { by: word.start, start: at }
  }
  return undefined
}

/** "by" without its capital only opens a line: a picture is "taken by" somebody too. */
function opensByline(scan: Scan, at: number): boolean {
  if (charAt(scan, at) === 'b') return gapAt(scan, at) >= Space.line
  return beginsAfterBreak(scan, at)
}

function nextWord(scan: Scan, start: number, end: number): number {
  let at = start
  while (at < end && kindAt(scan, at) !== Kind.space) at++
  return at + 1
}

/** by Xinhua writer Jane Roe */
function writersOf(scan: Scan, list: NameList): number | undefined {
  const next = skipSpace(scan, list.end)
  if (!textBetween(scan, next, next + 6).startsWith('writer')) return undefined
  const word = latinWordBefore(scan, list.start)
  return word && /^by$/i.test(wordText(scan, word)) ? word.start : undefined
}

/** © or Copyright before a name, over a year, "by" and "the". */
function copyrightBefore(scan: Scan, at: number): number | undefined {
  let end = skipSpaceBack(scan, at)
  for (let i = 0; i < 4; i++) {
    const word = wordBefore(scan, end)
    if (word && word.does & Before.copyright) return word.start
    const filler = latinWordBefore(scan, end)
    if (!filler) return undefined
    const first = charAt(scan, filler.start)
    if (kindAt(scan, filler.start) !== Kind.digit && first !== 'b' && first !== 't' && first !== 'T')
      return undefined
    end = skipSpaceBack(scan, filler.start)
  }
  return undefined
}
