import { describe, expect, it } from 'vitest'
import { findCredits } from '../../../../../src/attribution/index.ts'
import { creditedBy } from '../../../../../src/wire/pageText/words/creditedBy.ts'
import { closeName, namesIn } from '../../../../../src/wire/pageText/words/namesIn.ts'
import { found, missing, uncertain, when } from '../../../../../src/wire/pageText/out/reviewMarks.ts'
import { toCredit } from '../../../../../src/wire/pageText/out/toCredit.ts'

describe('the names in a list', () => {
  it.each<[string, string[]]>([
    ['周小舟', ['周小舟']],
    ['周小舟 林曉禾', ['周小舟', '林曉禾']],
    ['周小舟、林曉禾', ['周小舟', '林曉禾']],
    ['周小舟，林曉禾／方梨', ['周小舟', '林曉禾', '方梨']],
    ['方 梨', ['方梨']],
    ['周小舟 方 梨', ['周小舟', '方梨']],
    ['方 梨 周小舟', ['方梨', '周小舟']],
    ['方 梨 沈 葉', ['方梨', '沈葉']],
    ['阿卜杜拉·哈桑', ['阿卜杜拉·哈桑']],
    ['  周小舟　', ['周小舟']],
    ['Ada Stone', ['Ada Stone']],
    ['Ada Stone and Ben Field', ['Ada Stone', 'Ben Field']],
    ['Ada Stone, Ben Field and Cy Hill', ['Ada Stone', 'Ben Field', 'Cy Hill']],
  ])('%j are %j', (list, names) => {
    expect(namesIn(list)).toEqual(names)
  })

  it.each([
    ['', 'nothing is there'],
    ['新華社', 'it is an agency'],
    ['周小舟 大公報', 'one of them is a paper'],
    ['周小舟2', 'a name has no number'],
    ['甲乙丙丁戊己庚辛壬癸子', 'it is too long for a name'],
    ['甲子 乙丑 丙寅 丁卯 戊辰 己巳 庚午', 'they are too many'],
    ['ada stone', 'a name in Latin letters begins with a capital'],
  ])('%j are none: %s', (list) => {
    expect(namesIn(list)).toEqual([])
  })

  it.each([
    ['方 梨', '方梨'],
    ['方　梨', '方梨'],
    ['周小舟', '周小舟'],
    ['方 梨 葉', '方 梨 葉'],
    ['Ada Stone', 'Ada Stone'],
  ])('%j is written %j', (name, closed) => {
    expect(closeName(name)).toBe(closed)
  })
})

describe('whom credits name', () => {
  it.each<[string, string[], string[]]>([
    ['新華社', ['xinhua'], []],
    ['據新華社報道', ['xinhua'], []],
    ['綜合新華社及法新社報道', ['xinhua', 'afp'], []],
    ['綜合法新社、新華社、法新社報道', ['afp', 'xinhua'], []],
    ['船鈴響了。', [], []],
  ])('%s: %j', (words, sources, via) => {
    expect(creditedBy(findCredits(words))).toEqual({ sources, via })
    expect(toCredit(findCredits(words))).toEqual({
      sources: sources.map((key) => ({ key })),
      via: via.map((key) => ({ key })),
    })
  })

  it('tells those who made it from those who only relay it, in whichever credit', () => {
    const credit = { start: 0, end: 1, form: 'photo', people: [] } as const
    const credits = [
      { ...credit, sources: ['afp', 'getty'], via: ['getty'] },
      { ...credit, sources: ['getty', 'afp'] },
    ]
    // Of a credit only the sources and the relays are read.
    expect(creditedBy(credits as unknown as Parameters<typeof creditedBy>[0])).toEqual({
      sources: ['afp'],
      via: ['getty'],
    })
  })
})

it('marks say what to review and why', () => {
  expect(found('headline')).toMatchObject({ path: 'headline', why: 'found' })
  expect(missing('body', 'No text.')).toEqual({ path: 'body', why: 'missing', note: 'No text.' })
  expect(uncertain('body', 'Look.')).toEqual({ path: 'body', why: 'uncertain', note: 'Look.' })
  expect(when(true, () => found('deck'))).toHaveLength(1)
  expect(
    when(false, () => {
      throw new Error('asked in vain')
    }),
  ).toEqual([])
})
