/** Why a page cannot be exported now, though nothing was found against it. */
export type ExportStop = 'print-missing' | 'page-changed'

/**
 * What stops an export and is no finding: there is no printer, or the page changed while it was
 * printed.
 */
export class ExportError extends Error {
  constructor(readonly code: ExportStop) {
    super(code)
    this.name = 'ExportError'
  }
}
