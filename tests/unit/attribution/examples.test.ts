import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findCredits } from '../../../src/attribution/index.ts'

const file = fileURLToPath(new URL('../../../../shared/attribution/examples.jsonl', import.meta.url))
const present = existsSync(file)

interface Line {
  id: string
  text: string
  agencies: readonly string[]
  ambiguous?: boolean
}

function lines(): Line[] {
  // The file is labelled by hand to this shape; a line that is not makes the comparison below fail loudly.
  const all = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
  return all.filter((line) => line.ambiguous !== true)
}

/** A fifth of the lines, by a hash of their id, that nobody looked at while writing the grammar. */
function isHeldOut(line: Line): boolean {
  return (createHash('sha256').update(line.id).digest()[0] ?? 0) % 5 === 0
}

interface Figures {
  lines: number
  precision: number
  recall: number
  exact: number
}

/** Micro-averaged over the set of agencies of each line. */
function measure(set: readonly Line[]): Figures {
  let right = 0
  let found = 0
  let wanted = 0
  let exact = 0
  for (const line of set) {
    const credited = new Set(findCredits(line.text).flatMap((credit) => credit.sources))
    const expected = new Set(line.agencies)
    const both = [...credited].filter((key) => expected.has(key)).length
    right += both
    found += credited.size
    wanted += expected.size
    if (both === credited.size && both === expected.size) exact++
  }
  return { lines: set.length, precision: right / found, recall: right / wanted, exact: exact / set.length }
}

function report(name: string, figures: Figures): void {
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`
  console.log(
    `${name}: ${figures.lines} lines, precision ${percent(figures.precision)}, recall ${percent(figures.recall)}, exact set ${percent(figures.exact)}`,
  )
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
    const figures = measure(lines().filter(isHeldOut))
    report('held out', figures)
    expect(figures.lines).toBeGreaterThan(50)
    expect(figures.precision).toBeGreaterThanOrEqual(0.97)
    // Two of its keys are still missed and one is too many (0.971, 0.985); nobody has looked which.
    expect(figures.recall).toBeGreaterThanOrEqual(0.95)
  })
})
