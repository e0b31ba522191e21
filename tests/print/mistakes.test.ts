import { describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { credit, p, story, subhead } from '../../src/story/build.ts'
import { printing } from '../../src/print/index.ts'
import { pressJpeg } from '../../src/print/pdf/pressJpeg.ts'
import { Engine } from '../../src/print/typst/Engine.ts'
import { fontDirs } from '../../src/print/typst/fontDirs.ts'
import type { ClearedPage, PrintFinding } from '../../src/print/types.ts'
import type { Block } from '../../src/story/types.ts'
import { barePage } from '../unit/print/helpers/barePage.ts'
import { clearedPage } from '../unit/print/helpers/samplePage.ts'
import { screenContext } from '../unit/print/helpers/screenContext.ts'
import { keep, run } from './helpers/read.ts'

const printer = printing()

const pageOf = (headline: string, ...body: Block[]): ClearedPage =>
  clearedPage(
    barePage([
      {
        name: 'item-1',
        role: 'brief',
        columns: 4,
        subject: story({ headline, attribution: credit('xinhua') }, ...body),
      },
    ]),
  )

const linesOf = async (page: ClearedPage): Promise<string[]> => {
  const { bytes } = await printer.pdf(page, screenContext())
  const text = run('mutool', 'draw', '-q', '-F', 'txt', keep(bytes, 'page.pdf'))
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

const found = async (page: ClearedPage): Promise<readonly PrintFinding[]> =>
  (await printer.fit(page, screenContext())).findings

describe('emoji of several code points', () => {
  const words = '據新華社報道，看台上有👨‍👩‍👧三口、1️⃣號門、🇭🇰旗和👍🏽，門外還有👨‍👩‍👧。第1場。'
  const page = pageOf('看台', p(words))

  it('are one finding each, by their whole character', async () => {
    const findings = await found(page)
    expect(findings.map(({ rule, params }) => [rule, params.character]).sort()).toEqual(
      ['👨‍👩‍👧', '1️⃣', '🇭🇰', '👍🏽'].map((character) => ['glyph-missing', character]).sort(),
    )
  })

  it('stand as one 〓 each on the proof, whose notes may quote them', async () => {
    const notes = [{ rule: 'x', message: `請改寫「👨‍👩‍👧」和「1️⃣」` }]
    const { bytes } = await printer.proof(page, notes, screenContext())
    const text = run('mutool', 'draw', '-q', '-F', 'txt', keep(bytes, 'proof.pdf')).replace(/\s/gu, '')
    expect(text).toContain('看台上有〓三口、〓號門、〓旗和〓，門外還有〓。第1場。')
    expect(text).toContain('請改寫「〓」和「〓」')
  })
})

it('half a surrogate pair is in no finding, and makes no page fail', async () => {
  const findings = await found(pageOf('燈', p(`據新華社報道，${'燈'.repeat(11)}\uD83D。${'😀'.repeat(40)}`)))
  expect(findings.length).toBeGreaterThan(0)
  expect(JSON.stringify(findings)).not.toMatch(/\\ud[89a-f]/iu)
})

describe('lines of running text', () => {
  it.each(['～', '〜', '－', '／', '·', '‧', '—'])('never begin with %s', async (sign) => {
    const words = Array.from({ length: 60 }, (_, index) => `${'七八級風浪'.slice(0, 2 + (index % 4))}${sign}`)
    const lines = await linesOf(pageOf('風浪', p(`據新華社報道，${words.join('')}完了。`)))
    expect(lines.filter((line) => line.startsWith(sign) && line.length > 1)).toEqual([])
  })

  it('never leave one character alone at the end of a paragraph', async () => {
    const bodies = Array.from({ length: 24 }, (_, index) =>
      p(`${'渡輪夜航'.repeat(9).slice(0, 20 + index)}維修。`),
    )
    const lines = await linesOf(pageOf('維修', p('據新華社報道，如下。'), ...bodies))
    expect(lines.filter((line) => line === '修。')).toEqual([])
    expect(lines.filter((line) => line.endsWith('維修。'))).toHaveLength(24)
  })

  it('end a subhead’s lines between words', async () => {
    const lines = await linesOf(
      pageOf('沿海', p('據新華社報道，如下。'), subhead('「一船一路」沿海地區今年開花結果'), p('完了。')),
    )
    const words = ['一船一路', '沿海', '地區', '今年', '開花', '結果']
    for (const word of words) expect(lines.some((line) => line.includes(word))).toBe(true)
    expect(lines.some((line) => line.endsWith('開花'))).toBe(false)
  })
})

describe('the output intent', () => {
  it('says of the profile what it is, not what paper it might be for', async () => {
    const { bytes } = await printer.pdf(pageOf('燈', p('據新華社報道，燈亮了。')), screenContext())
    const shown = run('mutool', 'show', keep(bytes, 'page.pdf'), 'trailer/Root/OutputIntents/1')
    expect(shown).not.toMatch(/newsprint/iu)
    expect(shown).toMatch(/\/OutputConditionIdentifier/u)
  })
})

describe('a story that is too long', () => {
  it('has on the proof the words that have no room', async () => {
    const body = Array.from({ length: 60 }, (_, index) =>
      p(`${index === 0 ? '據新華社報道，' : ''}${'船鈴每到整點響三次，燈火一直亮到天明。'.repeat(14)}`),
    )
    const page = pageOf('長夜', ...body, p('這一句在最後，沒有地方放。'))
    const { bytes, findings } = await printer.proof(page, [], screenContext())
    expect(findings.map(({ rule }) => rule)).toEqual(['overset'])
    const [, ...notes] = run('pdftotext', '-raw', keep(bytes, 'proof.pdf'), '-').split('\f')
    const noted = notes.join('').replace(/\s/gu, '')
    expect(noted).toContain('放不下的字')
    expect(noted).toContain('這一句在最後，沒有地方放。')
  })
})

describe('the ink of a picture', () => {
  /** Thin dark stripes of many colours: what JPEG blurs most. */
  const stripes = sharp(
    Buffer.from(Array.from({ length: 96 * 96 * 3 }, (_, at) => ((at * 7919) % 5 === 0 ? 60 + (at % 90) : 4))),
    { raw: { width: 96, height: 96, channels: 3 } },
  )

  it.each([200, 240, 300])('is on no dot more than the limit of %s percent', async (inkLimit) => {
    const jpeg = await pressJpeg(stripes.clone(), { quality: 90, cmyk: { profile: 'cmyk', inkLimit } })
    const plates = await sharp(jpeg).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer()
    const inks = Array.from({ length: plates.length / 4 }, (_, dot) =>
      plates.subarray(dot * 4, dot * 4 + 4).reduce((sum, ink) => sum + ink, 0),
    )
    expect((Math.max(...inks) / 255) * 100).toBeLessThanOrEqual(inkLimit)
  })
})

it('no font of the machine is used: a family that only the machine has is missing', () => {
  const families = run('fc-list', ':', 'family').split('\n')
  const other = families
    .map((line) => line.split(',')[0] ?? '')
    .find((name) => /^DejaVu Sans$|CJK/u.test(name))
  const engine = Engine.start(fontDirs(['Noto Serif HK']))
  const set = (family: string) => () =>
    engine.compile(`#set text(font: "${family}", fallback: false)\n字`, {})
  expect(set('Noto Serif HK')).not.toThrow()
  if (other !== undefined) expect(set(other)).toThrow(/is in none of the font folders/u)
})
