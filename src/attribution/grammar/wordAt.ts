import { After, after } from '../lexicon/after.ts'
import { Kind } from '../text/charClass.ts'
import { Space } from '../text/stream.ts'
import type { Hit } from '../trie.ts'
import { gapAt, kindAt, type Scan } from './scan.ts'

/** The longest word of the lexicon `after` that starts at `at`: what it does (`After` bits), and its end. */
export function wordAt(scan: Scan, at: number): Hit | undefined {
  const hit = after.find(scan.stream.code, at, scan.stream.length, scan.meter)
  return hit && hit.end - at > 1 && (hit.value & ~After.mention) === 0 ? partedAt(scan, at, hit) : hit
}

/** …3月2日電 台灣…: a word that would end a credit's reading (電台) is none where white space parts it and a shorter one ends there. */
function partedAt(scan: Scan, at: number, hit: Hit): Hit {
  for (let end = at + 1; end < hit.end; end++) {
    if (gapAt(scan, end) === Space.none || kindAt(scan, end) !== Kind.han) continue
    return after.find(scan.stream.code, at, end, scan.meter) ?? hit
  }
  return hit
}
