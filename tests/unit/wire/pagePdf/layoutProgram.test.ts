import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layoutProgram } from '../../../../scripts/lib/layout-program.mjs'

describe('the program of the thread that understands a page', () => {
  it('is what the source makes; if it is not: node scripts/layout-program.mjs', async () => {
    const file = new URL('../../../../src/wire/pagePdf/thread/layoutProgram.ts', import.meta.url)
    expect(readFileSync(file, 'utf8') === (await layoutProgram())).toBe(true)
  })
})
