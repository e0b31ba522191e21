import type { PictureFrame } from '../layout/Layout.ts'
import type { PrintFinding } from '../PrintFinding.ts'

/** The finding about a picture whose original is missing or damaged; it names the file. */
export const pictureUnreadable = ({ item, photo }: PictureFrame, error: unknown): PrintFinding => ({
  item,
  rule: 'picture-unreadable',
  severity: 'block',
  params: {
    photo: photo.file?.filename ?? photo.id,
    reason: error instanceof Error ? error.message : String(error),
  },
})
