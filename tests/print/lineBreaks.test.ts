import { describe, expect, it } from 'vitest'
import { printing } from '../../src/print/index.ts'
import type { Page } from '../../src/print/index.ts'
import { credit, p, story } from '../../src/story/build.ts'
import { barePage } from '../unit/print/helpers/barePage.ts'
import { clearedPage } from '../unit/print/helpers/samplePage.ts'
import { screenContext } from '../unit/print/helpers/screenContext.ts'
import { keep, run } from './helpers/read.ts'

/** Marks after every one to four characters: whatever the width, some would like to begin or end a line. */
const MARKS = ['，', '。」', '、', '（甲）', '：「乙', '』', '！', '《丙》', '·', '……', '——', '；', '？」']
const words = (pieces: number) =>
  Array.from(
    { length: pieces },
    (_, index) => '海角日報印行'.slice(0, 1 + (index % 5)) + (MARKS[(index * 7) % MARKS.length] ?? ''),
  ).join('')

const page = (columns: number): Page =>
  barePage([
    {
      name: 'item-1',
      role: 'lead',
      columns,
      subject: story({ headline: '題', attribution: credit('xinhua') }, p(words(columns * 90))),
    },
  ])

/** Lines as MuPDF sees them; the first ones are headline and credit. */
async function linesAt(columns: number): Promise<string[]> {
  const { bytes } = await printing().pdf(clearedPage(page(columns)), screenContext())
  const text = run('mutool', 'draw', '-q', '-F', 'txt', keep(bytes, 'page.pdf'))
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

describe('where lines break, under stress', () => {
  it.each([2, 3, 5, 7, 9, 12])(
    'in text over %i columns no mark stands where it must not',
    async (columns) => {
      const lines = await linesAt(columns)
      expect(lines.length).toBeGreaterThan(40)
      expect(lines.filter((line) => /^[、。，；：！？」』》）·]/u.test(line))).toEqual([])
      expect(lines.filter((line) => /[「『《（]$/u.test(line))).toEqual([])
    },
  )
})
