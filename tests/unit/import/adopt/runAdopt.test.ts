import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../../../src/gate/types.ts'
import type { AdoptEntry } from '../../../../src/import/adopt/adopt.ts'
import { runAdopt } from '../../../../src/import/adopt/runAdopt.ts'
import type { Language } from '../../../../src/language/Language.ts'
import { guardedPayload } from '../../helpers/guardedPayload.ts'

const held = vi.hoisted(() => ({ entries: [] as unknown[], asked: [] as unknown[] }))
vi.mock('../../../../src/import/adopt/adopt.ts', () => ({
  adopt: async function* (_payload: unknown, options: unknown) {
    held.asked.push(options)
    await Promise.resolve()
    yield* held.entries
  },
}))

const finding = (rule: Finding['rule']): Finding => ({
  rule,
  severity: 'block',
  path: 'body',
  locale: 'zh-Hant',
  params: {},
})

const entry = (id: string, over: Partial<AdoptEntry> = {}): AdoptEntry => ({
  collection: 'articles',
  id,
  title: `稿 ${id}`,
  findings: [finding('attribution-missing')],
  credits: [],
  done: 'nothing',
  ...over,
})

beforeEach(() => {
  held.asked = []
  held.entries = [
    entry('1'),
    entry('2', {
      credits: ['xinhua', 'afp'],
      findings: [finding('attribution-missing'), finding('text-blank')],
    }),
    entry('3', { credits: ['xinhua'], done: 'draft' }),
    entry('4', { credits: ['xinhua'], done: 'published', findings: [] }),
    entry('5', { credits: ['xinhua'], done: 'published' }),
    entry('6', { credits: ['xinhua'], done: 'kept' }),
    entry('7', { collection: 'photos', credits: ['cns'], failure: '沒有權限' }),
  ]
})

async function run(language: Language = 'en') {
  const lines: string[] = []
  const { payload } = guardedPayload()
  const print = (line: string) => void lines.push(line)
  return { lines, counts: await runAdopt(payload, { print, language, write: true, publish: false }) }
}

describe('a look at everything public', () => {
  it('hands on what it was asked for', async () => {
    await run()
    expect(held.asked).toEqual([{ write: true, publish: false }])
  })

  it('counts what would be refused after what was written, and what was done', async () => {
    const { counts } = await run()
    expect(counts).toEqual({
      refused: 6,
      certain: 6,
      drafts: 1,
      published: 2,
      failed: 1,
      byRule: new Map([
        ['articles attribution-missing', 5],
        ['articles text-blank', 1],
        ['photos attribution-missing', 1],
      ]),
    })
  })

  it('prints each finding, what was done about it, and what it came to', async () => {
    const { lines } = await run()
    expect(lines.filter((line) => line.includes('"稿 2"'))).toHaveLength(2)
    expect(lines.filter((line) => line.includes('->'))).toEqual([
      '  articles 2 -> xinhua, afp: its words say so; not written (add --write)',
      '  articles 3 -> xinhua: written in a draft, for an editor',
      '  articles 4 -> xinhua: written on the public row',
      '  articles 5 -> xinhua: written on the public row',
      '  articles 6 -> xinhua: a draft declares somebody already; left alone',
      '  photos 7 -> cns: could not be written: 沒有權限',
    ])
    expect(lines).toContain('articles attribution-missing: 5')
    expect(lines.at(-1)).toMatch(
      /^6 public documents .* of 6 .* 1 written in drafts, 2 on the public row, 1 could/u,
    )
  })

  it.each(['zhHant', 'zhHans'] as const)('does so in %s, with the same numbers', async (language) => {
    const { lines } = await run(language)
    expect(lines.at(-1)?.match(/\d+/gu)).toEqual(['6', '6', '1', '2', '1'])
    const done = lines.filter((line) => line.includes('->')).map((line) => line.split(': ')[1])
    expect(new Set(done).size).toBe(5)
    for (const words of done) expect(words).toMatch(/\p{Script=Han}/u)
  })

  it('says so where there is nothing to say', async () => {
    held.entries = []
    const { lines, counts } = await run()
    expect(lines).toHaveLength(1)
    expect(counts).toMatchObject({ refused: 0, certain: 0 })
  })
})
