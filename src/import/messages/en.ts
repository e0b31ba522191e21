import type { ImportMessages } from './ImportMessages.ts'

/** The import's messages in English. */
export const en: ImportMessages = {
  found: 'read from the page',
  uncertain: 'not certain',
  missing: 'missing',
}
