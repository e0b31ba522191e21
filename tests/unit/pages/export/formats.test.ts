import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { formatNamed, formatNames, formats } from '../../../../src/pages/export/formats.ts'

const guide = await readFile(new URL('../../../../docs/printing.md', import.meta.url), 'utf8')

describe('the formats of a page', () => {
  it('have a route and an ending each, of which no two are the same', () => {
    const facts = formatNames.map((name) => formats[name])
    expect(new Set(facts.map(({ path }) => path)).size).toBe(4)
    for (const { path, ending } of facts) expect(path.endsWith(`.${ending}`)).toBe(true)
  })

  it.each(formatNames)(
    '%s stands in the guide, by the path of its route and whether it has a proof',
    (name) => {
      const { path, hasProof } = formats[name]
      const row = guide.split('\n').find((line) => line.startsWith(`| \`${path}\``))
      expect(row?.split('|').map((cell) => cell.trim())).toContain(`\`--format ${name}\``)
      expect(row?.includes('`?proof=1`')).toBe(hasProof)
    },
  )

  it('are known by their names alone', () => {
    expect(formatNamed('idml')).toBe('idml')
    for (const other of ['toString', 'PDF', '', undefined, 3]) expect(formatNamed(other)).toBeUndefined()
  })
})
