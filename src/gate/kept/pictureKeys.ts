import type { PublishedPhoto } from '../../feeds/published/types.ts'

/** Whom a picture credits, and who relayed it. */
type Credited = Pick<PublishedPhoto, 'sources' | 'via'>

/** A picture that credits nobody who has a key. */
const nobody = '-'

/**
 * Whom each picture of a story credits, as one text: ` xinhua afp+getty - `, the keys of one
 * picture joined. So what a delivered story owes is counted without reading the story.
 */
export const pictureKeysOf = (photos: readonly Credited[] = []): string =>
  ` ${photos.map((photo) => keysOf(photo).join('+') || nobody).join(' ')} `

const keysOf = ({ sources = [], via = [] }: Credited): string[] => [
  ...new Set([...sources, ...via].map(({ key }) => key)),
]

/** The keys of each picture, as `pictureKeysOf` wrote them; none where nothing was written yet. */
export const picturesIn = (written: string | null | undefined): string[][] =>
  keysIn(written).map((picture) => (picture === nobody ? [] : picture.split('+')))

/** The keys in a text that has them between spaces, as `sourceKeys` has. */
export const keysIn = (written: string | null | undefined): string[] =>
  (written ?? '').split(' ').filter((key) => key !== '')
