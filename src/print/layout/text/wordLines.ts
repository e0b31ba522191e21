/** Where a line may end: before `at`; `gap` characters of white space are left out there. */
interface Place {
  at: number
  gap: number
  /** Square of how many characters' widths a line may be off its mean to avoid this place. */
  cost: number
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Scripts in which words stand together without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** What may not begin a line, and what may not end one. */
const CLOSES = /^[、。，．：；！？」』》〉）】〕〗％%’”·・‧…—～〜－的了着嗎呢吧們]/u
/** Words that belong to what follows them. */
const BEGINS_BETTER = /[和與与及或以在為为對对由從从把被將将不]$/u
const OPENS = /[「『《〈（【〔〖‘“$¥￥＄]$/u

/**
 * Breaks a heading into lines of about the same length, between its words: at a space, after a mark,
 * or where a dictionary finds the end of a word (`Intl.Segmenter`).
 *
 * @returns the lines; undefined when it has too few places to break
 */
export function wordLines(words: string, count: number): string[] | undefined {
  const places = placesIn(words, widthOf(words) / count)
  const cuts = bestCuts(words, places, count)
  if (cuts === undefined) return undefined
  const starts = [0, ...cuts.map(({ at, gap }) => at + gap)]
  return starts.map((start, index) => words.slice(start, cuts[index]?.at ?? words.length))
}

function placesIn(words: string, mean: number): Place[] {
  const spaces = [...words.matchAll(/(?<=\S)[ 　\n]+(?=\S)/gu)].map((found): Place => ({
    at: found.index,
    gap: found[0].length,
    cost: 0,
  }))
  const ends = Array.from(segmenter.segment(words), ({ index }) => index)
    .filter((at) => isBetweenWords(words, at))
    .map((at): Place => ({ at, gap: 0, cost: costAfter(words.slice(0, at), mean) }))
  return [...spaces, ...ends].sort((a, b) => a.at - b.at)
}

/** A mark ends a line well; a word does where the lines are then much more alike in length. */
function costAfter(before: string, mean: number): number {
  if (/[，；。！？：、]$/u.test(before)) return 0.5
  const isInside = /[「『《（【“][^」』》）】”]*$/u.test(before)
  return 1 + 0.3 * mean ** 2 + (isInside ? 6 : 0) + (BEGINS_BETTER.test(before) ? 3 : 0)
}

function isBetweenWords(words: string, at: number): boolean {
  const [before, after] = [words.slice(0, at), words.slice(at)]
  if (before === '' || /\s$/u.test(before) || /^\s/u.test(after)) return false
  if (CLOSES.test(after) || OPENS.test(before)) return false
  // Between Latin letters only a space parts words, and a number stays with what it counts.
  return UNSPACED.test(after.slice(0, 2)) && !/[\d.,]$/u.test(before)
    ? UNSPACED.test(before.slice(-2)) || /[\p{P}\p{L}]$/u.test(before)
    : UNSPACED.test(before.slice(-2)) && /^[\p{L}\p{N}\p{Ps}\p{Pi}]/u.test(after)
}

/** In characters' widths: a Latin letter is about half as wide. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (/[\u0000-\u024F]/u.test(character) ? 0.56 : 1), 0)

/** The cuts for which the lines differ least from their mean; every way is tried, from the left. */
function bestCuts(words: string, places: readonly Place[], count: number): Place[] | undefined {
  const mean = widthOf(words) / count
  interface Way {
    cuts: Place[]
    cost: number
  }
  const lineCost = (from: number, to: number) => (widthOf(words.slice(from, to)) - mean) ** 2
  let ways: Way[] = [{ cuts: [], cost: 0 }]
  for (let line = 1; line < count; line++) {
    const next = places.flatMap((place): Way[] => {
      const reached = ways.flatMap(({ cuts, cost }): Way[] => {
        const last = cuts.at(-1)
        const from = last ? last.at + last.gap : 0
        if (place.at <= from) return []
        return [{ cuts: [...cuts, place], cost: cost + lineCost(from, place.at) + place.cost }]
      })
      return cheapest(reached)
    })
    ways = next
  }
  const whole = ways.map(({ cuts, cost }): Way => {
    const last = cuts.at(-1)
    return { cuts, cost: cost + lineCost(last ? last.at + last.gap : 0, words.length) }
  })
  return cheapest(whole)[0]?.cuts
}

const cheapest = <Way extends { cost: number }>(ways: readonly Way[]): Way[] => {
  const [first, ...rest] = ways
  return first ? [rest.reduce((best, way) => (way.cost < best.cost ? way : best), first)] : []
}
