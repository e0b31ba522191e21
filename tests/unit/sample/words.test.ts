import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fromBlocks } from '../../../src/story/stored/lexical/fromBlocks.ts'
import { plainText } from '../../../src/story/words/plainText.ts'
import { toBlocks } from '../../../src/story/stored/lexical/toBlocks.ts'
import { boxes } from '../../../setup/sample/boxes/index.ts'
import { boxTrees, storyTrees } from './helpers.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const sample = join(root, 'setup', 'sample')
const pages = join(root, '..', 'shared', 'pages')
const run = 14

const han = (text: string) => text.replace(/[^\p{sc=Han}]/gu, '')

function runsOf(text: string): string[] {
  const points = Array.from(han(text))
  return points.slice(run - 1).map((_, at) => points.slice(at, at + run).join(''))
}

/** The classical line both quote: Xunzi's, not the newspaper's. */
const xunzi = han(boxes.quote.words['zh-Hant'].quote?.text ?? '')
const isXunzi = (words: string) => words.includes(xunzi.slice(0, 8)) || words.includes(xunzi.slice(-8))

/** As a newspaper counts: every character, marks too. */
const charactersIn = (name: string) => Array.from(plainText(treeOf(name).body).replace(/\s/gu, '')).length

function treeOf(name: string) {
  const found = storyTrees.find(([title]) => title === name)
  if (!found) throw new Error(`The sample has no ${name}.`)
  return found[1]
}

describe('the words of the sample', () => {
  it.runIf(existsSync(pages))(
    'share no run of 14 Han characters with a printed page (needs ../shared, not in a clone)',
    () => {
      const theirs = new Set(
        readdirSync(pages)
          .flatMap((name) => runsOf(readFileSync(join(pages, name), 'utf8')))
          .filter((words) => !isXunzi(words)),
      )
      expect(theirs.size).toBeGreaterThan(1000)
      const ours = readdirSync(sample, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .flatMap((name) => runsOf(readFileSync(join(sample, name), 'utf8')))
      expect(ours.filter((words) => theirs.has(words))).toEqual([])
    },
  )

  it.each([
    ['tram in zh-Hant', 900, 1200],
    ['trees in zh-Hant', 550, 700],
    ['observatory in zh-Hant', 350, 450],
  ])('are as long as a story of their weight: %s has %i to %i characters', (name, least, most) => {
    expect(charactersIn(name)).toBeGreaterThanOrEqual(least)
    expect(charactersIn(name)).toBeLessThanOrEqual(most)
  })

  it.each(storyTrees)('come back from rich text as they went in: %s', (_, { body }) => {
    expect(toBlocks(fromBlocks(body))).toEqual(body)
  })

  it.each(['tram', 'trees', 'observatory'])('are set alike in every locale: %s', (key) => {
    const shapes = storyTrees
      .filter(([name]) => name.startsWith(key))
      .map(([, { body }]) => body.map(({ type }) => type))
    expect(shapes).toHaveLength(3)
    expect(shapes[1]).toEqual(shapes[0])
    expect(shapes[2]).toEqual(shapes[0])
  })

  it.each([
    ['tram in zh-Hant', 3],
    ['trees in zh-Hant', 1],
  ])('%s has %i subheads', (name, count) => {
    expect(treeOf(name).body.filter(({ type }) => type === 'subhead')).toHaveLength(count)
  })

  it.each(boxTrees.filter(([name]) => name.startsWith('points')))(
    'make six points under an introduction, the sixth without bullets: %s',
    (_, { intro, points }) => {
      expect(intro).not.toBe('')
      expect(points.map(({ items }) => items.length)).toEqual([2, 2, 3, 2, 2, 0])
    },
  )
})
