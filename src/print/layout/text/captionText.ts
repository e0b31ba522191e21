import type { Register } from '../../../attribution/index.ts'
import { captionCredit } from '../../../story/words/captionCredit.ts'
import { isBlank } from '../../../attribution/text/isBlank.ts'
import { madeLabel } from '../../../story/words/madeLabel.ts'
import type { Photo, PhotoUse } from '../../../story/types.ts'
import type { Text } from '../Layout.ts'
import { plain } from './runsOf.ts'

/**
 * 「◆首班電車開出。 新華社」: the caption, the credit that the caption does not give itself, and the label of a
 * picture that a machine made or changed.
 */
export function captionText(photo: Photo, register: Register, use?: Pick<PhotoUse, 'caption'>): Text {
  const caption = use && !isBlank(use.caption) ? use.caption : photo.caption
  const credit = captionCredit(photo, caption, register)
  const words = caption.trim().replace(/^◆/u, '')
  return {
    style: 'caption',
    runs: [
      plain(`◆${words}`),
      ...[credit, madeLabel(photo)]
        .filter((text) => text !== '')
        .map((text) => ({ ...plain(`　${text}`), style: 'credit' as const })),
    ],
  }
}
