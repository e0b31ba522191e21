import { describe, expect, it } from 'vitest'
import { findCredits } from '../../../../src/attribution/index.ts'
import { assemble, assembleInSteps } from '../../../../src/wire/pageText/assemble.ts'
import { PageTextError } from '../../../../src/wire/pageText/PageTextError.ts'
import { finish, mapInSteps } from '../../../../src/wire/pageText/steps.ts'

const page = '海堤夜航\n本報訊 船鈴響了，碼頭的燈\n也亮了。\n◆船鈴。新華社\n'.repeat(5)

describe('a page is read in steps', () => {
  it('of which each line is one at least, so that none takes long', () => {
    const steps = assembleInSteps(page, findCredits)
    let count = 0
    while (!steps.next().done) count += 1
    expect(count).toBeGreaterThan(page.split('\n').length)
  })

  it('and comes to the same as at once', () => {
    expect(finish(assembleInSteps(page, findCredits))).toEqual(assemble(page, findCredits))
  })

  it('refuses at the first step what is no page of text', () => {
    const steps = assembleInSteps('', findCredits)
    expect(() => steps.next()).toThrow(PageTextError)
  })
})

describe('mapInSteps', () => {
  it('gives what map gives, with a pause after each', () => {
    const steps = mapInSteps(['甲', '乙'], (item, i) => `${i}${item}`)
    expect([steps.next(), steps.next(), steps.next()]).toEqual([
      { done: false, value: undefined },
      { done: false, value: undefined },
      { done: true, value: ['0甲', '1乙'] },
    ])
  })
})
