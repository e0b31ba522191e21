import { defaultRegister } from '../../attribution/index.ts'
import type { Register } from '../../attribution/index.ts'
import { creditLine } from './creditLine.ts'
import { creditsIn, keysIn, stillOwed } from './creditsIn.ts'
import type { Photo } from '../types.ts'

/**
 * The credit to print after a photo's caption, without those whom the caption itself credits, so
 * that each is printed once.
 * @param caption the words it stands after: the photo's own, or those of one use.
 * @returns 「新華社」; empty when the caption credits everybody, or there is nobody to credit.
 */
export function captionCredit(
  photo: Photo,
  caption: string = photo.caption,
  register: Register = defaultRegister,
): string {
  const named = keysIn(creditsIn(caption, photo, register))
  const credit = stillOwed(photo.credit, named, register)
  const photographer = caption.includes(photo.photographer.trim()) ? '' : photo.photographer
  return creditLine({ ...photo, credit, photographer }, register)
}
