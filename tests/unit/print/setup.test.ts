import { tmpdir } from 'node:os'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { printing } from '../../../src/print/index.ts'
import { pdfLib } from '../../../src/print/pdf/PdfLib.ts'
import { Engine } from '../../../src/print/typst/Engine.ts'
import { fontDirs } from '../../../src/print/typst/fontDirs.ts'
import { samplePage } from './helpers/samplePage.ts'
import { screenContext } from './helpers/screenContext.ts'

describe('in an app that has not installed', () => {
  afterEach(() => vi.restoreAllMocks())
  const elsewhere = () => vi.spyOn(process, 'cwd').mockReturnValue(tmpdir())

  it('anything for print, printing() itself is no error: nothing is loaded before the first page', () => {
    elsewhere()
    expect(printing().templates).toHaveLength(2)
  })

  it('the engine, the error names its package and how to get it', () => {
    elsewhere()
    expect(() => Engine.start([])).toThrow(
      expect.objectContaining({
        reason: 'engine-missing',
        message: expect.stringContaining('npm install @myriaddreamin/typst-ts-node-compiler'),
      }),
    )
  })

  it('a font, the error names the package of that font', async () => {
    elsewhere()
    expect(() => fontDirs(['Noto Serif HK'])).toThrow(/npm install @expo-google-fonts\/noto-serif-hk/)
    await expect(printing().fit(samplePage(), screenContext())).rejects.toMatchObject({
      reason: 'font-missing',
    })
  })

  it('what finishes PDFs, the error names its package', () => {
    elsewhere()
    expect(() => pdfLib()).toThrow(/npm install @cantoo\/pdf-lib/)
  })
})
