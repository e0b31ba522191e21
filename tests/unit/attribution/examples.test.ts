import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findCredits } from '../../../src/attribution/index.ts'

const path = (name: string) =>
  fileURLToPath(new URL(`../../../../shared/attribution/${name}`, import.meta.url))
const file = path('examples.jsonl')
const second = path('examples-2.jsonl')
const present = existsSync(file) && existsSync(second)

interface Line {
  id: string
  lang: string
  kind: string
  text: string
  agencies: readonly string[]
  ambiguous?: boolean
}

function lines(from = file): Line[] {
  // The file is labelled by hand to this shape; a line that is not makes the comparison below fail loudly.
  const all = readFileSync(from, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
  return all.filter((line) => line.ambiguous !== true)
}

/** A fifth of the lines, by a hash of their id, that nobody looked at while writing the grammar. */
function isHeldOut(line: Line, parts = 5): boolean {
  return (createHash('sha256').update(line.id).digest()[0] ?? 0) % parts === 0
}

interface Figures {
  lines: number
  precision: number
  recall: number
  exact: number
  /** Lines that credit nobody, and how many of them were read as a credit. */
  none: number
  falseAlarms: number
}

/** Micro-averaged over the set of agencies of each line. */
function measure(set: readonly Line[]): Figures {
  let right = 0
  let found = 0
  let wanted = 0
  let exact = 0
  let none = 0
  let falseAlarms = 0
  for (const line of set) {
    const credited = new Set(findCredits(line.text).flatMap((credit) => credit.sources))
    const expected = new Set(line.agencies)
    const both = [...credited].filter((key) => expected.has(key)).length
    right += both
    if (expected.size === 0) none++
    if (expected.size === 0 && credited.size > 0) falseAlarms++
    found += credited.size
    wanted += expected.size
    if (both === credited.size && both === expected.size) exact++
  }
  return {
    lines: set.length,
    precision: right / found,
    recall: right / wanted,
    exact: exact / set.length,
    none,
    falseAlarms,
  }
}

function report(name: string, figures: Figures): void {
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`
  console.log(
    `${name}: ${figures.lines} lines, precision ${percent(figures.precision)}, recall ${percent(figures.recall)}, exact set ${percent(figures.exact)}, false alarms ${figures.falseAlarms} of ${figures.none}`,
  )
}

/** The figures of each script, and of each kind in it. */
function reportParts(name: string, set: readonly Line[]): void {
  report(name, measure(set))
  for (const lang of ['zh-Hant', 'zh-Hans', 'en']) {
    const script = set.filter((line) => line.lang === lang)
    report(`${name}, ${lang}`, measure(script))
    for (const kind of new Set(script.map((line) => line.kind)))
      report(`${name}, ${lang}, ${kind}`, measure(script.filter((line) => line.kind === kind)))
  }
}

describe('real lines of many papers (needs ../shared, not in a clone)', () => {
  it.runIf(present)('credits whom the labels credit: precision 0.97, recall 0.95', () => {
    const figures = measure(lines().filter((line) => !isHeldOut(line)))
    report('seen', figures)
    expect(figures.lines).toBeGreaterThan(200)
    expect(figures.precision).toBeGreaterThanOrEqual(0.97)
    expect(figures.recall).toBeGreaterThanOrEqual(0.95)
  })

  it.runIf(present)('does as well on the fifth that was held out: precision 0.97, recall 0.95', () => {
    const figures = measure(lines().filter((line) => isHeldOut(line)))
    report('held out', figures)
    expect(figures.lines).toBeGreaterThan(50)
    expect(figures.precision).toBeGreaterThanOrEqual(0.97)
    // Two of its keys are still missed and one is too many (0.971, 0.985); nobody has looked which.
    expect(figures.recall).toBeGreaterThanOrEqual(0.95)
  })
  it.runIf(present)('on a second set of sources: precision 0.97, recall 0.95 of the quarter held out', () => {
    const all = lines(second)
    reportParts(
      'second set, seen',
      all.filter((line) => !isHeldOut(line, 4)),
    )
    const heldOut = all.filter((line) => isHeldOut(line, 4))
    reportParts('second set, held out', heldOut)
    const figures = measure(heldOut)
    expect(figures.lines).toBeGreaterThan(50)
    expect(figures.precision).toBeGreaterThanOrEqual(0.97)
    expect(figures.recall).toBeGreaterThanOrEqual(0.95)
    expect(figures.falseAlarms / figures.none).toBeLessThan(0.07)
  })
})
