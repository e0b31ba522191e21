import { describe, expect, it } from 'vitest'
import { defaultRegister, findCredits } from '../../../src/attribution/index.ts'
import { readCredits } from '../../../src/attribution/findCredits.ts'

/** How much work a text makes: units looked at and trie nodes visited. */
function steps(text: string): number {
  const meter = { steps: 0 }
  readCredits(text, defaultRegister, meter)
  return meter.steps
}

const invisible = '\u200b'

/** Texts made to hurt, by their number of repeats. */
const hostile: readonly (readonly [name: string, make: (count: number) => string])[] = [
  ['brackets that never close', (count) => '（('.repeat(count)],
  ['brackets around a name', (count) => `${'（'.repeat(count)}新華社${'）'.repeat(count)}`],
  ['nothing but 據', (count) => '據'.repeat(count)],
  ['據 and a name without end', (count) => '據新華社'.repeat(count)],
  ['a list that never ends', (count) => `綜合新華社${'及中新社'.repeat(count)}`],
  ['a list of sources nobody knows', (count) => `來源：新華社${'、某某報'.repeat(count)}`],
  ['the starts of names', (count) => '新華美聯中新央'.repeat(count)],
  [
    'a name taken apart by invisible characters',
    (count) => `新${invisible.repeat(count)}華${invisible.repeat(count)}社`,
  ],
  ['spaces only', (count) => ' \u3000\n'.repeat(count)],
  ['slashes', (count) => 'AP/'.repeat(count)],
  ['capitalised words', (count) => `${'Jane '.repeat(count)}/Reuters`],
  ['photographers before photographers', (count) => 'Jane Roe/'.repeat(count) + 'AFP'],
  ['"according to" without a name', (count) => 'according to the '.repeat(count) + 'AFP'],
  ['dates', (count) => `新華社${'1月25日'.repeat(count)}電`],
  ['reporters', (count) => `新華社記者${'甲乙、'.repeat(count)}攝`],
  ['relays', (count) => '新華社援引'.repeat(count)],
  ['lone surrogates', (count) => '\ud800新華社\udc00'.repeat(count)],
  ['entities that never end', (count) => '&nbs'.repeat(count)],
  ['escapes that never end', (count) => '\\u201\\'.repeat(count)],
  ['markup only', (count) => '**/nt '.repeat(count)],
  ['bylines', (count) => 'By Jane Roe, AP '.repeat(count)],
  ['appositions', (count) => 'AFP, a wire, '.repeat(count)],
  ['writers who never contribute', (count) => 'AP writer Jane Roe and '.repeat(count)],
  ['stamps', (count) => 'Reuters. 3 May 2021. '.repeat(count)],
  ['places', (count) => `新華社${'北京、'.repeat(count)}電`],
  ['authorities', (count) => '（某某局提供'.repeat(count)],
  ['links that never end', (count) => '[a](http://b'.repeat(count)],
  ['brackets of links', (count) => `${'['.repeat(count)}${'](/'.repeat(count)}`],
  ['texts without a title', (count) => '新華社發表〈'.repeat(count)],
  ['times', (count) => `新華社${'上周'.repeat(count)}表示`],
  ['ligatures', (count) => 'ﬁ'.repeat(count)],
]

describe('work grows with the text and not faster', () => {
  it.each(hostile)('%s', (_name, make) => {
    const short = steps(make(2_000))
    const long = steps(make(16_000))
    expect(long).toBeLessThanOrEqual(short * 8 * 1.1 + 2_000)
  })

  it('a megabyte of invisible characters inside a name is still the name', () => {
    const text = `新${invisible.repeat(1_000_000)}華社`
    expect(findCredits(text)).toMatchObject([{ sources: ['xinhua'], start: 0, end: text.length }])
  })

  it('no text costs more than some hundred steps a character', () => {
    for (const [name, make] of hostile) {
      const text = make(4_000)
      expect(steps(text) / text.length, name).toBeLessThan(600)
    }
  })
})

describe('text that is no text', () => {
  it.each([
    ['empty', ''],
    ['a lone high surrogate', '\ud800'],
    ['a lone low surrogate', '\udc00'],
    ['a noncharacter', '\uffff'],
    ['control characters', '\0\x01\x1f'],
  ])('%s credits nobody', (_name, text) => {
    expect(findCredits(text)).toEqual([])
  })
})
