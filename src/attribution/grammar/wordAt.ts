import { after } from '../lexicon/after.ts'
import type { Hit } from '../trie.ts'
import type { Scan } from './scan.ts'

/** The longest word of the lexicon `after` that starts at `at`: what it does (`After` bits), and its end. */
export function wordAt(scan: Scan, at: number): Hit | undefined {
  return after.find(scan.stream.code, at, scan.stream.length, scan.meter)
}
