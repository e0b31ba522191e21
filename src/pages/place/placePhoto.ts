import { isBlank } from '../../attribution/text/isBlank.ts'
import type { Photo } from '../../story/types.ts'
import type { Placement } from './Placement.ts'

/** A photo as it stands on one page: under this page's caption, where there is one. */
export const placePhoto = (photo: Photo, { caption = '' }: Placement): Photo =>
  isBlank(caption) ? photo : { ...photo, caption }
