import { Kind } from '../text/charClass.ts'
import type { Draft } from './draft.ts'
import { readList, readRelays } from './list.ts'
import { outletBefore } from './items.ts'
import { charAt, kindAt, nameAt, type Scan, skipSpace } from './scan.ts'
import { readTail } from './tail.ts'

/** How far from 援引 the quoted agency may stand: 援引日本廣播協會. */
const longestModifier = 10

/** 甲社援引乙社報道: when a known name follows a word of quoting, both are credited, and the first relays. */
export function relayed(scan: Scan, found: Draft): Draft {
  for (let at = found.end; at - found.end <= longestModifier; at++) {
    const name = nameAt(scan, at)
    // 引述警方: whom an agency quotes in its report is no source of ours.
    if (name?.key === 'gov') return found
    if (name && name.key !== '') {
      const list = readList(scan, name)
      const tail = readTail(scan, list.end)
      return relays(
        found,
        list.names.map((each) => each.key),
        tail?.end ?? list.end,
      )
    }
    const kind = kindAt(scan, at)
    if (kind !== Kind.han && kind !== Kind.quoteOpen) return found
  }
  return found
}

/** The draft with what is quoted through it. */
export function relays(found: Draft, quoted: readonly string[], end: number): Draft {
  const via = found.sources.filter((key) => !quoted.includes(key))
  return {
    ...found,
    end,
    sources: [...new Set([...found.sources, ...quoted])],
    via: [...new Set([...found.via, ...via])],
  }
}

/** A finished credit with the relays that a bracket after it names. */
export function relayedBy(scan: Scan, found: Draft): Draft {
  const bracket = readRelays(scan, found.end)
  if (!bracket) return found
  const keys = bracket.names.map((name) => name.key)
  return {
    ...found,
    end: bracket.end,
    sources: [...new Set([...found.sources, ...keys])],
    via: [...new Set([...found.via, ...keys])],
  }
}

/** 新華社電 甲國電視台報道: an outlet nobody knows, quoted at once after a dateline. */
export function quotesUnknown(scan: Scan, found: Draft): Draft {
  const at = skipSpace(scan, found.end)
  const start = charAt(scan, at) === '据' ? at + 1 : at
  const outlet = outletBefore(scan, start)
  return outlet === undefined ? found : relays(found, ['other'], outlet)
}
