import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/gate/check.ts'
import { rules } from '../../../src/gate/rules/index.ts'
import { context, credit, paragraph, sources, story } from './subjects.ts'

const file = new URL('../../../../shared/pages/hk-daily-2022-01-26.txt', import.meta.url)
const present = existsSync(file)

/** The whole page as one story of the paper whose page it is. */
const pageDeclaring = (keys: readonly string[]) =>
  story({
    house: '香港文匯報訊',
    attribution: { form: 'compiled', ...credit(keys), place: '', date: '' },
    body: readFileSync(file, 'utf8')
      .split(/\n{2,}/)
      .map(paragraph),
  })

const withRadio = context({ sources: [...sources, { id: '20', key: 'cnr', names: ['央廣', '央廣網'] }] })
const undeclared = (keys: readonly string[]) => [
  ...new Set(judge(pageDeclaring(keys), withRadio, rules).flatMap(({ params }) => params['keys'] ?? [])),
]

describe('a printed page of a Hong Kong daily (needs ../shared, not in a clone)', () => {
  it.runIf(present)('is cleared when it declares the three it credits', () => {
    expect(judge(pageDeclaring(['xinhua', 'cns', 'cnr']), withRadio, rules)).toEqual([])
  })

  it.runIf(present).each([
    [['xinhua', 'cns'], ['cnr']],
    [['xinhua', 'cnr'], ['cns']],
    [['cns', 'cnr'], ['xinhua']],
  ])('is refused when it declares only %j, for %j', (declared, missing) => {
    expect(undeclared(declared)).toEqual(missing)
  })
})
