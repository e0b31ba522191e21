import type { PrintMessages } from './PrintMessages.ts'

/** The same in English. */
export const en: PrintMessages = {
  proof: 'PROOF',
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
