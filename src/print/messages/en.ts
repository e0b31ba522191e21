import type { PrintMessages } from './PrintMessages.ts'

/** The same in English. */
export const en: PrintMessages = {
  proof: 'PROOF',
  oversetWords: (words) => `No room for: ${words}`,
  pictureColumns: [
    'Item',
    'File',
    'Caption',
    'Credit',
    'Photographer',
    'Copyright',
    'Width (mm)',
    'Height (mm)',
    'Effective ppi',
    'Too coarse',
  ],
}
