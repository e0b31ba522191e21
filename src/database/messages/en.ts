import type { DatabaseMessages } from './DatabaseMessages.ts'

/** The same in English. */
export const en: DatabaseMessages = {
  missingLink:
    'One of its links names a document that does not exist. Nothing was saved. Remove it or choose another.',
  rowIdTaken: 'The id of one of its rows is taken. Nothing was saved. Leave the id out and try again.',
  noInstant: (sent) =>
    `"${sent}" names no one moment. Write it in ISO 8601 with its offset, for instance 2026-03-01T08:00:00+08:00.`,
}
