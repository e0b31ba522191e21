import { openScan } from './grammar/scan.ts'
import { settle } from './grammar/settle.ts'
import { readDrafts } from './readDrafts.ts'
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
  const scan = openScan(text, register, meter)
  return settle(scan, readDrafts(scan))
}
