import { describe, expect, it } from 'vitest'
import { onlyKnown } from '../../../src/import/onlyKnown.ts'
import { story } from '../../../src/story/build.ts'
import type { PageText } from '../../../src/wire/pageText/types.ts'

const page = (part: Partial<PageText>): PageText => ({
  stories: [],
  sidebars: [],
  captions: [],
  leftovers: [],
  pieces: [],
  ...part,
})
const known = (key: string) => key === 'xinhua'
const ref = (key: string) => ({ key })

describe('onlyKnown', () => {
  it('leaves a page alone whose credits are all known', () => {
    const whole = page({
      stories: [{ ...story({ attribution: { sources: [ref('xinhua')] } }), review: [] }],
      captions: [{ text: '船鈴。', credits: ['xinhua'], via: [], creditWords: '新華社', review: [] }],
    })
    expect(onlyKnown(whole, known)).toEqual(whole)
  })

  it('drops a byline by somebody unknown, which would be read as our own, and keeps our own', () => {
    const bylines = [
      { name: '方小梨', role: 'reporter' as const },
      { name: '沈一葉', role: 'reporter' as const, source: ref('other') },
      { name: '林曉禾', role: 'reporter' as const, source: ref('xinhua') },
    ]
    const [read] = onlyKnown(page({ stories: [{ ...story({ bylines }), review: [] }] }), known).stories
    expect(read?.bylines.map(({ name }) => name)).toEqual(['方小梨', '林曉禾'])
    expect(read?.review).toMatchObject([{ path: 'bylines', why: 'uncertain' }])
    expect(read?.review[0]?.note).toContain('沈一葉')
  })

  it('replaces the mark that the credit was found', () => {
    const review = [{ path: 'credits', why: 'found' as const, note: '' }]
    const caption = { text: '船鈴。', via: [], creditWords: '本報圖片', review }
    const marksOf = (credits: string[]) =>
      onlyKnown(page({ captions: [{ ...caption, credits }] }), known).captions[0]?.review.map(
        ({ why }) => why,
      )
    expect(marksOf(['self'])).toEqual(['missing'])
    expect(marksOf(['xinhua', 'other'])).toEqual(['found', 'uncertain'])
    expect(marksOf(['xinhua'])).toEqual(['found'])
  })
})
