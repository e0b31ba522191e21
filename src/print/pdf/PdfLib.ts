import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as PdfLibrary from '@cantoo/pdf-lib'
import { PrintSetupError } from '../PrintSetupError.ts'

export type PdfLib = typeof PdfLibrary

const PACKAGE = '@cantoo/pdf-lib'

/**
 * The library that finishes PDFs, an optional package.
 * @throws PrintSetupError `engine-missing` when it is not installed
 */
export function pdfLib(): PdfLib {
  try {
    return createRequire(join(process.cwd(), 'package.json'))(PACKAGE)
  } catch (cause) {
    throw new PrintSetupError(
      'engine-missing',
      `Printing needs the package ${PACKAGE}, which could not be loaded: npm install ${PACKAGE}`,
      { cause },
    )
  }
}
