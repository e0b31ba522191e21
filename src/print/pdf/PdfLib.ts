import type * as PdfLibrary from '@cantoo/pdf-lib'
import { optionalPackage } from '../optionalPackage.ts'

/** The library that changes PDFs, as a module. */
export type PdfLib = typeof PdfLibrary

/**
 * The library that finishes PDFs, an optional package.
 * @throws PrintSetupError `engine-missing` when it is not installed
 */
export const pdfLib = (): PdfLib =>
  // What that package gives, by its own types.
  optionalPackage('@cantoo/pdf-lib') as PdfLib
