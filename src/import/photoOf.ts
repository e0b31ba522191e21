import type { Photo } from '../story/index.ts'
import type { PageCaption } from '../wire/pageText/types.ts'

/**
 * A caption as a photo that waits for its picture. What only the picture can tell is left empty.
 */
export const photoOf = ({ text, credits, via, photographer = '' }: PageCaption, locale: string): Photo => ({
  type: 'photo',
  id: '',
  guid: '',
  locale,
  mentions: [],
  caption: text,
  alt: '',
  credit: {
    sources: credits.map((key) => ({ key })),
    via: via.map((key) => ({ key })),
  },
  photographer,
  copyright: '',
  place: '',
  usageTerms: '',
  usableIn: [],
  iptc: {},
})
