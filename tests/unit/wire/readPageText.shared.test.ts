import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PageStory } from '../../../src/wire/pageText/types.ts'
import { readPageText } from '../../../src/wire/readPageText.ts'
import { expectNothingLost } from './accounts.ts'
import { linesOfBody } from './outline.ts'

const file = new URL('../../../../shared/pages/hk-daily-2022-01-26.txt', import.meta.url)
const present = existsSync(file)

/**
 * The page's sentences are the newspaper's: what is expected is named by where it stands in the
 * file, never quoted.
 */
const input = present ? readFileSync(file, 'utf8') : ''
const rows = input.split('\n')
const row = (number: number): string => (rows[number - 1] ?? '').trim()
const joined = (from: number, to: number): string =>
  rows
    .slice(from - 1, to)
    .map((text) => text.trim())
    .join('')
const page = present
  ? readPageText(input)
  : { stories: [], sidebars: [], captions: [], leftovers: [], pieces: [] }

const subheads = (story: PageStory | undefined): string[] =>
  linesOfBody(story?.body ?? [])
    .filter((line) => line.startsWith('## '))
    .map((line) => line.slice(3))
const credited = (story: PageStory | undefined): [string | undefined, string[] | undefined] => [
  story?.attribution.form,
  story?.attribution.sources.map(({ key }) => key),
]

describe('the page of a Hong Kong daily (needs ../shared, not in a clone)', () => {
  const [lead, second, third] = page.stories
  const [quote, points] = page.sidebars

  it.runIf(present)('has three stories, two boxes and three captions', () => {
    expect([page.stories.length, page.sidebars.length, page.captions.length]).toEqual([3, 2, 3])
  })

  it.runIf(present)('heads the stories with the lines above their openings, the lead with a deck', () => {
    expect([lead?.headline, lead?.deck]).toEqual([row(1), row(2)])
    expect([second?.headline, second?.deck]).toEqual([row(116), ''])
    expect([third?.headline, third?.deck]).toEqual([row(211), ''])
  })

  it.runIf(present)('finds the three subheads of the lead, the one of the second, none in the third', () => {
    expect([lead, second, third].map(subheads)).toEqual([[row(23), row(40), row(58)], [row(149)], []])
  })

  it.runIf(present)('reads the ledes: xinhua, cns and xinhua, xinhua, all told by the paper', () => {
    expect([lead, second, third].map(credited)).toEqual([
      ['report', ['xinhua']],
      ['compiled', ['cns', 'xinhua']],
      ['report', ['xinhua']],
    ])
    expect(new Set(page.stories.map(({ house }) => house))).toEqual(new Set([row(4).split(' ')[0]]))
  })

  it.runIf(present)(
    'rejoins the paragraphs without the breaks of columns and the blank lines inside sentences',
    () => {
      const body = linesOfBody(lead?.body ?? [])
      expect(body).toContain(joined(4, 14))
      expect(body).toContain(joined(24, 38))
      expect(body).toContain(joined(60, 68))
      expect(body.at(-1)).toBe(joined(114, 115))
      expect(linesOfBody(second?.body ?? []).at(-1)).toBe(joined(150, 178))
      expect(linesOfBody(third?.body ?? [])).toEqual([joined(212, 229), joined(230, 253), joined(254, 259)])
    },
  )

  it.runIf(present)('reads the quote box: its line, work, gloss, two paragraphs and two sources', () => {
    expect(quote?.kind).toBe('quote')
    expect(quote?.title).toBe(row(209))
    expect(quote?.quote).toEqual({
      text: row(209).slice(1, -1),
      speaker: '',
      work: row(195).slice(row(195).indexOf('《'), row(195).indexOf('》') + 1),
      gloss: row(195).slice(row(195).lastIndexOf('，') + 1) + joined(196, 198),
    })
    expect(linesOfBody(quote?.body ?? [])).toEqual([
      joined(180, 192).replace(/ /g, ''),
      // Up to the mark that opens the source line.
      joined(200, 207).replace(/ /g, '').split('◆')[0],
    ])
    expect(quote?.credit.sources).toEqual([{ key: 'xinhua' }, { key: 'cnr' }])
  })

  it.runIf(present)(
    'reads the six points, the sixth without items, and the introduction that stands below the source',
    () => {
      expect(points?.kind).toBe('keyPoints')
      expect(points?.points.map(({ heading }) => heading)).toEqual([
        row(261),
        row(270),
        row(282),
        row(294),
        row(305),
        joined(313, 314),
      ])
      expect(points?.points.map(({ items }) => items.length)).toEqual([1, 3, 3, 3, 2, 0])
      expect(points?.points[1]?.items[2]).toBe(joined(278, 280).slice(1))
      expect(points?.intro).toBe(joined(318, 320))
      expect(points?.credit.sources).toEqual([{ key: 'cns' }])
    },
  )

  it.runIf(present)('says that the heading of the key points is not in the text, and makes none up', () => {
    expect(points?.title).toBe('')
    expect(points?.review.filter(({ why }) => why === 'missing').map(({ path }) => path)).toEqual(['title'])
  })

  it.runIf(present)(
    'reads the three captions without mark and credit, the narrow one without its letter spaces',
    () => {
      expect(page.captions.map(({ credits }) => credits)).toEqual([['xinhua'], ['xinhua'], ['xinhua']])
      expect(page.captions.map(({ text }) => text)).toEqual([
        row(322).slice(1).split(' ')[0],
        row(324).slice(1),
        joined(327, 333).slice(1).replace(/ /g, ''),
      ])
    },
  )

  it.runIf(present)('leaves at most one character in a hundred over, and loses none', () => {
    const left = page.leftovers.reduce((sum, { text }) => sum + text.length, 0)
    expect(left / input.length).toBeLessThanOrEqual(0.01)
    expectNothingLost(input, page)
  })
})
