import type { Language } from '../language/Language.ts'
import type { Excess } from './Excess.ts'
import { importMessages } from './messages/index.ts'

/** Thrown for a page that is over the limits of an import. Nothing of it was stored. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal'

  constructor(readonly excess: Excess) {
    super(importMessages.en.refused(excess))
  }

  /** What was not made, why, and what to do, for people who read `language`. */
  messageIn(language: Language): string {
    return importMessages[language].refused(this.excess)
  }
}
