/** What is missing or wrong: a package, a font, a colour profile, a template. */
export type PrintSetupReason =
  'engine-missing' | 'font-missing' | 'profile-missing' | 'template-unknown' | 'template-invalid'

/** Printing is not set up for this: the message says what is missing and how to get it. */
export class PrintSetupError extends Error {
  readonly reason: PrintSetupReason

  constructor(reason: PrintSetupReason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'PrintSetupError'
    this.reason = reason
  }
}
