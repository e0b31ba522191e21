import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { database } from '../helpers/index.ts'
import { breachIds } from './breaches.ts'
import { openWorld } from './openWorld.ts'
import { allCases, casesOf, outcomesOf } from './run.ts'
import { wayNames } from './ways/index.ts'
import { sweep } from './world.ts'

/**
 * How many cases run at the same time. SQLite writes one at a time anyway, while the rest of the
 * operations can overlap. On MongoDB a write conflict would hide the answer.
 */
const atOnce = database === 'sqlite' ? 4 : 1

const { world, reader } = await openWorld()

beforeAll(() => {
  process.stdout.write(`\nmatrix: ${size} (${extent})\n`)
})

afterEach(async () => {
  if (database === 'mongo') await sweep(world)
})

const size = `${allCases().length / 2} cells`
const extent = `${wayNames.length} paths x ${breachIds.length} rules x locales, whole, on ${database}`

describe(`matrix: ${size} (${extent}), each with its good twin`, () => {
  it.each(wayNames)('%s: nothing that breaks a rule, and everything that breaks none', async (way) => {
    const cases = casesOf(way)
    const outcomes = await outcomesOf(world, reader, cases, atOnce)
    const wrong = outcomes.filter(({ twin, isPublic }) => isPublic !== (twin === 'good'))
    expect(wrong.map(({ breach, locale, twin, answer }) => `${twin} ${breach} ${locale}: ${answer}`)).toEqual(
      [],
    )
    expect(outcomes).toHaveLength(cases.length)
  })
})
