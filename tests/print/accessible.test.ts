import { fileURLToPath } from 'node:url'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { printing } from '../../src/print/index.ts'
import { samplePage } from '../unit/print/helpers/samplePage.ts'
import { screenContext } from '../unit/print/helpers/screenContext.ts'
import { keep, run } from './helpers/read.ts'

const classPath = process.env.VERAPDF_CLASSPATH
const validator = fileURLToPath(new URL('./verapdf/Validate.java', import.meta.url))

describe.skipIf(!classPath)('PDF/UA-1 (veraPDF; skipped where Java and Maven are not)', () => {
  let printed: Uint8Array

  beforeAll(async () => {
    printed = (await printing().pdf(samplePage(), screenContext())).bytes
  })

  /** The same page without its structure: what the validator must refuse. */
  async function untagged(): Promise<Uint8Array> {
    const document = await PDFDocument.load(printed, { updateMetadata: false })
    document.catalog.delete(PDFName.of('StructTreeRoot'))
    document.catalog.delete(PDFName.of('Lang'))
    return document.save()
  }

  it('is kept by the page, marks of PDF/X-4 and all, and not by the same page without its structure', async () => {
    const files = [keep(printed, 'page.pdf'), keep(await untagged(), 'untagged.pdf')]
    const verdicts = run('java', '-cp', classPath ?? '', validator, ...files)
      .trim()
      .split('\n')
    expect(verdicts[0]).toBe('COMPLIANT')
    expect(verdicts.at(-1)).toBe('BROKEN')
  })
})
